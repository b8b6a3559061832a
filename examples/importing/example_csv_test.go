// SPDX-License-Identifier: MPL-2.0

package importing_test

import (
	"encoding"
	"encoding/csv"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// claims is a file from another system. An empty column is a fact that is not known.
const claims = `sag;fordringshaver;lov;art;hovedstol;restgæld;ophørt;opkrævet;nettoindkomst;børn;ydelser
26/1;municipality;aktivloven;benefit;12000,00;11400,50;2025-08-31;2025-10-01;200000,00;nej;
26/2;municipality;aktivloven;benefit;9000,00;9000,00;2025-08-31;2025-10-01;;ja;kontanthjaelp boligstoette
26/3;municipality;aktivloven;kontanthjælp;9000,00;9000,00;31-08-2025;2025-10-01;;ja;
26/4;municipality;aktivloven;benefit;9000,00;9500,00;2025-08-31;2025-08-01;200000,001;ja;kontant
`

// Facts from the rows of a file. What cannot be read is told by its column, and what the
// rules cannot use by its field, in Danish.
func Example_csv() {
	file := csv.NewReader(strings.NewReader(claims))
	file.Comma = ';'
	rows, err := file.ReadAll()
	if err != nil {
		log.Fatal(err)
	}
	for _, values := range rows[1:] {
		r := row{names: rows[0], values: values}
		facts := r.facts(calendar.MustParse("2026-03-02"))
		if len(r.unreadable) > 0 {
			fmt.Println(values[0], "kan ikke læses:", strings.Join(r.unreadable, ", "))
			continue
		}
		decision, err := repayment.Decide(facts, repayment.Options{})
		var faults law.Faults
		if errors.As(err, &faults) {
			for _, fault := range faults {
				fmt.Println(values[0], fault.Field+":", fault.Text(law.Danish))
			}
			continue
		}
		fmt.Println(values[0], decision.Receipt().Headline.Text(law.Danish))
	}
	// Output:
	// 26/1 Skyldneren skal betale afdrag: 1.500 kr. om måneden.
	// 26/2 Skyldneren har henstand.
	// 26/3 kan ikke læses: art, ophørt
	// 26/4 claim.balance: restgælden er større end kravet var; det rigtige er højst kravets oprindelige størrelse
	// 26/4 debtor.benefits[0]: listen har ikke sådan en ydelse på afgørelsens dag; det rigtige er koden for en ydelse på listen, som "kontanthjaelp"; om en anden ydelse er anden indtægt (otherIncome), siger listen ikke, og en pensions egne tillæg er det ikke
	// 26/4 debtor.annualNetIncome: beløbet har mere end to decimaler; det rigtige er kroner med højst to decimaler
}

// row is a row of the file while it is read.
type row struct {
	names, values []string
	unreadable    []string // the columns
}

func (r *row) facts(on calendar.Date) repayment.Facts {
	facts := repayment.Facts{On: on}
	claim, debtor := &facts.Claim, &facts.Debtor
	r.read("fordringshaver", &claim.Creditor)
	claim.Act = repayment.BenefitAct(r.text("lov"))
	r.read("art", &claim.Kind)
	claim.Principal = r.kroner("hovedstol").Decimal
	claim.Balance = r.kroner("restgæld").Decimal
	r.read("ophørt", &claim.EndedOn)
	r.read("opkrævet", &claim.CollectionBegunOn)
	debtor.AnnualNetIncome = r.kroner("nettoindkomst")
	debtor.OtherIncome = debtor.AnnualNetIncome.Valid
	debtor.SupportsChildren = r.text("børn") == "ja"
	for code := range strings.FieldsSeq(r.text("ydelser")) {
		debtor.Benefits = append(debtor.Benefits, deferral.Benefit(code))
	}
	return facts
}

func (r *row) text(column string) string {
	for i, name := range r.names {
		if name == column {
			return r.values[i]
		}
	}
	return ""
}

// read reads a day or an enumeration; both read the names of the JSON contract.
func (r *row) read(column string, value encoding.TextUnmarshaler) {
	if value.UnmarshalText([]byte(r.text(column))) != nil {
		r.unreadable = append(r.unreadable, column)
	}
}

// kroner reads an amount with a decimal comma, exactly.
func (r *row) kroner(column string) (amount decimal.NullDecimal) {
	text := strings.Replace(r.text(column), ",", ".", 1)
	if text == "" {
		return amount
	}
	value, err := decimal.NewFromString(text)
	if err != nil {
		r.unreadable = append(r.unreadable, column)
	}
	return decimal.NewNullDecimal(value)
}
