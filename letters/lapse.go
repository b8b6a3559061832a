// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// LapseDetails are the details specific to the letter on a lapsed claim.
type LapseDetails struct {
	// Claim is the claim; its balance is the amount that has lapsed.
	Claim Claim
	// LatePayments says, in whole sentences, what happens to payments made on or after
	// the day of the lapse. It is required if the decision has the flag
	// lapse.PaymentAfterLapse.
	LatePayments string
}

// NewLapse makes the decision letter that a claim, or the rest of it, has lapsed (§
// 8). It refuses a decision that the claim has not lapsed. Of several who are liable
// everybody gets one: the claim lapses for all of them.
func NewLapse(decision *lapse.Decision, particulars Particulars, details LapseDetails) (document.Document, error) {
	if decision == nil || !decision.Lapsed || decision.Basis.String() == "" {
		return noDecision("en afgørelse fra lapse.Decide om, at kravet er bortfaldet", "a decision of lapse.Decide that the claim has lapsed")
	}
	m := particulars.begin(ClaimLapsed, number.KLERepayment(), decision.Facts.On)
	m.grounds(decision.Grounds())
	if decision.Facts.Kind == law.HousingDeposit {
		m.alone(&particulars)
	}
	paidLate := slices.Contains(decision.Flags, lapse.PaymentAfterLapse)
	m.need("late-payments", !paidLate || !plain.IsBlank(details.LatePayments))
	ore, _ := m.claim(&details.Claim)
	balance := m.kr("balance", ore)

	title, reason := TextID("lapse.title"), TextID("lapse.unable")
	if decision.Ground == lapse.DeferralAfterYears {
		title, reason = "lapse.rest.title", "lapse.deferred"
		if slices.Contains(decision.Flags, lapse.NeverPaid) {
			title = "lapse.title" // nothing of it has been paid
		}
	}
	if particulars.OtherDebtors > 0 {
		m.refs(law.CollectionOrder.At(2, 3, 0))
	}
	m.doc.Title = m.say(title, balance)
	m.section("lapse.result.heading",
		m.paragraph("lapse.result", m.day("date", decision.LapsedFrom)),
		m.when(len(decision.Facts.Payments) > 0 && !paidLate, "lapse.paid"),
		m.own("latePayments", details.LatePayments), m.when(particulars.OtherDebtors > 0, "lapse.joint"))
	m.section("lapse.reason.heading",
		m.paragraph("lapse.claim", m.day("decided", details.Claim.DecidedOn), m.txt("claim", details.Claim.Text), balance),
		m.paragraph(reason, value{"since", m.say(since[decision.Basis])}))
	m.section("lapse.steps.heading", m.steps(decision.Calculation()))
	m.contact(&particulars)
	m.guidance(&particulars)
	return m.end()
}

// since says which years have passed, by what they are counted from.
var since = map[lapse.Basis]TextID{lapse.FromEnd: "lapse.since.ended", lapse.FromKnowledge: "lapse.since.known", lapse.FromPayout: "lapse.since.paid"}
