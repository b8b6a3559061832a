// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Facts is what a decision on a monthly instalment needs to know. The JSON names
// are those of the contract.
//
// The annual net income (årlig nettoindkomst) is given as one figure or in its
// parts, not both. Neither of them means that there is no current income data.
type Facts struct {
	// On is the day of decision. It chooses the table.
	On calendar.Date `json:"on"`
	// AnnualNetIncome is the net income of § 3 in kroner a year, computed by the
	// caller. A null value means that it is not known, which is not the same as 0.
	AnnualNetIncome decimal.NullDecimal `json:"annualNetIncome,omitzero"`
	// Income is the same in its parts.
	Income *Income `json:"income,omitempty"`
	// IncomeAsOf is the day the income data is from. It is tested for being
	// current; without it the caller vouches for that.
	IncomeAsOf calendar.Date `json:"incomeAsOf,omitzero"`
	// SupportsChildren (forsørger børn) is true for a parent of a child who has
	// not turned 18 on the day of decision.
	SupportsChildren bool `json:"supportsChildren"`
}

// Income is the parts of the annual net income: § 3 of the collection order and
// § 11, stk. 1, 2. pkt., of the recovery order. All are kroner a year.
type Income struct {
	// Annual is the income of the year, including the incomes that the recovery
	// order lists in its § 17. It may be negative.
	Annual decimal.Decimal `json:"annual"`
	// The rest is subtracted. None of it may be negative.
	LabourMarketContribution decimal.Decimal `json:"amContribution"`    // arbejdsmarkedsbidrag
	EmployerPension          decimal.Decimal `json:"employerPension"`   // pension paid by the employer
	ATP                      decimal.Decimal `json:"atp"`               // arbejdsmarkedets tillægspension
	ObligatoryPension        decimal.Decimal `json:"obligatoryPension"` // obligatorisk pensionsordning
	Tax                      decimal.Decimal `json:"tax"`
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// Tables are the tables to decide by; the zero value is [BuiltIn].
	Tables Tables `json:"-"`
	// IncomeMaxAge is how many months old income data may be on the day of
	// decision and still be current, at most 120. 0 means
	// [DefaultIncomeMaxAge].
	IncomeMaxAge int `json:"incomeMaxAge,omitzero" da:"hvor mange måneder gamle indkomstoplysninger må være (R-06)" en:"how many months old income data may be (R-06)"`
}

// Net returns the annual net income in kroner: the income less the labour market
// contribution, employer-paid pension, ATP, the obligatory pension scheme and
// tax (§ 3, with the recovery order § 11, stk. 1, 2. pkt.). It may be negative.
// The error is [law.Faults] with every part that is not an amount.
func (i Income) Net() (decimal.Decimal, error) {
	annual, deductions, faults := i.parts()
	if len(faults) > 0 {
		return decimal.Decimal{}, faults
	}
	return law.FromOre(annual - deductions), nil
}

// parts returns the income and what is subtracted from it, in øre.
func (i Income) parts() (annual, deductions int64, faults law.Faults) {
	annual, faults = amount(i.Annual, "income.annual", faults)
	for _, part := range [...]struct {
		name  string
		value decimal.Decimal
	}{
		{"income.amContribution", i.LabourMarketContribution},
		{"income.employerPension", i.EmployerPension},
		{"income.atp", i.ATP},
		{"income.obligatoryPension", i.ObligatoryPension},
		{"income.tax", i.Tax},
	} {
		var ore int64
		ore, faults = amount(part.value, part.name, faults)
		if ore < 0 {
			faults = append(faults, law.Fault{Code: law.OutOfRange, Field: part.name,
				Problem: "the amount is negative", Expected: "0 or what is subtracted from the income"})
		}
		deductions += ore
	}
	return annual, deductions, faults
}

// MaxAge returns the number of months that IncomeMaxAge stands for.
func (o Options) MaxAge() int {
	if o.IncomeMaxAge == 0 {
		return DefaultIncomeMaxAge
	}
	return o.IncomeMaxAge
}

// DefaultIncomeMaxAge is how many months old income data may be on the day of
// decision, the last day included, when the options say nothing.
const DefaultIncomeMaxAge = 3

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "instalment 1"
