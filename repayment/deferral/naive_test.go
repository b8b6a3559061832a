// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// naive is the rule written once more, from the text and with names in place of
// a list, as somebody would who had never seen the package. It returns the
// result, the grounds with a minus before those rejected, and the readings.
func naive(facts Facts) (result, grounds, readings string) {
	has := func(codes ...Benefit) bool {
		return slices.ContainsFunc(codes, func(code Benefit) bool { return slices.Contains(facts.Benefits, code) })
	}
	ownGround := has("kontanthjaelp", "ressourceforloebsydelse")
	countsNot := []Benefit{"foertidspension", "boligstoette", "boerne-og-ungeydelse", "fripladstilskud"}
	income := facts.OtherIncome
	for _, benefit := range facts.Benefits {
		if !slices.Contains(countsNot, benefit) {
			income = true
		}
	}
	ground := ownGround || has("foertidspension") && !income
	parts := []string{"6.1"}
	if !ownGround {
		parts = []string{"-6.1", "-6.1"}
		if ground {
			parts[1] = "6.1"
		}
	}
	state := "none"
	if ground {
		state = "deferral"
		if facts.Plan {
			state = "plan-suspended"
		}
	}
	readings = "R-20 R-21"
	if ground && facts.Plan {
		readings = "R-19 R-20 R-21"
	}
	result = `{"state":"` + state + `"}`
	if facts.ModestExpenses != nil {
		if ground {
			amount := strings.TrimSuffix(facts.ModestExpenses.Monthly.StringFixed(2), ".00")
			result = `{"state":"modest-amount","monthly":"` + amount + `"}`
			parts = append(parts, "6.2")
			if facts.Plan {
				readings += " R-31"
			}
		} else {
			parts = append(parts, "-6.2")
		}
	} else if ground {
		parts = append(parts, "-6.2")
	}
	if facts.Plan && ground {
		parts = append(parts, "7")
	} else if facts.Plan {
		parts = append(parts, "-7")
	}
	return result, strings.Join(parts, " "), readings
}

// summary writes grounds as naive does.
func summary(grounds []law.Ground) string {
	names := map[law.Ref]string{
		law.CollectionOrder.At(6, 1, 0): "6.1", law.CollectionOrder.At(6, 2, 0): "6.2", law.CollectionOrder.At(7, 0, 0): "7",
	}
	parts := make([]string, len(grounds))
	for i, ground := range grounds {
		parts[i] = names[ground.Ref]
		if !ground.Applied {
			parts[i] = "-" + parts[i]
		}
	}
	return strings.Join(parts, " ")
}

func readingList(readings []law.Reading) string {
	parts := make([]string, len(readings))
	for i, reading := range readings {
		parts[i] = reading.String()
	}
	return strings.Join(parts, " ")
}

// randomFacts returns facts that can be decided on. One in three has a ground of
// its own and one in two a pension, so that every state is met often.
func randomFacts(random *rand.Rand) Facts {
	entries := BuiltInBenefits().Entries()
	random.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
	facts := Facts{On: law.InForce().AddDays(random.IntN(549)), OtherIncome: random.IntN(3) == 0, Plan: random.IntN(2) == 0}
	for _, entry := range entries {
		rarity := map[Effect]int{Grounds: 6, GroundsAlone: 2, Neutral: 3, Income: 30}[entry.Effect]
		if random.IntN(rarity) == 0 {
			facts.Benefits = append(facts.Benefits, entry.Code)
		}
	}
	if random.IntN(3) == 0 {
		facts.ModestExpenses = &ModestExpenses{Monthly: decimal.New(1+random.Int64N(200_000), -2), Reason: "bor gratis"}
	}
	return facts
}

func TestTenThousandRandomCasesComeOutAsInTheNaiveRule(t *testing.T) {
	random := rand.New(rand.NewPCG(6, 7))
	met := map[State]int{}
	for range 10_000 {
		facts := randomFacts(random)
		decision, err := Decide(facts, Options{})
		assert.NilError(t, err)
		result, grounds, readings := naive(facts)
		assert.Equal(t, string(decision.AppendResult(nil)), result, "%+v", facts)
		assert.Equal(t, summary(decision.Grounds()), grounds, "%+v", facts)
		assert.Equal(t, readingList(decision.Readings()), readings, "%+v", facts)
		met[decision.State]++
	}
	for _, state := range []State{None, Deferral, PlanSuspended, ModestAmount} {
		assert.Assert(t, met[state] > 1000, "%v", met)
	}
}

// FuzzAssess reads facts from any bytes as JSON. Nothing may panic, and what is
// decided must hold together.
func FuzzAssess(f *testing.F) {
	for _, text := range []string{
		`{"on":"2026-03-02","benefits":["kontanthjaelp"],"otherIncome":true,"plan":true}`,
		`{"on":"2025-07-01","benefits":["foertidspension","boligstoette"]}`,
		`{"on":"2026-12-31","benefits":["su","su",""],"modestExpenses":{"monthly":"1e-2","reason":"x"}}`,
		`{"on":"2027-01-01","benefits":["kontanthj\u00e6lp"],"modestExpenses":{"monthly":1e99999,"reason":" "}}`,
		`{}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var facts Facts
		if json.Unmarshal(text, &facts) != nil {
			return
		}
		decision, err := Decide(facts, Options{})
		if err != nil {
			assert.Assert(t, faultList(t, err) != "")
			assert.Equal(t, facts.Validate(Options{}).Error(), err.Error())
			return
		}
		assert.NilError(t, facts.Validate(Options{}))
		grounds := decision.Grounds()
		applied := slices.ContainsFunc(grounds, func(g law.Ground) bool { return g.Applied })
		assert.Equal(t, applied, decision.State != None, "something applies just when the state is not none")
		assert.Assert(t, len(grounds) > 0 && len(grounds) <= 4)
		assert.Equal(t, decision.State == ModestAmount, decision.Monthly.IsPositive())
		assert.Assert(t, decision.State != PlanSuspended || facts.Plan)
		assert.Assert(t, decision.State != Deferral || !facts.Plan)
		assert.Assert(t, decision.State != ModestAmount || facts.ModestExpenses != nil)
		assert.Assert(t, (calendar.Period{From: law.InForce(), To: calendar.MustParse("2026-12-31")}).Contains(facts.On))
		receipt := decision.Receipt()
		assert.Assert(t, json.Valid(receipt.AppendJSON(nil)), "%s", receipt.AppendJSON(nil))
		assert.Assert(t, receipt.Text(law.Danish) != receipt.Text(law.English))
	})
}

// BenchmarkDecide decides random cases, without and with the grounds.
func BenchmarkDecide(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	all := make([]Facts, 1<<12)
	for i := range all {
		all[i] = randomFacts(random)
	}
	b.Run("plain", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			_, _ = Decide(all[i%len(all)], Options{})
		}
	})
	b.Run("one benefit", func(b *testing.B) {
		facts := Facts{On: monday, Benefits: []Benefit{"kontanthjaelp"}, Plan: true}
		b.ReportAllocs()
		for b.Loop() {
			_, _ = Decide(facts, Options{})
		}
	})
	b.Run("explained", func(b *testing.B) {
		var grounds [4]law.Ground
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			decision, _ := Decide(all[i%len(all)], Options{})
			decision.appendGrounds(grounds[:0])
		}
	})
}
