// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "lapse 2"

// Facts is what a decision on lapse needs to know. Dates lie in the years 2005 to
// 2199, unless [Options.Earliest] says otherwise.
type Facts struct {
	// On is the day the question is asked for, 1 July 2025 or later.
	On calendar.Date `json:"on" da:"den dag, der spørges om" en:"the day of the question"`
	// Kind is what the claim is about. Mortgage support is a benefit here: § 8,
	// stk. 1.
	Kind law.ClaimKind `json:"kind" da:"kravets art" en:"the kind of claim"`
	// EndedOn is the last day of the benefit (hjælpens ophør, R-08). It is needed
	// for every claim but a housing deposit, which has no such day.
	EndedOn calendar.Date `json:"endedOn,omitzero" da:"hjælpens ophør" en:"the last day of the benefit"`
	// KnownOn is the day the creditor knew or ought to have known of the claim
	// . It counts when it is later than EndedOn, and never for a housing
	// deposit. Without it the claim was known in time.
	KnownOn calendar.Date `json:"knownOn,omitzero" da:"den dag, fordringshaveren kendte eller burde kende kravet" en:"the day the creditor knew or ought to have known of the claim"`
	// PaidOutOn is the day a housing deposit was paid out. It is needed for that
	// kind of claim and belongs to no other.
	PaidOutOn calendar.Date `json:"paidOutOn,omitzero" da:"boligindskuddets udbetaling" en:"the day the housing deposit was paid out"`
	// Periods say when there was an economic possibility of paying. They stand in
	// ascending order without overlap. They may begin before the start and go on
	// after On; that part is not used. Every day the answer turns on must lie in one
	// of them: from the day after the start through On, or through the last day
	// that the claim lived, or through the day of receipt while the recovery authority
	// has it.
	Periods []Span `json:"periods" da:"perioder med og uden økonomisk mulighed for at betale" en:"the periods with and without an economic possibility of paying"`
	// Payments are what the debtor has paid under § 5 or § 6, stk. 2, in any order.
	Payments []Payment `json:"payments,omitempty" da:"betalinger af på gælden" en:"payments on the debt"`
	// Transfer is set when the claim is or was with the recovery authority.
	Transfer *Transfer `json:"transfer,omitzero" da:"kravets tid hos restanceinddrivelsesmyndigheden" en:"the claim's time with the recovery authority"`
	// NeverPaid is what a person has judged where the debtor was able, never paid and
	// has a deferral after the years. It is used only there, and goes before
	// [Options.NeverPaidStays].
	NeverPaid *Judgement `json:"neverPaid,omitzero" da:"skønnet over et krav, der aldrig er betalt af på" en:"the judgement of a claim on which nothing was ever paid"`
}

// Judgement is what a person has judged of a claim that § 8 leaves open, and why. The
// reason is the caseworker's own words and must hold no personal identifier.
type Judgement struct {
	Answer Answer `json:"answer" da:"om kravet bortfalder eller består" en:"whether the claim lapses or stays"`
	Reason string `json:"reason" da:"begrundelsen for skønnet" en:"the reason for the judgement"`
}

// Span is a run of days with the same ability to pay.
type Span struct {
	From calendar.Date `json:"from" da:"periodens første dag" en:"the first day of the period"`
	// To is the last day, which is included; zero while the period is still running.
	To      calendar.Date `json:"to,omitzero" da:"periodens sidste dag, som regnes med" en:"the last day of the period, which is included"`
	Ability Ability       `json:"ability" da:"om der var økonomisk mulighed for at betale" en:"whether there was an economic possibility of paying"`
	// NoDeferral is set with [None] when the table gave 0 kr. and there was no
	// deferral under § 6. Without it, None is a deferral.
	NoDeferral bool `json:"noDeferral,omitzero" da:"at tabellen gav 0 kr., og at der ikke var henstand" en:"that the table gave DKK 0 and there was no deferral"`
}

// firstIn returns the first day of the span that lies from one day through
// another, both included, and the zero date when none does.
func (s *Span) firstIn(from, through calendar.Date) calendar.Date {
	first := calendar.Later(s.From, from)
	if first.After(through) || (!s.To.IsZero() && first.After(s.To)) {
		return calendar.Date{}
	}
	return first
}

