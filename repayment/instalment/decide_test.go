// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// given returns facts with the income as one figure, or none when it is empty.
func given(on, income string, supportsChildren bool) Facts {
	facts := Facts{On: calendar.MustParse(on), SupportsChildren: supportsChildren}
	if income != "" {
		facts.AnnualNetIncome = decimal.NewNullDecimal(kr(income))
	}
	return facts
}

// decided returns the decision on facts that must be fit for one.
func decided(t *testing.T, facts Facts, options Options) Decision {
	t.Helper()
	assert.NilError(t, facts.Validate(options))
	decision, err := Decide(facts, options)
	assert.NilError(t, err)
	return decision
}

// someParts is an income of 300,000 kr. in its parts, net 201,930.50 kr.
func someParts() *Income {
	return &Income{Annual: kr("300000"), LabourMarketContribution: kr("24000"), EmployerPension: kr("12000"),
		ATP: kr("1188"), ObligatoryPension: kr("881.5"), Tax: kr("60000")}
}

func TestTheInstalmentFollowsTheTableOfTheDayOfDecision(t *testing.T) {
	for _, test := range []struct {
		name             string
		on, income       string
		supportsChildren bool
		percent          int
		monthly          string
	}{
		{"the first day of the order uses the table of 2025", "2025-07-01", "138799.99", false, 4, "450"},
		{"the lowest income at 5 percent in 2025", "2025-07-01", "138800", false, 5, "550"},
		{"the last day of 2025 still uses the table of 2025", "2025-12-31", "145459", false, 5, "600"},
		{"the first day of 2026 uses the table of 2026", "2026-01-01", "145459", false, 4, "450"},
		{"the lowest income at 5 percent in 2026", "2026-01-01", "145460", false, 5, "600"},
		{"the last day of 2026 uses the table of 2026", "2026-12-31", "300000", false, 29, "7250"},
		{"the same income with children", "2026-12-31", "300000", true, 20, "5000"},
		{"the highest row", "2026-03-02", "504800", true, 60, "25200"},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, given(test.on, test.income, test.supportsChildren), Options{})
			assert.Equal(t, decision.Basis, ByTable)
			assert.Equal(t, decision.Percent, test.percent)
			assert.Equal(t, decision.Monthly().String(), test.monthly)
			assert.Assert(t, decision.Table.InForce().Contains(decision.Facts.On))
			net, known := decision.AnnualNetIncome()
			assert.Assert(t, known && net.Equal(kr(test.income)))
		})
	}
}

func TestWithoutIncomeDataTheInstalmentIs350(t *testing.T) {
	stale := given("2026-03-02", "300000", false)
	stale.IncomeAsOf = calendar.MustParse("2025-12-01")
	staleIn2027 := stale
	staleIn2027.On = calendar.MustParse("2027-01-01")
	staleParts := Facts{On: calendar.MustParse("2026-03-02"), Income: someParts(), IncomeAsOf: calendar.MustParse("2025-06-30")}
	for _, test := range []struct {
		name  string
		facts Facts
	}{
		{"on the first day of the order", given("2025-07-01", "", false)},
		{"in 2026", given("2026-03-02", "", false)},
		{"children change nothing", given("2026-03-02", "", true)},
		{"on 1 January 2027, because no table is read", given("2027-01-01", "", false)},
		{"many years later, because nothing regulates it", given("2045-06-01", "", false)},
		{"when the data is too old", stale},
		{"when the data is too old, on a day without a table", staleIn2027},
		{"when the data in its parts is too old", staleParts},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			assert.Equal(t, decision.Basis, NoIncomeData)
			assert.Equal(t, decision.Monthly().String(), "350")
			assert.Assert(t, decision.Table == nil)
			assert.Equal(t, decision.Percent, 0)
			_, known := decision.AnnualNetIncome()
			assert.Assert(t, !known)
			assert.Assert(t, !decision.Result().AnnualCapacity.Valid)
		})
	}
}

