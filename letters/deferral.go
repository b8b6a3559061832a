// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// DeferralDetails are the details specific to letters on a deferral or a plan in
// abeyance.
type DeferralDetails struct {
	Claim  Claim
	Claims Claims // where nothing is to be paid on several
	// From is the first day on which nothing is to be paid.
	From calendar.Date
	// Evidence names what shows that there is a ground, as part of a sentence: "vores
	// eget ydelsessystem".
	Evidence string
	// PlanDecidedOn is the day of the plan that is put in abeyance.
	PlanDecidedOn calendar.Date
	// Lapse is the decision that the claim has not lapsed. The letter says when it can
	// lapse.
	Lapse *lapse.Decision
	// LookAgainOn is when the case will be reviewed, if known.
	LookAgainOn calendar.Date
	// Benefits is the list used by the decision; the zero value is the library's list.
	Benefits deferral.BenefitList
}

// NewDeferral makes the decision letter on a deferral (henstand, § 6, stk. 1). It
// refuses a decision with any other state.
func NewDeferral(decision *deferral.Decision, particulars Particulars, details DeferralDetails) (document.Document, error) {
	if decision == nil || decision.State != deferral.Deferral {
		return noDecision("en afgørelse fra deferral.Decide med tilstanden deferral", "a decision of deferral.Decide with the state deferral")
	}
	return newDeferral(decision, particulars, details)
}

// newDeferral is the same for claims under no plan of a debtor who has a plan in abeyance
// on others.
func newDeferral(decision *deferral.Decision, particulars Particulars, details DeferralDetails) (document.Document, error) {
	m := particulars.begin(DeferralGranted, number.KLERepayment(), decision.Facts.On)
	m.doc.Title = m.say("deferral.title")
	result := m.paragraph("deferral.result", m.day("from", details.From))
	return m.deferred(decision, &particulars, &details, result)
}

// NewAbeyance makes the decision letter that a plan is put in abeyance (stilles i
// bero, § 7). It refuses a decision with any other state.
func NewAbeyance(decision *deferral.Decision, particulars Particulars, details DeferralDetails) (document.Document, error) {
	if decision == nil || decision.State != deferral.PlanSuspended {
		return noDecision("en afgørelse fra deferral.Decide med tilstanden plan-suspended", "a decision of deferral.Decide with the state plan-suspended")
	}
	m := particulars.begin(PlanInAbeyance, number.KLERepayment(), decision.Facts.On)
	m.doc.Title = m.say("abeyance.title")
	m.need("plan", !details.PlanDecidedOn.IsZero())
	if details.PlanDecidedOn.After(decision.Facts.On) {
		m.Add("planDecidedOn", planTooYoung)
	}
	if details.From.Before(details.PlanDecidedOn) && !details.From.IsZero() {
		m.Add("from", abeyanceTooEarly)
	}
	result := m.paragraph("abeyance.result", m.day("decided", details.PlanDecidedOn), m.day("from", details.From))
	return m.deferred(decision, &particulars, &details, result, m.paragraph("abeyance.resume"))
}

// deferred adds what both letters share.
func (m *maker) deferred(decision *deferral.Decision, p *Particulars, details *DeferralDetails, result ...document.Block) (document.Document, error) {
	m.grounds(slices.DeleteFunc(decision.Grounds(), func(ground law.Ground) bool { // § 7 is for the claims under the plan
		return m.kind == DeferralGranted && ground.Ref == law.CollectionOrder.At(7, 0, 0)
	}))
	m.refs(law.CollectionOrder.At(4, 1, 0))
	m.text("evidence", details.Evidence)
	m.need("from", !details.From.IsZero())
	m.need("evidence", !plain.IsBlank(details.Evidence))
	balance, claim := m.debts(&details.Claim, details.Claims)
	m.later("lookAgainOn", details.LookAgainOn)

	result = append(result, m.paragraph("deferral.remains", m.kr("balance", balance)),
		m.when(!details.LookAgainOn.IsZero(), "deferral.again", m.day("date", details.LookAgainOn)), m.others(p, details.Claims))
	m.section("deferral.result.heading", result...)
	m.section("deferral.reason.heading", append(claim, m.reason(decision, details.Benefits),
		m.paragraph("deferral.evidence", m.txt("source", details.Evidence)))...)
	m.mayLapse(decision, p, details)
	m.section("deferral.change.heading", m.paragraph("deferral.change"))
	m.contact(p)
	m.guidance(p)
	return m.end()
}

