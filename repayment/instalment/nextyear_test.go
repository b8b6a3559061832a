// SPDX-License-Identifier: MPL-2.0

package instalment_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// messages returns the faults as "code field", in order.
func messages(err error) []string {
	faults, _ := err.(law.Faults)
	var all []string
	for _, fault := range faults {
		all = append(all, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
	}
	return all
}

func TestAFigureThatIsNotInTheFileIsMissingAndNotZero(t *testing.T) {
	head := `{"from":"2027-01-01","to":"2027-12-31","source":"x","rows":`
	for rows, want := range map[string][]string{
		`[{"from":0,"withoutChildren":4}]`:                     {"missing rows[0].withChildren"},
		`[{"from":0,"withoutChildren":4,"withChildren":null}]`: {"missing rows[0].withChildren"},
		`[{}]`:   {"missing rows[0].from", "missing rows[0].withoutChildren", "missing rows[0].withChildren"},
		`[null]`: {"invalid rows[0]"},
		`[{"withoutChildren":4,"withChildren":3},{"from":100000,"withoutChildren":5,"withChildren":3}]`: {"missing rows[0].from"},
	} {
		_, err := instalment.LoadTable([]byte(head + rows + `}`))
		assert.DeepEqual(t, messages(err), want)
	}
}

func TestEverythingThatATableLacksIsToldAtOnce(t *testing.T) {
	_, err := instalment.NewTable(instalment.TableData{Source: " "})
	assert.DeepEqual(t, messages(err), []string{"missing from", "missing to", "missing source", "missing rows"})
}

func TestTheReadingAbout2025IsNotReportedForAnotherDerivedTable(t *testing.T) {
	table, err := instalment.Derive(2027, decimal.RequireFromString("3.0"))
	assert.NilError(t, err)
	tables, err := instalment.BuiltIn().With(table)
	assert.NilError(t, err)
	decision, err := instalment.Decide(instalment.Facts{On: calendar.MustParse("2027-01-01"), AnnualNetIncome: decimal.NewNullDecimal(decimal.NewFromInt(300_000))},
		instalment.Options{Tables: tables})
	assert.NilError(t, err)
	assert.Assert(t, !slices.Contains(decision.Readings(), law.DerivedTable))
	assert.Equal(t, decision.Receipt().Tables[0].Provenance, "derived")
}

func TestFaultsComeInTheOrderOfTheFields(t *testing.T) {
	err := instalment.Facts{On: calendar.MustParse("2027-01-01"), AnnualNetIncome: decimal.NewNullDecimal(decimal.RequireFromString("0.001")),
		IncomeAsOf: calendar.MustParse("2027-01-02")}.Validate(instalment.Options{})
	assert.DeepEqual(t, messages(err), []string{"no-table on", "invalid annualNetIncome", "contradiction incomeAsOf"})
}
