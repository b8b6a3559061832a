// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// Facts are the facts a decision on recovery in a security needs. Amounts are kroner
// with at most two decimals; days are inclusive and must lie in the years 2002 to
// 2195.
type Facts struct {
	// On is the day of the question: the day the claim goes to the bank, 1 January
	// 2011 or later. Limitation is tested on it.
	On calendar.Date `json:"on" da:"dagen, der spørges om" en:"the day of the question"`
	// AppliedOn is the day the residence permit was applied for.
	AppliedOn calendar.Date `json:"appliedOn" da:"dagen, opholdstilladelsen er søgt" en:"the day the permit was applied for"`
	// Security is the security as documented.
	Security Security `json:"security" da:"sikkerheden, som dokumentet har den" en:"the security as its document has it"`
	// Reductions are those the municipality has granted, in any order.
	Reductions []Movement `json:"reductions,omitempty" da:"de nedsættelser, kommunen har givet" en:"the reductions that the municipality has granted"`
	// Recovered is what was recovered in the security earlier, in any order.
	Recovered []Recovery `json:"recovered,omitempty" da:"det, der tidligere er inddrevet i sikkerheden" en:"what was recovered in the security before"`
	// Payouts are the payouts of benefits, in any order. One that was recovered stays
	// in the list.
	Payouts []Payout `json:"payouts" da:"udbetalingerne, også dem, der er inddrevet" en:"the payouts, also those that were recovered"`
	// ClaimRaisedOn is the short form of Claims: the day that one claim was raised, for
	// every payout made by that day. If it is zero and there are no Claims, one claim
	// for all of them is raised on the day On.
	ClaimRaisedOn calendar.Date `json:"claimRaisedOn,omitzero" da:"dagen, der er rejst ét krav i sikkerheden for alt det, der da var udbetalt; ellers den dag, der spørges om" en:"the day one claim was raised in the security for all that had been paid by then; otherwise the day of the question"`
	// Claims are the claims raised in the security, in any order.
	Claims []Claim `json:"claims,omitempty" da:"de krav, der er rejst i sikkerheden, hvert for sine udbetalinger" en:"the claims raised in the security, each for its payouts"`
	// PermanentPermitOn is the day a permanent permit was granted; zero if none was.
	PermanentPermitOn calendar.Date `json:"permanentPermitOn,omitzero" da:"dagen, der er givet tidsubegrænset ophold" en:"the day a permanent permit was granted"`
	Residence
	// AuthorityDecision is a person's decision on who recovers. It may be given only
	// for an application on 15 November 2017.
	AuthorityDecision *AuthorityDecision `json:"authorityDecision,omitempty" da:"sagsbehandlerens afgørelse af, hvem der inddriver, når der er søgt 15. november 2017" en:"the caseworker's decision on who recovers, where the permit was applied for on 15 November 2017"`
}

// Security is an economic security (sikkerhedsstillelse) as its document states it.
type Security struct {
	Form Form `json:"form" da:"sikkerhedens form" en:"the form of the security"`
	// Amount is the amount in the document, before reductions and recoveries.
	Amount decimal.Decimal `json:"amount" da:"beløbet i dokumentet i kroner" en:"the amount in the document, in kroner"`
	From   calendar.Date   `json:"from" da:"sikkerhedens første dag" en:"the first day of the security"`
	To     calendar.Date   `json:"to" da:"sikkerhedens sidste dag, som er med" en:"the last day of the security, which is included"`
	// PostedOn is the day it was posted (stillet); if zero, From.
	PostedOn calendar.Date `json:"postedOn,omitzero" da:"dagen, sikkerheden er stillet; ellers dens første dag" en:"the day the security was posted; otherwise its first day"`
	// FirstPostedOn is the day the first security of the case was posted, if this one
	// came in its place by extension, conversion or a new bank; if zero, PostedOn. It
	// decides the order, the amounts and the steps of reduction.
	FirstPostedOn calendar.Date `json:"firstPostedOn,omitzero" da:"dagen, sagens første sikkerhed er stillet, når denne er kommet i stedet ved forlængelse, konvertering eller ny bank" en:"the day the first security of the case was posted, where this one came in its place by extension, conversion or a new bank"`
}

// Residence is what has happened to the foreigner's residence besides a permanent
// permit. A zero day means that it has not happened.
type Residence struct {
	OtherBasisOn calendar.Date `json:"otherBasisOn,omitzero" da:"dagen, der er givet ophold på et andet grundlag" en:"the day a permit on another basis was granted"`
	DepartedOn   calendar.Date `json:"departedOn,omitzero" da:"dagen, den familiesammenførte er udrejst af Danmark" en:"the day the reunified spouse left Denmark"`
	DiedOn       calendar.Date `json:"diedOn,omitzero" da:"dagen, den familiesammenførte er død" en:"the day the reunified spouse died"`
	// DivorcedOn is the day of a divorce or the end of cohabitation, which ends neither
	// the security nor what can be recovered in it.
	DivorcedOn calendar.Date `json:"divorcedOn,omitzero" da:"dagen for skilsmisse eller samlivsophør" en:"the day of a divorce or the end of living together"`
}

// Movement is a reduction, above 0 kr.
type Movement struct {
	On     calendar.Date   `json:"on" da:"dagen" en:"the day"`
	Amount decimal.Decimal `json:"amount" da:"beløbet i kroner" en:"the amount, in kroner"`
}

