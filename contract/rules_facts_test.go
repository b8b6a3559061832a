// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// nested is an object somewhere in the facts of a rule. Every fact in it can be
// read, and the whole can be decided; what must be there is marked.
type nested struct {
	rule, path string
	whole      func(object string) string // the object put into a request
	facts      []pair
	required   string // the names of those that must be there
	nullable   string // the names of those that may be null
}

// inside puts an object into the facts of a rule, at the name given.
func inside(rule string, facts []pair, name string) func(object string) string {
	return func(object string) string {
		for i := range facts {
			if facts[i].key == `"`+name+`"` {
				return requestOf(rule, with(facts, i, object))
			}
		}
		return requestOf(rule, append(slices.Clone(facts), pair{`"` + name + `"`, object}))
	}
}

func plainly(rule string) func(object string) string {
	return func(object string) string { return `{"id":"a","rule":"` + rule + `","given":` + object + `}` }
}

var (
	lapseFacts = []pair{{`"on"`, `"2026-03-02"`}, {`"kind"`, `"benefit"`}, {`"endedOn"`, `"2022-09-15"`}, {`"knownOn"`, `null`}, {`"paidOutOn"`, `null`},
		{`"periods"`, `[` + object(spanFacts) + `]`}, {`"payments"`, `[` + object(paymentFacts) + `]`}, {`"transfer"`, object(transferFacts)}}
	spanFacts     = []pair{{`"from"`, `"2022-09-15"`}, {`"to"`, `null`}, {`"ability"`, `"none"`}, {`"noDeferral"`, `false`}}
	paymentFacts  = []pair{{`"on"`, `"2025-12-01"`}, {`"amount"`, `"10"`}}
	transferFacts = []pair{{`"receivedOn"`, `"2024-01-01"`}, {`"returnedOn"`, `null`}}
	lumpSumFacts  = []pair{{`"on"`, `"2026-03-02"`}, {`"landlordRepaidOn"`, `"2026-01-02"`}, {`"amount"`, `"5000"`}, {`"rest"`, `"6000"`}, {`"foundByCreditor"`, `false`}}
	breachFacts   = []pair{{`"on"`, `"2026-03-02"`}, {`"kind"`, `"plan"`}, {`"missedOn"`, `"2026-01-02"`}, {`"demand"`, object(demandFacts)},
		{`"paidOn"`, `null`}, {`"deferral"`, `false`}, {`"notice"`, object(noticeFacts)}, {`"otherNotices"`, `[null]`}}
	demandFacts    = []pair{{`"sentOn"`, `"2026-01-06"`}, {`"deadline"`, `"2026-01-20"`}}
	noticeFacts    = []pair{{`"exception"`, `"impossible"`}, {`"reason"`, `"ukendt"`}}
	deferralFacts  = []pair{{`"on"`, `"2026-03-02"`}, {`"benefits"`, `["kontanthjaelp"]`}, {`"otherIncome"`, `false`}, {`"plan"`, `true`}, {`"modestExpenses"`, object(modestFacts)}}
	modestFacts    = []pair{{`"monthly"`, `"10"`}, {`"reason"`, `"bor gratis"`}}
	complaintFacts = []pair{{`"receivedOn"`, `"2026-03-02"`}}
	refundFacts    = []pair{{`"receivedOn"`, `"2026-03-02"`}, {`"amount"`, `"5"`}, {`"fromRecoveryAuthority"`, `true`}, {`"claimedInFull"`, `true`}, {`"financingAct"`, `true`}}
	caseFacts      = []pair{{`"on"`, `"2026-03-02"`}, {`"claim"`, object(claimFacts)}, {`"debtor"`, object(debtorFacts)}, {`"plan"`, object(planFacts)}, {`"planInAbeyance"`, `false`},
		{`"breach"`, object(missedFacts)}, {`"periods"`, `[` + object(periodFacts) + `]`}, {`"payments"`, `[` + object(paymentFacts) + `]`}}
	claimFacts = []pair{{`"creditor"`, `"municipality"`}, {`"act"`, `"aktivloven"`}, {`"kind"`, `"mortgage-support"`}, {`"abroadUnderSection6"`, `false`}, {`"principal"`, `"9000"`},
		{`"balance"`, `8000`}, {`"endedOn"`, `"2025-06-30"`}, {`"knownOn"`, `null`}, {`"paidOutOn"`, `null`}, {`"collectionBegunOn"`, `"2025-07-15"`}, {`"marriedAtPayout"`, `true`},
		{`"landlordRepaid"`, `null`}, {`"legacyPlan"`, `null`}, {`"transfer"`, `null`}}
	depositFacts = []pair{{`"creditor"`, `"municipality"`}, {`"act"`, `"aktivloven"`}, {`"kind"`, `"housing-deposit"`}, {`"principal"`, `"9000"`}, {`"balance"`, `8000`},
		{`"paidOutOn"`, `"2025-06-30"`}, {`"collectionBegunOn"`, `"2025-07-15"`}}
	legacyClaim = []pair{{`"creditor"`, `"municipality"`}, {`"act"`, `"aktivloven"`}, {`"kind"`, `"mortgage-support"`}, {`"principal"`, `"9000"`}, {`"balance"`, `8000`}, {`"marriedAtPayout"`, `true`}}
	debtorFacts = []pair{{`"annualNetIncome"`, `"200000"`}, {`"income"`, `null`}, {`"incomeAsOf"`, `null`}, {`"supportsChildren"`, `false`}, {`"benefits"`, `[]`},
		{`"otherIncome"`, `false`}, {`"modestExpenses"`, `null`}}
	planFacts   = []pair{{`"monthly"`, `"725"`}}
	missedFacts = []pair{{`"missedOn"`, `"2026-01-02"`}, {`"demand"`, object(demandFacts)}, {`"paidOn"`, `null`}, {`"notice"`, object(noticeFacts)}, {`"otherNotices"`, `[null]`}}
	periodFacts = []pair{{`"from"`, `"2025-06-30"`}, {`"to"`, `null`}, {`"ability"`, `"able"`}, {`"noDeferral"`, `false`}, {`"debtor"`, `null`}}
	landlordIn  = []pair{{`"on"`, `"2026-01-02"`}, {`"amount"`, `"100"`}, {`"foundByCreditor"`, `true`}}
	legacyIn    = []pair{{`"approvedOn"`, `"2005-01-02"`}, {`"kept"`, `false`}}
)

