// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// NoticeDetails is what the notice of a transfer needs that is not decided yet.
type NoticeDetails struct {
	Claim  Claim
	Claims Claims // where several are to be transferred
	// DecidedOn is the day of the instalment plan (§ 9), or of the decision that the
	// housing deposit is to be paid back (§ 10). PlanOfAnother is true in the letter to
	// somebody who is liable with the debtor whose plan it was.
	DecidedOn     calendar.Date
	PlanOfAnother bool
	// Deferred is true in the letter to the one who has the deferral.
	Deferred bool
}

// NewNotice makes the written notice that claims in default are to be transferred, for
// when they cannot be yet: somebody who is liable has a deferral (§ 9 or § 10, 3. pkt.,
// It says nothing of that person to the others. Otherwise the decision on the transfer is
// the notice too: see [NewTransfer]. The decision must be in default.
func NewNotice(decision *breach.Decision, particulars Particulars, details NoticeDetails) (document.Document, error) {
	if decision == nil || decision.WholeDebtDueOn.IsZero() || decision.Facts.Demand == nil {
		return noDecision("en afgørelse fra breach.Decide på trinnet in-default eller transferable",
			"a decision of breach.Decide at the stage in-default or transferable")
	}
	m := particulars.begin(TransferNotice, number.KLERepayment(), decision.Facts.On)
	m.noticeBasis(decision.Facts.Duty)
	m.need("plan", !details.DecidedOn.IsZero())
	if decision.Facts.Duty == breach.Plan {
		m.notAfter("decidedOn", details.DecidedOn, decision.Facts.MissedOn)
	}
	balance, claim := m.debts(&details.Claim, details.Claims)
	if details.Deferred {
		m.doc.Title = m.say("notice.deferred.title", m.kr("amount", balance))
		m.section("notice.heading", m.paragraph("notice.deferred.result"), m.paragraph("notice.deferred.later"))
	} else {
		m.doc.Title = m.say("notice.title", m.kr("amount", balance))
		m.section("notice.heading", m.paragraph("notice.result"), m.paragraph("notice.later"), m.jointly(&particulars, details.Claims))
	}
	m.section("notice.reason.heading", append(claim, m.course(decision, details.DecidedOn, details.PlanOfAnother))...)
	m.deferrable(details.Deferred || decision.Facts.Duty == breach.LumpSum)
	m.contact(&particulars)
	return m.end()
}
