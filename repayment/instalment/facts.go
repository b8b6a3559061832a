// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// Facts are the facts a decision on a monthly instalment needs.
//
// The annual net income (årlig nettoindkomst) is given either as one figure or in
// its parts. If neither is given, there is no current income data.
type Facts struct {
	// On is the day of decision. It determines the table.
	On calendar.Date `json:"on" da:"afgørelsens dag" en:"the day of decision"`
	// AnnualNetIncome is the net income of § 3 in kroner a year, computed by the
	// caller. Null means unknown, which is not the same as 0.
	AnnualNetIncome decimal.NullDecimal `json:"annualNetIncome,omitzero" da:"den årlige nettoindkomst efter § 3 i kroner" en:"the annual net income of § 3 in kroner"`
	// Income is the annual net income in its parts.
	Income *Income `json:"income,omitzero" da:"den årlige nettoindkomst opdelt i indkomst og fradrag" en:"the annual net income as income and deductions"`
	// IncomeAsOf is the day the income data is from, by which it is checked for being
	// current. If zero, the caller vouches for that.
	IncomeAsOf calendar.Date `json:"incomeAsOf,omitzero" da:"dagen, oplysningerne om indkomsten er fra" en:"the day the income data is from"`
	// SupportsChildren (forsørger børn) is true for a parent of a child under 18 on
	// the day of decision.
	SupportsChildren bool `json:"supportsChildren" da:"om skyldneren forsørger børn" en:"whether the debtor supports children"`
}

// Income is the annual net income in its parts: § 3 of the collection order and §
// 11, stk. 1, 2. pkt., of the recovery order. All amounts are kroner a year.
type Income struct {
	// Annual is the income of the year: all taxable income and what the recovery order
	// lists in its § 17. Benefits in kind, such as a free car or telephone, are
	// included (Landsskatteretten, info.skat.dk oid 2401363). It may be negative.
	Annual decimal.Decimal `json:"annual" da:"årets indkomst i kroner" en:"the income of the year in kroner"`
	// The following are subtracted. None of them may be negative.
	LabourMarketContribution decimal.Decimal `json:"amContribution" da:"arbejdsmarkedsbidrag i kroner om året, eller 0" en:"labour market contribution in kroner a year, or 0"`
	EmployerPension          decimal.Decimal `json:"employerPension" da:"arbejdsgiverens indbetaling til pension i kroner om året, eller 0" en:"pension paid by the employer in kroner a year, or 0"`
	ATP                      decimal.Decimal `json:"atp" da:"ATP-bidrag i kroner om året, eller 0" en:"ATP contribution in kroner a year, or 0"`
	ObligatoryPension        decimal.Decimal `json:"obligatoryPension" da:"obligatorisk pensionsordning i kroner om året, eller 0" en:"the obligatory pension scheme in kroner a year, or 0"`
	Tax                      decimal.Decimal `json:"tax" da:"skat i kroner om året, eller 0" en:"tax in kroner a year, or 0"`
}

// Options are the choices a caller may make that differ from the library's. The zero
// value is the library's own reading.
type Options struct {
	// Tables are the tables to decide by; the zero value is [BuiltIn].
	Tables Tables `json:"-"`
	// IncomeMaxAge is how many months old income data may be on the day of decision
	// and still be current, at most 120. 0 means [DefaultIncomeMaxAge].
	IncomeMaxAge int `json:"incomeMaxAge,omitzero" da:"hvor mange måneder gamle indkomstoplysninger må være (R-06)" en:"how many months old income data may be (R-06)"`
}

// MaxAge returns the number of months that IncomeMaxAge stands for.
func (o Options) MaxAge() int {
	if o.IncomeMaxAge == 0 {
		return DefaultIncomeMaxAge
	}
	return o.IncomeMaxAge
}

// DefaultIncomeMaxAge is how many months old income data may be on the day of
// decision, the last day included, if the options do not say.
const DefaultIncomeMaxAge = 3

// Rules is the version of this package's rules, as named in receipts. A change of
// legal effect raises it.
const Rules = "instalment 1"

// Net returns the annual net income in kroner, which may be negative.
//
// § 3, with the recovery order § 11, stk. 1, 2. pkt.: the net income is the income
// of the year less labour market contribution, employer-paid pension, ATP, the
// obligatory pension scheme and tax.
//
// The error is [law.Faults] listing every part that is not a valid amount.
func (i Income) Net() (decimal.Decimal, error) {
	var c check.Check
	annual, deductions := i.parts(&c)
	if err := c.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return money.FromOre(annual - deductions), nil
}

// parts returns the income and the sum of what is subtracted from it, in øre.
func (i *Income) parts(c *check.Check) (annual, deductions int64) {
	annual, _ = c.Amount("income.annual", i.Annual, check.Any)
	for _, part := range [...]struct {
		field string
		value decimal.Decimal
	}{
		{"income.amContribution", i.LabourMarketContribution},
		{"income.employerPension", i.EmployerPension},
		{"income.atp", i.ATP},
		{"income.obligatoryPension", i.ObligatoryPension},
		{"income.tax", i.Tax},
	} {
		ore, _ := c.Amount(part.field, part.value, check.Zero)
		deductions += ore
	}
	return annual, deductions
}