// Recovery is something that was recovered in the security, above 0 kr.
type Recovery struct {
	On     calendar.Date   `json:"on" da:"dagen, beløbet er inddrevet" en:"the day it was recovered"`
	Amount decimal.Decimal `json:"amount" da:"beløbet i kroner" en:"the amount, in kroner"`
	// Payout is the ID of the payout that was recovered. A recovery without one covers
	// the oldest payouts that could be recovered on its day.
	Payout string `json:"payout,omitempty" da:"navnet på den udbetaling, der er inddrevet; ellers den ældste" en:"the name of the payout that was recovered; otherwise the oldest"`
	// ReturnedOn is the day the whole amount was paid back into the security; zero if
	// it was not. All is then as before the recovery.
	ReturnedOn calendar.Date `json:"returnedOn,omitzero" da:"dagen, hele beløbet er betalt tilbage" en:"the day the whole amount was paid back"`
}

// Claim is a claim raised in the security for the payouts it names.
type Claim struct {
	On      calendar.Date `json:"on" da:"dagen, kravet er rejst" en:"the day the claim was raised"`
	Payouts []string      `json:"payouts" da:"navnene på de udbetalinger, kravet er rejst for" en:"the names of the payouts the claim was raised for"`
}

// Payout is one payment of a benefit.
type Payout struct {
	// ID identifies the payout. It must be unique in the case and contain no personal
	// data.
	ID string `json:"id" da:"et navn, som ingen anden udbetaling har, uden personoplysninger" en:"a name that no other payout has, without personal data"`
	// On is the day the money was paid, not the month it was paid for.
	On calendar.Date `json:"on" da:"dagen, pengene er udbetalt" en:"the day the money was paid"`
	// Amount is the part that may be recovered, above 0 kr. No source seen says
	// whether it is gross or net.
	Amount decimal.Decimal `json:"amount" da:"den del af udbetalingen, der må inddrives, i kroner" en:"the part of the payout that may be recovered, in kroner"`
	// Act is the act it was paid under, as known by the authority that granted it.
	Act       PayoutAct `json:"act" da:"den lov, ydelsen er udbetalt efter" en:"the act the benefit was paid under"`
	Recipient Recipient `json:"recipient" da:"den, ydelsen er udbetalt til" en:"who the benefit was paid to"`
	// PaidByFormer is true if the municipality from which the foreigner moved paid it.
	// The payout is then excluded unless IncludeReason says why it is to be included.
	PaidByFormer  bool   `json:"paidByFormer,omitzero" da:"om fraflytningskommunen har udbetalt den" en:"whether the former municipality paid it"`
	IncludeReason string `json:"includeReason,omitempty" da:"begrundelsen for at tage fraflytningskommunens udbetaling med" en:"the reason to include a payout of the former municipality"`
	// Interruptions is what has interrupted the limitation of this payout; nil if
	// nothing has.
	Interruptions *Interruptions `json:"interruptions,omitempty" da:"det, der har afbrudt forældelsen af udbetalingen" en:"what has interrupted the limitation of the payout"`
}

// Interruptions are the facts on which the limitation of a payout depends besides its
// day, as in [limitation.Facts]. No letter to the sponsor or the bank is one.
type Interruptions struct {
	Title  *limitation.Title  `json:"title,omitempty" da:"dom, forlig eller skriftlig erkendelse, der fastslår kravet" en:"the judgment, settlement or written acknowledgement that establishes the claim"`
	Events []limitation.Event `json:"events,omitempty" da:"det, der har afbrudt fristen eller flyttet dens begyndelse" en:"what interrupted the period or moved its start"`
	Floors []limitation.Floor `json:"floors,omitempty" da:"foreløbige afbrydelser og tillægsfrister" en:"provisional interruptions and extra periods"`
}

// AuthorityDecision is a person's decision on who recovers, with its reason.
type AuthorityDecision struct {
	Authority Authority `json:"authority" da:"den, der inddriver" en:"who recovers"`
	Reason    string    `json:"reason" da:"begrundelsen" en:"the reason"` // stored in the receipt, otherwise unused
}

// Options are the choices a caller may make that differ from the library's. The zero
// value is the library's own reading.
type Options struct {
	// Order is the order to cite instead of the one given by R-28.
	Order Order `json:"order,omitzero" da:"den bekendtgørelse, der skal nævnes" en:"the order to cite"`
	// Sequence lists payouts to be covered first, in that order; the others follow,
	// oldest first.
	Sequence []string `json:"sequence,omitempty" da:"navnene på de udbetalinger, der tages først, i den rækkefølge" en:"the names of the payouts that are taken first, in that order"`
}

// NoOptions are the options of a rule that leaves the caller no choice.
type NoOptions struct{}

// posted returns the day the security counts as posted.
func (s *Security) posted() calendar.Date {
	if s.PostedOn.IsZero() {
		return s.From
	}
	return s.PostedOn
}

// firstPosted returns the day the first security of the case counts as posted.
func (s *Security) firstPosted() calendar.Date {
	if s.FirstPostedOn.IsZero() {
		return s.posted()
	}
	return s.FirstPostedOn
}

// replaced reports whether the first security of the case was posted before 1 July 2024
// and this one was not, so that the first decides otherwise than this one would.
func (s *Security) replaced() bool {
	return s.firstPosted().Before(firstOf2024) != s.posted().Before(firstOf2024)
}

// Rules is the version of this package's rules, as named in receipts. A change of
// legal effect raises it.
const Rules = "guarantee 2"
