// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"math/rand/v2"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// randomFacts returns facts that can be decided.
func randomFacts(r *rand.Rand) limitation.Facts {
	for {
		if facts := validFacts(r); facts.Validate(limitation.Options{}) == nil {
			return facts
		}
	}
}

// validFacts returns facts without a fault, except that the day a case was brought may
// be missing. Its days crowd around the ends of periods and around the days on
// which the rules changed.
func validFacts(r *rand.Rand) (f limitation.Facts) {
	if r.IntN(16) == 0 {
		return longHindrance(r)
	}
	f.On = date("2011-01-01").AddDays(r.IntN(9000))
	f.DueOn = f.On.AddDays(-r.IntN(5500))
	near := func() calendar.Date {
		anchors := []calendar.Date{f.DueOn, add(f.DueOn, 3, 0), add(f.DueOn, 6, 0), add(f.DueOn, 10, 0), date("2015-11-19"),
			date("2020-07-01"), date("2021-11-20"), date("2024-01-01"), f.On}
		day := anchors[r.IntN(len(anchors))].AddDays(r.IntN(9) - 4)
		if r.IntN(2) == 0 {
			day = f.DueOn.AddDays(r.IntN(f.DueOn.DaysUntil(f.On) + 1))
		}
		return calendar.Earlier(day, f.On)
	}
	after := func(day calendar.Date) calendar.Date {
		return calendar.Earlier(calendar.Later(day, near()), f.On)
	}
	if r.IntN(3) == 0 {
		f.PayBy = f.DueOn.AddDays(r.IntN(200))
	}
	if r.IntN(4) == 0 {
		f.KnownOn = near()
	}
	f.Employment, f.PrivateLaw, f.Interest = r.IntN(6) == 0, r.IntN(5) == 0, r.IntN(6) == 0
	if r.IntN(4) == 0 {
		f.Title = &limitation.Title{Kind: limitation.TitleKind(1 + r.IntN(3)), On: near()}
	}
	if received := after(calendar.Later(f.DueOn, f.KnownOn)); r.IntN(2) == 0 {
		if last := open(add(f.DueOn, 3, 0)); r.IntN(8) == 0 && !last.After(f.On) && !last.Before(f.KnownOn) {
			received = last
		}
		f.Transfer = &limitation.Transfer{ReceivedOn: received, System: limitation.System(1 + r.IntN(2))}
		if f.Transfer.System == limitation.DMI && r.IntN(2) == 0 {
			if f.Transfer.ConvertedOn = after(received); r.IntN(3) == 0 {
				f.Transfer.ConvertedOn = received // moved between the systems on the day of receipt
			}
		}
		if r.IntN(3) == 0 {
			f.Transfer.ReturnedOn = after(calendar.Later(received, f.Transfer.ConvertedOn))
		}
	}
	if f.Title != nil && f.Title.Kind == limitation.Judgment && r.IntN(2) == 0 {
		f.Events = append(f.Events, limitation.Event{Kind: limitation.ClaimFiled, On: calendar.Earlier(near(), f.Title.On)})
	}
	for range r.IntN(4) {
		kinds := []limitation.EventKind{limitation.Acknowledgement, limitation.Instalment, limitation.Deferral, limitation.EstateClaim,
			limitation.Execution, limitation.SetOff, limitation.ClaimFiled, limitation.WageWithholding, limitation.WageWithholdingEnded, limitation.WageWithholdingEnded}
		e := limitation.Event{Kind: kinds[r.IntN(len(kinds))], On: near()}
		switch e.Kind {
		case limitation.Deferral:
			e.EndedOn = e.On.AddDays(r.IntN(300))
		case limitation.EstateClaim, limitation.Execution:
			if e.Kind == limitation.Execution || r.IntN(4) > 0 {
				e.EndedOn = after(e.On)
			}
		case limitation.SetOff:
			e.ReachedOn = after(e.On)
		case limitation.ClaimFiled:
			if f.Interest {
				continue
			}
			if r.IntN(4) > 0 {
				e.EndedOn = after(e.On)
			}
		case limitation.WageWithholdingEnded:
			e.Idle = r.IntN(2) == 0
		}
		e.Partial = (e.Kind == limitation.SetOff || e.Kind == limitation.Acknowledgement) && r.IntN(5) == 0
		f.Events = append(f.Events, e)
	}
	if r.IntN(3) == 0 {
		floor := limitation.Floor{Kind: limitation.FloorKind(1 + r.IntN(5)), On: near()}
		if r.IntN(2) == 0 {
			floor.Since = calendar.Earlier(near(), floor.On)
		}
		f.Floors = append(f.Floors, floor)
	}
	if f.Transfer != nil && f.Transfer.System == limitation.PSRM && !f.Transfer.ReceivedOn.After(timeToPay(f)) {
		f.Transfer.System = limitation.DMI
	}
	return f
}

// timeToPay returns the last day to pay in time, as the creditor had it on receipt.
func timeToPay(f limitation.Facts) calendar.Date {
	last := calendar.Later(f.DueOn, f.PayBy)
	for _, e := range f.Events {
		if e.Kind == limitation.Deferral && e.On.Before(f.Transfer.ReceivedOn) {
			last = calendar.Later(last, e.EndedOn)
		}
	}
	return last
}

// longHindrance returns a claim with a title and a hindrance that ended about ten years
// after the period would have, so that the ten years of § 14 decide or nearly do.
func longHindrance(r *rand.Rand) (f limitation.Facts) {
	f.DueOn = date("1996-01-01").AddDays(r.IntN(3000))
	f.Title = &limitation.Title{Kind: limitation.TitleKind(1 + r.IntN(3)), On: f.DueOn.AddDays(r.IntN(900))}
	years := 10
	if r.IntN(2) == 0 { // three years under recovery
		years = 3
		f.Transfer = &limitation.Transfer{ReceivedOn: f.Title.On.AddDays(6000 + r.IntN(900)), System: limitation.DMI}
		f.Transfer.ReceivedOn = calendar.Later(date("2015-11-10"), f.Transfer.ReceivedOn)
		f.Title.On = f.Transfer.ReceivedOn.AddDays(-r.IntN(3600))
		f.DueOn = f.Title.On.AddDays(-r.IntN(900))
		if r.IntN(2) == 0 {
			f.Transfer.ConvertedOn = f.Transfer.ReceivedOn.AddDays(r.IntN(2) * r.IntN(2000))
		}
	}
	from := calendar.Later(f.Title.On, date("2021-11-20"))
	if f.Transfer == nil {
		from = f.Title.On
	}
	floor := limitation.Floor{Kind: limitation.Hindrance, Since: from.AddDays(r.IntN(365 * years)), On: add(from, years+9, 0).AddDays(r.IntN(800) - 400)}
	f.Floors = []limitation.Floor{floor}
	f.On = calendar.Later(floor.On, calendar.Later(f.DueOn, date("2008-01-01"))).AddDays(r.IntN(900))
	return f
}
