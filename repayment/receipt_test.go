// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func evaluatorOf(options repayment.Options) contract.Evaluator {
	return contract.Evaluator{Instalment: options.Instalment, Deferral: options.Deferral, Lapse: options.Lapse}
}

// readBack asks the contract about the facts of a receipt.
func readBack(t *testing.T, rule string, facts []byte, options repayment.Options) law.Receipt {
	t.Helper()
	decision, err := evaluatorOf(options).Decide([]byte(`{"id":"a","rule":"` + rule + `","given":` + string(facts) + `}`))
	assert.NilError(t, err, "%s", facts)
	return decision.Receipt()
}

func TestTheFactsOfAReceiptGiveTheSameReceiptAgain(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	ids := map[string]string{}
	for i := range 800 {
		c, options := randomCase(r)
		receipt := decideOn(t, c, options).Receipt()
		whole := receipt.AppendJSON(nil)
		if !json.Valid(whole) {
			t.Fatalf("%s", whole)
		}
		again := readBack(t, "repayment", receipt.Facts, options)
		if again.ID() != receipt.ID() {
			t.Fatal(cmp.Diff(string(again.AppendJSON(nil)), string(whole)))
		}
		facts := string(receipt.Facts) + string(receipt.Options)
		before, known := ids[receipt.ID()]
		assert.Assert(t, !known || before == facts, "other facts with the same ID")
		ids[receipt.ID()] = facts
		if i%20 == 0 {
			for _, language := range []law.Language{law.Danish, law.English} {
				text := receipt.Text(language)
				assert.Assert(t, strings.Contains(text, receipt.ID()) && len(text) > 150)
				for _, broken := range []string{"kr..", "{", "}", "no date"} {
					assert.Assert(t, !strings.Contains(text, broken), "%q in %s", broken, text)
				}
			}
		}
	}
	assert.Assert(t, len(ids) > 750, "%d different receipts", len(ids))
}

func TestTheJSONOfAReceiptHasTheFactsOfTheContract(t *testing.T) {
	c := aBenefit(spouses(true), oldClaim("able 2023-01-31, zero 2024-01-01, able 2026-03-02"), paid("2024-05-01"), planOf("725.50"), missed, modest("20"), receives("kontanthjaelp"))
	c.Breach.PaidOn = dayOf("2026-01-21")
	c.Breach.Notice = &breach.Notice{Exception: breach.Impairment, Reason: "flytter \"snart\"\n"}
	c.Breach.OtherNotices = []*breach.Notice{nil, {On: dayOf("2026-02-02")}}
	c.Debtor.AnnualNetIncome = decimal.NullDecimal{}
	c.Debtor.Income, c.Debtor.IncomeAsOf = &instalment.Income{Annual: krone("-2.10")}, dayOf("2026-01-01")
	c.Claim.Transfer = &lapse.Transfer{ReceivedOn: dayOf("2026-02-10"), ReturnedOn: dayOf("2026-02-20")}
	var got, want any
	assert.NilError(t, json.Unmarshal(decideOn(t, c, repayment.Options{}).Receipt().Facts, &got))
	assert.NilError(t, json.Unmarshal([]byte(`{"on":"2026-03-02",
		"claim":{"creditor":"municipality","act":"aktivloven","kind":"mortgage-support","principal":"10000","balance":"8000","endedOn":"2023-01-31",
			"collectionBegunOn":"2023-02-15","marriedAtPayout":true,"transfer":{"receivedOn":"2026-02-10","returnedOn":"2026-02-20"}},
		"debtor":{"supportsChildren":false,"income":{"annual":"-2.10","amContribution":"0","employerPension":"0","atp":"0","obligatoryPension":"0","tax":"0"},
			"incomeAsOf":"2026-01-01","benefits":["kontanthjaelp"],"otherIncome":false,"modestExpenses":{"monthly":"20","reason":"bor gratis"}},
		"plan":{"monthly":"725.50"},
		"breach":{"missedOn":"2026-01-02","demand":{"sentOn":"2026-01-06","deadline":"2026-01-20"},"paidOn":"2026-01-21",
			"notice":{"exception":"impairment","reason":"flytter \"snart\"\n"},"otherNotices":[null,{"on":"2026-02-02"}]},
		"periods":[{"from":"2023-01-31","to":"2023-12-31","ability":"able"},{"from":"2024-01-01","to":"2026-03-01","ability":"none","noDeferral":true},{"from":"2026-03-02","ability":"able"}],
		"payments":[{"on":"2024-05-01","amount":"100"}]}`), &want))
	assert.Equal(t, cmp.Diff(want, got), "")
}

