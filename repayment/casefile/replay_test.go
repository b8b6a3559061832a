// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// walked goes through a case and tests that the stretches follow each other.
func walked(t *testing.T, facts Facts, until calendar.Date, options Options) (stretches []Stretch, failed error) {
	t.Helper()
	next := facts.On
	for stretch, err := range Replay(facts, until, options) {
		if err != nil {
			return stretches, err
		}
		assert.Assert(t, stretch.From == next && !stretch.To.Before(stretch.From), "%s to %s, want from %s\n%s", stretch.From, stretch.To, next, describe(facts))
		next = stretch.To.AddDays(1)
		stretches = append(stretches, stretch)
	}
	assert.Equal(t, next, until.AddDays(1))
	return stretches, nil
}

// everyDay picks the days to ask about alone.
func everyDay() bool { return true }

// dayByDay holds the picked days of a walk, and the first and last of every stretch,
// together with the same day asked alone, and returns how many days that were.
func dayByDay(t *testing.T, facts Facts, until calendar.Date, options Options, picked func() bool) (days, changes int) {
	t.Helper()
	day := facts.On
	stretches, err := walked(t, facts, until, options)
	for i := range stretches {
		stretch := &stretches[i]
		for ; !day.After(stretch.To); day = day.AddDays(1) {
			if day != stretch.From && day != stretch.To && !picked() {
				continue
			}
			facts.On = day
			decision, err := Decide(facts, options)
			assert.NilError(t, err, "%s", describe(facts))
			assert.Assert(t, stretch.Result.same(&decision.result), "on %s, in the stretch from %s\n got %s\nwant %s\n%s", day, stretch.From,
				jsonOf(t, stretch.Result), jsonOf(t, decision.Result()), describe(facts))
			days++
		}
	}
	for i := 1; i < len(stretches); i++ {
		assert.Assert(t, !stretches[i].Result.same(&stretches[i-1].Result), "the same from %s\n%s", stretches[i].From, describe(facts))
	}
	if err != nil {
		facts.On = day
		_, alone := Decide(facts, options)
		assert.Assert(t, alone != nil, "%s: %v\n%s", day, err, describe(facts))
		assert.Equal(t, err.Error(), alone.Error())
	}
	return days, len(stretches)
}

// Some of the random files are asked about on every day of more than a year, the others
// on the first and the last day of every stretch and on some in between.
func TestAWalkGivesWhatEveryDayAloneGives(t *testing.T) {
	files, days, changes := 0, 0, 0
	each(9, anyFiles()[:2_000], func(m *maker, facts Facts) {
		picked := everyDay
		if files++; files > 100 {
			picked = func() bool { return m.IntN(30) == 0 }
		}
		facts.On = law.InForce().AddDays(m.IntN(40))
		d, c := dayByDay(t, facts, facts.On.AddDays(420), Options{}, picked)
		days, changes = days+d, changes+c
	})
	assert.Assert(t, days > 80_000, "%d", days)
	assert.Assert(t, changes > 14_000, "%d", changes)
}

