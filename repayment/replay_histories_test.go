// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// randomHistory is a case in which everything happens between two days, on days
// that crowd around each other: the debtor changes, a plan begins and is put in
// abeyance, payments come, one is missed, the landlord repays, the claim goes to
// the recovery authority and comes back, and the years of § 8 end.
func randomHistory(r *rand.Rand, from, until calendar.Date) (h repayment.History) {
	var days []calendar.Date
	for range 4 {
		days = append(days, between(r, from, until))
	}
	near := func(first calendar.Date) calendar.Date {
		return calendar.Later(days[r.IntN(len(days))].AddDays(r.IntN(5)-2), first)
	}
	c := &h.Case
	claim := &c.Claim
	claim.Creditor, claim.Act, claim.Kind = repayment.Municipality, repayment.Aktivloven, oneOf(r, law.Benefit, law.Benefit, law.MortgageSupport, law.HousingDeposit)
	claim.Principal, claim.Balance = krone("100000"), krone("50000")
	years := 3
	if claim.Kind == law.HousingDeposit {
		years = 10
	}
	// The years end among the other days, or long after them.
	start := near(from).AddYears(-years, calendar.Clamp).AddDays(oneOf(r, -1, 0, 0, 1, 5000))
	start = calendar.Earlier(start, from)
	claim.EndedOn, claim.CollectionBegunOn = start, start
	switch {
	case claim.Kind == law.MortgageSupport:
		claim.MarriedAtPayout = oneOf(r, new(false), new(true))
	case claim.Kind == law.Benefit && oneIn(r, 2):
		claim.Act = oneOf(r, repayment.BenefitActs()...)
	}
	if claim.Kind == law.HousingDeposit {
		claim.EndedOn, claim.PaidOutOn = calendar.Date{}, start
		if oneIn(r, 2) {
			claim.LandlordRepaid = &repayment.LandlordRepayment{On: near(start), Amount: maybe(oneOf(r, "0", "9000", "90000"))}
			if two := near(from).AddMonths(-2, calendar.Clamp); oneIn(r, 2) && two.After(start) {
				claim.LandlordRepaid.On = two // early enough to be late with
			}
		}
	} else if oneIn(r, 4) {
		claim.KnownOn = near(start)
	}
	if oneIn(r, 10) {
		claim.LegacyPlan = &repayment.LegacyPlan{ApprovedOn: dayOf("2005-01-03")}
		claim.CollectionBegunOn = calendar.Date{}
	}
	c.Periods = randomPeriods(r, start.AddDays(20), until)
	c.Periods[0].From = start
	for i := range c.Periods { // some of them end among the other days
		if last := i == len(c.Periods)-1; !last && oneIn(r, 2) {
			c.Periods[i].To = calendar.Later(near(c.Periods[i].From), c.Periods[i].From)
			c.Periods = c.Periods[:i+1]
			c.Periods = append(c.Periods, repayment.Period{From: c.Periods[i].To.AddDays(1), Ability: oneOf(r, lapse.None, lapse.Able)})
			break
		}
	}
	for range r.IntN(3) {
		c.Payments = append(c.Payments, lapse.Payment{On: near(start), Amount: decimal.NewFromInt(1 + r.Int64N(1000))})
	}
	if oneIn(r, 3) {
		claim.Transfer = &lapse.Transfer{ReceivedOn: near(start)}
		if oneIn(r, 2) {
			claim.Transfer.ReturnedOn = near(claim.Transfer.ReceivedOn)
		}
	}
	if oneIn(r, 2) {
		c.Plan = &repayment.Plan{Monthly: oneOf(r, maybe("725"), maybe("350"), decimal.NullDecimal{})}
		h.PlanFrom = oneOf(r, calendar.Date{}, near(from))
		if oneIn(r, 2) {
			h.AbeyanceFrom = near(from)
		}
	}
	if first := firstMissed(claim, start); oneIn(r, 2) {
		c.Breach = randomBreach(r, near(first), calendar.Later(near(first), until))
		agreeOnBreach(r, &h)
	}
	h.Debtors = []repayment.DebtorFrom{{From: from.AddDays(-r.IntN(9)), Debtor: randomDebtor(r, from)}}
	for range r.IntN(4) {
		day := near(from)
		h.Debtors = append(h.Debtors, repayment.DebtorFrom{From: day, Debtor: randomDebtor(r, day)})
	}
	for i := range h.Debtors {
		if oneIn(r, 6) {
			h.Debtors[i].Debtor.Benefits = []deferral.Benefit{"skiftende"}
		}
	}
	slices.SortStableFunc(h.Debtors, func(a, b repayment.DebtorFrom) int { return a.From.Compare(b.From) })
	agreeOnPeriods(&h, from)
	return h
}

