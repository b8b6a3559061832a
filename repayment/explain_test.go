// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

// inventory is every place of the acts that the library knows.
func inventory(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../testdata/inventory.json")
	assert.NilError(t, err)
	var entries []struct{ Ref string }
	assert.NilError(t, json.Unmarshal(text, &entries))
	known := map[string]bool{}
	for _, entry := range entries {
		known[entry.Ref] = true
	}
	assert.Assert(t, len(known) > 37)
	return known
}

// wholeText holds a sentence to what is true of every one in both languages.
func wholeText(t *testing.T, statement law.Statement) {
	danish, english := statement.Text(law.Danish), statement.Text(law.English)
	assert.Assert(t, danish != english, "%s", danish)
	for _, text := range []string{danish, english} {
		assert.Assert(t, strings.TrimSpace(text) != "")
		for _, broken := range []string{"{", "}", "kr..", "  ", " .", " ,", "no date"} {
			assert.Assert(t, !strings.Contains(text, broken), "%q in %s", broken, text)
		}
	}
}

// holdGrounds tests the order and the places of grounds, and that no two are the same.
func holdGrounds(t *testing.T, grounds []law.Ground, known map[string]bool) {
	type same struct {
		ref      law.Ref
		sentence *law.Sentence
	}
	seen := map[same]bool{}
	section := uint16(0)
	for _, ground := range grounds {
		qualified := ground.Ref.Qualified()
		if ref, err := law.ParseRef(qualified); err != nil || ref != ground.Ref || !known[qualified] {
			t.Fatalf("%s is not in the inventory: %v", qualified, err)
		}
		ordered := ground.Ref.Section >= section
		if ground.Ref.Act == law.CollectionOrder {
			section = ground.Ref.Section
		} else {
			ordered = section == 3 || section == 5 // those that borrow
		}
		key := same{ground.Ref, ground.Sentence}
		if !ordered || seen[key] {
			t.Fatalf("%s stands after § %d or twice: %s", qualified, section, ground.Text(law.English))
		}
		seen[key] = true
	}
}

func TestGroundsStandInTheOrderOfTheLawAndOnlyOnce(t *testing.T) {
	known := inventory(t)
	r := rand.New(rand.NewPCG(5, 1))
	cited := map[string]bool{}
	for i := range 10_000 {
		c, options := randomCase(r)
		decision := decideOn(t, c, options)
		grounds := decision.Grounds()
		holdGrounds(t, grounds, known)
		if i%20 != 0 {
			continue
		}
		for _, ground := range grounds {
			cited[ground.Ref.String()] = true
			wholeText(t, ground.Statement)
			assert.Assert(t, strings.HasSuffix(ground.Text(law.Danish), "."))
		}
		for i, reading := range decision.Readings() {
			assert.Assert(t, i == 0 || reading > decision.Readings()[i-1], "readings are in order and only once")
		}
		for _, step := range decision.Steps() {
			assert.Assert(t, step.Ref == (law.Ref{}) || known[law.CollectionOrder.String()+" "+step.Ref.String()], "%s", step.Ref)
			wholeText(t, step.What)
		}
		wholeText(t, decision.Receipt().Headline)
	}
	for _, place := range []string{"§ 1", "§ 2, stk. 1", "§ 2, stk. 2", "§ 2, stk. 3", "§ 3", "§ 4, stk. 1", "§ 4, stk. 2, 1. pkt.",
		"§ 4, stk. 2, 2. pkt.", "§ 4, stk. 2, 3. pkt.", "§ 5, stk. 1, 1. pkt.", "§ 5, stk. 1, 2. pkt.", "§ 5, stk. 2", "§ 6, stk. 1",
		"§ 6, stk. 2", "§ 7", "§ 8, stk. 1", "§ 8, stk. 2", "§ 8, stk. 3", "§ 9, 1. pkt.", "§ 9, 2. pkt.", "§ 9, 3. pkt.", "§ 10, 1. pkt.",
		"§ 10, 2. pkt.", "§ 10, 3. pkt.", "§ 11, 1. pkt.", "§ 11, 2. pkt.", "§ 13", "§ 15, stk. 1", "§ 15, stk. 2, 1. pkt.",
		"§ 15, stk. 2, 2. pkt.", "§ 15, stk. 2, 3. pkt."} {
		assert.Check(t, cited[place], "%s is never considered", place)
	}
}

// appliedOf lists the places that applied, and with a minus those that did not. §
// 6, stk. 1, has two grounds for deferral, and each is considered.
func appliedOf(grounds []law.Ground) string {
	var texts []string
	for _, ground := range grounds {
		sign := "-"
		if ground.Applied {
			sign = "+"
		}
		texts = append(texts, sign+strings.NewReplacer("§ ", "", ", stk. ", ".", ", ", ".", ". pkt.", "").Replace(ground.Ref.String()))
	}
	return strings.Join(texts, " ")
}

