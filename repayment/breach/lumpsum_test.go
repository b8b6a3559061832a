// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func amount(text string) decimal.NullDecimal {
	return decimal.NewNullDecimal(decimal.RequireFromString(text))
}

// twoMonthsOn finds the last day by counting up: the day two months on with the
// same number, or with the highest number there is below it.
func twoMonthsOn(from calendar.Date) calendar.Date {
	year, month := from.Year(), int(from.Month())+2
	if month > 12 {
		year, month = year+1, month-12
	}
	for number := from.Day(); ; number-- {
		if last, err := calendar.New(year, time.Month(month), number); err == nil {
			return last
		}
	}
}

func TestTheTwoMonthsOfEveryDayFrom2005To2035(t *testing.T) {
	for from := day("2005-01-01"); from.Year() <= 2035; from = from.AddDays(1) {
		on := calendar.Later(from, law.InForce())
		decision, err := DecideLumpSum(LumpSumFacts{On: on, LandlordRepaidOn: from, Amount: amount("100")}, Options{})
		assert.NilError(t, err)
		last := twoMonthsOn(from)
		assert.Equal(t, decision.Last, last, "%s", from)
		assert.Equal(t, last.DaysUntil(decision.After), 1)
		assert.Assert(t, !decision.ActBy.After(last) && !decision.ActBy.Closed())
		for open := decision.ActBy.AddDays(1); !open.After(last); open = open.AddDays(1) {
			assert.Assert(t, open.Closed(), "%s lies between %s and %s", open, decision.ActBy, last)
		}
		assert.Equal(t, decision.Passed, on.After(last))
	}
}

func TestTheDayAfterTheLastDayIsTheMissedDayOfABreach(t *testing.T) {
	lump, err := DecideLumpSum(LumpSumFacts{On: day("2025-12-20"), LandlordRepaidOn: day("2025-12-15"), Amount: amount("9000")}, Options{})
	assert.NilError(t, err)
	for _, test := range []struct {
		on   string
		want string
	}{{"2026-02-15", "contradiction missedOn"}, {"2026-02-16", ""}} {
		facts := Facts{On: day(test.on), Duty: LumpSum, MissedOn: lump.After}
		assert.Equal(t, faultList(t, facts.Validate(Options{})), test.want)
	}
}

func TestALumpSumThatCannotBeDecidedIsRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(f *LumpSumFacts)
		want   string
	}{
		{"nothing is given", func(f *LumpSumFacts) { *f = LumpSumFacts{} }, "missing on, missing amount"},
		{"nothing is paid out on no day", func(f *LumpSumFacts) { f.Amount, f.LandlordRepaidOn = amount("0"), calendar.Date{} }, ""},
		{"nothing is paid out on a day", func(f *LumpSumFacts) { f.Amount = amount("0.00") }, ""},
		{"the amount is unknown", func(f *LumpSumFacts) { f.Amount.Valid = false }, "missing amount"},
		{"the amount is negative", func(f *LumpSumFacts) { f.Amount = amount("-0.01") }, "out-of-range amount"},
		{"the amount is too fine", func(f *LumpSumFacts) { f.Amount = amount("0.001") }, "invalid amount"},
		{"the amount has zeros after the øre", func(f *LumpSumFacts) { f.Amount = amount("10.1000") }, ""},
		{"the amount is absurd", func(f *LumpSumFacts) { f.Amount = decimal.NewNullDecimal(decimal.New(1, 1<<30)) }, "out-of-range amount"},
		{"the order was not in force", func(f *LumpSumFacts) { f.On, f.LandlordRepaidOn = day("2025-06-30"), day("2025-06-29") }, "not-in-force on"},
		{"the day is after the decision", func(f *LumpSumFacts) { f.LandlordRepaidOn = day("2025-08-21") }, ""},
		{"no day is known", func(f *LumpSumFacts) { f.LandlordRepaidOn = calendar.Date{} }, ""},
		{"the day is the last of 2004", func(f *LumpSumFacts) { f.LandlordRepaidOn = day("2004-12-31") }, "out-of-range landlordRepaidOn"},
		{"the day is the first of 2005", func(f *LumpSumFacts) { f.LandlordRepaidOn = day("2005-01-01") }, ""},
		{"the last day can be computed", func(f *LumpSumFacts) { f.On, f.LandlordRepaidOn = day("2199-12-31"), day("2199-10-31") }, ""},
		{"the last day cannot be computed", func(f *LumpSumFacts) { f.On, f.LandlordRepaidOn = day("2199-12-31"), day("2199-11-01") }, "out-of-range landlordRepaidOn"},
		{"the year is the last there is", func(f *LumpSumFacts) { f.On, f.LandlordRepaidOn = day("9999-12-31"), day("9999-12-31") },
			"out-of-range on, out-of-range landlordRepaidOn"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := LumpSumFacts{On: day("2025-08-20"), LandlordRepaidOn: day("2025-08-15"), Amount: amount("18500")}
			test.change(&facts)
			assert.Equal(t, faultList(t, facts.Validate(Options{})), test.want)
			decision, err := DecideLumpSum(facts, Options{})
			assert.Equal(t, faultList(t, err), test.want)
			if test.want == "" {
				assert.Assert(t, decision.Amount.Equal(facts.Amount.Decimal))
				repaid := !facts.LandlordRepaidOn.IsZero() && !facts.LandlordRepaidOn.After(facts.On)
				assert.Equal(t, decision.Last.IsZero(), decision.Amount.IsZero() || !repaid)
			}
		})
	}
}

