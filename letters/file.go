// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// FileLetter is a letter that a case file asks for.
type FileLetter struct {
	// Step is the step that the letter is part of, Debtor the one it is to, and Claims
	// are the claims that it is about, by their names in the case file.
	Step   casefile.Step
	Debtor string
	Claims []string
	// Kind is the letter, and Document how it reads.
	Kind     Kind
	Document document.Document
}

// FileDetails is what the letters of a case file say that the file does not know. All of
// it may be left out; a letter that then lacks something is a draft that says what.
type FileDetails struct {
	// Debtors and Claims are by their names in the case file.
	Debtors map[string]FileDebtor
	Claims  map[string]FileClaim

	WayToPay WayToPay
	// FirstDue is the last day for the first payment of a new amount.
	FirstDue calendar.Date
	// From is the first day of a deferral or of a plan in abeyance; zero for the day of
	// the decision. LookAgainOn and Benefits are as in [DeferralDetails].
	From        calendar.Date
	LookAgainOn calendar.Date
	Benefits    deferral.BenefitList
	// Deadline, Notice and Fee are those of a demand, as in [DemandDetails]. The fee is asked
	// of the one whose payment is late, and of nobody who is liable with them.
	Deadline calendar.Date
	Notice   bool
	Fee      *Fee
	// TransferOn is the day of the transfer. StopBy is the last day on which payment of it
	// all stops it, Additions and InterestPercent are as in [TransferDetails], and
	// DecidedBy as in [FileNoteDetails].
	TransferOn      calendar.Date
	StopBy          calendar.Date
	Additions       []Addition
	InterestPercent decimal.Decimal
	DecidedBy       string
	// LumpSumBy is the day to pay a lump sum by whose own last day has passed.
	LumpSumBy calendar.Date
	// PaidBackOn is the last day on which an overpayment is in the debtor's NemKonto.
	PaidBackOn calendar.Date
}

// FileDebtor is what a case file does not know of a debtor.
type FileDebtor struct {
	Recipient      document.Recipient
	IncomeSource   string // as in InstalmentDetails
	Evidence       string // as in DeferralDetails
	Considerations string // as in ModestDetails
	// Change says, in whole sentences, why a plan that runs is changed to what the rules
	// give today. Without it the step to review the plan has no letter, because a plan is
	// never changed by itself.
	Change string
	// PaidBack says how an overpayment is given back, where it is not by NemKonto.
	PaidBack string
}

// FileClaim is what a case file does not know of a claim.
type FileClaim struct {
	Text           string // as in Claim
	DecidedOn      calendar.Date
	DecisionNumber string
	HelpText       string        // as in LumpSumDetails, for a housing deposit
	HelpOn         calendar.Date // zero for the day of the payout
	Period         calendar.Period
	LastTimelyOn   calendar.Date // as in claimsheet.Sheet
	LatePayments   string        // as in LapseDetails
}

// ForFile makes the letters that the steps of a case file need which are ready on its day:
// for each step one to each debtor it concerns and for each creditor, in the order of the
// steps.
//
//	decide-plan                NewInstalment
//	decide-deferral            NewDeferral
//	put-in-abeyance            NewAbeyance of the claims under each plan, NewDeferral of others
//	decide-modest-amount       NewModestAmount
//	review-plan                NewInstalment with the plan it replaces, if it is to be changed
//	decide-lump-sum            NewLumpSum, or NewExpectedLumpSum before the landlord has paid
//	send-demand                NewDemand, also to those who are liable with the debtor and
//	                           are neither let off nor keep a plan of their own
//	give-notice                NewTransfer, or NewNotice where nothing can be transferred yet
//	transfer                   NewTransfer, or NewFileNote for a debtor who is not told
//	close-lapsed, close-paid   NewLapse, NewPaid
//	pay-back                   NewOverpaid
//
// The other steps have no letter. The amounts are those of the decision. The recipient
// and the other debtors of the particulars are not used, and their date is the day of the
// decision where there is none. A file note is in Danish.
//
// No letter refuses what the decision proposes. The error is [law.Faults] where the
// details contradict the decision or each other, or cannot be written; the field begins
// with the code of the step where it is of one.
func ForFile(decision casefile.Decision, particulars Particulars, details FileDetails) ([]FileLetter, error) {
	f := fileMaker{decision: &decision, result: decision.Result(), particulars: particulars.on(decision.Facts.On), details: &details}
	if f.particulars.Date.Before(decision.Facts.On) {
		return nil, law.Faults{letterBeforeDecision.At("date")}
	}
	for _, step := range f.result.Steps {
		if step.State == casefile.Ready && step.Who == casefile.Caseworker {
			f.step(step)
		}
	}
	if len(f.faults) > 0 {
		return nil, f.faults
	}
	return f.letters, nil
}