// reason states which ground of § 6, stk. 1, the debtor has.
func (m *maker) reason(decision *deferral.Decision, list deferral.BenefitList) document.Block {
	if name := m.groundName(decision, list); name != "" {
		return m.paragraph("deferral.benefit", m.txt("benefit", name))
	}
	if onlyPension(decision) {
		return m.paragraph("deferral.pension")
	}
	return m.paragraph("deferral.listed")
}

// groundName returns the name of the benefit that is in itself a ground for
// deferral, or "" if the list has none.
func (m *maker) groundName(decision *deferral.Decision, list deferral.BenefitList) string {
	for _, code := range decision.Facts.Benefits {
		if entry, found := list.On(code, decision.Facts.On); found && entry.Effect == deferral.Grounds {
			m.legible("benefits", entry.Name)
			return entry.Name
		}
	}
	return ""
}

// onlyPension reports whether the ground is førtidspension as the only income, which
// is the second alternative of § 6, stk. 1: the first did not apply.
func onlyPension(decision *deferral.Decision) bool {
	return slices.ContainsFunc(decision.Grounds(), func(ground law.Ground) bool {
		return ground.Ref == law.CollectionOrder.At(6, 1, 0) && !ground.Applied
	})
}

// planWasNoAbility reports whether a decision on lapse has no ability on the day of the
// plan: having a plan is one.
func planWasNoAbility(details *DeferralDetails) bool {
	plan := details.PlanDecidedOn
	if plan.IsZero() || details.From == plan { // a plan that was never in force
		return false
	}
	return slices.ContainsFunc(details.Lapse.Facts.Periods, func(span lapse.Span) bool {
		return span.Ability == lapse.None && !span.From.After(plan) && (span.To.IsZero() || !span.To.Before(plan))
	})
}

// mayLapse says when the debt can lapse, and on what condition.
func (m *maker) mayLapse(deferred *deferral.Decision, p *Particulars, details *DeferralDetails) {
	decision := details.Lapse
	if decision == nil || len(details.Claims) > 1 || decision.Condition.Sentence == nil && !decision.Lapsed {
		m.years(p, &details.Claim, details.Claims)
		return
	}
	on := decision.Facts.On
	switch {
	case decision.Lapsed:
		m.Add("lapse", hasLapsed)
		return
	case on != deferred.Facts.On:
		m.Add("lapse", lapseOtherDay)
		return
	case slices.Contains(decision.Flags, lapse.WithRecoveryAuthority):
		m.Add("lapse", claimAway)
		return
	case planWasNoAbility(details): // its years do not rest on it, and all else does
		m.years(p, &Claim{Kind: decision.Facts.Kind, YearsEnd: decision.LastDay}, nil)
		return
	case on.After(decision.LastDay) && decision.EarliestLapse == on.AddDays(1):
		m.broken = append(m.broken, document.Finding{Field: "lapse", Rule: requirements["lapse"].Rule, Text: restLapses})
	}
	rule := lapsesUnder(decision)
	m.refs(rule)
	rest, day := rule.Subsection == 3, m.day("date", decision.EarliestLapse)
	m.section("deferral.lapse.heading",
		m.when(!rest, "deferral.lapse.none", day), m.when(!rest, "deferral.lapse.able"),
		m.when(rest, "deferral.lapse.rest", day), m.when(rest && len(decision.Facts.Payments) == 0, "deferral.lapse.unpaid"),
		m.when(rest && m.kind == PlanInAbeyance, "abeyance.lapse"), m.when(p.OtherDebtors > 0, "lapse.jointly"),
		m.paragraph("deferral.lapse.earliest"))
}

// restLapses is what a letter on a deferral lacks when the years have passed.
var restLapses = law.Words{Danish: "brevet om bortfaldet: årene er gået, så resten bortfalder med henstanden",
	English: "the letter on the lapse: the years have passed, so the rest lapses with the deferral"}

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
