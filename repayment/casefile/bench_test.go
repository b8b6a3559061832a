// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// months is a matter of two debtors and five claims with a number of events: every
// month an instalment is paid, now and then one is missed and paid on demand.
func months(events int) Facts {
	joint := claim("K3", "2015-05-31", "2015-09-01", 900_000)
	joint.Kind, joint.MarriedAtPayout, joint.Liable = law.MortgageSupport, new(true), []string{"A", "B"}
	deposit := claim("K4", "", "2016-09-01", 20_000)
	deposit.Kind, deposit.PaidOutOn = law.HousingDeposit, date("2016-08-15")
	facts := Facts{On: date("2026-03-02"),
		Debtors: []Debtor{
			{ID: "A", Situations: []Situation{before("2014-01-01", 2), before("2018-01-01", 1), before("2019-01-01", 2), wage("2025-07-01", 240_000), wage("2026-01-01", 250_000)}},
			{ID: "B", Situations: []Situation{before("2014-01-01", 1), benefits("2025-07-01"), wage("2025-11-01", 180_000)}}},
		Claims: []Claim{claim("K1", "2014-12-31", "2015-02-01", 9_000_000), claim("K2", "2015-03-31", "2015-06-01", 9_000_000), joint, deposit,
			claim("K5", "2016-01-31", "2016-03-01", 20_000_000)}} // which takes what the others can no longer take
	day := date("2015-02-01")
	step := max(1, day.DaysUntil(facts.On)*3/4/(events+1))
	add := func(e Event) {
		e.On = day
		facts.Events = append(facts.Events, e)
	}
	for i := 0; len(facts.Events) < events; i++ {
		switch i % 12 {
		case 0:
			add(Event{Kind: Plan, Debtor: "A", Basis: ByTable, Monthly: amount(50_000)})
		case 5:
			add(Event{Kind: Missed, Debtor: "A"})
			add(Event{Kind: DemandSent, Debtor: "A", Deadline: day.AddDays(30)})
		case 6:
			add(Event{Kind: Payment, Debtor: "A", Amount: amount(5_000_000)})
		case 9:
			add(Event{Kind: Payment, Debtor: "B", Claim: "K3", Amount: amount(10_000 + int64(i))})
		default:
			add(Event{Kind: Payment, Debtor: "A", Amount: amount(50_000 + int64(i))})
		}
		day = day.AddDays(step)
	}
	facts.Events = facts.Events[:events]
	return facts
}

func BenchmarkDecide(b *testing.B) {
	for _, events := range []int{0, 10, 200, 1_000, 10_000} {
		facts := months(events)
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Decide(facts, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkResult(b *testing.B) {
	decision := decided(b, months(200))
	var text []byte
	b.ReportAllocs()
	for b.Loop() {
		text = decision.AppendResult(text[:0])
	}
}

func BenchmarkExplained(b *testing.B) {
	decision := decided(b, months(200))
	b.ReportAllocs()
	for b.Loop() {
		_ = decision.Grounds()
	}
}

func TestTheMatterOfTheBenchmarkHoldsTogether(t *testing.T) {
	for _, events := range []int{200, 10_000} {
		facts := months(events)
		assert.Equal(t, len(facts.Events), events)
		decision := decided(t, facts)
		assert.Equal(t, decision.result.Debtors[0].State, InstalmentPlan)
	}
}