// 12,000 kr. is paid out and 8,000.50 kr. is left of the help; two months
// from 28 November 2025 is 28 January 2026, which has passed on 2 March.
func TestTheReceiptOfALumpSumTellsWhatWasGivenAndWhatIsToBePaid(t *testing.T) {
	facts := LumpSumFacts{On: day("2026-03-02"), LandlordRepaidOn: day("2025-11-28"), Amount: amount("12000"), Rest: amount("8000.50"), FoundByCreditor: true}
	decision, err := DecideLumpSum(facts, Options{})
	assert.NilError(t, err)
	receipt := decision.Receipt()
	assert.Equal(t, string(receipt.Facts), `{"on":"2026-03-02","landlordRepaidOn":"2025-11-28","amount":"12000","rest":"8000.50","foundByCreditor":true}`)
	text := strings.ReplaceAll(receipt.Text(law.Danish), "\u00a0", " ")
	for _, said := range []string{"Udlejeren betaler 12.000 kr. ud, som oplyst.", "Der er 8.000,50 kr. tilbage af hjælpen, som oplyst.",
		"Fraflytningen er konstateret, uden at skyldneren har oplyst om den. Udlejeren betaler 12.000 kr. ud. Der er 8.000,50 kr. tilbage af hjælpen, og mere skal der ikke betales tilbage.",
		"1. 28. november 2025 + 2 måneder = 28. januar 2026", "2. Sidste bankdag inden for fristen: 28. januar 2026"} {
		assert.Assert(t, strings.Contains(text, said), "not said: %s\n%s", said, text)
	}
	passed, _, _ := strings.Cut(text, "\n")
	assert.Equal(t, passed, "8.000,50 kr. skal betales tilbage. Fristen udløb den 28. januar 2026.")

	facts.On, facts.FoundByCreditor, facts.Rest = day("2026-01-28"), false, decimal.NullDecimal{}
	decision, err = DecideLumpSum(facts, Options{})
	assert.NilError(t, err)
	text = strings.ReplaceAll(decision.Receipt().Text(law.Danish), "\u00a0", " ")
	assert.Assert(t, strings.HasPrefix(text, "12.000 kr. skal betales tilbage senest den 28. januar 2026."), text)
	assert.Assert(t, !strings.Contains(text, "tilbage af hjælpen"))
}

func TestTheGroundsOfALumpSumSayWhoFoundOut(t *testing.T) {
	facts := LumpSumFacts{On: day("2025-08-20"), LandlordRepaidOn: day("2025-08-15"), Amount: amount("18500")}
	for _, test := range []struct {
		found     bool
		told, own string
	}{
		{false, "The debtor has reported that the landlord is paying out a housing deposit. The amount paid out, DKK\u00a018,500, is to be repaid.",
			"The municipality did not find out about the move itself."},
		{true, "The debtor has not reported the move.",
			"The creditor found out about the move without the debtor reporting it. The amount paid out, DKK\u00a018,500, is to be repaid."},
	} {
		facts.FoundByCreditor = test.found
		decision, err := DecideLumpSum(facts, Options{})
		assert.NilError(t, err)
		grounds := decision.Grounds()
		assert.Equal(t, grounds[0].Text(law.English), test.told)
		assert.Equal(t, grounds[1].Text(law.English), test.own)
	}
}
