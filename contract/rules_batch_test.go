// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

func TestAllFaultsOfARuleComeAtOnce(t *testing.T) {
	tests := []struct {
		name, rule, given string
		want              []string // in the order of the alphabet
	}{
		{"lapse", "lapse", `{"on":"2025-06-30","kind":"boat","endedOn":"2026-01-01","periods":[{"from":"x","ability":"none"},{"to":"2020-01-01"}],"payments":[{"amount":0}],"x":1}`,
			[]string{"contradiction given.endedOn", "invalid given.kind", "invalid given.periods[0].from", "missing given.payments[0].on", "missing given.periods[1].ability",
				"missing given.periods[1].from", "not-in-force given.on", "out-of-range given.payments[0].amount", "unknown-key given.x"}},
		{"lump-sum", "lump-sum", `{"on":"2025-06-30","landlordRepaidOn":"2026-01-01","landlordRepaidOn":null,"amount":-1,"x":2}`,
			[]string{"duplicate-key given.landlordRepaidOn", "missing given.foundByCreditor", "not-in-force given.on", "out-of-range given.amount", "unknown-key given.x"}},
		{"breach", "breach", `{"on":"2026-03-02","kind":"plan","missedOn":"2026-02-01","demand":{"sentOn":"2026-01-01","until":1},"deferral":0,"notice":{"exception":"impossible"}}`,
			[]string{"contradiction given.demand.sentOn", "invalid given.deferral", "missing given.demand.deadline", "missing given.notice.reason", "unknown-key given.demand.until"}},
		{"deferral", "deferral", `{"on":"2027-01-01","benefits":["su","su",5,"x"],"otherIncome":null,"modestExpenses":{"monthly":"0.001","reason":""}}`,
			[]string{"contradiction given.benefits[1]", "invalid given.benefits[2]", "invalid given.benefits[3]", "invalid given.modestExpenses.monthly",
				"missing given.modestExpenses.reason", "missing given.otherIncome", "missing given.plan", "no-table given.on"}},
		{"refund", "refund", `{"receivedOn":"2025-06-30","amount":0,"fromRecoveryAuthority":"no","claimedInFull":1}`,
			[]string{"invalid given.claimedInFull", "invalid given.fromRecoveryAuthority", "missing given.financingAct", "not-in-force given.receivedOn", "out-of-range given.amount"}},
		{"complaint", "complaint", `{"receivedOn":"2025-02-29","to":"A"}`, []string{"invalid given.receivedOn", "unknown-key given.to"}},
		{"repayment", "repayment", `{"on":"2025-06-30","claim":{"creditor":"municipality","act":5,"kind":"benefit","abroadUnderSection6":true,"principal":"10","balance":"11",
			"endedOn":"2004-01-01","collectionBegunOn":"2024-01-01","transfer":{},"transfer":null},"debtor":{"benefits":{},"otherIncome":"no"},"plan":{"monthly":0},
			"periods":[{"from":"2025-01-01","ability":"perhaps"}],"payments":[{"on":"2023-01-01","amount":"12"}],"note":"x"}`,
			[]string{"contradiction given.claim.abroadUnderSection6", "contradiction given.claim.balance", "contradiction given.payments[0].on",
				"duplicate-key given.claim.transfer", "invalid given.claim.act", "invalid given.debtor.benefits", "invalid given.debtor.otherIncome",
				"invalid given.periods[0].ability", "missing given.claim.transfer.receivedOn", "missing given.debtor.supportsChildren", "not-in-force given.on",
				"out-of-range given.plan.monthly", "unknown-key given.note"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			given := strings.NewReplacer("\n", "", "\t", "").Replace(test.given)
			got := strings.Split(ask(t, `{"id":"a","rule":"`+test.rule+`","given":`+given+`}`).outcome(), ", ")
			slices.Sort(got)
			assert.DeepEqual(t, got, test.want)
		})
	}
}

func TestAPlanMayBeAnObjectOrAnAnswer(t *testing.T) {
	result := func(plan string) string {
		answer := ask(t, requestOf("repayment", with(without(caseFacts, 5), 3, plan)))
		assert.Equal(t, answer.outcome(), "decided")
		track, _, _ := strings.Cut(string(answer.Result), `,"lapse"`)
		return track
	}
	assert.Equal(t, result(`{"monthly":"725"}`), `{"track":"instalment-plan","monthly":"725"`)
	for _, plan := range []string{"true", "{}", `{"monthly":null}`} {
		assert.Equal(t, result(plan), `{"track":"instalment-plan"`, plan)
	}
	for _, plan := range []string{"false", "null"} { // 9 % of 200,000 kr. over 12 months
		assert.Equal(t, result(plan), `{"track":"instalment-plan","monthly":"1500"`, plan)
	}
	for plan, want := range map[string]string{`"true"`: "invalid given.plan", `1`: "invalid given.plan", `{"monthly":"x"}`: "invalid given.plan.monthly",
		`{"monthly":"-1"}`: "out-of-range given.plan.monthly", `{"amount":1}`: "unknown-key given.plan.amount"} {
		assert.Equal(t, ask(t, requestOf("repayment", with(caseFacts, 3, plan))).outcome(), want, plan)
	}
}

