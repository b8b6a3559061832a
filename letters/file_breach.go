// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
)

// duty is what was missed: a plan under § 9, or a lump sum under § 10.
func (s *fileStep) duty() breach.Duty {
	if s.step.At.Section == 10 {
		return breach.LumpSum
	}
	return breach.Plan
}

// owing leaves out the claims of which only a lump sum is left.
func (s *fileStep) owing() {
	owed := slices.DeleteFunc(slices.Clone(s.ids), func(id string) bool {
		c := s.claim(id)
		return c.LumpSum != nil && c.LumpSum.Left.Equal(c.Balance)
	})
	if len(owed) > 0 {
		s.ids = owed
	}
}

// demand is the demand (§§ 9 and 10, 1. pkt.).
func (s *fileStep) demand() (Kind, document.Document, error) {
	if s.duty() == breach.Plan {
		s.owing()
	}
	id := s.shared()
	decision, found := s.decision.Breach(id, s.duty())
	if !found {
		return 0, document.Document{}, nil
	}
	details := DemandDetails{Claims: s.claims(s.duty() == breach.Plan), Deadline: s.details.Deadline, WayToPay: s.details.WayToPay,
		Notice: s.details.Notice, Fee: s.details.Fee}
	if s.details.Notice {
		details.TransferOn = s.details.TransferOn
	}
	rest := decimal.Zero
	for i := range details.Claims {
		rest = rest.Add(details.Claims[i].Balance)
	}
	for _, late := range s.decision.Late(id, s.duty()) {
		if late.Amount = decimal.Min(late.Amount, rest); late.Amount.Sign() > 0 { // never more than is owed
			details.Missed = append(details.Missed, MissedPayment(late))
			rest = rest.Sub(late.Amount)
		}
	}
	kind := DemandOnDeposit
	if decision.Facts.Duty == breach.Plan {
		kind, details.PlanDecidedOn = DemandOnPlan, s.planned(id)
	}
	letter, err := NewDemand(decision, s.to(), details)
	return kind, letter, err
}

// planned is the day of the plan that was missed, whoever's it was.
func (s *fileStep) planned(id string) calendar.Date {
	for _, debtor := range append([]string{s.debtor}, s.claim(id).Liable...) {
		if plan, found := s.decision.Plan(debtor, id); found {
			return plan.On
		}
	}
	return calendar.Date{}
}

// told is the decision on the default of the claims, with the letter as the notice to
// everybody who was not told.
func (s *fileStep) told() *breach.Decision {
	decision, found := s.decision.Breach(s.shared(), s.duty())
	if !found {
		return nil
	}
	facts := decision.Facts
	facts.On = calendar.Later(facts.On, s.particulars.Date)
	letter := &breach.Notice{On: facts.On}
	if facts.Notice == nil {
		facts.Notice = letter
	}
	facts.OtherNotices = slices.Clone(facts.OtherNotices)
	for i, notice := range facts.OtherNotices {
		if notice == nil {
			facts.OtherNotices[i] = letter
		}
	}
	told, err := breach.Decide(facts, breach.Options{})
	if err != nil {
		return decision
	}
	return &told
}

// notice is the letter that tells a debtor of the transfer (§§ 9 and 10, 3. pkt.).
func (s *fileStep) notice() (Kind, document.Document, error) {
	if !slices.Contains(s.claim(s.shared()).Breach.Missing, breach.DeferralEnded) {
		return s.transfer()
	}
	decision, _ := s.decision.Breach(s.shared(), s.duty())
	letter, err := NewNotice(decision, s.to(), NoticeDetails{Claims: s.claims(false), DecidedOn: s.decidedOn(decision)})
	return TransferNotice, letter, err
}

// decidedOn is the day of the plan, or of the decision that a deposit is paid back.
func (s *fileStep) decidedOn(decision *breach.Decision) calendar.Date {
	if decision.Facts.Duty == breach.Plan {
		return s.planned(s.shared())
	}
	return s.details.Claims[s.shared()].DecidedOn
}

// transfer is the decision on the transfer, or the note on a debtor who is not told of it
// (§§ 9 and 10, 2. and 3. pkt.).
func (s *fileStep) transfer() (Kind, document.Document, error) {
	decision, p := s.told(), s.to()
	if decision == nil {
		return 0, document.Document{}, nil
	}
	claims, total := s.claims(false), decimal.Zero
	sheets := make([]claimsheet.Sheet, len(claims))
	for i, id := range s.ids {
		said := s.details.Claims[id]
		sheets[i] = claimsheet.Sheet{Description: said.Text, Period: said.Period, LastTimelyOn: said.LastTimelyOn,
			Principal: s.fact(id).Principal, Balance: claims[i].Balance}
		total = total.Add(claims[i].Balance)
	}
	notice := decision.Facts.Notice
	if p.Debtor > 0 {
		notice = decision.Facts.OtherNotices[p.Debtor-1]
	}
	if notice.Exception != 0 {
		letter, err := NewFileNote(decision, p.inDanish(), FileNoteDetails{DecidedOn: s.decidedOn(decision), TransferOn: s.details.TransferOn,
			Balance: total, DecidedBy: s.details.DecidedBy})
		return NoteWithoutNotice, letter, err
	}
	letter, err := NewTransfer(decision, p, TransferDetails{DecidedOn: s.decidedOn(decision), TransferOn: s.details.TransferOn,
		PayBy: s.details.StopBy, WayToPay: s.details.WayToPay, Claims: sheets, Additions: s.details.Additions, InterestPercent: s.details.InterestPercent})
	kind := TransferOfPlan
	if decision.Facts.Duty == breach.LumpSum {
		kind = TransferOfDeposit
	}
	return kind, letter, err
}
