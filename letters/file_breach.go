// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/breach/claimsheet"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// duty is what was missed: a plan under § 9, or a lump sum under § 10.
func (s *fileStep) duty() breach.Duty {
	if s.step.At.Section == 10 {
		return breach.LumpSum
	}
	return breach.Plan
}

// ordinary is what is left of a claim beside a lump sum.
func (s *fileStep) ordinary(id string) decimal.Decimal {
	c := s.claim(id)
	if c.LumpSum == nil {
		return c.Balance
	}
	return c.Balance.Sub(c.LumpSum.Left)
}

// missed is what of the late payments is asked for of the claims of the letter. A payment
// under a plan would have been counted on the oldest of its claims first, and never
// more is asked for than is owed.
func (s *fileStep) missed(late []casefile.LatePayment) (missed []MissedPayment) {
	rest := make([]decimal.Decimal, len(s.step.Claims))
	for i, id := range s.step.Claims {
		rest[i] = s.claim(id).Balance
		if s.duty() == breach.Plan {
			rest[i] = s.ordinary(id)
		}
	}
	for _, payment := range late {
		own := decimal.Zero
		for i, id := range s.step.Claims {
			part := decimal.Min(payment.Amount, rest[i])
			payment.Amount, rest[i] = payment.Amount.Sub(part), rest[i].Sub(part)
			if slices.Contains(s.ids, id) {
				own = own.Add(part)
			}
		}
		if own.IsPositive() {
			missed = append(missed, MissedPayment{payment.DueOn, own})
		}
	}
	return missed
}

// demand is the demand (§§ 9 and 10, 1. pkt.).
func (s *fileStep) demand() (Kind, document.Document, error) {
	id, plan := s.shared(), s.duty() == breach.Plan
	decision, found := s.decision.Breach(id, s.duty())
	missed := s.missed(s.decision.Late(id, s.duty()))
	if !found || len(missed) == 0 && s.debtor != s.step.Debtor {
		return 0, document.Document{}, nil
	}
	details := DemandDetails{Claims: s.claims(plan), Missed: missed, Deadline: s.details.Deadline, WayToPay: s.details.WayToPay,
		Notice: s.details.Notice}
	if s.debtor == s.step.Debtor { // one fee, from the one whose payment is late
		details.Fee = s.details.Fee
	}
	if s.details.Notice {
		details.TransferOn = s.details.TransferOn
	}
	kind := DemandOnDeposit
	if plan {
		kind = DemandOnPlan
		details.PlanDecidedOn, details.PlanOfAnother = s.planned(decision)
	}
	letter, err := NewDemand(decision, s.to(), details)
	return kind, letter, err
}

// planned is the day of the plan that was missed, and whether it is another's than the
// debtor's to whom the letter is.
func (s *fileStep) planned(decision *breach.Decision) (on calendar.Date, another bool) {
	id := s.shared()
	liable := s.claim(id).Liable
	for i := range s.decision.Facts.Events {
		e := &s.decision.Facts.Events[i]
		if e.Kind != casefile.Missed || e.On != decision.Facts.MissedOn || !slices.Contains(liable, e.Debtor) {
			continue
		}
		if plan, found := s.decision.Plan(e.Debtor, id); found {
			return plan.On, e.Debtor != s.debtor
		}
	}
	return calendar.Date{}, false
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
	on, another := s.decidedOn(decision)
	letter, err := NewNotice(decision, s.to(), NoticeDetails{Claims: s.claims(false), DecidedOn: on, PlanOfAnother: another,
		Deferred: s.decision.Deferrable(s.debtor)})
	return TransferNotice, letter, err
}

// decidedOn is the day of the plan, and whether it is another's, or the day of the decision
// that a deposit is paid back.
func (s *fileStep) decidedOn(decision *breach.Decision) (on calendar.Date, another bool) {
	if decision.Facts.Duty == breach.Plan {
		return s.planned(decision)
	}
	return s.details.Claims[s.shared()].DecidedOn, false
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
			Principal: s.fact(id).Principal, Balance: claims[i].Balance, Debtors: s.claim(id).Liable}
		total = total.Add(claims[i].Balance)
	}
	notice := decision.Facts.Notice
	if p.Debtor > 0 {
		notice = decision.Facts.OtherNotices[p.Debtor-1]
	}
	on, another := s.decidedOn(decision)
	if notice.Exception != 0 {
		letter, err := NewFileNote(decision, p.inDanish(), FileNoteDetails{DecidedOn: on, TransferOn: s.details.TransferOn,
			Balance: total, DecidedBy: s.details.DecidedBy})
		return NoteWithoutNotice, letter, err
	}
	letter, err := NewTransfer(decision, p, TransferDetails{DecidedOn: on, PlanOfAnother: another, TransferOn: s.details.TransferOn,
		PayBy: s.details.StopBy, WayToPay: s.details.WayToPay, Claims: sheets, Additions: s.details.Additions, InterestPercent: s.details.InterestPercent})
	kind := TransferOfPlan
	if decision.Facts.Duty == breach.LumpSum {
		kind = TransferOfDeposit
	}
	return kind, letter, err
}
