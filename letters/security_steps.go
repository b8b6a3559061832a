// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// SecurityLetter is a letter that a step of a case on a security asks for.
type SecurityLetter struct {
	// Step is the step that the letter is, Kind the letter, and Document how it reads.
	Step     administration.Step
	Kind     Kind
	Document document.Document
}

// SecurityDetails is what the letters of a case on a security say that the case does
// not know. All of it may be left out; a letter that then lacks something is a draft
// that says what. The kinds, and the days of what has been done, are those of the case.
type SecurityDetails struct {
	// To are the recipients, by whom a step goes to.
	To map[administration.Actor]document.Recipient

	Request   SecurityRequestDetails
	Sponsor   SponsorDetails
	Bank      BankDetails
	Form      CollectionRequestDetails
	Recovery  RecoveryDetails
	Transport TransportDetails
	// Deadline is the one that the bank has let pass, of which a reminder reminds.
	Deadline BankDeadline
}

// ForSecurity makes the letters of the steps of a case on a security that can be done on
// its day, in the order of the steps.
//
//	request-security           NewSecurityRequest
//	tell-sponsor               NewSponsorLetter: a hearing, or an orientation where no answer is awaited
//	decide-recovery            NewSponsorLetter, the decision after a hearing
//	hold-at-bank               NewBankLetter
//	remind-bank                NewBankReminder: no answer
//	ask-collection             NewCollectionRequest
//	send-claim                 NewRecoveryClaim
//	collect                    NewBankPayment, from a pledged account
//	remind-payment             NewBankReminder: not paid in time
//	claim-rest                 NewBankReminder: paid less
//	report                     NewRecoveryReport
//	hand-over-security         NewTransportLetter to the new municipality
//	tell-bank-of-move          NewTransportLetter to the bank
//	tell-sponsor-of-move       NewTransportLetter to the sponsor
//
// The other steps have no letter here; [For] makes those of a release. What has come but
// is not yet among the recoveries of the facts is entered before the rest is claimed or
// the recovery reported, for the oldest payouts. The recipient of the particulars
// is not used, and their date is the day of the case where there is none. Only the
// letters to the sponsor are in the language of the texts.
//
// The error is [law.Faults]; the field begins with the code of the step.
func ForSecurity(steps administration.Steps, particulars Particulars, details SecurityDetails) ([]SecurityLetter, error) {
	s := securityMaker{steps: &steps, particulars: particulars.on(steps.Facts.On), details: &details}
	var made []SecurityLetter
	var faults law.Faults
	for _, step := range steps.List {
		maker := securityLetters[step.Code]
		if maker == nil || !isDue(&step) {
			continue
		}
		kind, letter, err := maker(&s, s.to(&step))
		if found, is := err.(law.Faults); is {
			for _, fault := range found {
				fault.Field = step.Code.String() + "." + fault.Field
				faults = append(faults, fault)
			}
		} else if kind != 0 {
			made = append(made, SecurityLetter{Step: step, Kind: kind, Document: letter})
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return made, nil
}

// isDue reports whether a step can be done on the day of the case.
func isDue(step *administration.Step) bool {
	return step.State == administration.Ready || step.State == administration.Overdue
}

// securityMaker makes the letters of a case on a security.
type securityMaker struct {
	steps       *administration.Steps
	particulars Particulars
	details     *SecurityDetails
}

// securityLetters makes the letter of each step that has one. A kind of 0 is no letter.
var securityLetters = map[administration.StepCode]func(*securityMaker, Particulars) (Kind, document.Document, error){
	administration.RequestSecurity:   (*securityMaker).request,
	administration.TellSponsor:       (*securityMaker).tellSponsor,
	administration.DecideRecovery:    (*securityMaker).decide,
	administration.HoldAtBank:        (*securityMaker).hold,
	administration.RemindBank:        (*securityMaker).remindBank,
	administration.AskCollection:     (*securityMaker).form,
	administration.SendClaim:         (*securityMaker).claim,
	administration.Collect:           (*securityMaker).collect,
	administration.RemindPayment:     (*securityMaker).remindPayment,
	administration.ClaimRest:         (*securityMaker).claimRest,
	administration.Report:            (*securityMaker).report,
	administration.HandOverSecurity:  transportOf(TransportOfRights),
	administration.TellBankOfMove:    transportOf(TransportToBank),
	administration.TellSponsorOfMove: transportOf(TransportToSponsor),
}

// to returns the particulars of the letter of a step. A payment is asked of the bank by
// those who collect.
func (s *securityMaker) to(step *administration.Step) Particulars {
	p := s.particulars
	p.Recipient = s.details.To[step.To]
	if step.To != administration.TheSponsor && step.Code != administration.DecideRecovery {
		return p.inDanish()
	}
	p.Recipient = s.details.To[administration.TheSponsor]
	return p
}

func (s *securityMaker) request(p Particulars) (Kind, document.Document, error) {
	details := s.details.Request
	if details.Security == (guarantee.Security{}) {
		details.Security, details.Left = s.steps.Security.Facts.Security, s.steps.Security.Left
	}
	if details.Order == 0 {
		details.Order = s.steps.Security.Order
	}
	letter, err := NewSecurityRequest(p, details)
	return SecurityRequest, letter, err
}

// heard reports whether the sponsor is heard and not only told.
func (s *securityMaker) heard() bool {
	return slices.ContainsFunc(s.steps.List, func(step administration.Step) bool { return step.Code == administration.AwaitAnswer })
}

func (s *securityMaker) tellSponsor(p Particulars) (Kind, document.Document, error) {
	details := s.details.Sponsor
	if details.Kind = SponsorOrientation; s.heard() {
		details.Kind = SponsorHearing
	}
	letter, err := NewSponsorLetter(&s.steps.Security, p, details)
	return details.Kind, letter, err
}

// decide is the letter with the decision. It is ready when the answer has come or the
// time for it has run out.
func (s *securityMaker) decide(p Particulars) (Kind, document.Document, error) {
	if !s.heard() {
		return 0, document.Document{}, nil
	}
	details, progress := s.details.Sponsor, &s.steps.Facts.Progress
	details.Kind, details.HeardOn, details.AnsweredOn = SponsorDecision, progress.SponsorToldOn, progress.AnsweredOn
	details.NoAnswer = progress.AnsweredOn.IsZero()
	if !progress.AnswerBy.IsZero() {
		details.AnswerBy = progress.AnswerBy
	}
	letter, err := NewSponsorLetter(&s.steps.Security, p, details)
	return SponsorDecision, letter, err
}

func (s *securityMaker) hold(p Particulars) (Kind, document.Document, error) {
	kind := BankPledge
	if s.guaranteed() {
		kind = BankGuarantee
	}
	letter, err := NewBankLetter(&s.steps.Security, p, s.details.Bank)
	return kind, letter, err
}

func (s *securityMaker) guaranteed() bool {
	return s.steps.Security.Facts.Security.Form == guarantee.DemandGuarantee
}

func (s *securityMaker) form(p Particulars) (Kind, document.Document, error) {
	details, progress := s.details.Form, &s.steps.Facts.Progress
	details.SponsorLetterOn, details.BankLetterOn = progress.SponsorToldOn, progress.BankToldOn
	letter, err := NewCollectionRequest(&s.steps.Security, p, details)
	return CollectionRequest, letter, err
}

func (s *securityMaker) claim(p Particulars) (Kind, document.Document, error) {
	letter, err := NewRecoveryClaim(&s.steps.Security, p, s.details.Recovery)
	return RecoveryClaim, letter, err
}

// collect asks for the payment from a pledged account. The letter on a guarantee has
// done so, the recovery authority needs none, and a reminder takes its place.
func (s *securityMaker) collect(p Particulars) (Kind, document.Document, error) {
	reminded := slices.ContainsFunc(s.steps.List, func(step administration.Step) bool { return step.Code == administration.RemindPayment && isDue(&step) })
	if s.guaranteed() || s.steps.Security.Authority == guarantee.RecoveryAuthority || reminded {
		return 0, document.Document{}, nil
	}
	details := s.details.Bank
	details.HeldOn = s.steps.Facts.Progress.BankToldOn
	letter, err := NewBankPayment(&s.steps.Security, p, details)
	return BankPayment, letter, err
}

// reminder is what the reminders have in common.
func (s *securityMaker) reminder(kind Kind) BankReminderDetails {
	progress := &s.steps.Facts.Progress
	details := BankReminderDetails{Kind: kind, BankDetails: s.details.Bank, BankDeadline: s.details.Deadline, ToPay: s.guaranteed()}
	if details.AskedOn.IsZero() {
		details.AskedOn = progress.BankToldOn
		if kind != BankNoAnswer && !s.guaranteed() {
			details.AskedOn = progress.CollectionOn
		}
	}
	return details
}

func (s *securityMaker) remindBank(p Particulars) (Kind, document.Document, error) {
	letter, err := NewBankReminder(&s.steps.Security, p, s.reminder(BankNoAnswer))
	return BankNoAnswer, letter, err
}

func (s *securityMaker) remindPayment(p Particulars) (Kind, document.Document, error) {
	if s.steps.Security.Authority == guarantee.RecoveryAuthority {
		return 0, document.Document{}, nil
	}
	letter, err := NewBankReminder(&s.steps.Security, p, s.reminder(BankNotPaid))
	return BankNotPaid, letter, err
}

func (s *securityMaker) claimRest(p Particulars) (Kind, document.Document, error) {
	if s.steps.Security.Authority == guarantee.RecoveryAuthority {
		return 0, document.Document{}, nil
	}
	details, progress := s.reminder(BankPaidLess), &s.steps.Facts.Progress
	details.Paid, details.PaidOn = progress.Collected, progress.CollectedOn
	rest, err := s.entered()
	if err != nil {
		return 0, document.Document{}, err
	}
	letter, err := NewBankReminder(rest, p, details)
	return BankPaidLess, letter, err
}

func (s *securityMaker) report(p Particulars) (Kind, document.Document, error) {
	decision, err := s.entered()
	if err != nil {
		return 0, document.Document{}, err
	}
	letter, err := NewRecoveryReport(decision, p, s.details.Recovery)
	return RecoveryReport, letter, err
}

// entered is the decision with what has come among the recoveries.
func (s *securityMaker) entered() (*guarantee.Decision, error) {
	decision, progress := &s.steps.Security, &s.steps.Facts.Progress
	came := progress.Collected
	if came.IsZero() {
		came = decision.Recoverable
	}
	if !came.IsPositive() { // the caller has entered it
		return decision, nil
	}
	facts := decision.Facts
	facts.Recovered = append(slices.Clone(facts.Recovered), guarantee.Recovery{On: progress.CollectedOn, Amount: came})
	after, err := guarantee.Decide(facts, guarantee.Options{Order: decision.Order})
	return &after, err
}

// transportOf makes one of the letters of a municipality that the foreigner has left.
func transportOf(kind Kind) func(*securityMaker, Particulars) (Kind, document.Document, error) {
	return func(s *securityMaker, p Particulars) (Kind, document.Document, error) {
		details := s.details.Transport
		details.Kind, details.MovedOn = kind, s.steps.Facts.Progress.MovedAwayOn
		letter, err := NewTransportLetter(&s.steps.Security, p, details)
		return kind, letter, err
	}
}
