// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ReleaseGround is a ground for ending a security (ophør). Divorce or the end of
// living together is none. The zero value is no ground.
type ReleaseGround uint8

const (
	// TenYears: ten years have passed; on request of whoever posted it.
	TenYears ReleaseGround = iota + 1
	// PermanentPermit: a permanent permit was granted.
	PermanentPermit
	// OtherBasis: a new permit was granted on another basis.
	OtherBasis
	// PermitEnded: the permit has run out, lapsed, been withdrawn or not been
	// extended, and the foreigner has left.
	PermitEnded
	// Death: the foreigner is dead.
	Death
	// Expiry: the last day of the security has passed.
	Expiry
)

var releaseNames = [...]string{"", "ten-years", "permanent-permit", "other-basis", "permit-ended", "death", "expiry"}

// String returns the stable name of the ground, such as "ten-years", and nothing
// for any other value.
func (g ReleaseGround) String() string { return nameOf(releaseNames[:], g) }

// Status is what has happened to the foreigner, on which days. A zero day is
// something that has not happened. The permanent permit is in
// [guarantee.Facts].
type Status struct {
	// ValidFrom is the day the ten years are counted from: the first day of the
	// first security; zero: the first day of this one.
	ValidFrom calendar.Date
	// RequestedOn is the day whoever posted the security asked for its release.
	RequestedOn   calendar.Date
	OtherBasisOn  calendar.Date
	PermitEndedOn calendar.Date
	LeftOn        calendar.Date // the foreigner has left Denmark
	DiedOn        calendar.Date
	// DivorcedOn is the day of a divorce or the end of living together.
	DivorcedOn calendar.Date
	// Documented is true when departure or death has been documented.
	Documented bool
}

// Before is what must happen before a security is released.
type Before uint8

const (
	// Recover: something can be recovered, and a release would give it up.
	Recover Before = iota + 1
	// DecideWhoRecovers: a person must decide that first.
	DecideWhoRecovers
	// Request: whoever posted the security must ask; after ten years only.
	Request
	// Document: departure or death must be documented.
	Document
	// FormerClaims: the former municipality has made payouts that nobody has
	// decided on.
	FormerClaims
)

var beforeNames = [...]string{"", "recover", "decide-who-recovers", "request", "document", "former-claims"}

// String returns the stable name, such as "recover", and nothing for any other
// value.
func (b Before) String() string { return nameOf(beforeNames[:], b) }

// Release says whether a security can be ended. It is made by [DecideRelease].
type Release struct {
	// Grounds are the grounds that hold, in the order of their numbers.
	Grounds []ReleaseGround
	// Before is what must happen first.
	Before []Before
	// Ready is true when there is a ground and nothing must happen first.
	Ready bool
	// Rest is what goes back to whoever posted the security when what can be
	// recovered has been, in kroner: the balance of a pledged account, or what a
	// bank no longer guarantees. It is 0 without a ground.
	Rest decimal.Decimal
	// OnlyDivorce is true when divorce is given and no ground holds.
	OnlyDivorce bool
}

// DecideRelease says whether the security can be ended on the day of the decision,
// what must happen first, and what is then paid back (KL's pages on ophør and on ophør
// after recovery, which cite §§ 13 and 18). The ten years have passed on the day
// after the same-numbered day. What is recoverable is recovered first.
//
// The error is [law.Faults] under "status". DecideRelease does not decide that a
// permit has ended, nor that the foreigner has left.
func DecideRelease(d *guarantee.Decision, status Status) (Release, error) {
	c := check.List{On: d.Facts.On}
	for _, given := range []struct {
		field string
		day   calendar.Date
	}{
		{"status.validFrom", status.ValidFrom}, {"status.requestedOn", status.RequestedOn},
		{"status.otherBasisOn", status.OtherBasisOn}, {"status.permitEndedOn", status.PermitEndedOn},
		{"status.leftOn", status.LeftOn}, {"status.diedOn", status.DiedOn}, {"status.divorcedOn", status.DivorcedOn},
	} {
		if !given.day.IsZero() {
			c.Past(given.field, given.day)
		}
	}
	if status.ValidFrom.After(d.Facts.Security.From) {
		c.Add(law.Contradiction, "status.validFrom", "the first security begins after this one", "its first day or an earlier one")
	}
	if len(c.Faults) > 0 {
		return Release{}, c.Faults
	}
	return release(d, &status), nil
}

func release(d *guarantee.Decision, status *Status) (r Release) {
	f := &d.Facts
	start := calendar.Earlier(status.ValidFrom, f.Security.From)
	for _, candidate := range []struct {
		ground ReleaseGround
		holds  bool
	}{
		{TenYears, f.On.After(start.AddYears(10, calendar.Clamp))},
		{PermanentPermit, !f.PermanentPermitOn.IsZero()},
		{OtherBasis, !status.OtherBasisOn.IsZero()},
		{PermitEnded, !status.PermitEndedOn.IsZero() && !status.LeftOn.IsZero()},
		{Death, !status.DiedOn.IsZero()},
		{Expiry, f.On.After(f.Security.To)},
	} {
		if candidate.holds {
			r.Grounds = append(r.Grounds, candidate.ground)
		}
	}
	if len(r.Grounds) == 0 {
		r.OnlyDivorce = !status.DivorcedOn.IsZero()
		return r
	}
	needs := func(applies bool, before Before) {
		if applies {
			r.Before = append(r.Before, before)
		}
	}
	only := func(grounds ...ReleaseGround) bool {
		for _, ground := range r.Grounds {
			if ground != grounds[0] && ground != grounds[len(grounds)-1] {
				return false
			}
		}
		return true
	}
	recoverable := d.Recoverable.IsPositive()
	needs(recoverable, Recover)
	needs(recoverable && d.Authority == 0, DecideWhoRecovers)
	needs(only(TenYears) && status.RequestedOn.IsZero(), Request)
	needs(only(PermitEnded, Death) && !status.Documented, Document)
	needs(slices.ContainsFunc(d.Payouts, byFormer), FormerClaims)
	r.Ready = len(r.Before) == 0
	r.Rest = d.Remaining
	return r
}

func byFormer(p guarantee.PayoutResult) bool { return p.Reason == guarantee.ByFormerMunicipality }
