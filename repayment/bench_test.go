// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// The benchmarks are read as ratios within one run.
//
//	go test -run '^$' -bench . -benchmem ./repayment
//
// BenchmarkBaseline is what somebody in a hurry would write by hand for the same
// question: three days compared as numbers, the periods walked, and one percentage
// found in a table of int64.

// manyPeriods is an able case of so many periods and payments, asked about after
// its years: nothing ends the search early.
func manyPeriods(periods, payments int) repayment.Facts {
	c := aBenefit(on("2026-03-02"))
	c.Claim.Principal, c.Claim.Balance = krone("900000"), krone("800000")
	c.Claim.EndedOn, c.Claim.CollectionBegunOn = dayOf("2022-01-31"), dayOf("2022-01-31")
	days := c.Claim.EndedOn.DaysUntil(c.On)
	from := c.Claim.EndedOn
	for i := range periods {
		ability := lapse.Able
		if i%2 == 1 && from.Before(dayOf("2024-06-01")) {
			ability = lapse.None
		}
		c.Periods = append(c.Periods, repayment.Period{From: from, Ability: ability})
		if i < periods-1 {
			c.Periods[i].To = from.AddDays(max(days/periods-1, 0))
			from = c.Periods[i].To.AddDays(1)
		}
	}
	for i := range payments {
		c.Payments = append(c.Payments, lapse.Payment{On: c.Claim.EndedOn.AddDays(i), Amount: decimal.NewFromInt(100)})
	}
	return c
}

type byHand struct {
	on, ended, inForce int64 // as 20260302
	from, to           []int64
	able, deferral     []bool
	income             int64
}

//go:noinline
func (b *byHand) answer(limits []int64, percent []uint8) (lapsed bool, monthly int64) {
	last := b.ended + 3_0000
	if b.on < b.inForce {
		return false, 0
	}
	could := false
	for i := range b.from {
		could = could || b.able[i] && b.from[i] <= last
		lapsed = lapsed || b.deferral[i] && b.to[i] > last && b.on > last
	}
	if !could || lapsed {
		return b.on > last, 0
	}
	low, high := 0, len(limits)
	for low+1 < high {
		if middle := (low + high) / 2; limits[middle] <= b.income {
			low = middle
		} else {
			high = middle
		}
	}
	return false, b.income * int64(percent[low]) / 6_000_000 * 50
}

func BenchmarkBaseline(b *testing.B) {
	limits, percent := make([]int64, 66), make([]uint8, 66)
	for i := range limits {
		limits[i], percent[i] = int64(i)*7_000_00, uint8(min(4+i, 60))
	}
	byHand := byHand{on: 20260302, ended: 20220131, inForce: 20250701, income: 200_000_00}
	for _, period := range manyPeriods(10, 0).Periods {
		to := int64(99991231)
		if !period.To.IsZero() {
			to = law.DayNumber(period.To)
		}
		byHand.from, byHand.to = append(byHand.from, law.DayNumber(period.From)), append(byHand.to, to)
		byHand.able, byHand.deferral = append(byHand.able, period.Ability == lapse.Able), append(byHand.deferral, period.Ability == lapse.None)
	}
	var sum int64
	b.ReportAllocs()
	for b.Loop() {
		_, monthly := byHand.answer(limits, percent)
		sum += monthly
	}
	if sum == 0 {
		b.Fatal("the baseline finds no instalment")
	}
}

func benchmarkAssess(b *testing.B, c repayment.Facts, grounds bool) {
	b.ReportAllocs()
	for b.Loop() {
		decision, err := repayment.Decide(c, repayment.Options{})
		if err != nil || decision.Track != repayment.InstalmentPlan {
			b.Fatal(decision.Track, err)
		}
		if grounds {
			decision.Grounds()
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	b.Run("before-the-years", func(b *testing.B) { benchmarkAssess(b, aBenefit(), false) })
	for _, periods := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("periods=%d", periods), func(b *testing.B) { benchmarkAssess(b, manyPeriods(periods, 0), false) })
	}
	for _, payments := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("payments=%d", payments), func(b *testing.B) { benchmarkAssess(b, manyPeriods(10, payments), false) })
	}
}

func BenchmarkDecideAndGrounds(b *testing.B) { benchmarkAssess(b, manyPeriods(10, 0), true) }

func BenchmarkReceipt(b *testing.B) {
	c := manyPeriods(10, 0)
	b.ReportAllocs()
	for b.Loop() {
		decision, err := repayment.Decide(c, repayment.Options{})
		if err != nil {
			b.Fatal(err)
		}
		receipt := decision.Receipt()
		receipt.AppendJSON(nil)
	}
}

// BenchmarkReplay goes through two years with ten periods and ten payments.
func BenchmarkReplay(b *testing.B) {
	c := manyPeriods(10, 10)
	history := repayment.History{Case: c, Debtors: []repayment.DebtorFrom{{From: dayOf("2025-07-01"), Debtor: c.Debtor}}}
	options := laterOptions()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := repayment.Replay(history, dayOf("2025-07-01"), dayOf("2027-06-30"), options); err != nil {
			b.Fatal(err)
		}
	}
}