// fileMaker makes the letters of a case file.
type fileMaker struct {
	decision    *casefile.Decision
	result      casefile.Result
	particulars Particulars
	details     *FileDetails
	letters     []FileLetter
	faults      law.Faults
}

// fileStep makes the letter of one step to one debtor, for one creditor.
type fileStep struct {
	*fileMaker
	step   casefile.Step
	debtor string
	ids    []string // the claims
}

// step makes the letters of one step.
func (f *fileMaker) step(step casefile.Step) {
	write, has := fileLetters[step.Code]
	if !has {
		return
	}
	for _, debtor := range f.concerned(step) {
		for _, creditor := range [...]repayment.Creditor{repayment.Municipality, repayment.UdbetalingDanmark} {
			for _, ids := range f.apart(step.Code, debtor, f.claimsOf(step.Claims, debtor, creditor)) {
				s := fileStep{f, step, debtor, ids}
				kind, letter, err := write(&s)
				switch faults := err.(type) {
				case nil:
				case law.Faults:
					f.faults = append(f.faults, faults.Under(step.Code.String())...)
					continue
				}
				if kind != 0 {
					f.letters = append(f.letters, FileLetter{step, debtor, s.ids, kind, letter})
				}
			}
		}
	}
}

// claim is what the decision says of a claim, and fact what was said of it.
func (f *fileMaker) claim(id string) *casefile.ClaimResult {
	return &f.result.Claims[slices.IndexFunc(f.result.Claims, func(c casefile.ClaimResult) bool { return c.ID == id })]
}

func (f *fileMaker) fact(id string) *casefile.Claim {
	claims := f.decision.Facts.Claims
	return &claims[slices.IndexFunc(claims, func(c casefile.Claim) bool { return c.ID == id })]
}

// of is what the caller says of the debtor.
func (s *fileStep) of() FileDebtor { return s.details.Debtors[s.debtor] }

// to are the particulars of a letter about the claims: its debtor among those who are
// liable for the one with the most.
func (s *fileStep) to() Particulars {
	p := s.particulars
	p.Recipient, p.OtherDebtors, p.Debtor = s.of().Recipient, 0, 0
	liable := s.claim(s.shared()).Liable
	p.OtherDebtors, p.Debtor = len(liable)-1, slices.Index(liable, s.debtor)
	return p
}

// shared is the claim that the most are liable for.
func (s *fileStep) shared() string {
	shared := s.ids[0]
	for _, id := range s.ids {
		if len(s.claim(id).Liable) > len(s.claim(shared).Liable) {
			shared = id
		}
	}
	return shared
}

// claims are the claims with what is asked for of each: of a plan what is left beside a
// lump sum, otherwise all that is left.
func (s *fileStep) claims(plan bool) Claims {
	list := make(Claims, len(s.ids))
	for i, id := range s.ids {
		list[i] = s.about(id)
		list[i].Balance = s.claim(id).Balance
		if lumpSum := s.claim(id).LumpSum; plan && lumpSum != nil {
			list[i].Balance = list[i].Balance.Sub(lumpSum.Left)
		}
	}
	return list
}

// about is a claim without its balance.
func (s *fileStep) about(id string) Claim {
	said, fact := s.details.Claims[id], s.fact(id)
	c := Claim{Text: said.Text, DecidedOn: said.DecidedOn, DecisionNumber: said.DecisionNumber, OtherDebtors: len(fact.Liable) - 1, Kind: fact.Kind}
	years := s.claim(id).Lapse
	decided, found := s.decision.Lapse(id)
	switch {
	case found && len(fact.Liable) > 1 && !decided.Lapsed && decided.Facts.On.After(decided.LastDay):
		c.lapse, c.under = lapseJointly, lapsesUnder(decided)
	case found && !decided.EarliestLapse.IsZero():
		c.lapse, c.earliest, c.under = lapsesOn, decided.EarliestLapse, lapsesUnder(decided)
	case found: // it has lapsed
	case years != nil && s.asked(casefile.NeverPaid, id) || s.asked(casefile.LandlordAndYears, id):
		c.lapse = lapseOpen
	case years != nil && !years.LastDay.Before(s.particulars.Date):
		c.YearsEnd = years.LastDay
	case years == nil && fact.EndedOn.IsZero() && fact.Kind != law.HousingDeposit && s.claim(id).Track != casefile.TrackLegacyPlan:
		c.StillRuns = true
	default:
		c.lapse = lapseNever
	}
	return c
}

// asked reports whether a question about a claim is left to a person.
func (s *fileStep) asked(question casefile.Question, id string) bool {
	criteria := s.decision.Criteria()
	at := 0
	for _, step := range s.result.Steps {
		if step.Code == casefile.Judge {
			if criteria[at].ID == question.String() && slices.Contains(step.Claims, id) {
				return true
			}
			at++
		}
	}
	return false
}
