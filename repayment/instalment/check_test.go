// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestFactsThatNoDecisionCanRestOnAreRefused(t *testing.T) {
	day := calendar.MustParse
	with := func(facts Facts, change func(*Facts)) Facts {
		change(&facts)
		return facts
	}
	parts := func(change func(*Income)) Facts {
		income := someParts()
		change(income)
		return Facts{On: day("2026-03-02"), Income: income}
	}
	ordinary := given("2026-03-02", "300000", false)
	for _, test := range []struct {
		name    string
		facts   Facts
		options Options
		want    string
	}{
		{"nothing at all", Facts{}, Options{}, "missing on"},
		{"an income without a day of decision", Facts{AnnualNetIncome: ordinary.AnnualNetIncome}, Options{}, "missing on"},
		{"an income of a known day without a day of decision",
			Facts{AnnualNetIncome: ordinary.AnnualNetIncome, IncomeAsOf: day("2026-01-01")}, Options{}, "missing on"},
		{"the day before the order took effect", given("2025-06-30", "300000", false), Options{}, "not-in-force on"},
		{"the day before the order took effect, without income data", given("2025-06-30", "", false), Options{}, "not-in-force on"},
		{"a day with a table from before the order", given("2024-05-01", "300000", false), Options{}, "not-in-force on"},
		{"a day before every table", given("1999-01-01", "300000", false), Options{}, "not-in-force on"},
		{"the first day of the order", given("2025-07-01", "300000", false), Options{}, ""},
		{"the day after it", given("2025-07-02", "300000", false), Options{}, ""},
		{"the last day with a table", given("2026-12-31", "300000", false), Options{}, ""},
		{"the first day without a table", given("2027-01-01", "300000", false), Options{}, "no-table on"},
		{"a known income of 0 on a day without a table", given("2027-01-01", "0", false), Options{}, "no-table on"},
		{"the first day without a table, without income data", given("2027-01-01", "", false), Options{}, ""},
		{"both forms of income", with(ordinary, func(f *Facts) { f.Income = someParts() }), Options{}, "contradiction income"},
		{"a fraction of an øre", given("2026-03-02", "300000.001", false), Options{}, "invalid annualNetIncome"},
		{"one øre above the largest amount", given("2026-03-02", "1000000000000.01", false), Options{}, "out-of-range annualNetIncome"},
		{"the largest amount", given("2026-03-02", "1000000000000", false), Options{}, ""},
		{"an absurd exponent", with(ordinary, func(f *Facts) { f.AnnualNetIncome.Decimal = decimal.New(1, 999_999_999) }),
			Options{}, "out-of-range annualNetIncome"},
		{"a figure that is not valid counts as no data",
			with(ordinary, func(f *Facts) { f.AnnualNetIncome = decimal.NullDecimal{Decimal: kr("0.001")} }), Options{}, ""},
		{"a negative income in its parts is possible", parts(func(i *Income) { i.Annual = kr("-1") }), Options{}, ""},
		{"a negative labour market contribution", parts(func(i *Income) { i.LabourMarketContribution = kr("-0.01") }), Options{}, "out-of-range income.amContribution"},
		{"a negative pension", parts(func(i *Income) { i.EmployerPension = kr("-1") }), Options{}, "out-of-range income.employerPension"},
		{"a negative ATP", parts(func(i *Income) { i.ATP = kr("-1") }), Options{}, "out-of-range income.atp"},
		{"a negative obligatory pension", parts(func(i *Income) { i.ObligatoryPension = kr("-1") }), Options{}, "out-of-range income.obligatoryPension"},
		{"a negative tax", parts(func(i *Income) { i.Tax = kr("-1") }), Options{}, "out-of-range income.tax"},
		{"a fraction of an øre in a part", parts(func(i *Income) { i.ATP = kr("0.005") }), Options{}, "invalid income.atp"},
		{"a part too large", parts(func(i *Income) { i.Tax = decimal.New(1, 13) }), Options{}, "out-of-range income.tax"},
		{"a negative part too large is one fault", parts(func(i *Income) { i.Tax = decimal.New(-1, 13) }), Options{}, "out-of-range income.tax"},
		{"every part is wrong at once", parts(func(i *Income) {
			*i = Income{kr("0.001"), kr("-1"), kr("-2"), kr("0.001"), decimal.New(1, 20), kr("-3")}
		}), Options{}, "invalid income.annual, out-of-range income.amContribution, out-of-range income.employerPension, " +
			"invalid income.atp, out-of-range income.obligatoryPension, out-of-range income.tax"},
		{"income data from the day of decision", with(ordinary, func(f *Facts) { f.IncomeAsOf = day("2026-03-02") }), Options{}, ""},
		{"income data from the day after", with(ordinary, func(f *Facts) { f.IncomeAsOf = day("2026-03-03") }), Options{}, "contradiction incomeAsOf"},
		{"a day for income data that is not there", with(given("2026-03-02", "", false), func(f *Facts) { f.IncomeAsOf = day("2026-03-01") }),
			Options{}, "contradiction incomeAsOf"},
		{"a negative age of income data", ordinary, Options{IncomeMaxAge: -1}, "out-of-range options.incomeMaxAge"},
		{"an age of one month", ordinary, Options{IncomeMaxAge: 1}, ""},
		{"an age of ten years", ordinary, Options{IncomeMaxAge: 120}, ""},
		{"an age of more than ten years", ordinary, Options{IncomeMaxAge: 121}, "out-of-range options.incomeMaxAge"},
		{"several at once, in the order of the facts", with(given("2025-06-30", "0.001", false), func(f *Facts) {
			f.Income = someParts()
			f.Income.Tax = kr("-1")
			f.IncomeAsOf = day("2025-07-01")
		}), Options{IncomeMaxAge: -1}, "not-in-force on, invalid annualNetIncome, contradiction income, out-of-range income.tax, " +
			"contradiction incomeAsOf, out-of-range options.incomeMaxAge"},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision, err := Decide(test.facts, test.options)
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, faultList(t, test.facts.Validate(test.options)), test.want, "Validate and Decide agree")
			assert.Equal(t, decision.Basis == 0, test.want != "", "a decision comes only without faults")
		})
	}
}

