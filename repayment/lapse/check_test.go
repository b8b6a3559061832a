// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right.
func faultList(t *testing.T, facts lapse.Facts) string {
	t.Helper()
	decision, err := lapse.Decide(facts, lapse.Options{})
	assert.DeepEqual(t, facts.Validate(lapse.Options{}), err)
	if err == nil {
		return ""
	}
	assert.Equal(t, outcome(decision), "alive, earliest no date []", "no decision comes with a fault")
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		for _, words := range []law.Words{fault.Wrong, fault.Right} {
			assert.Assert(t, fault.ID != "" && words.Danish != "" && words.English != "", "%+v", fault)
		}
		list = append(list, string(fault.Code)+" "+fault.Field)
	}
	return strings.Join(list, ", ")
}

func TestFactsThatCannotBeUsedAreRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(f *lapse.Facts)
		want   string
	}{
		{"nothing", func(f *lapse.Facts) {}, ""},
		{"no day", func(f *lapse.Facts) { f.On = calendar.Date{} }, "missing on"},
		{"the day before the order", func(f *lapse.Facts) { f.On = date("2025-06-30") }, "not-in-force on"},
		{"the last day of the library", func(f *lapse.Facts) { f.On = date("2199-12-31") }, ""},
		{"the day after it", func(f *lapse.Facts) { f.On = date("2200-01-01") }, "out-of-range on"},
		{"no kind", func(f *lapse.Facts) { f.Kind = 0 }, "missing kind"},
		{"no such kind", func(f *lapse.Facts) { f.Kind = 4 }, "invalid kind"},
		{"a payout for mortgage support", func(f *lapse.Facts) { f.Kind, f.PaidOutOn = law.MortgageSupport, date("2022-01-01") }, "contradiction paidOutOn"},
		{"no end of mortgage support", func(f *lapse.Facts) { f.Kind, f.EndedOn = law.MortgageSupport, calendar.Date{} }, "missing endedOn"},
		{"no end", func(f *lapse.Facts) { f.EndedOn = calendar.Date{} }, "missing endedOn"},
		{"an end before 2005", func(f *lapse.Facts) { f.EndedOn = date("2004-12-31") }, "out-of-range endedOn"},
		{"an end after the day", func(f *lapse.Facts) { f.EndedOn = date("2026-01-02") }, "contradiction endedOn"},
		{"an end on the day", func(f *lapse.Facts) { f.EndedOn = date("2026-01-01") }, ""},
		{"a payout for a benefit", func(f *lapse.Facts) { f.PaidOutOn = date("2022-01-01") }, "contradiction paidOutOn"},
		{"knowledge before 2005", func(f *lapse.Facts) { f.KnownOn = date("2004-12-31") }, "out-of-range knownOn"},
		{"knowledge after the day", func(f *lapse.Facts) { f.KnownOn = date("2026-01-02") }, "contradiction knownOn"},
		{"the payout of a housing deposit is missing", func(f *lapse.Facts) { f.Kind = law.HousingDeposit; f.EndedOn = calendar.Date{} }, "missing paidOutOn"},
		{"the end of a benefit in its place", func(f *lapse.Facts) { f.Kind = law.HousingDeposit }, "contradiction endedOn, missing paidOutOn"},
		{"no periods", func(f *lapse.Facts) { f.Periods = nil }, "missing periods"},
		{"a period without a first day", func(f *lapse.Facts) { f.Periods[0].From = calendar.Date{} }, "missing periods[0].from"},
		{"a period before 2005", func(f *lapse.Facts) { f.Periods[0].From = date("2004-12-31") }, "out-of-range periods[0].from"},
		{"a period without an ability", func(f *lapse.Facts) { f.Periods[0].Ability = 0 }, "missing periods[0].ability"},
		{"a period with no such ability", func(f *lapse.Facts) { f.Periods[1].Ability = 9 }, "invalid periods[1].ability"},
		{"able with 0 kr.", func(f *lapse.Facts) { f.Periods[0].NoDeferral = true }, "contradiction periods[0].noDeferral"},
		{"a period that ends before it begins", func(f *lapse.Facts) { f.Periods[1].To = date("2024-12-31") }, "contradiction periods[1].to"},
		{"a period that begins on the last day of the one above", func(f *lapse.Facts) { f.Periods[1].From = date("2024-12-31") }, "contradiction periods[1].from"},
		{"a period after one that still runs", func(f *lapse.Facts) { f.Periods[0].To = calendar.Date{} }, "contradiction periods[1].from"},
		{"a day between two periods", func(f *lapse.Facts) { f.Periods[1].From = date("2025-01-02") }, "missing periods"},
		{"a period to the end of time", func(f *lapse.Facts) { f.Periods[1].To = date("9999-12-31") }, ""},
		{"a payment without a day", func(f *lapse.Facts) { f.Payments[0].On = calendar.Date{} }, "missing payments[0].on"},
		{"a payment after the day", func(f *lapse.Facts) { f.Payments[0].On = date("2026-01-02") }, "contradiction payments[0].on"},
		{"a payment before 2005", func(f *lapse.Facts) { f.Payments[0].On = date("2004-12-31") }, "out-of-range payments[0].on"},
		{"a payment of nothing", func(f *lapse.Facts) { f.Payments[0].Amount = decimal.Zero }, "out-of-range payments[0].amount"},
		{"a payment of less than nothing", func(f *lapse.Facts) { f.Payments[0].Amount = decimal.New(-1, -2) }, "out-of-range payments[0].amount"},
		{"a payment of one øre", func(f *lapse.Facts) { f.Payments[0].Amount = decimal.New(1, -2) }, ""},
		{"a payment of half an øre", func(f *lapse.Facts) { f.Payments[0].Amount = decimal.New(5, -3) }, "invalid payments[0].amount"},
		{"a payment beyond all bounds", func(f *lapse.Facts) { f.Payments[0].Amount = decimal.New(1, 20) }, "out-of-range payments[0].amount"},
		{"a transfer without a day", func(f *lapse.Facts) { f.Transfer = &lapse.Transfer{} }, "missing transfer.receivedOn"},
		{"a transfer after the day", func(f *lapse.Facts) { f.Transfer = &lapse.Transfer{ReceivedOn: date("2026-01-02")} }, "contradiction transfer.receivedOn"},
		{"a return before receipt", func(f *lapse.Facts) {
			f.Transfer = &lapse.Transfer{ReceivedOn: date("2025-02-02"), ReturnedOn: date("2025-02-01")}
		}, "contradiction transfer.returnedOn"},
		{"a return after the day", func(f *lapse.Facts) {
			f.Transfer = &lapse.Transfer{ReceivedOn: date("2025-02-02"), ReturnedOn: date("2026-01-02")}
		}, "contradiction transfer.returnedOn"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := benefit("2026-01-01", "able 2022-09-15, zero 2025-01-01", "2023-01-02")
			test.change(&facts)
			assert.Equal(t, faultList(t, facts), test.want)
		})
	}
}