// With income data of a day, a year for which there is no list of benefits yet, a landlord who
// pays twice, a claim that arises late and a demand that runs out.
func TestAWalkKnowsTheDaysThatNoEventNames(t *testing.T) {
	dated := wage("2025-12-01", 240_000)
	dated.IncomeAsOf = date("2025-11-30")
	deposit := claim("K2", "", "2016-09-01", 20_000)
	deposit.Kind, deposit.PaidOutOn = law.HousingDeposit, date("2016-08-31")
	facts := Facts{On: date("2025-12-01"), Debtors: []Debtor{{ID: "A", Situations: []Situation{before("2015-01-01", 1), benefits("2025-07-01"), dated}}},
		Claims: []Claim{claim("K1", "2023-01-31", "2023-03-01", 9_000), deposit},
		Events: []Event{
			{On: date("2025-12-10"), Kind: LandlordRepaid, Claim: "K2", Amount: amount(300_000), FoundByCreditor: new(false)},
			{On: date("2025-12-31"), Kind: LandlordRepaid, Claim: "K2", Amount: amount(200_000), FoundByCreditor: new(true)},
			{On: date("2026-01-15"), Kind: Plan, Debtor: "A", Basis: ByTable, Monthly: amount(340_000), FirstDue: date("2026-01-31")},
			{On: date("2026-02-01"), Kind: Missed, Debtor: "A"},
			{On: date("2026-02-03"), Kind: DemandSent, Debtor: "A", Deadline: date("2026-02-20")},
			{On: date("2026-02-19"), Kind: Payment, Debtor: "A", Amount: amount(800_000)},
			{On: date("2026-12-30"), Kind: Payment, Debtor: "A", Amount: amount(100)}}}
	stretches, err := walked(t, facts, date("2026-12-31"), Options{})
	assert.NilError(t, err)
	var starts []string
	for _, stretch := range stretches {
		starts = append(starts, stretch.From.String())
	}
	assert.DeepEqual(t, starts, []string{
		"2025-12-01",
		"2025-12-10",                                                                       // the landlord pays
		"2025-12-31",                                                                       // and again
		"2026-01-01",                                                                       // another table
		"2026-01-15",                                                                       // the plan
		"2026-02-01",                                                                       // its first payment is missed; what is late is more than was told
		"2026-02-03",                                                                       // the demand
		"2026-02-11",                                                                       // two months after the landlord's first payment have passed
		"2026-02-19",                                                                       // a payment, of the lump sum first
		"2026-02-21",                                                                       // the deadline of the demand has passed
		"2026-03-01",                                                                       // three months after 30 November have passed, and two after 31 December
		"2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2026-09-01", // later days of payment
		"2026-12-30", // a payment
	})
	days, _ := dayByDay(t, facts, date("2027-01-20"), Options{}, everyDay)
	assert.Equal(t, days, 396) // no list of benefits from 1 January 2027
	dayByDay(t, facts, date("2026-12-31"), Options{Instalment: instalment.Options{IncomeMaxAge: 1}}, everyDay)
}

func TestAWalkRefusesWhatItCannotWalk(t *testing.T) {
	facts := months(10)
	for until, want := range map[string]string{
		"2026-03-01": "contradiction until",
		"":           "missing until",
	} {
		var last calendar.Date
		if until != "" {
			last = date(until)
		}
		_, err := walked(t, facts, last, Options{})
		var found law.Faults
		found, _ = err.(law.Faults)
		assert.Assert(t, len(found) == 1)
		assert.Equal(t, string(found[0].Code)+" "+found[0].Field, want)
	}
	facts.On = calendar.Date{}
	_, err := walked(t, facts, date("2026-03-01"), Options{})
	assert.ErrorContains(t, err, "on")
}

func TestAWalkCanBeLeft(t *testing.T) {
	facts := months(200)
	facts.On = law.InForce()
	count := 0
	for range Replay(facts, date("2026-12-31"), Options{}) {
		if count++; count == 3 {
			break
		}
	}
	assert.Equal(t, count, 3)
}

// The events are those of the other benchmark, all within the year and a half of the walk.
func BenchmarkReplay(b *testing.B) {
	until := date("2026-12-31")
	for _, events := range []int{200, 1_000, 10_000} {
		facts := months(events)
		facts.On = law.InForce()
		first, last := facts.Events[0].On, facts.Events[events-1].On
		for i := range facts.Events {
			e := &facts.Events[i]
			passed := first.DaysUntil(e.On) * facts.On.DaysUntil(until) / first.DaysUntil(last)
			e.On = facts.On.AddDays(passed)
			if e.Kind == Missed || e.Kind == DemandSent { // several a day would be the same event
				*e = Event{On: e.On, Kind: Payment, Debtor: "A", Amount: amount(1)}
			}
			if e.Kind == Payment {
				e.Amount = amount(int64(i + 1))
			} else {
				e.Monthly = amount(int64(50_000 + i))
			}
		}
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				count := 0
				for _, err := range Replay(facts, until, Options{}) {
					if err != nil {
						b.Fatal(err)
					}
					count++
				}
				b.ReportMetric(float64(count), "stretches")
			}
		})
	}
}
