// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// DeferralDetails is what only a letter on a deferral or on a plan in abeyance
// needs.
type DeferralDetails struct {
	Claim Claim
	// From is the first day on which nothing is to be paid.
	From calendar.Date
	// Evidence says what shows the ground, inside a sentence: "vores eget
	// ydelsessystem".
	Evidence string
	// PlanDecidedOn is the day of the plan that is put in abeyance.
	PlanDecidedOn calendar.Date
	// Lapse is the decision that the claim is alive; it says when the claim can
	// lapse.
	Lapse *lapse.Decision
	// LookAgainOn is when the case is looked at again, if that is known.
	LookAgainOn calendar.Date
	// Benefits is the list that was decided by; the zero value is the library's.
	Benefits deferral.BenefitList
}

// NewDeferral makes the decision letter on a deferral (henstand, § 6, stk. 1). It
// refuses a decision with another state.
func NewDeferral(decision *deferral.Decision, particulars Particulars, details DeferralDetails) (document.Document, error) {
	if decision == nil || decision.State != deferral.Deferral {
		return noDecision("a decision of deferral.Decide with the state deferral")
	}
	m := particulars.begin(DeferralGranted, number.KLERepayment(), decision.Facts.On)
	m.doc.Title = m.say("deferral.title")
	result := m.paragraph("deferral.result", m.day("from", details.From))
	return m.deferred(decision, &particulars, &details, result)
}

// NewAbeyance makes the decision letter that a plan is put in abeyance (stilles i
// bero, § 7). It refuses a decision with another state.
func NewAbeyance(decision *deferral.Decision, particulars Particulars, details DeferralDetails) (document.Document, error) {
	if decision == nil || decision.State != deferral.PlanSuspended {
		return noDecision("a decision of deferral.Decide with the state plan-suspended")
	}
	m := particulars.begin(PlanInAbeyance, number.KLERepayment(), decision.Facts.On)
	m.doc.Title = m.say("abeyance.title")
	m.need("plan", !details.PlanDecidedOn.IsZero())
	if details.PlanDecidedOn.After(decision.Facts.On) {
		m.fault(law.Contradiction, "planDecidedOn", "the plan is younger than the decision", "the day of decision or earlier")
	}
	if details.From.Before(details.PlanDecidedOn) && !details.From.IsZero() {
		m.fault(law.Contradiction, "from", "the plan is put in abeyance before it was made", "the day of the plan or a later one")
	}
	m.planWasAbility(&details)
	result := m.paragraph("abeyance.result", m.day("decided", details.PlanDecidedOn), m.day("from", details.From))
	return m.deferred(decision, &particulars, &details, result, m.paragraph("abeyance.resume"))
}

// deferred is what both letters say.
func (m *maker) deferred(decision *deferral.Decision, p *Particulars, details *DeferralDetails, result ...document.Block) (document.Document, error) {
	m.grounds(decision.Grounds())
	m.refs(law.CollectionOrder.At(4, 1, 0))
	m.noIdentifier("evidence", details.Evidence)
	m.need("from", !details.From.IsZero())
	m.need("evidence", !document.IsBlank(details.Evidence))
	balance, claim := m.claim(&details.Claim)
	if !details.LookAgainOn.IsZero() && !details.LookAgainOn.After(p.Date) {
		m.fault(law.Contradiction, "lookAgainOn", "the day does not lie after the letter", "a later day")
	}

	result = append(result, m.paragraph("deferral.remains", m.kr("balance", balance)),
		m.when(!details.LookAgainOn.IsZero(), "deferral.again", m.day("date", details.LookAgainOn)), m.others(p))
	m.section("deferral.result.heading", result...)
	m.section("deferral.reason.heading", claim, m.reason(decision, details.Benefits),
		m.paragraph("deferral.evidence", m.txt("source", details.Evidence)))
	m.mayLapse(decision, details.Lapse)
	m.section("deferral.change.heading", m.paragraph("deferral.change"))
	m.contact(p)
	m.complaint(p)
	return m.end()
}

