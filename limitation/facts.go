// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Facts are the facts a decision on limitation needs. The JSON names are those of
// the contract. All days except On must lie in the years 1950 to 2180.
type Facts struct {
	// On is the day the question is asked for: from 1 January 2008, when the act took
	// effect, through the year 2199.
	On calendar.Date `json:"on" da:"dagen, der spørges om" en:"the day of the question"`
	// DueOn is the first day the creditor could demand payment (§ 2, stk. 1). For a
	// repayment claim without a special rule that is the day of the payout (A7). It
	// may lie after On.
	DueOn calendar.Date `json:"dueOn" da:"den første dag, betaling kunne kræves" en:"the first day payment could be demanded"`
	// PayBy is the last day of a time to pay that the debtor had a right to, by
	// agreement or by law (§ 2, stk. 2). The period then starts the following day
	// . Neither a deadline set unilaterally by the creditor on a bill nor a
	// reminder counts.
	PayBy calendar.Date `json:"payBy,omitzero" da:"sidste dag i en frist, skyldneren havde ret til" en:"the last day of a deadline the debtor had a right to"`
	// KnownOn is the day the creditor knew or ought to have known of the claim and the
	// debtor (§ 3, stk. 2). It matters only if it is later than the start. If it is
	// zero, both were known in time.
	KnownOn calendar.Date `json:"knownOn,omitzero" da:"dagen, kravet og skyldneren blev eller burde være kendt" en:"the day the claim and the debtor were, or ought to have been, known"`
	// Interest is true for interest and fees. If they fall due after the title, they
	// do not share its ten years (§ 5, stk. 2); see [Accessory] for § 23.
	Interest bool `json:"interest,omitzero" da:"om kravet er renter eller gebyrer" en:"whether the claim is interest or fees"`
	// Employment is true for a claim for work under an employment, which has five
	// years (§ 4).
	Employment bool `json:"employment,omitzero" da:"om kravet gælder arbejde i et ansættelsesforhold" en:"whether the claim is for work under an employment"`
	// PrivateLaw is true for a municipality's claim under private law, which keeps its
	// own length under recovery (§ 18 a, stk. 4).
	PrivateLaw bool `json:"privateLaw,omitzero" da:"om kravet er privatretligt" en:"whether the claim is under private law"`
	// Title is the judgment, settlement or written acknowledgement that has fixed the
	// claim, or nil (§ 5, stk. 1, no. 3).
	Title *Title `json:"title,omitempty" da:"dom, forlig eller skriftlig erkendelse, der fastslår kravet" en:"the judgment, settlement or written acknowledgement that establishes the claim"`
	// Events are the events that interrupted the period or moved its start, in any
	// order.
	Events []Event `json:"events,omitempty" da:"det, der har afbrudt fristen eller flyttet dens begyndelse" en:"what interrupted the period or moved its start"`
	// Floors are the provisional interruptions and extra periods, in any order.
	Floors []Floor `json:"floors,omitempty" da:"foreløbige afbrydelser og tillægsfrister" en:"provisional interruptions and extra periods"`
	// Transfer is set if the claim is or was with the recovery authority.
	Transfer *Transfer `json:"transfer,omitempty" da:"kravets tid hos restanceinddrivelsesmyndigheden" en:"the claim's time with the recovery authority"`
}

// Title is what gives a claim ten years, counted from On whatever time for payment
// it gives (§ 5, stk. 1, no. 3, and § 19, stk. 3).
type Title struct {
	Kind TitleKind     `json:"kind" da:"hvad der fastslår kravet" en:"what establishes the claim"`
	On   calendar.Date `json:"on" da:"dagen for dommen, forliget eller erkendelsen" en:"the day of the judgment, settlement or acknowledgement"`
}

// Event is something that interrupted the period or moved its start. The constants
// of [EventKind] say what On and the other days mean for each kind.
type Event struct {
	Kind EventKind     `json:"kind" da:"hvad der skete" en:"what happened"`
	On   calendar.Date `json:"on" da:"dagen, det skete" en:"the day it happened"`
	// EndedOn is used for [Deferral], where it is required, [ClaimFiled],
	// [EstateClaim] and [Execution].
	EndedOn calendar.Date `json:"endedOn,omitzero" da:"dagen, det sluttede" en:"the day it ended"`
	// ReachedOn is used for [SetOff] and [SuspensionDecision]; if zero, the debtor was
	// notified on the day of the decision.
	ReachedOn calendar.Date `json:"reachedOn,omitzero" da:"dagen, skyldneren fik besked om afgørelsen" en:"the day the debtor was told of the decision"`
	// Idle is used for [WageWithholdingEnded].
	Idle bool `json:"idle,omitzero" da:"om lønindeholdelsen kun har ligget stille" en:"whether the wage withholding has only been idle"`
	// Partial is true if the step covers only part of the claim. It then interrupts
	// for that part alone, and the last day of the claim does not move (A16).
	Partial bool `json:"partial,omitzero" da:"om det kun dækker en del af kravet" en:"whether it covers only a part of the claim"`
}