func TestTheReadingsOfACaseAreThoseItReliesOn(t *testing.T) {
	known := func(day string) edit { return func(c *repayment.Facts) { c.Claim.KnownOn = dayOf(day) } }
	for _, test := range []struct {
		name, want string
		c          repayment.Facts
	}{
		{"before the years", "R-01 R-07 R-08 R-20 R-21 R-23", aBenefit(planOf("725"))},
		{"known later than the end", "R-01 R-07 R-09 R-20 R-21 R-23", aBenefit(planOf("725"), known("2025-07-01"))},
		{"known before the end", "R-01 R-07 R-08 R-20 R-21 R-23", aBenefit(planOf("725"), known("2025-06-29"))},
		{"a housing deposit", "R-01 R-07 R-13 R-20 R-21 R-23", aDeposit(planOf("725"))},
		{"mortgage support", "R-01 R-07 R-08 R-20 R-21 R-22 R-23", aBenefit(spouses(true), planOf("725"))},
		{"a lump sum of all that is left", "R-07 R-13 R-14 R-15 R-18 R-23 R-33", aDeposit(landlord("8000"))},
		{"a lump sum of more than is left", "R-07 R-13 R-14 R-15 R-18 R-23 R-33 R-34", aDeposit(landlord("8000.01"))},
		{"with the recovery authority", "R-07 R-08 R-23 R-32", aBenefit(away, receives("kontanthjaelp"))},
		{"outside the order", "", aBenefit(func(c *repayment.Facts) { c.Claim.Act = "other" })},
		{"a legacy plan that is kept", "", aBenefit(legacyPlan(true))},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, reading := range decideOn(t, test.c, repayment.Options{}).Readings() {
				got = append(got, reading.String())
			}
			assert.Equal(t, strings.Join(got, " "), test.want)
		})
	}
	resumed := decideOn(t, aBenefit(planOf("725"), inAbeyance), repayment.Options{})
	assert.Assert(t, slices.Contains(resumed.Readings(), law.PlanInAbeyance))
	capped := decideOn(t, aDeposit(landlord("8000.01")), repayment.Options{})
	lumpSum, _ := capped.LumpSum()
	assert.Equal(t, lumpSum.Amount.String(), "8000")
}

func TestTheGroundsOfACaseSayWhatApplied(t *testing.T) {
	yes, no := true, false
	tests := []struct {
		name, want string
		c          repayment.Facts
	}{
		{"another act", "-1", aBenefit(func(c *repayment.Facts) { c.Claim.Act = "other" })},
		{"collection before the first order", "+1 +2.1 +2.2 -2.3 -15.1",
			aBenefit(func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2005-11-15") })},
		{"a legacy plan that is kept", "+1 +2.1 +2.2 -2.3 +15.2.1", aBenefit(legacyPlan(true))},
		{"a broken one that is transferred", "+1 +2.1 +2.2 -2.3 +3 -4.1 -5.2 +5.1.1 +11.1.8 +11.2 -5.1.2 -6.1 -6.1 +11.1 +11.2 -15.2.1 +15.2.2 +15.2.3",
			aBenefit(legacyPlan(false), income("1"))},
		{"a deferral", "+1 +2.1 +2.2 -2.3 +4.1 +6.1 -6.2 -8.1 +11.1 +11.2 +15.1", aBenefit(receives("kontanthjaelp"))},
		{"spouses", "+1 +2.1 +2.2 +2.3 +4.1 +6.1 -6.2 -8.1 +11.1 +11.2 +15.1", aBenefit(receives("kontanthjaelp"), func(c *repayment.Facts) {
			c.Claim.Kind, c.Claim.MarriedAtPayout = law.MortgageSupport, &yes
		})},
		{"not spouses", "+1 +2.1 +2.2 -2.3 +4.1 +6.1 -6.2 -8.1 +11.1 +11.2 +15.1", aBenefit(receives("kontanthjaelp"), func(c *repayment.Facts) {
			c.Claim.Kind, c.Claim.MarriedAtPayout = law.MortgageSupport, &no
		})},
		{"a running plan", "+1 +2.1 +2.2 -2.3 +4.1 +5.1.2 -6.1 -6.1 -7 -8.1 +15.1", aBenefit(planOf("725"))},
		{"Udbetaling Danmark abroad", "+1 +2.1 +2.2 -2.3 +4.1 +5.1.2 -6.1 -6.1 -7 -8.1 +13 +15.1", aBenefit(planOf("725"), func(c *repayment.Facts) {
			c.Claim.Creditor, c.Claim.AbroadUnderSection6 = repayment.UdbetalingDanmark, true
		})},
		{"Udbetaling Danmark at home", "+1 +2.1 +2.2 -2.3 +4.1 +5.1.2 -6.1 -6.1 -7 -8.1 -13 +15.1", aBenefit(planOf("725"), func(c *repayment.Facts) {
			c.Claim.Creditor = repayment.UdbetalingDanmark
		})},
		{"a default that a deferral holds back: the plan has lapsed", "+1 +2.1 +2.2 -2.3 +4.1 +6.1 -6.2 -8.1 -9.2 +11.1 +11.2 +15.1",
			aBenefit(planOf("725"), missed, told, receives("kontanthjaelp"))},
		{"a plan in abeyance that does not resume", "+1 +2.1 +2.2 -2.3 +3 +4.1 -5.2 +5.1.1 +11.1.8 +11.2 +5.1.2 -6.1 -6.1 -7 -8.1 +11.1 +11.2 +15.1",
			aBenefit(planOf("725"), inAbeyance)},
		{"a plan in abeyance", "+1 +2.1 +2.2 -2.3 +4.1 +6.1 -6.2 +7 -8.1 +15.1", aBenefit(planOf("725"), inAbeyance, receives("kontanthjaelp"))},
		{"a broken plan where the landlord paid nothing out", "+1 +2.1 +2.2 -2.3 -4.1 -4.2.1 -4.2.2 -4.2.3 -6.1 -6.1 -8.2 +9.1 +9.3 +9.2 +11.1 +11.2 +15.1",
			aDeposit(landlord("0"), planOf("725"), missed, told)},
		{"a lapsed claim", "+1 +2.1 +2.2 -2.3 +8.1 +15.1", aBenefit(oldClaim("none 2023-01-31"), receives("kontanthjaelp"))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, appliedOf(decideOn(t, test.c, repayment.Options{}).Grounds()), test.want)
		})
	}
}
