// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The benchmarks do the same work in four ways, to be read as ratios within one
// run: random incomes between 0 and 700,000 kr. with øre, four in ten with
// children, the table of 2026.
//
//	go test -run '^$' -bench . -benchmem ./repayment/instalment
//
// BenchmarkBaseline is what somebody in a hurry would write by hand: int64 øre
// and a binary search. BenchmarkPlainDecimal is straightforward decimal code.

const population = 1 << 16

type debtor struct {
	ore              int64
	income           decimal.Decimal
	supportsChildren bool
}

func debtors() []debtor {
	random := rand.New(rand.NewPCG(1, 2))
	all := make([]debtor, population)
	for i := range all {
		ore := random.Int64N(700_000_00)
		all[i] = debtor{ore, decimal.New(ore, -2), random.IntN(10) < 4}
	}
	return all
}

// handWritten is the baseline of the ratios.
//
//go:noinline
func handWritten(limits []int64, with, without []uint8, ore int64, supportsChildren bool) int64 {
	low, high := 0, len(limits)
	for low+1 < high {
		middle := (low + high) / 2
		if limits[middle] <= ore {
			low = middle
		} else {
			high = middle
		}
	}
	percent := without[low]
	if supportsChildren {
		percent = with[low]
	}
	return ore * int64(percent) / 6_000_000 * 50
}

// plainDecimal is the rule as one would first write it with decimals. It is also
// the naive second implementation that the tests compare with.
func plainDecimal(rows []Row, income decimal.Decimal, supportsChildren bool) decimal.Decimal {
	if income.IsNegative() {
		income = decimal.Zero
	}
	percent := 0
	for _, row := range rows {
		if income.GreaterThanOrEqual(decimal.NewFromInt(row.From)) {
			percent = row.WithoutChildren
			if supportsChildren {
				percent = row.WithChildren
			}
		}
	}
	fifties, _ := income.Mul(decimal.NewFromInt(int64(percent))).QuoRem(decimal.NewFromInt(100*12*50), 0)
	return fifties.Mul(decimal.NewFromInt(50))
}

func BenchmarkBaseline(b *testing.B) {
	all := debtors()
	limits := make([]int64, len(limits2026))
	for i, limit := range limits2026 {
		limits[i] = limit * 100
	}
	var sum int64
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		debtor := &all[i%population]
		sum += handWritten(limits, percentWithChildren[:], percentWithoutChildren[:], debtor.ore, debtor.supportsChildren)
		i++
	}
}

func BenchmarkAmount(b *testing.B) {
	all := debtors()
	table := builtIn[3]
	var amount int64
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		debtor := &all[i%population]
		amount, _ = table.Monthly(debtor.income, debtor.supportsChildren)
		i++
	}
	_ = amount
}

func BenchmarkExplained(b *testing.B) {
	all := debtors()
	on := calendar.MustParse("2026-03-02")
	var grounds [8]law.Ground
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		debtor := &all[i%population]
		decision, _ := Decide(Facts{On: on, AnnualNetIncome: decimal.NullDecimal{Decimal: debtor.income, Valid: true},
			SupportsChildren: debtor.supportsChildren}, Options{})
		decision.appendGrounds(grounds[:0])
		i++
	}
}

func BenchmarkDecided(b *testing.B) {
	all := debtors()
	on := calendar.MustParse("2026-03-02")
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		debtor := &all[i%population]
		_, _ = Decide(Facts{On: on, AnnualNetIncome: decimal.NullDecimal{Decimal: debtor.income, Valid: true},
			SupportsChildren: debtor.supportsChildren}, Options{})
		i++
	}
}

func BenchmarkPlainDecimal(b *testing.B) {
	all := debtors()
	rows := builtIn[3].Rows()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		debtor := &all[i%population]
		plainDecimal(rows, debtor.income, debtor.supportsChildren)
		i++
	}
}

func TestAnOrdinaryCaseAllocatesNothing(t *testing.T) {
	table := builtInOf(t, "2026-03-02")
	for _, income := range []string{"0", "145460", "300000.75", "613000"} {
		facts := given("2026-03-02", income, true)
		amount := facts.AnnualNetIncome.Decimal
		var grounds [8]law.Ground
		var readings [7]law.Reading
		for name, run := range map[string]func(){
			"the bare amount": func() { _, _ = table.Monthly(amount, false) },
			"the percentage":  func() { _, _, _ = table.Percentage(amount, false) },
			"a decision":      func() { _, _ = Decide(facts, Options{}) },
			"a decision with its grounds and readings": func() {
				decision, _ := Decide(facts, Options{})
				decision.appendGrounds(grounds[:0])
				decision.appendReadings(readings[:0])
			},
		} {
			assert.Equal(t, testing.AllocsPerRun(100, run), 0.0, "%s for %s kr.", name, income)
		}
	}
}