// agreeOnBreach makes what was missed something that can have been missed: mostly a
// plan that runs, nobody told who is not liable, and no payment that says otherwise.
func agreeOnBreach(r *rand.Rand, h *repayment.History) {
	c := &h.Case
	if oneIn(r, 8) {
		return
	}
	lumpSum := c.Claim.LandlordRepaid != nil && c.Claim.LandlordRepaid.Amount.Decimal.IsPositive()
	if !lumpSum {
		if c.Plan == nil {
			c.Plan = &repayment.Plan{Monthly: maybe("725")}
		}
		h.PlanFrom = calendar.Date{}
	}
	if len(repayment.LiableFor(c.Claim)) == 1 {
		c.Breach.OtherNotices = nil
	}
	first := c.Breach.MissedOn
	if lumpSum {
		first = calendar.Earlier(first, c.Claim.LandlordRepaid.On)
	}
	c.Payments = slices.DeleteFunc(c.Payments, func(p lapse.Payment) bool { return !p.On.Before(first) })
	c.Claim.Transfer = nil
	if b := c.Breach; b.Demand != nil && b.PaidOn.IsZero() && oneIn(r, 3) {
		c.Claim.Transfer = &lapse.Transfer{ReceivedOn: b.Demand.Deadline.AddDays(1)}
	}
}

// agreeOnPeriods lets the periods from the first day on be what was known of the debtor.
func agreeOnPeriods(h *repayment.History, from calendar.Date) {
	c := &h.Case
	first := calendar.Later(h.Debtors[0].From, dayOf("2025-07-01"))
	c.Periods = slices.DeleteFunc(c.Periods, func(p repayment.Period) bool { return !p.From.Before(first) })
	if last := len(c.Periods) - 1; last >= 0 {
		c.Periods[last].To = first.AddDays(-1)
	}
	for i := range h.Debtors {
		known := &h.Debtors[i]
		if i+1 < len(h.Debtors) && h.Debtors[i+1].From == known.From {
			continue
		}
		period := repayment.Period{From: calendar.Later(known.From, first), Debtor: new(known.Debtor)}
		if n := len(c.Periods); n > 0 && c.Periods[n-1].To.IsZero() {
			c.Periods[n-1].To = period.From.AddDays(-1)
		}
		c.Periods = append(c.Periods, period)
	}
}

// faultsOfHistory is what is wrong with a history whatever is asked about its days.
func faultsOfHistory(h repayment.History, from calendar.Date) string {
	var faults []string
	if !slices.ContainsFunc(h.Debtors, func(d repayment.DebtorFrom) bool { return !d.From.IsZero() && !d.From.After(from) }) {
		faults = append(faults, "missing debtors")
	}
	if h.Case.Plan == nil && (h.PlanFrom != calendar.Date{} || h.AbeyanceFrom != calendar.Date{}) {
		faults = append(faults, "contradiction planFrom")
	}
	return strings.Join(faults, ", ")
}

// changingOptions are later options whose tables and benefits also change within a
// year: the table on 1 July 2027, and the benefit "skiftende", which is a ground
// from 15 May 2026 through 31 August 2027, on 1 March 2028 and no longer in 2029.
func changingOptions() repayment.Options {
	options := laterOptions()
	tables := instalment.BuiltIn()
	for _, days := range []string{"2027-01-01 2027-06-30 12", "2027-07-01 2028-01-31 9", "2028-02-01 2028-12-31 14", "2029-01-01 2029-12-31 12"} {
		var percent int
		var from, to string
		if _, err := fmt.Sscan(days, &from, &to, &percent); err != nil {
			panic(err)
		}
		table, err := instalment.NewTable(instalment.TableData{From: dayOf(from), To: dayOf(to), Source: "en prøve",
			Rows: []instalment.Row{{WithoutChildren: percent, WithChildren: 6}}})
		if err == nil {
			tables, err = tables.With(table)
		}
		if err != nil {
			panic(err)
		}
	}
	entries := deferral.BuiltInBenefits().Entries()
	for _, days := range []struct {
		from, to string
		effect   deferral.Effect
	}{
		{"2025-07-01", "2026-05-14", deferral.Neutral}, {"2026-05-15", "2027-08-31", deferral.Grounds}, {"2027-09-01", "2028-02-29", deferral.Income},
		{"2028-03-01", "2028-03-01", deferral.Grounds}, {"2028-03-02", "2028-12-31", deferral.GroundsAlone},
	} {
		entries = append(entries, deferral.BenefitEntry{Code: "skiftende", Name: "skiftende ydelse", From: dayOf(days.from), To: dayOf(days.to),
			Effect: days.effect, Source: "en prøve"})
	}
	list, err := deferral.NewBenefitList(calendar.Period{From: dayOf("2025-07-01"), To: dayOf("2029-11-15")}, "en prøve", entries)
	if err != nil {
		panic(err)
	}
	options.Instalment.Tables, options.Deferral.Benefits = tables, list
	return options
}

