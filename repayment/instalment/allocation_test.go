// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

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
			"a decision":      func() { _, _ = Set(facts, Options{}) },
			"a decision with its grounds and readings": func() {
				decision, _ := Set(facts, Options{})
				decision.AppendGrounds(grounds[:0])
				decision.AppendReadings(readings[:0])
			},
		} {
			assert.Equal(t, testing.AllocsPerRun(100, run), 0.0, "%s for %s kr.", name, income)
		}
	}
}