// moment returns the day on which the claim must be alive for the event to
// matter.
func (e *Event) moment() calendar.Date { return calendar.Later(e.On, e.ReachedOn) }

// Floor is a reason why limitation occurs no earlier than a year, or six months,
// after a day. The law's own condition, such as that a case was brought in good
// faith, is a matter of judgement and is not checked.
type Floor struct {
	Kind FloorKind `json:"kind" da:"grunden til tillægsfristen" en:"the reason for the extra period"`
	// On is the day the extra period is counted from: the day the case or hindrance
	// ended. For something still going on, it is the day of the question.
	On calendar.Date `json:"on" da:"dagen, tillægsfristen regnes fra" en:"the day the extra period counts from"`
	// Since is the day the reason arose, on which the claim must be alive. If zero,
	// the claim must be alive on On.
	Since calendar.Date `json:"since,omitzero" da:"dagen, grunden opstod" en:"the day the reason arose"`
}

func (f *Floor) moment() calendar.Date { return calendar.Earlier(f.Since, f.On) }

// Transfer is the claim's time with the recovery authority
// (restanceinddrivelsesmyndigheden). A claim that was transferred twice cannot be
// described by these facts.
type Transfer struct {
	// ReceivedOn is the day of registration in the receiving system. A claim that is
	// still being heard (i høring) has not been received. Receipt on the last day is
	// in time (A12). PSRM rejects a claim whose due day, or whose last day to pay by
	// PayBy or by a [Deferral], has not passed; a claim in DMI is flagged
	// [ReceivedEarly].
	ReceivedOn calendar.Date `json:"receivedOn" da:"dagen, restanceinddrivelsesmyndigheden modtog kravet" en:"the day the recovery authority received the claim"`
	// System is the system in which the claim was received.
	System System `json:"system" da:"systemet, kravet blev modtaget i" en:"the system the claim was received in"`
	// ConvertedOn is the day a claim was moved from DMI to PSRM.
	ConvertedOn calendar.Date `json:"convertedOn,omitzero" da:"dagen, kravet blev flyttet fra DMI til PSRM" en:"the day the claim was moved from DMI to PSRM"`
	// ReturnedOn is the first day the creditor has the claim again; zero if it is
	// still with the recovery authority.
	ReturnedOn calendar.Date `json:"returnedOn,omitzero" da:"den første dag, fordringshaveren har kravet igen" en:"the first day the creditor has the claim again"`
}

// under reports whether the claim was with the recovery authority on a day: from the
// day of receipt, which always counts, through the day before its return.
func (t *Transfer) under(day calendar.Date) bool {
	return t != nil && !day.Before(t.ReceivedOn) && (t.ReturnedOn.IsZero() || day.Before(t.ReturnedOn) || day == t.ReceivedOn)
}

// inPSRM reports whether the claim was in PSRM on the day.
func (t *Transfer) inPSRM(day calendar.Date) bool {
	return t.under(day) && (t.System == PSRM || !t.ConvertedOn.IsZero() && !day.Before(t.ConvertedOn))
}

// Options are the choices a caller may make that differ from the library's. The zero
// value is the library's own reading.
type Options struct {
	// Lead moves Deadline.ActBy back by the time the step takes, because a step counts
	// from when it reaches the debtor, and a hand-over from receipt. The figures are
	// published by authorities and are not law: Ankestyrelsen's six working days for a
	// letter, Gældsstyrelsen's fourteen days for a hearing.
	Lead Lead `json:"lead,omitzero" da:"hvad skridtet skal bruge af tid" en:"how long the step takes"`
	// TenYearsPrevail lets the ten years of § 3, stk. 3, no. 4, limit the year that §§
	// 20 and 21 give after a case or a negotiation. Without it they do not.
	TenYearsPrevail bool `json:"tenYearsPrevail,omitzero" da:"de absolutte ti år går forud for året efter §§ 20 og 21 (R-51)" en:"the absolute ten years prevail over the year of §§ 20 and 21 (R-51)"`
}

// clone returns a copy that shares nothing with the caller's facts.
func (f Facts) clone() Facts {
	f.Events, f.Floors = slices.Clone(f.Events), slices.Clone(f.Floors)
	if f.Title != nil {
		f.Title = new(*f.Title)
	}
	if f.Transfer != nil {
		f.Transfer = new(*f.Transfer)
	}
	return f
}

// rules is the version of this package's rules, as named in receipts. A change of
// legal effect raises it.
const rules = "limitation 2"
