// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"testing"
)

// The benchmarks run over the same random facts as the tests.

func someFacts() []Facts {
	var all []Facts
	for facts := range possibleFacts {
		all = append(all, facts)
	}
	return all[:1<<13]
}

func BenchmarkDecide(b *testing.B) {
	all := someFacts()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		_, _ = Decide(all[i%len(all)], Options{})
		i++
	}
}

func BenchmarkExplained(b *testing.B) {
	all := someFacts()
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		decision, _ := Decide(all[i%len(all)], Options{})
		decision.Grounds()
		i++
	}
}

func BenchmarkLumpSum(b *testing.B) {
	facts := LumpSumFacts{On: day("2026-01-05"), LandlordRepaidOn: day("2025-12-31"), Amount: amount("9000")}
	b.ReportAllocs()
	for b.Loop() {
		_, _ = DecideLumpSum(facts, Options{})
	}
}
