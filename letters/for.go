// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"errors"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// ErrNoLetter says that a decision calls for no letter.
var ErrNoLetter = errors.New("no letter belongs to this decision")

// For makes the letters that communicate a decision, given by value or by pointer:
//
//	instalment.Decision        NewInstalment
//	deferral.Decision          NewDeferral, NewAbeyance or NewModestAmount, by its state
//	lapse.Decision             NewLapse, if the claim has lapsed
//	breach.LumpSumDecision     NewLumpSum, if there is something to repay
//	breach.Decision            NewDemand, if a demand is due; if the claim can be
//	                           transferred NewTransfer, or NewFileNote for a debtor who is
//	                           not told
//	repayment.Decision         NewDemand, if a demand is due, and otherwise the letter
//	                           of the chapter that decides the track
//	guarantee.Decision         NewSponsorLetter, an orientation, if something can be
//	                           recovered, and NewBankLetter and NewCollectionRequest or, if
//	                           the recovery authority recovers, NewRecoveryClaim
//	administration.Release     NewReleaseLetter to the bank, the sponsor and the immigration
//	                           authority, if the security can end
//
// For every other decision the error is [ErrNoLetter]. Any other error is that of
// the function that makes the letter.
//
// A decision does not say what the claim is about, how it can be paid and so on, so
// the letter is normally a draft whose findings say what is missing. The functions
// named above make the final letter from the details specific to it.
//
// If the particulars have no date, the day of the decision is used; if they have no
// other debtors, those known to the decision are counted. The letter to the bank,
// the form and the file note are in Danish whatever the language of the texts.
func For(decision law.Decision, particulars Particulars) ([]document.Document, error) {
	if security, is := as[guarantee.Decision](decision); is {
		return forSecurity(security, particulars.on(security.Facts.On))
	}
	if release, is := as[administration.Release](decision); is {
		return forRelease(release, particulars.on(release.Facts.On))
	}
	if file, is := as[casefile.Decision](decision); is {
		return forFile(file, particulars)
	}
	letter, err := forCitizen(decision, particulars)
	if err != nil {
		return nil, err
	}
	return []document.Document{letter}, nil
}

// as returns the decision held by an interface, by value or by pointer.
func as[T any](decision law.Decision) (*T, bool) {
	switch decision := any(decision).(type) {
	case T:
		return &decision, true
	case *T:
		return decision, decision != nil
	}
	return nil, false
}

// on returns the particulars with a date.
func (p Particulars) on(day calendar.Date) Particulars {
	if p.Date.IsZero() {
		p.Date = day
	}
	return p
}

// among returns the particulars with the number of other debtors.
func (p Particulars) among(others int) Particulars {
	if p.OtherDebtors == 0 {
		p.OtherDebtors = others
	}
	return p
}

// inDanish returns the particulars with Danish texts, which are the caller's own if
// those are Danish.
func (p Particulars) inDanish() Particulars {
	if p.Texts.Language() != law.Danish {
		p.Texts = DefaultTexts(law.Danish)
	}
	return p
}

// forSecurity makes the letters on what can be recovered in a security.
func forSecurity(decision *guarantee.Decision, particulars Particulars) ([]document.Document, error) {
	if decision.Recoverable.IsZero() {
		return nil, ErrNoLetter
	}
	sponsor, err := NewSponsorLetter(decision, particulars, SponsorDetails{Kind: SponsorOrientation})
	if err != nil {
		return nil, err
	}
	if decision.Authority == guarantee.RecoveryAuthority {
		claim, err := NewRecoveryClaim(decision, particulars.inDanish(), RecoveryDetails{})
		return []document.Document{sponsor, claim}, err
	}
	bank, err := NewBankLetter(decision, particulars.inDanish(), BankDetails{})
	if err != nil {
		return nil, err
	}
	form, err := NewCollectionRequest(decision, particulars.inDanish(), CollectionRequestDetails{})
	if err != nil {
		return nil, err
	}
	return []document.Document{sponsor, bank, form}, nil
}

// forRelease makes the letters on the end of a security.
func forRelease(release *administration.Release, particulars Particulars) (documents []document.Document, err error) {
	if !release.Ready {
		return nil, ErrNoLetter
	}
	for _, kind := range []Kind{ReleaseToBank, ReleaseToSponsor, ReleaseReport} {
		to := particulars
		if kind != ReleaseToSponsor {
			to = to.inDanish()
		}
		letter, err := NewReleaseLetter(release, to, ReleaseDetails{Kind: kind})
		if err != nil {
			return nil, err
		}
		documents = append(documents, letter)
	}
	return documents, nil
}

