// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
)

// many returns a case with n payouts over the last years, some of them barred and
// the last of them beyond what is left.
func many(n int, shuffled bool) guarantee.Facts {
	facts := ordinaryCase()
	for i := range n {
		place := i
		if shuffled {
			place = (i*37 + 11) % n
		}
		p := payout(fmt.Sprintf("%05d", place), "2024-05-31", "2150.75")
		p.On = facts.On.AddDays(-1800 + place*1795/n)
		facts.Payouts = append(facts.Payouts, p)
	}
	return facts
}

// The time grows with the number of payouts, and with the sorting of them when
// they are not given oldest first.
func BenchmarkDecide(b *testing.B) {
	for _, n := range []int{10, 60, 600} {
		for _, shuffled := range []bool{false, true} {
			facts := many(n, shuffled)
			b.Run(fmt.Sprintf("%d/shuffled=%v", n, shuffled), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if d, err := guarantee.Decide(facts, guarantee.Options{}); err != nil || d.Recoverable.IsZero() {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

func BenchmarkDecideAndExplain(b *testing.B) {
	facts := many(60, false)
	b.ReportAllocs()
	for b.Loop() {
		decision, _ := guarantee.Decide(facts, guarantee.Options{})
		_ = decision.Grounds()
	}
}

func BenchmarkResult(b *testing.B) {
	decision, _ := guarantee.Decide(many(60, false), guarantee.Options{})
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = decision.AppendResult(dst[:0])
	}
}

// rich returns the case of many with a claim, a recovery for every tenth payout by name
// and as many without.
func rich(n int) guarantee.Facts {
	facts := many(n, true)
	facts.Security.Amount = kroner("1000000000")
	for i, p := range facts.Payouts {
		recovery := guarantee.Recovery{On: facts.On, Amount: kroner("1"), Payout: p.ID}
		if i%20 == 0 {
			recovery.Payout = ""
		}
		if i%10 == 0 {
			facts.Recovered = append(facts.Recovered, recovery)
		}
	}
	facts.ClaimRaisedOn = facts.On
	return facts
}

// The time grows with the number of payouts alone: the time for one of 10,000 is near
// that for one of 1,000.
func BenchmarkLinear(b *testing.B) {
	for _, n := range []int{100, 1_000, 10_000} {
		facts := rich(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := guarantee.Decide(facts, guarantee.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/payout")
		})
	}
}

func TestADecisionAllocatesAFixedNumberOfTimes(t *testing.T) {
	for _, n := range []int{60, 600} {
		facts := many(n, false)
		allocations := testing.AllocsPerRun(50, func() { guarantee.Decide(facts, guarantee.Options{}) })
		assert.Assert(t, allocations <= 16, "%v allocations for %d payouts", allocations, n)
	}
	decision := decided(t, many(60, true), guarantee.Options{})
	assert.Equal(t, testing.AllocsPerRun(50, func() {
		_ = decision.Grounds()
		_ = decision.Readings()
	}), 0.0)
}