func TestAllFaultsComeAtOnceInTheOrderOfTheFields(t *testing.T) {
	assert.Equal(t, faultList(t, lapse.Facts{}), "missing on, missing kind")
	assert.Equal(t, faultList(t, lapse.Facts{Kind: law.HousingDeposit, EndedOn: date("2022-01-01"), KnownOn: date("2001-01-01"),
		Periods:  []lapse.Span{{}, {From: date("2022-01-02"), To: date("2022-01-01"), Ability: lapse.Able}},
		Payments: []lapse.Payment{{}}, Transfer: &lapse.Transfer{}}),
		"missing on, contradiction endedOn, out-of-range knownOn, missing paidOutOn, missing periods[0].from, missing periods[0].ability, "+
			"contradiction periods[1].from, contradiction periods[1].to, missing payments[0].on, out-of-range payments[0].amount, missing transfer.receivedOn")
	facts := benefit("2026-01-01", "", "2026-02-02")
	assert.Equal(t, faultList(t, facts), "missing periods, contradiction payments[0].on", "a gap is found beside other faults")
}

func TestNothingIsPaidOrTransferredBeforeAHousingDepositWasPaidOut(t *testing.T) {
	facts := lapse.Facts{On: date("2026-01-01"), Kind: law.HousingDeposit, PaidOutOn: date("2020-05-20"), Periods: spans("able 2020-05-20"),
		Payments: payments("2020-05-20"), Transfer: &lapse.Transfer{ReceivedOn: date("2020-05-20")}}
	assert.Equal(t, faultList(t, facts), "")
	facts.Payments, facts.Transfer = payments("2020-05-19"), &lapse.Transfer{ReceivedOn: date("2020-05-19")}
	assert.Equal(t, faultList(t, facts), "contradiction payments[0].on, contradiction transfer.receivedOn")
}

