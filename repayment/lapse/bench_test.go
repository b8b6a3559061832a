// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// many returns a claim with n periods and n payments that lapses on the last day
// of all: the whole list has to be read.
func many(n int) lapse.Facts {
	facts := benefit("2100-01-01", "")
	day := facts.EndedOn
	for i := range n {
		span := lapse.Span{From: day, To: day.AddDays(3), Ability: lapse.Able}
		if i == n-1 {
			span = lapse.Span{From: day, Ability: lapse.None}
		}
		facts.Periods = append(facts.Periods, span)
		facts.Payments = append(facts.Payments, lapse.Payment{On: facts.EndedOn.AddDays(i), Amount: decimal.NewFromInt(450)})
		day = day.AddDays(4)
	}
	facts.On = day.AddDays(2000)
	return facts
}

// The time grows with the number of periods and payments and no faster.
func BenchmarkDecide(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		facts := many(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if decision, err := lapse.Decide(facts, lapse.Options{}); err != nil || !decision.Lapsed {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDecideAndExplain(b *testing.B) {
	facts := many(10)
	b.ReportAllocs()
	for b.Loop() {
		decision, _ := lapse.Decide(facts, lapse.Options{})
		decision.Grounds()
	}
}

func BenchmarkReceipt(b *testing.B) {
	decision, _ := lapse.Decide(many(10), lapse.Options{})
	b.ReportAllocs()
	for b.Loop() {
		decision.Receipt()
	}
}

func TestADecisionAllocatesOnlyItsCopyOfTheFacts(t *testing.T) {
	for _, n := range []int{10, 1000} {
		facts := many(n)
		assert.Equal(t, testing.AllocsPerRun(100, func() { lapse.Decide(facts, lapse.Options{}) }), 2.0)
		assert.Equal(t, testing.AllocsPerRun(100, func() { facts.Validate(lapse.Options{}) }), 0.0)
	}
	decision := decided(t, many(10), lapse.Options{})
	assert.Equal(t, testing.AllocsPerRun(100, func() {
		decision.Grounds()
		decision.Readings()
	}), 0.0)
}
