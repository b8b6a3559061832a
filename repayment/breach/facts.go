// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
)

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "breach 2"

// Facts is what is asked about a claim on which a payment may have been missed.
type Facts struct {
	// On is the day of decision.
	On calendar.Date `json:"on" da:"den dag, der spørges om" en:"the day of the question"`
	// Duty says whether the payment is an instalment of a plan (§ 9) or the lump sum
	// on a housing deposit (§ 10).
	Duty Duty `json:"kind" da:"om det er en afdragsordning eller et boligindskud, der skal betales" en:"whether an instalment plan or a housing deposit is to be paid"`
	// MissedOn is the first day on which the payment was late: the day after the
	// last day in time, as [LumpSumDecision.After]. Zero when none was missed.
	MissedOn calendar.Date `json:"missedOn,omitzero" da:"den første dag, betalingen var for sen" en:"the first day on which the payment was late"`
	// Demand is the demand for it, and nil as long as none was sent.
	Demand *Demand `json:"demand,omitzero" da:"påkravet" en:"the demand"`
	// PaidOn is the day on which all that was missed was paid. Zero when it was
	// not; a part payment is not a payment here.
	PaidOn calendar.Date `json:"paidOn,omitzero" da:"den dag, det udeblevne blev betalt fuldt ud" en:"the day on which all that was missed was paid"`
	// Deferral is true when the debtor has a deferral (henstand, §§ 6 and 7) on the
	// day of decision. It does not bar the transfer of a lump sum, which is neither
	// deferred nor divided, unless [Options.LumpSumDeferred] says so.
	Deferral bool `json:"deferral" da:"om skyldneren har henstand" en:"whether the debtor has a deferral"`
	// Notice is the notice to the debtor, and nil when the debtor was not told.
	Notice *Notice `json:"notice,omitzero" da:"underretningen af skyldneren" en:"the notice to the debtor"`
	// OtherNotices has one element for each further debtor who is liable, nil
	// for one who was not told. It is empty where there is one debtor.
	OtherNotices []*Notice `json:"otherNotices,omitempty" da:"underretningen af hver af de andre, der hæfter; null for en, der ikke er underrettet" en:"the notice to each of the others who are liable; null for one who was not told"`
}

// Demand is a written demand for a missed payment (påkrav).
type Demand struct {
	// SentOn is the day it was sent.
	SentOn calendar.Date `json:"sentOn" da:"den dag, påkravet blev sendt" en:"the day the demand was sent"`
	// Deadline is the last day on which payment is in time, inclusive. It lies after
	// SentOn. Closed days do not move it: it is the day that the letter names.
	Deadline calendar.Date `json:"deadline" da:"påkravets frist" en:"the deadline of the demand"`
}

// Notice is the written notice to one debtor that the claim will be transferred,
// or the reason why none is given. It has either a day or an exception.
type Notice struct {
	// On is the day it was sent. The notice may stand in the demand itself, and may
	// also have been given before it.
	On calendar.Date `json:"on,omitzero" da:"den dag, underretningen blev sendt" en:"the day the notice was sent"`
	// Exception says that no notice is given, and Reason why. The reason is the
	// caseworker's own words and must hold no personal identifier.
	Exception Exception `json:"exception,omitzero" da:"undtagelsen fra underretning" en:"the exception from the notice"`
	Reason    string    `json:"reason,omitzero" da:"begrundelsen for undtagelsen" en:"the reason for the exception"`
}

// LumpSumFacts is what is asked when a landlord pays a housing deposit out on
// moving (§ 4, stk. 2).
type LumpSumFacts struct {
	// On is the day of decision.
	On calendar.Date `json:"on" da:"den dag, der spørges om" en:"the day of the question"`
	// LandlordRepaidOn is the day the landlord actually repaid the debtor. It is
	// left out, or lies after On, where the person has told what is going to be paid
	// out: the amount is decided then (§ 4, stk. 2, 1. pkt.), and no last day is known.
	LandlordRepaidOn calendar.Date `json:"landlordRepaidOn,omitzero" da:"den dag, udlejeren betalte boligindskuddet ud" en:"the day the landlord paid the deposit out"`
	// Amount is what the landlord pays out, in kroner. A null value means that it
	// is not known, which is not the same as 0.
	Amount decimal.NullDecimal `json:"amount" da:"det beløb, udlejeren betaler ud" en:"the amount the landlord pays out"`
	// Rest is what is left of the help, in kroner: no more than that is to be paid
	// back. A null value means that it is not asked.
	Rest decimal.NullDecimal `json:"rest,omitzero" da:"det, der er tilbage af hjælpen" en:"what is left of the help"`
	// FoundByCreditor is true when the creditor found out about the move itself
	// (2. pkt.), false when the person told of the payout (1. pkt.).
	FoundByCreditor bool `json:"foundByCreditor" da:"om fordringshaveren selv konstaterede fraflytningen" en:"whether the creditor found out about the move itself"`
	// NotSaid is true where it is not known who told or found out; the amount is the
	// same under both sentences.
	NotSaid bool `json:"-"`
}

// Options are the choices that a caller may make otherwise than the library. The zero
// value is the library's own reading.
type Options struct {
	// LumpSumDeferred lets a deferral bar the transfer of a lump sum too (R-33
	// otherwise).
	LumpSumDeferred bool `json:"lumpSumDeferred,omitzero" da:"også et engangsbeløb kan få henstand (R-33)" en:"a lump sum can be deferred too (R-33)"`
}

// copied returns the facts with nothing that the caller can still change.
func (f Facts) copied() Facts {
	f.Demand, f.Notice = copies.Of(f.Demand), copies.Of(f.Notice)
	f.OtherNotices = slices.Clone(f.OtherNotices)
	for i, notice := range f.OtherNotices {
		f.OtherNotices[i] = copies.Of(notice)
	}
	return f
}