// reason says which ground of § 6, stk. 1, the debtor has.
func (m *maker) reason(decision *deferral.Decision, list deferral.BenefitList) document.Block {
	if name := groundName(decision, list); name != "" {
		return m.paragraph("deferral.benefit", m.txt("benefit", name))
	}
	if onlyPension(decision) {
		return m.paragraph("deferral.pension")
	}
	return m.paragraph("deferral.listed")
}

// groundName returns the name of the benefit that is a ground by itself, where the
// list has it.
func groundName(decision *deferral.Decision, list deferral.BenefitList) string {
	for _, code := range decision.Facts.Benefits {
		if entry, found := list.On(code, decision.Facts.On); found && entry.Effect == deferral.Grounds {
			return entry.Name
		}
	}
	return ""
}

// onlyPension reports whether the ground is førtidspension as the only income:
// then the first alternative of § 6, stk. 1, was tried and did not apply.
func onlyPension(decision *deferral.Decision) bool {
	return slices.ContainsFunc(decision.Grounds(), func(ground law.Ground) bool {
		return ground.Ref == law.CollectionOrder.At(6, 1, 0) && !ground.Applied
	})
}

// planWasAbility refuses a decision on lapse that says that nothing could be paid
// on the day of the plan: the plan was the possibility.
func (m *maker) planWasAbility(details *DeferralDetails) {
	plan := details.PlanDecidedOn
	if details.Lapse == nil || details.From == plan { // a plan that was never in force
		return
	}
	for _, span := range details.Lapse.Facts.Periods {
		if span.Ability == lapse.None && !span.From.After(plan) && (span.To.IsZero() || !span.To.Before(plan)) {
			m.fault(law.Contradiction, "lapse", "there was no economic possibility on the day of the plan, which is one", "an able period from the day of the plan")
		}
	}
}

// mayLapse says when the debt can lapse, and on what condition.
func (m *maker) mayLapse(deferred *deferral.Decision, decision *lapse.Decision) {
	m.need("lapse", decision != nil && decision.Condition.Sentence != nil)
	if decision == nil || decision.Condition.Sentence == nil && !decision.Lapsed {
		return
	}
	on := decision.Facts.On
	switch {
	case decision.Lapsed:
		m.fault(law.Contradiction, "lapse", "the claim has lapsed, so there is nothing to defer", "a claim that is alive, or the letter that it has lapsed")
		return
	case on != deferred.Facts.On:
		m.fault(law.Contradiction, "lapse", "the decision on lapse is of another day than that on deferral", "the same day")
		return
	case slices.Contains(decision.Flags, lapse.WithRecoveryAuthority):
		m.fault(law.Contradiction, "lapse", "the recovery authority has the claim, and decides on it meanwhile", "a claim that the creditor has")
		return
	case on.After(decision.LastDay) && decision.EarliestLapse == on.AddDays(1):
		m.fault(law.Contradiction, "lapse", "the years have passed, so the rest of the claim lapses with the deferral (§ 8, stk. 3)", "the letter that it has lapsed")
		return
	}
	rule := lapsesUnder(decision)
	m.refs(rule)
	m.section("deferral.lapse.heading",
		m.paragraph("deferral.lapse", m.txt("condition", tidy(decision.Condition.Text(m.doc.Language)))),
		m.when(rule.Subsection != 3, "deferral.lapse.able"), m.when(rule.Subsection == 3 && m.kind == PlanInAbeyance, "abeyance.lapse"),
		m.paragraph("deferral.lapse.earliest"))
}

// lapsesUnder returns the rule that a claim which is alive can lapse under.
func lapsesUnder(decision *lapse.Decision) law.Ref {
	order := law.CollectionOrder
	switch {
	case slices.ContainsFunc(decision.Facts.Periods, func(span lapse.Span) bool {
		end := calendar.Earlier(decision.Facts.On, decision.LastDay)
		return span.Ability == lapse.Able && !span.From.After(end) && (span.To.IsZero() || !span.To.Before(decision.Start))
	}):
		return order.At(8, 3, 0)
	case decision.Facts.Kind == law.HousingDeposit:
		return order.At(8, 2, 0)
	}
	return order.At(8, 1, 0)
}