// ruleLines returns lines over all rules: facts that can be decided, and the same
// with one fact taken away, given twice, or of another kind.
func ruleLines(seed uint64, lines int) []byte {
	random := rand.New(rand.NewPCG(seed, 6))
	all := nestedFacts()
	for _, test := range ruleFacts {
		all = append(all, nested{rule: test.rule, whole: plainly(test.rule), facts: test.facts})
	}
	all = append(all, nested{rule: "case", whole: plainly("case"), facts: aCaseFile})
	all = append(all, nested{rule: "receipt", whole: plainly("receipt"), facts: aReceipt()})
	var text bytes.Buffer
	for range lines {
		n := all[random.IntN(len(all))]
		facts, place := slices.Clone(n.facts), random.IntN(len(n.facts))
		switch random.IntN(8) {
		case 0:
			facts = without(facts, place)
		case 1:
			facts = append(facts, facts[place])
		case 2:
			facts[place].value = []string{`null`, `5`, `"2026-02-30"`, `{}`, `[1]`, `true`, `"010190-1234"`}[random.IntN(7)]
		case 3:
			random.Shuffle(len(facts), func(i, j int) { facts[i], facts[j] = facts[j], facts[i] })
		}
		line := n.whole(object(facts))
		if random.IntN(50) == 0 {
			line = line[:random.IntN(len(line))]
		}
		text.WriteString(line + "\n")
	}
	return text.Bytes()
}

// aCaseFile is a case file that can be decided.
var aCaseFile = []pair{{`"on"`, `"2026-03-02"`},
	{`"debtors"`, `[{"id":"A","situations":[{"from":"2025-07-01","supportsChildren":false,"benefits":[],"otherIncome":true,"annualNetIncome":"240000"}]}]`},
	{`"claims"`, `[{"id":"K1","creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"12000","endedOn":"2025-06-30","collectionBegunOn":"2025-09-01","liable":["A"]}]`},
	{`"events"`, `[{"on":"2026-01-05","kind":"plan","debtor":"A","basis":"table","monthly":"3400"},{"on":"2026-02-01","kind":"payment","debtor":"A","amount":"3400"}]`}}

func TestABatchOverAllRulesIsTheSameOnAnyNumberOfWorkers(t *testing.T) {
	input := ruleLines(1, 5_000)
	var outputs [2]bytes.Buffer
	var summaries [2]Summary
	for i := range outputs {
		var err error
		summaries[i], err = Evaluator{}.Stream(bytes.NewReader(input), &outputs[i], StreamOptions{Workers: 1 + i})
		assert.NilError(t, err)
	}
	assert.Assert(t, bytes.Equal(outputs[0].Bytes(), outputs[1].Bytes()))
	assert.Equal(t, summaries[0], summaries[1])
	assert.Equal(t, summaries[0].Lines(), 5_000)
	assert.Equal(t, bytes.Count(outputs[0].Bytes(), []byte("\n")), 5_000)
	assert.Assert(t, summaries[0].Decided > 2_000 && summaries[0].Faulty > 1_000, "%+v", summaries[0])
	for _, rule := range Rules() {
		for _, kind := range []string{`"outcome":"decided"`, `"error":`} {
			assert.Assert(t, bytes.Contains(outputs[0].Bytes(), []byte(`,"rule":"`+rule+`",`+kind)), "%s %s", rule, kind)
		}
	}
}

func TestTheOrderOfTheFactsChangesNoReceipt(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 7))
	for _, n := range nestedFacts() {
		decision, err := Evaluator{}.Decide([]byte(n.whole(object(n.facts))))
		assert.NilError(t, err)
		facts := slices.Clone(n.facts)
		random.Shuffle(len(facts), func(i, j int) { facts[i], facts[j] = facts[j], facts[i] })
		other, err := Evaluator{}.Decide([]byte(strings.ReplaceAll(n.whole(object(facts)), ":", " :\t")))
		assert.NilError(t, err)
		assert.Equal(t, string(other.Receipt().AppendJSON(nil)), string(decision.Receipt().AppendJSON(nil)), n.path)
	}
}

func TestTheFactsInAReceiptAreFactsOfTheContract(t *testing.T) {
	for _, n := range nestedFacts() {
		decision, err := Evaluator{}.Decide([]byte(n.whole(object(n.facts))))
		assert.NilError(t, err)
		receipt := decision.Receipt()
		again, err := Evaluator{}.Decide([]byte(`{"id":"b","rule":"` + receipt.Rule + `","given":` + string(receipt.Facts) + `}`))
		assert.NilError(t, err, "%s", receipt.Facts)
		assert.Equal(t, again.Receipt().ID(), receipt.ID())
	}
}