func TestAKnownIncomeOfNothingIsNotTheSameAsNoData(t *testing.T) {
	for _, income := range []string{"0", "0.00", "-0.01", "-25000"} {
		decision := decided(t, given("2026-03-02", income, false), Options{})
		assert.Equal(t, decision.Basis, ByTable)
		assert.Assert(t, decision.Monthly().IsZero())
		assert.Equal(t, decision.Percent, 4)
		net, known := decision.AnnualNetIncome()
		assert.Assert(t, known && net.Equal(kr(income)), "the income is kept as it was given")
		capacity := decision.Result().AnnualCapacity
		assert.Assert(t, capacity.Valid && capacity.Decimal.IsZero())
	}
	assert.Equal(t, decided(t, given("2026-03-02", "", false), Options{}).Basis, NoIncomeData)
	noParts := decided(t, Facts{On: calendar.MustParse("2026-03-02"), Income: &Income{}}, Options{})
	assert.Equal(t, noParts.Basis, ByTable, "parts that are all 0 are a known income")
	assert.Assert(t, noParts.Monthly().IsZero())
}

func TestTheInstalmentIsNothingBelow15000Or20000(t *testing.T) {
	for _, test := range []struct {
		income           string
		supportsChildren bool
		want             string
	}{
		{"14999.99", false, "0"}, {"15000", false, "50"}, {"29999.99", false, "50"}, {"30000", false, "100"},
		{"15000", true, "0"}, {"19999.99", true, "0"}, {"20000", true, "50"},
	} {
		for _, on := range []string{"2025-07-01", "2026-03-02"} {
			decision := decided(t, given(on, test.income, test.supportsChildren), Options{})
			assert.Equal(t, decision.Monthly().String(), test.want, "%+v", test)
		}
	}
}

func TestTheNetIncomeIsTheIncomeLessItsFiveDeductions(t *testing.T) {
	net, err := someParts().Net()
	assert.NilError(t, err)
	assert.Equal(t, net.String(), "201930.5")
	decision := decided(t, Facts{On: calendar.MustParse("2026-03-02"), Income: someParts()}, Options{})
	assert.Equal(t, decision.Percent, 10, "201,930 kr. is the lower limit of 10 percent in 2026")
	assert.Equal(t, decision.Monthly().String(), "1650")
	assert.Assert(t, decision.Monthly().Equal(decided(t, given("2026-03-02", "201930.50", false), Options{}).Monthly()))

	for _, test := range []struct{ name, want string }{{"annual", "1"}, {"tax", "-1"}, {"am", "-1"}, {"pension", "-1"}, {"atp", "-1"}, {"obligatory", "-1"}} {
		one := kr("1")
		income := map[string]Income{"annual": {Annual: one}, "tax": {Tax: one}, "am": {LabourMarketContribution: one},
			"pension": {EmployerPension: one}, "atp": {ATP: one}, "obligatory": {ObligatoryPension: one}}[test.name]
		net, err := income.Net()
		assert.NilError(t, err)
		assert.Equal(t, net.String(), test.want, "1 kr. of %s alone", test.name)
	}
}

func TestTheAnnualCapacityAndItsTwelfthAreExact(t *testing.T) {
	for _, test := range []struct {
		name, income      string
		supportsChildren  bool
		capacity, twelfth string
		exact             bool
	}{
		{"a twelfth that goes on", "145460", false, "7273", "606.08", false},
		{"a twelfth that ends with the øre", "147600", false, "7380", "615", true},
		{"a twelfth with øre", "145461.60", false, "7273.08", "606.09", true},
		{"one øre at 3 percent", "0.01", true, "0.0003", "0", false},
		{"nothing", "0", true, "0", "0", true},
		{"less than nothing", "-17.25", true, "0", "0", true},
		{"four decimals", "504800.01", false, "302880.006", "25240", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, given("2026-03-02", test.income, test.supportsChildren), Options{})
			capacity := decision.Result().AnnualCapacity
			assert.Assert(t, capacity.Valid && capacity.Decimal.Equal(kr(test.capacity)), capacity)
			twelfth := money.FromOre(decision.twelfth())
			assert.Assert(t, twelfth.Equal(kr(test.twelfth)), twelfth)
			assert.Equal(t, decision.exact(), test.exact)
		})
	}
}

func TestTheCallerMayChangeTheirIncomeAfterwards(t *testing.T) {
	income := someParts()
	decision := decided(t, Facts{On: calendar.MustParse("2026-03-02"), Income: income}, Options{})
	before := decision.Receipt()
	income.Tax, income.Annual = kr("0"), kr("999999")
	assert.Equal(t, decision.Receipt().ID(), before.ID())
	assert.Assert(t, decision.Facts.Income.Tax.Equal(kr("60000")))
}