// holdReplay compares a replay with the answer of every single day.
func holdReplay(t *testing.T, h repayment.History, from, until calendar.Date, options repayment.Options) []repayment.Stretch {
	t.Helper()
	stretches, err := repayment.Replay(h, from, until, options)
	if want := faultsOfHistory(h, from); want != "" {
		assert.Equal(t, found(err), want)
		assert.Equal(t, len(stretches), 0)
		return nil
	}
	next := 0
	for day := from; !day.After(until); day = day.AddDays(1) {
		decision, dayErr := repayment.Decide(h.On(day), options)
		if dayErr != nil {
			assert.Equal(t, found(err), found(dayErr), "%s", day)
			assert.Equal(t, len(stretches), 0)
			return nil
		}
		if err != nil {
			continue // the day that cannot be assessed comes later
		}
		if next == len(stretches) || !stretches[next].From.After(day) && stretches[next].To.Before(day) {
			next++
		}
		assert.Assert(t, next < len(stretches), "%s is in no stretch", day)
		stretch := &stretches[next]
		if want := answered(&decision); answered(&stretch.Decision) != want || stretch.From.After(day) {
			t.Fatalf("on %s: %+v, but from %s to %s the replay has %+v\n%s\n%s", day, want, stretch.From, stretch.To,
				answered(&stretch.Decision), decision.Receipt().Facts, stretch.Decision.Receipt().Facts)
		}
	}
	assert.NilError(t, err, "no day has a fault")
	assert.Equal(t, stretches[0].From, from)
	assert.Equal(t, stretches[len(stretches)-1].To, until)
	for i := range stretches {
		if i > 0 {
			assert.Equal(t, stretches[i].From, stretches[i-1].To.AddDays(1))
			assert.Assert(t, answered(&stretches[i].Decision) != answered(&stretches[i-1].Decision), "neighbours are the same")
			// Because is what the day before did not have.
			dayBefore := decideOn(t, h.On(stretches[i].From.AddDays(-1)), options).Grounds()
			fresh := slices.DeleteFunc(stretches[i].Decision.Grounds(), func(g law.Ground) bool { return slices.Contains(dayBefore, g) })
			assert.Assert(t, slices.Equal(stretches[i].Because, fresh), "%s: %s, want %s\n%s", stretches[i].From, appliedOf(stretches[i].Because), appliedOf(fresh),
				stretches[i].Decision.Receipt().Facts)
		}
		assert.Equal(t, stretches[i].Decision.Facts.On, stretches[i].From)
	}
	return stretches
}

func TestAReplayFindsEveryDayOnWhichSomethingChanges(t *testing.T) {
	later := changingOptions()
	seen := map[string]int{}
	for _, test := range []struct {
		name            string
		histories, days int
		seed            uint64
	}{
		{"a few weeks", 3000, 40, 1},
		{"four years", 20, 1461, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(test.seed, 2026))
			for range test.histories {
				from := dayOf("2025-07-01").AddDays(r.IntN(1640 - test.days))
				if oneIn(r, 4) && test.days < 100 {
					from = dayOf(oneOf(r, "2026-01-01", "2027-01-01", "2026-05-15", "2027-07-01", "2028-03-01")).AddDays(-r.IntN(30))
				}
				until := from.AddDays(test.days - 1)
				options := later
				options.Instalment.IncomeMaxAge, options.Lapse.NeverPaidStays = oneOf(r, 0, 1, 6), oneIn(r, 2)
				stretches := holdReplay(t, randomHistory(r, from, until), from, until, options)
				for i := range stretches {
					seen[stretches[i].Decision.Track.String()]++
				}
				seen[[]string{"fault", "1", "2", "3", "more"}[min(len(stretches), 4)]]++
			}
		})
	}
	for _, what := range []string{"instalment-plan", "no-instalment", "deferral", "plan-suspended", "modest-amount", "lump-sum",
		"lapsed", "in-default", "1", "2", "3", "more"} {
		assert.Check(t, seen[what] > 20, "only %d of %s", seen[what], what)
	}
	assert.Check(t, seen["fault"] > 0, "every day can be assessed")
}