func TestEveryFactThatDiffersGivesAnotherReceipt(t *testing.T) {
	yes := true
	ids := map[string]string{}
	hold := func(name string, c repayment.Facts) {
		t.Helper()
		id := decideOn(t, c, repayment.Options{}).Receipt().ID()
		assert.Equal(t, ids[id], "", "%s has the receipt of another", name)
		ids[id] = name
	}
	hold("the case itself", aBenefit())
	for name, change := range map[string]edit{
		"day": on("2026-03-03"), "income": income("200000.01"), "plan": planOf(""), "plan of an amount": planOf("1"), "legacy": legacyPlan(false),
		"creditor": func(c *repayment.Facts) { c.Claim.Creditor = repayment.UdbetalingDanmark }, "act": func(c *repayment.Facts) { c.Claim.Act = repayment.Jobpraemie },
		"abroad": func(c *repayment.Facts) {
			c.Claim.Creditor, c.Claim.AbroadUnderSection6 = repayment.UdbetalingDanmark, true
		},
		"principal": func(c *repayment.Facts) { c.Claim.Principal = krone("9999.99") }, "balance": func(c *repayment.Facts) { c.Claim.Balance = krone("0.01") },
		"end": func(c *repayment.Facts) { c.Claim.EndedOn = dayOf("2025-06-29") }, "known": func(c *repayment.Facts) { c.Claim.KnownOn = dayOf("2025-06-29") },
		"collection": func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2025-07-14") }, "children": func(c *repayment.Facts) { c.Debtor.SupportsChildren = true },
		"kind": func(c *repayment.Facts) { c.Claim.Kind = law.MortgageSupport }, "other income": func(c *repayment.Facts) { c.Debtor.OtherIncome = true },
		"married": func(c *repayment.Facts) {
			c.Claim.Kind, c.Claim.MarriedAtPayout = law.MortgageSupport, &yes
		},
		"date of income": func(c *repayment.Facts) { c.Debtor.IncomeAsOf = dayOf("2026-03-02") }, "a benefit": receives("su"), "another": receives("su", "boligstoette"),
		"modest": modest("1"), "periods": func(c *repayment.Facts) { c.Periods = periodsOf("able 2025-06-30") },
		"other periods": func(c *repayment.Facts) { c.Periods = periodsOf("zero 2025-06-30, able 2026-03-02") }, "payment": paid("2026-01-01"), "payments": paid("2026-01-01", "2026-01-01"),
		"breach": func(c *repayment.Facts) { c.Breach = &repayment.Breach{} }, "missed": func(c *repayment.Facts) { planOf("725")(c); missed(c) }, "told": func(c *repayment.Facts) { planOf("725")(c); missed(c); told(c) },
		"transfer": func(c *repayment.Facts) { c.Claim.Transfer = &lapse.Transfer{ReceivedOn: dayOf("2026-01-01")} },
	} {
		hold(name, aBenefit(change))
	}
	same := aBenefit(func(c *repayment.Facts) { c.Claim.Balance, c.Debtor.AnnualNetIncome = krone("8000.00"), maybe("2e5") })
	assert.Assert(t, ids[decideOn(t, same, repayment.Options{}).Receipt().ID()] == "the case itself", "the same amounts written otherwise")
}

// The tables of a receipt are those that were read, also for the ability in a period.
func TestAReceiptNamesTheTablesThatWereRead(t *testing.T) {
	earning, deferred := repayment.Debtor{AnnualNetIncome: maybe("200000")}, repayment.Debtor{Benefits: []deferral.Benefit{"kontanthjaelp"}}
	in2025 := func(debtor repayment.Debtor) edit {
		return func(c *repayment.Facts) {
			c.Periods = []repayment.Period{{From: dayOf("2023-01-31"), To: dayOf("2025-06-30"), Ability: lapse.Able},
				{From: dayOf("2025-07-01"), To: dayOf("2025-12-31"), Debtor: &debtor}, {From: dayOf("2026-01-01"), Ability: lapse.Able}}
		}
	}
	for name, test := range map[string]struct {
		c    repayment.Facts
		want string
	}{
		"today and an instalment in 2025":   {aBenefit(oldClaim("able 2023-01-31"), in2025(earning)), "instalment-table 2026-01-01, benefit-list 2025-07-01, instalment-table 2025-01-01"},
		"today and a deferral in 2025":      {aBenefit(oldClaim("able 2023-01-31"), in2025(deferred)), "instalment-table 2026-01-01, benefit-list 2025-07-01"},
		"a claim that the order leaves out": {aBenefit(oldClaim("able 2023-01-31"), in2025(earning), func(c *repayment.Facts) { c.Claim.Act = "other" }), ""},
	} {
		var tables []string
		for _, table := range decideOn(t, test.c, repayment.Options{}).Receipt().Tables {
			tables = append(tables, table.Kind+" "+table.From.String())
		}
		assert.Equal(t, strings.Join(tables, ", "), test.want, name)
	}
}

func TestTheResultSaysWhatTheDecisionSays(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 1_000 {
		c, options := randomCase(r)
		decision := decideOn(t, c, options)
		var result struct {
			Track, Monthly, DueOn string
			Lapse                 *struct{ Lapsed bool }
			Complaint             struct {
				To            string
				DeadlineWeeks int
				Suspends      bool
			}
			Liable []struct{ Who, How string }
			Steps  []struct{ Ref, Da, En, Last string }
		}
		assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &result))
		got := answer{result.Track, result.Monthly, result.DueOn}
		want := answered(decision)
		if strings.Contains(want.monthly, ".") { // the contract writes two decimals or none
			got.monthly, want.monthly = krone(got.monthly).String(), krone(want.monthly).String()
		}
		assert.Equal(t, got, want)
		assert.Assert(t, result.Lapse == nil || result.Lapse.Lapsed == (want.track == "lapsed"))
		assert.Assert(t, result.Complaint.To == "Ankestyrelsens Beskæftigelsesudvalg" && result.Complaint.DeadlineWeeks == 4 && !result.Complaint.Suspends)
		liable := len(repayment.LiableFor(c.Claim))
		if decision.Track == repayment.OutsideScope {
			liable = 0 // the order does not say who owes such a claim
		}
		assert.Equal(t, len(result.Liable), liable)
		assert.Equal(t, len(result.Steps), len(decision.Steps()))
	}
}

func TestADeterministicAnswerIsTheSameByteForByte(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for range 300 {
		c, options := randomCase(r)
		one, other := decideOn(t, c, options).Receipt(), decideOn(t, c, options).Receipt()
		assert.Equal(t, string(one.AppendJSON(nil)), string(other.AppendJSON(nil)))
		assert.Equal(t, one.Text(law.Danish), other.Text(law.Danish))
	}
}