func TestAGapIsAFaultOnlyWhereTheAnswerTurnsOnIt(t *testing.T) {
	for _, test := range []struct{ name, on, periods, from string }{
		{"the start, which is no day of the years", "2025-09-01", "none 2022-09-16", ""},
		{"the first day", "2025-09-01", "none 2022-09-17", "2022-09-16"},
		{"a day in the middle", "2025-09-01", "none 2022-09-15 2023-01-01, none 2023-01-03", "2023-01-02"},
		{"the day of the question, within the years", "2025-09-01", "none 2022-09-15 2025-08-31", "2025-09-01"},
		{"the day after the question", "2025-09-01", "none 2022-09-15 2025-09-01", ""},
		{"the last day of the years", "2026-01-01", "none 2022-09-15 2025-09-14", "2025-09-15"},
		{"the day after the years, when there was no ability", "2026-01-01", "none 2022-09-15 2025-09-15", ""},
		{"the day after the years, when there was ability", "2026-01-01", "able 2022-09-15 2025-09-15", "2025-09-16"},
		{"the day before a deferral after the years", "2026-01-01", "able 2022-09-15 2025-10-09, none 2025-10-11", "2025-10-10"},
		{"the second day of a deferral after the years", "2026-01-01", "able 2022-09-15 2025-10-09, none 2025-10-10 2025-10-10", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := benefit(test.on, test.periods).Validate(lapse.Options{})
			if test.from == "" {
				assert.NilError(t, err)
				return
			}
			assert.Error(t, err, "periods: no period says whether there was an economic possibility of paying from "+test.from+
				"; expected periods that together cover every day from the start")
		})
	}
}

func TestNamesThatAreNoneAreRefusedWithoutRepeatingThem(t *testing.T) {
	for _, text := range []string{`{"kind":"0101011234"}`, `{"kind":"Benefit"}`, `{"periods":[{"ability":"0101011234"}]}`} {
		var facts lapse.Facts
		err := json.Unmarshal([]byte(text), &facts)
		assert.ErrorContains(t, err, "; expected one of ")
		assert.Assert(t, !strings.Contains(err.Error(), "0101011234"))
	}
}

// readsBack tests the names of a small type from its first value on: each is
// written and read again, as is the zero value, and the next value is refused.
func readsBack[T interface {
	~uint8
	fmt.Stringer
	MarshalText() ([]byte, error)
}](t *testing.T, names ...string) {
	t.Helper()
	for i, name := range append([]string{""}, names...) {
		text, err := json.Marshal([]T{T(i)})
		assert.NilError(t, err)
		assert.Equal(t, string(text), `["`+name+`"]`)
		var again []T
		assert.NilError(t, json.Unmarshal(text, &again))
		assert.DeepEqual(t, again, []T{T(i)})
	}
	beyond := T(len(names) + 1)
	assert.Equal(t, beyond.String(), "")
	_, err := beyond.MarshalText()
	assert.ErrorContains(t, err, "; expected one of "+names[0])
}

func TestEveryNameReadsBack(t *testing.T) {
	readsBack[lapse.Ability](t, "none", "able")
	readsBack[lapse.Answer](t, "lapses", "stays")
	readsBack[lapse.Subsection](t, "8.1", "8.2", "8.3")
	readsBack[lapse.Basis](t, "ended", "known", "paid-out")
	readsBack[lapse.Flag](t, "gap-8-3", "no-deferral-8-3", "ability-unused", "payment-after-lapse",
		"with-recovery-authority", "lapsed-before-transfer", "able-while-away")
	text, err := json.Marshal(benefit("2025-10-01", "zero 2022-09-15, able 2023-01-01", "2023-02-01"))
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"on":"2025-10-01","kind":"benefit","endedOn":"2022-09-15","periods":[`+
		`{"from":"2022-09-15","to":"2022-12-31","ability":"none","noDeferral":true},{"from":"2023-01-01","ability":"able"}],`+
		`"payments":[{"on":"2023-02-01","amount":"450"}]}`)
}

// A caller who knows that an older day is meant says from when days are believed.
func TestAnOlderDayIsBelievedFromTheEarliestThatIsChosen(t *testing.T) {
	old := lapse.Facts{On: date("2026-01-01"), Kind: law.Benefit, EndedOn: date("1999-12-31"), Periods: []lapse.Span{{From: date("1999-12-31"), Ability: lapse.None}}}
	decision, err := lapse.Decide(old, lapse.Options{Earliest: date("1999-12-31")})
	assert.NilError(t, err)
	assert.Equal(t, decision.LapsedFrom, date("2003-01-01")) // three years end on 31 December 2002
	assert.Equal(t, string(decision.Receipt().Options), "")
	for _, earliest := range []calendar.Date{{}, date("2000-01-01")} {
		_, err = lapse.Decide(old, lapse.Options{Earliest: earliest})
		assert.ErrorIs(t, err, law.OutOfRange)
	}
}