// Payment is something that the debtor has paid on the claim.
type Payment struct {
	On calendar.Date `json:"on" da:"betalingsdagen" en:"the day of the payment"`
	// Amount is kroner above 0 with at most two decimals.
	Amount decimal.Decimal `json:"amount" da:"det betalte beløb" en:"the amount that was paid"`
}

// Transfer is the claim's time with the recovery authority
// (restanceinddrivelsesmyndigheden, R-32). A claim that was there twice is
// outside these facts.
type Transfer struct {
	// ReceivedOn is the day the recovery authority received the claim. A claim
	// still alive on that day was received in time.
	ReceivedOn calendar.Date `json:"receivedOn" da:"den dag, restanceinddrivelsesmyndigheden modtog kravet" en:"the day the recovery authority received the claim"`
	// ReturnedOn is the first day the creditor has the claim again; zero while it is
	// still with the recovery authority.
	ReturnedOn calendar.Date `json:"returnedOn,omitzero" da:"den første dag, fordringshaveren har kravet igen" en:"the first day the creditor has the claim again"`
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// NeverPaidStays keeps a claim alive when the debtor was able within the
	// years, has never paid and has a deferral after them. Without it a person judges
	//
	NeverPaidStays bool `json:"neverPaidStays,omitzero" da:"et krav, der aldrig er betalt af på, bortfalder ikke efter stk. 3 (R-42)" en:"a claim on which nothing was ever paid does not lapse under stk. 3 (R-42)"`
	// Earliest is the first day that a fact may lie on: an earlier one is taken for a
	// mistyped year and is a fault. The zero date stands for 1 January 2005. A caller
	// who knows when the collection began can know that an older day is meant.
	Earliest calendar.Date `json:"-"`
}

// start returns the day the years are counted from. For a housing deposit it does
// not matter when the claim was known.
func (f *Facts) start() (calendar.Date, Basis) {
	switch {
	case f.Kind == law.HousingDeposit:
		return f.PaidOutOn, FromPayout // § 8, stk. 2
	case f.KnownOn.After(f.EndedOn):
		return f.KnownOn, FromKnowledge
	}
	return f.EndedOn, FromEnd // § 8, stk. 1
}

// firstAble returns the first day with an economic possibility from one day
// through another, both included.
func (f *Facts) firstAble(from, through calendar.Date) calendar.Date {
	for i := range f.Periods {
		if span := &f.Periods[i]; span.Ability == Able {
			if day := span.firstIn(from, through); !day.IsZero() {
				return day
			}
		}
	}
	return calendar.Date{}
}

// withCreditor returns the first day on or after day on which the creditor has the
// claim, or the zero date if the recovery authority still has it. On the days of
// receipt and return the creditor has it.
func (f *Facts) withCreditor(day calendar.Date) calendar.Date {
	switch {
	case f.Transfer == nil || !day.After(f.Transfer.ReceivedOn):
		return day
	case f.Transfer.ReturnedOn.IsZero():
		return calendar.Date{}
	}
	return calendar.Later(day, f.Transfer.ReturnedOn)
}

// firstNone returns the first day without an economic possibility from one day
// through another, both included, on which the creditor had the claim: a day with
// a deferral, or, with noDeferral, one on which the table gave 0 kr..
func (f *Facts) firstNone(noDeferral bool, from, through calendar.Date) (day calendar.Date, span *Span) {
	for i := range f.Periods {
		span := &f.Periods[i]
		if span.Ability != None || span.NoDeferral != noDeferral {
			continue
		}
		begins := f.withCreditor(calendar.Later(span.From, from))
		if day := span.firstIn(begins, through); !begins.IsZero() && !day.IsZero() {
			return day, span
		}
	}
	return calendar.Date{}, nil
}

// firstGap returns the first day from the given one that no period covers, and
// the zero date when the last period is still running.
func (f *Facts) firstGap(next calendar.Date) calendar.Date {
	for i := range f.Periods {
		switch span := &f.Periods[i]; {
		case span.From.After(next):
			return next
		case span.To.IsZero():
			return calendar.Date{}
		case !span.To.Before(next):
			next = span.To.AddDays(1) // zero after the year 9999
		}
		if next.IsZero() {
			break
		}
	}
	return next
}

// paid returns the days of the first and the last payment, zero without any.
func (f *Facts) paid() (first, last calendar.Date) {
	for i := range f.Payments {
		first = calendar.Earlier(first, f.Payments[i].On)
		last = calendar.Later(last, f.Payments[i].On)
	}
	return first, last
}