func TestNoTableAndAnotherFaultAreReportedTogether(t *testing.T) {
	err := given("2027-01-01", "0.001", false).Validate(Options{})
	list := faultList(t, err)
	assert.Equal(t, strings.Count(list, ", "), 1, list)
	assert.Assert(t, strings.Contains(list, "no-table on") && strings.Contains(list, "invalid annualNetIncome"), list)
}

func TestAFaultNeverRepeatsTheValue(t *testing.T) {
	facts := Facts{On: calendar.MustParse("2026-03-02"), AnnualNetIncome: decimal.NewNullDecimal(kr("987654.321")),
		Income:     &Income{Annual: kr("876543.219"), Tax: kr("-765432")},
		IncomeAsOf: calendar.MustParse("2026-12-24")}
	text := facts.Validate(Options{IncomeMaxAge: -4711}).Error()
	for _, value := range []string{"987654", "876543", "765432", "2026-12-24", "4711"} {
		assert.Assert(t, !strings.Contains(text, value), "%s is in %q", value, text)
	}
}

func TestTheNetIncomeOfWrongPartsIsAFault(t *testing.T) {
	income := someParts()
	income.Tax, income.ATP = kr("-1"), kr("0.001")
	net, err := income.Net()
	assert.Equal(t, faultList(t, err), "invalid income.atp, out-of-range income.tax")
	assert.Assert(t, net.IsZero())
}

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right.
func faultList(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		assert.Assert(t, fault.ID != "", "%+v", fault)
		for _, language := range []law.Language{law.Danish, law.English} {
			wrong, right := fault.Wrong.In(language), fault.Right.In(language)
			assert.Assert(t, wrong != "" && right != "" && !strings.ContainsAny(wrong+right, "{}"), "%+v", fault)
		}
		assert.Assert(t, errors.Is(err, fault.Code))
		list = append(list, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
	}
	return strings.Join(list, ", ")
}
