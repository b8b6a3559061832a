// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Facts is what a decision on lapse needs to know. The JSON names are those of
// the contract. Dates lie in the years 2005 to 2199.
type Facts struct {
	// On is the day the question is asked for, 1 July 2025 or later.
	On calendar.Date `json:"on"`
	// Kind is what the claim is about.
	Kind Kind `json:"kind"`
	// EndedOn is the last day of the benefit (hjælpens ophør, R-08). For [Benefit]
	// only, and needed there.
	EndedOn calendar.Date `json:"endedOn,omitzero"`
	// KnownOn is the day the creditor knew or ought to have known of the claim
	// . It counts when it is later than EndedOn, and never for
	// [HousingDeposit]. Without it the claim was known in time.
	KnownOn calendar.Date `json:"knownOn,omitzero"`
	// PaidOutOn is the day a housing deposit was paid out. For [HousingDeposit]
	// only, and needed there.
	PaidOutOn calendar.Date `json:"paidOutOn,omitzero"`
	// Periods say when there was an economic possibility of paying: in ascending
	// order, none overlapping. They may begin before the start and go on after On;
	// that part is not used. Every day the answer turns on must be in one of them:
	// from the start through On, or no longer than the claim lived, or than the
	// day the recovery authority received it when it is still there.
	Periods []Span `json:"periods"`
	// Payments are what the debtor has paid under § 5 or § 6, stk. 2, in any order.
	Payments []Payment `json:"payments,omitempty"`
	// Transfer is set when the claim is or was with the recovery authority.
	Transfer *Transfer `json:"transfer,omitempty"`
}

// Span is a run of days with the same ability to pay.
type Span struct {
	From    calendar.Date `json:"from"`
	To      calendar.Date `json:"to,omitzero"` // inclusive; zero: still running
	Ability Ability       `json:"ability"`
	// NoDeferral is set with [None] when the table gave 0 kr. and there was no
	// deferral under § 6. Without it, None is a deferral.
	NoDeferral bool `json:"noDeferral,omitzero"`
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
	On     calendar.Date   `json:"on"`
	Amount decimal.Decimal `json:"amount"` // kroner, above 0, at most two decimals
}

// Transfer is the claim's time with the recovery authority
// (restanceinddrivelsesmyndigheden, R-32). A claim that was there twice is
// outside these facts.
type Transfer struct {
	// ReceivedOn is the day the recovery authority received the claim. A claim
	// still alive on that day was received in time.
	ReceivedOn calendar.Date `json:"receivedOn"`
	// ReturnedOn is the first day the creditor has the claim again; zero: it is
	// still with the recovery authority.
	ReturnedOn calendar.Date `json:"returnedOn,omitzero"`
}

// Options are the choices that a caller may make otherwise than the library. The
// zero value is the library's own reading.
type Options struct {
	// NeverPaidStays keeps a claim alive when the debtor was able within the
	// years, has never paid and has a deferral after them (R-12 otherwise).
	NeverPaidStays bool `json:"neverPaidStays,omitzero" da:"et krav, der aldrig er betalt på, bortfalder ikke efter stk. 3 (R-12)" en:"a claim on which nothing was ever paid does not lapse under stk. 3 (R-12)"`
}

// start returns the day the years are counted from. For a housing deposit the
// day the claim was known is no matter.
func (f *Facts) start() (calendar.Date, Basis) {
	switch {
	case f.Kind == HousingDeposit:
		return f.PaidOutOn, FromPayout // § 8, stk. 2
	case f.KnownOn.After(f.EndedOn):
		return f.KnownOn, FromKnowledge
	}
	return f.EndedOn, FromEnd // § 8, stk. 1
}

// firstAble returns the first day with economic possibility from one day through
// another, both included.
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

// withCreditor returns the day, or the day the claim came back when it was with
// the recovery authority then, and the zero date when it is still there. On the
// days of receipt and return it is with the creditor.
func (f *Facts) withCreditor(day calendar.Date) calendar.Date {
	switch {
	case f.Transfer == nil || !day.After(f.Transfer.ReceivedOn):
		return day
	case f.Transfer.ReturnedOn.IsZero():
		return calendar.Date{}
	}
	return calendar.Later(day, f.Transfer.ReturnedOn)
}

// firstNone returns the first day without economic possibility from one day
// through another, both included, on which the creditor had the claim: a day
// with a deferral, or with an instalment of 0 kr. that is none.
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

// Rules is the version of the rules of this package, which a receipt names. A change
// of legal effect raises it.
const Rules = "lapse 1"
