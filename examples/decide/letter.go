// SPDX-License-Identifier: MPL-2.0

package main

import (
	"errors"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// errNoLetter says that no letter belongs to a decision.
var errNoLetter = errors.New("no letter belongs to this decision")

// lettersOf makes the letters that tell of a decision: one to the citizen, and on
// a security those to the sponsor, to the bank and to the collection. A case says
// nothing of parties, payment lines and the like, so a letter is a draft that
// begins with what it lacks.
func lettersOf(decision law.Decision, language law.Language) ([]document.Document, error) {
	particulars := letters.Particulars{Texts: letters.DefaultTexts(language)}
	if decided, is := decision.(guarantee.Decision); is {
		particulars.Date = decided.Facts.On
		return securityLetters(&decided, particulars)
	}
	letter, err := letterOf(decision, particulars)
	return []document.Document{letter}, err
}

// securityLetters makes the letters on what can be recovered in a security. For
// the recovery authority there is a claim and no letter, so only the sponsor gets
// one.
func securityLetters(decision *guarantee.Decision, particulars letters.Particulars) ([]document.Document, error) {
	if decision.Recoverable.IsZero() {
		return nil, errNoLetter
	}
	sponsor, err := letters.NewSponsorLetter(decision, particulars, letters.SponsorDetails{Kind: letters.SponsorOrientation})
	if err != nil || decision.Authority == guarantee.RecoveryAuthority {
		return []document.Document{sponsor}, err
	}
	particulars.Texts = letters.DefaultTexts(law.Danish)
	bank, err := letters.NewBankLetter(decision, particulars, letters.BankDetails{})
	if err != nil {
		return nil, err
	}
	form, err := letters.NewCollectionRequest(decision, particulars, letters.CollectionRequestDetails{})
	return []document.Document{sponsor, bank, form}, err
}

// letterOf makes the one letter that tells the citizen of a decision.
func letterOf(decision law.Decision, particulars letters.Particulars) (document.Document, error) {
	switch decision := decision.(type) {
	case instalment.Decision:
		particulars.Date = decision.Facts.On
		return letters.NewInstalment(&decision, particulars, letters.InstalmentDetails{})
	case deferral.Decision:
		particulars.Date = decision.Facts.On
		return deferralLetter(&decision, nil, particulars)
	case lapse.Decision:
		particulars.Date = decision.Facts.On
		return lapseLetter(&decision, particulars)
	case breach.Decision:
		particulars.Date = decision.Facts.On
		return breachLetter(&decision, particulars)
	case breach.LumpSumDecision:
		particulars.Date = decision.Facts.On
		return lumpSumLetter(&decision, particulars)
	case repayment.Decision:
		return caseLetter(&decision, particulars)
	}
	return document.Document{}, errNoLetter
}

// caseLetter makes the letter of a whole case: that of the chapter which decides
// the track.
func caseLetter(decision *repayment.Decision, particulars letters.Particulars) (document.Document, error) {
	particulars.Date, particulars.OtherDebtors = decision.Facts.On, max(0, len(repayment.LiableFor(decision.Facts.Claim))-1)
	if broken, asked := decision.Breach(); asked && broken.Stage == breach.DemandDue {
		return breachLetter(broken, particulars)
	}
	switch decision.Track {
	case repayment.InstalmentPlan, repayment.NoInstalment:
		if set, asked := decision.Instalment(); asked {
			return letters.NewInstalment(set, particulars, letters.InstalmentDetails{})
		}
	case repayment.Deferral, repayment.PlanSuspended, repayment.ModestAmount:
		lapsing, _ := decision.Lapse()
		deferred, _ := decision.Deferral()
		return deferralLetter(deferred, lapsing, particulars)
	case repayment.Lapsed:
		lapsed, _ := decision.Lapse()
		return lapseLetter(lapsed, particulars)
	case repayment.LumpSum:
		lumpSum, _ := decision.LumpSum()
		return lumpSumLetter(lumpSum, particulars)
	case repayment.InDefault:
		if broken, asked := decision.Breach(); asked {
			return breachLetter(broken, particulars)
		}
	}
	return document.Document{}, errNoLetter
}

func deferralLetter(decision *deferral.Decision, lapsing *lapse.Decision, particulars letters.Particulars) (document.Document, error) {
	details := letters.DeferralDetails{From: decision.Facts.On, Lapse: lapsing}
	switch decision.State {
	case deferral.Deferral:
		return letters.NewDeferral(decision, particulars, details)
	case deferral.PlanSuspended:
		return letters.NewAbeyance(decision, particulars, details)
	case deferral.ModestAmount:
		return letters.NewModestAmount(decision, particulars, letters.ModestDetails{})
	}
	return document.Document{}, errNoLetter
}

func lapseLetter(decision *lapse.Decision, particulars letters.Particulars) (document.Document, error) {
	if !decision.Lapsed {
		return document.Document{}, errNoLetter
	}
	return letters.NewLapse(decision, particulars, letters.LapseDetails{})
}

func lumpSumLetter(decision *breach.LumpSumDecision, particulars letters.Particulars) (document.Document, error) {
	if decision.Amount.IsZero() {
		return document.Document{}, errNoLetter
	}
	return letters.NewLumpSum(decision, particulars, letters.LumpSumDetails{})
}

// breachLetter makes the demand when one is due, and the decision on the transfer,
// or the note for the file, when the claim can be transferred.
func breachLetter(decision *breach.Decision, particulars letters.Particulars) (document.Document, error) {
	particulars.OtherDebtors = len(decision.Facts.OtherNotices)
	switch {
	case decision.Stage == breach.DemandDue:
		return letters.NewDemand(decision, particulars, letters.DemandDetails{})
	case decision.Stage != breach.Transferable:
		return document.Document{}, errNoLetter
	case decision.Facts.Notice != nil && decision.Facts.Notice.Exception != 0:
		particulars.Texts = letters.DefaultTexts(law.Danish)
		return letters.NewFileNote(decision, particulars, letters.FileNoteDetails{})
	}
	// The letter is written on the day of the decision; a notice of an earlier day
	// is not this letter.
	return letters.NewTransfer(decision, particulars, letters.TransferDetails{})
}
