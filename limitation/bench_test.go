// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"testing"

	"github.com/hjemmel-dk/hjemmel/limitation"
)

// plain is a claim without anything but its due day; busy one that was under
// recovery and interrupted.
func plain() limitation.Facts {
	return limitation.Facts{On: date("2026-03-02"), DueOn: date("2022-03-01")}
}

func busy() limitation.Facts {
	return limitation.Facts{On: date("2026-03-02"), DueOn: date("2018-03-01"), KnownOn: date("2018-05-01"),
		Transfer: &limitation.Transfer{ReceivedOn: date("2019-02-01"), System: limitation.PSRM},
		Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: date("2024-06-03")},
			{Kind: limitation.SetOff, On: date("2023-05-08"), ReachedOn: date("2023-05-10")}},
		Floors: []limitation.Floor{{Kind: limitation.Negotiation, On: date("2024-02-05"), Since: date("2023-11-06")}}}
}

func BenchmarkOrdinary(b *testing.B) {
	start := date("2022-03-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := limitation.Ordinary(start); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	for name, facts := range map[string]limitation.Facts{"plain": plain(), "busy": busy()} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := limitation.Decide(facts, limitation.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func TestOrdinaryDoesNotAllocate(t *testing.T) {
	start := date("2022-03-01")
	if allocations := testing.AllocsPerRun(100, func() { limitation.Ordinary(start) }); allocations != 0 {
		t.Errorf("%v allocations", allocations)
	}
}