func element(outer func(string) string) func(string) string {
	return func(object string) string { return outer("[" + object + "]") }
}

// nestedFacts is every object of the rules of the order, and the others that hold
// it, from the outside in.
func nestedFacts() []nested {
	inCase := func(name string) func(string) string { return inside("repayment", caseFacts, name) }
	through := func(outer func(string) string, facts []pair, name string) func(string) string {
		return func(value string) string {
			for i := range facts {
				if facts[i].key == `"`+name+`"` {
					return outer(object(with(facts, i, value)))
				}
			}
			return outer(object(append(slices.Clone(facts), pair{`"` + name + `"`, value})))
		}
	}
	claim, debtor, missed := inCase("claim"), inCase("debtor"), inCase("breach")
	// No plan, and no payments, which belong to another collection.
	noPlan := inside("repayment", without(without(caseFacts, 7), 3), "claim")
	// The landlord's two months have not passed, so nothing is missed yet.
	noBreach := inside("repayment", without(without(without(caseFacts, 7), 5), 3), "claim")
	secondPeriod := func(object string) string {
		return inCase("periods")(`[{"from":"2025-06-30","to":"2025-06-30","ability":"able"},` + object + `]`)
	}
	return []nested{
		{"lapse", "given", plainly("lapse"), lapseFacts, "on kind periods", "knownOn paidOutOn payments transfer"},
		{"lapse", "given.periods[0]", element(inside("lapse", lapseFacts, "periods")), spanFacts, "from ability", "to"},
		{"lapse", "given.payments[0]", element(inside("lapse", lapseFacts, "payments")), paymentFacts, "on amount", ""},
		{"lapse", "given.transfer", inside("lapse", lapseFacts, "transfer"), transferFacts, "receivedOn", "returnedOn"},
		{"lump-sum", "given", plainly("lump-sum"), lumpSumFacts, "on amount foundByCreditor", "rest landlordRepaidOn"},
		{"breach", "given", plainly("breach"), breachFacts, "on kind deferral", "demand paidOn notice otherNotices"},
		{"breach", "given.demand", inside("breach", breachFacts, "demand"), demandFacts, "sentOn deadline", ""},
		{"breach", "given.notice", inside("breach", breachFacts, "notice"), noticeFacts, "", ""},
		{"breach", "given.otherNotices[0]", element(inside("breach", breachFacts, "otherNotices")), noticeFacts, "", ""},
		{"deferral", "given", plainly("deferral"), deferralFacts, "on benefits otherIncome plan", "modestExpenses"},
		{"deferral", "given.modestExpenses", inside("deferral", deferralFacts, "modestExpenses"), modestFacts, "monthly reason", ""},
		{"complaint", "given", plainly("complaint"), complaintFacts, "receivedOn", ""},
		{"refund", "given", plainly("refund"), refundFacts, "receivedOn amount fromRecoveryAuthority claimedInFull financingAct", ""},
		{"repayment", "given", plainly("repayment"), caseFacts, "on claim debtor", "breach periods payments"},
		{"repayment", "given.claim", claim, claimFacts, "creditor act kind principal balance collectionBegunOn",
			"endedOn knownOn paidOutOn landlordRepaid legacyPlan transfer"},
		{"repayment", "given.claim.landlordRepaid", through(noBreach, depositFacts, "landlordRepaid"), landlordIn, "amount", "on foundByCreditor"},
		{"repayment", "given.claim.legacyPlan", through(noPlan, legacyClaim, "legacyPlan"), legacyIn, "approvedOn kept", ""},
		{"repayment", "given.claim.transfer", through(claim, claimFacts, "transfer"), []pair{{`"receivedOn"`, `"2026-02-01"`}, {`"returnedOn"`, `null`}}, "receivedOn", "returnedOn"},
		{"repayment", "given.debtor", debtor, debtorFacts, "supportsChildren benefits otherIncome", "annualNetIncome income incomeAsOf modestExpenses"},
		{"repayment", "given.debtor.modestExpenses", through(debtor, debtorFacts, "modestExpenses"), modestFacts, "monthly reason", ""},
		{"repayment", "given.debtor.income", through(debtor, without(debtorFacts, 0), "income"), incomeFacts,
			"annual amContribution employerPension atp obligatoryPension tax", ""},
		{"repayment", "given.plan", inCase("plan"), planFacts, "", "monthly"},
		{"repayment", "given.breach", missed, missedFacts, "", "demand paidOn notice otherNotices"},
		{"repayment", "given.breach.demand", through(missed, missedFacts, "demand"), demandFacts, "sentOn deadline", ""},
		{"repayment", "given.breach.notice", through(missed, missedFacts, "notice"), noticeFacts, "", ""},
		{"repayment", "given.breach.otherNotices[0]", element(through(missed, missedFacts, "otherNotices")), noticeFacts, "", ""},
		{"repayment", "given.periods[0]", element(inCase("periods")), periodFacts, "from", "to debtor"},
		{"repayment", "given.periods[1].debtor", through(secondPeriod, []pair{{`"from"`, `"2025-07-01"`}}, "debtor"),
			debtorFacts, "supportsChildren benefits otherIncome", "annualNetIncome income incomeAsOf modestExpenses"},
		{"repayment", "given.payments[0]", element(inCase("payments")), paymentFacts, "on amount", ""},
	}
}

// eachNested holds the whole to be decided before it is changed.
func eachNested(t *testing.T, do func(t *testing.T, n nested)) {
	t.Helper()
	for _, n := range nestedFacts() {
		t.Run(n.rule+" "+n.path, func(t *testing.T) {
			assert.Equal(t, ask(t, n.whole(object(n.facts))).outcome(), "decided", n.whole(object(n.facts)))
			do(t, n)
		})
	}
}

func named(list, name string) bool { return slices.Contains(strings.Fields(list), name) }

func nameOf(member pair) string { return strings.Trim(member.key, `"`) }
