// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// fileLetters makes the letter of each step that has one. A kind of 0 is no letter.
var fileLetters = map[casefile.StepCode]func(*fileStep) (Kind, document.Document, error){
	casefile.DecidePlan:         (*fileStep).plan,
	casefile.DecideDeferral:     (*fileStep).deferral,
	casefile.PutInAbeyance:      (*fileStep).abeyance,
	casefile.DecideModestAmount: (*fileStep).modest,
	casefile.ReviewPlan:         (*fileStep).change,
	casefile.DecideLumpSum:      (*fileStep).lumpSum,
	casefile.SendDemand:         (*fileStep).demand,
	casefile.GiveNotice:         (*fileStep).notice,
	casefile.Transfer:           (*fileStep).transfer,
	casefile.CloseLapsed:        (*fileStep).lapsed,
	casefile.ClosePaid:          (*fileStep).paid,
	casefile.PayBack:            (*fileStep).overpaid,
}

// plan is the letter on a new amount a month (§ 5).
func (s *fileStep) plan() (Kind, document.Document, error) {
	return s.instalment(nil)
}

func (s *fileStep) instalment(replaces *ReplacedPlan) (Kind, document.Document, error) {
	decision, _ := s.decision.Instalment(s.debtor)
	letter, err := NewInstalment(decision, s.to(), InstalmentDetails{Claims: s.claims(true), IncomeSource: s.of().IncomeSource,
		FirstDue: s.details.FirstDue, WayToPay: s.details.WayToPay, Replaces: replaces})
	kind := InstalmentByTable
	switch {
	case replaces != nil:
		kind = InstalmentChanged
	case decision != nil && decision.Table == nil:
		kind = InstalmentFixed
	}
	return kind, letter, err
}

// change is the letter on a plan that a person has decided to change.
func (s *fileStep) change() (Kind, document.Document, error) {
	before, runs := s.decision.Plan(s.debtor, s.ids[0])
	if _, found := s.decision.Instalment(s.debtor); !found || !runs || s.of().Change == "" {
		return 0, document.Document{}, nil
	}
	return s.instalment(&ReplacedPlan{Monthly: before.Monthly.Decimal, DecidedOn: before.On, Why: s.of().Change})
}

// deferral is the letter on a deferral (§ 6, stk. 1).
func (s *fileStep) deferral() (Kind, document.Document, error) {
	decision, _ := s.decision.Deferral(s.debtor)
	letter, err := NewDeferral(decision, s.to(), s.deferred())
	return DeferralGranted, letter, err
}

// abeyance is the letter on a plan in abeyance (§ 7).
func (s *fileStep) abeyance() (Kind, document.Document, error) {
	decision, _ := s.decision.Deferral(s.debtor)
	details := s.deferred()
	if plan, found := s.decision.Plan(s.debtor, s.ids[0]); found {
		details.PlanDecidedOn = plan.On
		letter, err := NewAbeyance(decision, s.to(), details)
		return PlanInAbeyance, letter, err
	}
	letter, err := newDeferral(decision, s.to(), details)
	return DeferralGranted, letter, err
}

func (s *fileStep) deferred() DeferralDetails {
	details := DeferralDetails{Claims: s.claims(true), From: s.details.From, Evidence: s.of().Evidence,
		LookAgainOn: s.details.LookAgainOn, Benefits: s.details.Benefits}
	if details.From.IsZero() {
		details.From = s.decision.Facts.On
	}
	if len(s.ids) == 1 && details.Claims[0].lapse == lapsesOn {
		details.Lapse, _ = s.decision.Lapse(s.ids[0])
	}
	return details
}

// modest is the letter on an amount that a person has found (§ 6, stk. 2).
func (s *fileStep) modest() (Kind, document.Document, error) {
	decision, _ := s.decision.Deferral(s.debtor)
	letter, err := NewModestAmount(decision, s.to(), ModestDetails{Claims: s.claims(true), Considerations: s.of().Considerations,
		FirstDue: s.details.FirstDue, WayToPay: s.details.WayToPay, Benefits: s.details.Benefits})
	return InstalmentModest, letter, err
}

// lumpSum is the letter on a lump sum (§ 4, stk. 2).
func (s *fileStep) lumpSum() (Kind, document.Document, error) {
	id := s.ids[0]
	said, fact, result := s.details.Claims[id], s.fact(id), s.claim(id).LumpSum
	if said.HelpOn.IsZero() {
		said.HelpOn = fact.PaidOutOn
	}
	decided, paidOut := s.decision.LumpSum(id)
	if !paidOut {
		told, _ := s.decision.Told(id)
		letter, err := NewExpectedLumpSum(s.to(), ExpectedLumpSum{Amount: result.Left, Told: told.Amount.Decimal, ExpectedOn: told.ExpectedOn,
			HelpText: said.HelpText, HelpOn: said.HelpOn, WayToPay: s.details.WayToPay})
		return LumpSumExpected, letter, err
	}
	details := LumpSumDetails{HelpText: said.HelpText, HelpOn: said.HelpOn, WayToPay: s.details.WayToPay, Paid: decided.Amount.Sub(result.Left)}
	if decided.Passed || !s.particulars.Date.Before(decided.Last) {
		details.PayBy = s.details.LumpSumBy
	}
	letter, err := NewLumpSum(decided, s.to(), details)
	return LumpSumOnDeposit, letter, err
}

// lapsed is the letter on a claim that has lapsed (§ 8).
func (s *fileStep) lapsed() (Kind, document.Document, error) {
	id := s.ids[0]
	decision, found := s.decision.Lapse(id)
	if !found {
		return 0, document.Document{}, nil
	}
	letter, err := NewLapse(decision, s.to(), LapseDetails{Claim: s.claims(false)[0], LatePayments: s.details.Claims[id].LatePayments})
	return ClaimLapsed, letter, err
}

// paid is the letter on a claim that is paid.
func (s *fileStep) paid() (Kind, document.Document, error) {
	id := s.ids[0]
	details := PaidDetails{Claim: s.about(id), Amount: s.fact(id).Principal}
	if s.debtor == s.claim(id).Liable[0] { // who gets it back
		details.Overpaid = s.claim(id).Overpaid
	}
	for i := range s.result.Claims {
		other := &s.result.Claims[i]
		owed := other.Track != casefile.TrackLapsed && other.Track != casefile.TrackOutsideScope
		if owed && slices.Contains(other.Liable, s.debtor) && s.fact(other.ID).Creditor == s.fact(id).Creditor {
			details.OtherBalance = details.OtherBalance.Add(other.Balance)
		}
	}
	letter, err := NewPaid(s.to(), details)
	return ClaimPaid, letter, err
}

// overpaid is the letter on what was paid too much.
func (s *fileStep) overpaid() (Kind, document.Document, error) {
	id := s.ids[0]
	letter, err := NewOverpaid(s.to(), OverpaidDetails{Claim: s.about(id), Amount: s.claim(id).Overpaid,
		PaidBackOn: s.details.PaidBackOn, How: s.of().PaidBack})
	return Overpaid, letter, err
}

// forFile makes the letters of a case file, and says where there are none.
func forFile(decision *casefile.Decision, particulars Particulars) (documents []document.Document, err error) {
	made, err := ForFile(*decision, particulars, FileDetails{})
	for i := range made {
		documents = append(documents, made[i].Document)
	}
	if err == nil && len(made) == 0 {
		err = ErrNoLetter
	}
	return documents, err
}