// forCitizen makes the one letter that tells a debtor of a decision.
func forCitizen(decision law.Decision, particulars Particulars) (document.Document, error) {
	if d, is := as[instalment.Decision](decision); is {
		return NewInstalment(d, particulars.on(d.Facts.On), InstalmentDetails{})
	}
	if d, is := as[deferral.Decision](decision); is {
		return forDeferral(d, nil, Claim{}, particulars.on(d.Facts.On))
	}
	if d, is := as[lapse.Decision](decision); is {
		return forLapse(d, particulars.on(d.Facts.On))
	}
	if d, is := as[breach.Decision](decision); is {
		return forBreach(d, particulars.on(d.Facts.On))
	}
	if d, is := as[breach.LumpSumDecision](decision); is {
		return forLumpSum(d, particulars.on(d.Facts.On))
	}
	if d, is := as[repayment.Decision](decision); is {
		return forCase(d, particulars.on(d.Facts.On))
	}
	return document.Document{}, ErrNoLetter
}

// forCase makes the letter of the chapter that decides the track of a whole case.
func forCase(decision *repayment.Decision, particulars Particulars) (document.Document, error) {
	broken, _ := decision.Breach()
	if broken != nil && (broken.Stage == breach.DemandDue || decision.Track == repayment.InDefault) {
		return forBreach(broken, particulars)
	}
	particulars = particulars.among(max(0, len(repayment.LiableFor(decision.Facts.Claim))-1))
	switch decision.Track {
	case repayment.InstalmentPlan, repayment.NoInstalment:
		if set, asked := decision.Instalment(); asked { // a running plan has already had its letter
			return NewInstalment(set, particulars, InstalmentDetails{Claim: yearsOf(&decision.Facts.Claim, decision.Facts.On)})
		}
	case repayment.Deferral, repayment.PlanSuspended, repayment.ModestAmount:
		lapsing, _ := decision.Lapse()
		deferred, _ := decision.Deferral()
		return forDeferral(deferred, lapsing, yearsOf(&decision.Facts.Claim, decision.Facts.On), particulars)
	case repayment.Lapsed:
		lapsed, _ := decision.Lapse()
		return forLapse(lapsed, particulars)
	case repayment.LumpSum:
		lumpSum, _ := decision.LumpSum()
		return forLumpSum(lumpSum, particulars)
	}
	return document.Document{}, ErrNoLetter
}

// yearsOf is a claim of which only the years of § 8 are known.
func yearsOf(claim *repayment.Claim, on calendar.Date) Claim {
	about := Claim{Kind: claim.Kind}
	if claim.LegacyPlan != nil { // § 8 is not asked
		return about
	}
	if start := calendar.Later(claim.EndedOn, claim.KnownOn); claim.Kind == law.HousingDeposit {
		about.YearsEnd = lapse.LastDay(claim.Kind, claim.PaidOutOn)
	} else if !claim.EndedOn.IsZero() && !claim.EndedOn.After(on) {
		about.YearsEnd = lapse.LastDay(claim.Kind, start)
	}
	return about
}

func forDeferral(decision *deferral.Decision, lapsing *lapse.Decision, about Claim, particulars Particulars) (document.Document, error) {
	details := DeferralDetails{From: decision.Facts.On, Lapse: lapsing, Claim: about}
	switch decision.State {
	case deferral.Deferral:
		return NewDeferral(decision, particulars, details)
	case deferral.PlanSuspended:
		return NewAbeyance(decision, particulars, details)
	case deferral.ModestAmount:
		return NewModestAmount(decision, particulars, ModestDetails{})
	}
	return document.Document{}, ErrNoLetter
}

func forLapse(decision *lapse.Decision, particulars Particulars) (document.Document, error) {
	if !decision.Lapsed {
		return document.Document{}, ErrNoLetter
	}
	return NewLapse(decision, particulars, LapseDetails{})
}

func forLumpSum(decision *breach.LumpSumDecision, particulars Particulars) (document.Document, error) {
	if decision.Amount.IsZero() {
		return document.Document{}, ErrNoLetter
	}
	return NewLumpSum(decision, particulars, LumpSumDetails{})
}

func forBreach(decision *breach.Decision, particulars Particulars) (document.Document, error) {
	others := decision.Facts.OtherNotices
	particulars = particulars.among(len(others))
	notice := decision.Facts.Notice
	if 0 < particulars.Debtor && particulars.Debtor <= len(others) {
		notice = others[particulars.Debtor-1]
	}
	switch {
	case decision.Stage == breach.DemandDue:
		return NewDemand(decision, particulars, DemandDetails{})
	case decision.Stage != breach.Transferable:
		return document.Document{}, ErrNoLetter
	case notice != nil && notice.Exception != 0:
		return NewFileNote(decision, particulars.inDanish(), FileNoteDetails{})
	}
	// The letter is written on the day of the decision; a notice from an earlier day
	// is not this letter.
	return NewTransfer(decision, particulars, TransferDetails{})
}
