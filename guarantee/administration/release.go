// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// ReleaseGround is a ground for ending a security (ophør). Divorce or the end of
// cohabitation is not a ground. The zero value is not a ground.
type ReleaseGround uint8

const (
	// TenYears: ten years have passed; at the request of the person who posted it.
	TenYears ReleaseGround = iota + 1
	// PermanentPermit: a permanent permit was granted.
	PermanentPermit
	// OtherBasis: a new permit was granted on another basis.
	OtherBasis
	// PermitEnded: the permit has expired, lapsed, been withdrawn or not been
	// extended, and the foreigner has left.
	PermitEnded
	// Death: the foreigner has died.
	Death
	// Expiry: the last day of the security has passed.
	Expiry
)

var releaseGrounds = names.Table[ReleaseGround]{"ten-years", "permanent-permit", "other-basis", "permit-ended", "death", "expiry"}

// String returns the name in the JSON contract, such as "ten-years".
func (g ReleaseGround) String() string { return releaseGrounds.Of(g) }

// MarshalText returns [ReleaseGround.String], or an error for an unknown value.
func (g ReleaseGround) MarshalText() ([]byte, error) { return releaseGrounds.Text(g) }

// UnmarshalText reads what [ReleaseGround.MarshalText] writes.
func (g *ReleaseGround) UnmarshalText(text []byte) error { return releaseGrounds.Read(g, text) }

// Before is something that must happen before a security is released. The zero value
// is nothing.
type Before uint8

const (
	// Recover: something can be recovered, and a release would give it up.
	Recover Before = iota + 1
	// RaiseClaim: a claim can still be raised for something that is in none.
	RaiseClaim
	// DecideWhoRecovers: a person must first decide who recovers.
	DecideWhoRecovers
	// Request: the person who posted the security must ask for its release; after ten
	// years only.
	Request
	// Document: departure or death must be documented.
	Document
	// FormerClaims: the former municipality has made payouts on which nobody has
	// decided.
	FormerClaims
)

var befores = names.Table[Before]{"recover", "raise-claim", "decide-who-recovers", "request", "document", "former-claims"}

// String returns the name in the JSON contract, such as "recover".
func (b Before) String() string { return befores.Of(b) }

// MarshalText returns [Before.String], or an error for an unknown value.
func (b Before) MarshalText() ([]byte, error) { return befores.Text(b) }

// UnmarshalText reads what [Before.MarshalText] writes.
func (b *Before) UnmarshalText(text []byte) error { return befores.Read(b, text) }

// ReleaseFacts are the facts of the security, and what only its end depends on. A zero
// day means that it has not happened.
type ReleaseFacts struct {
	guarantee.Facts
	// ValidFrom is the day from which the ten years are counted: the first day of the
	// first security; if zero, the first day of this one.
	ValidFrom calendar.Date `json:"validFrom,omitzero" da:"den første sikkerheds første dag; ellers denne sikkerheds" en:"the first day of the first security; otherwise of this one"`
	// RequestedOn is the day the person who posted the security asked for its release.
	RequestedOn   calendar.Date `json:"requestedOn,omitzero" da:"dagen, sikkerhedsstilleren har bedt om ophør" en:"the day whoever posted the security asked for its release"`
	PermitEndedOn calendar.Date `json:"permitEndedOn,omitzero" da:"dagen, tilladelsen er udløbet, bortfaldet, inddraget eller nægtet forlænget" en:"the day the permit ran out, lapsed, was withdrawn or was refused extension"`
	// Documented is true if departure or death has been documented.
	Documented bool `json:"documented,omitzero" da:"om udrejse eller død er dokumenteret" en:"whether departure or death has been documented"`
}

// Release says whether a security can be ended. It is made by [DecideRelease]; the
// zero value holds no decision.
type Release struct {
	// Facts are the facts that were decided on.
	Facts ReleaseFacts
	// Security is the decision on what can be recovered in it on the day.
	Security guarantee.Decision
	// Because are the grounds that apply, in the order of their numbers.
	Because []ReleaseGround
	// Before is what must happen first.
	Before []Before
	// Ready is true if there is a ground and nothing must happen first.
	Ready bool
	// Rest is what is returned, in kroner, to the person who posted the security after
	// everything recoverable has been recovered, also what a claim is still to be
	// raised for: the balance of a pledged account, or
	// the amount a bank no longer guarantees. It is 0 if there is no ground.
	Rest decimal.Decimal
	// OnlyDivorce is true if a divorce is given and no ground applies.
	OnlyDivorce bool

	options  guarantee.Options
	tenYears calendar.Date // the last day of the ten years
}

// DecideRelease decides whether the security can be ended on the day of the
// question, what must happen first, and what is then returned.
//
// The error is [law.Faults]. DecideRelease does not decide that a permit has ended
// or that the foreigner has left.
func DecideRelease(facts ReleaseFacts, options guarantee.Options) (Release, error) {
	c := check.Check{On: facts.On}
	decision, err := guarantee.Decide(facts.Facts, options)
	if found, isFaults := err.(law.Faults); isFaults {
		c.Faults = found
	}
	facts.check(&c)
	if len(c.Faults) > 0 {
		return Release{}, c.Faults
	}
	facts.Facts = decision.Facts // the caller may still change the originals
	options.Sequence = slices.Clone(options.Sequence)
	r := Release{Facts: facts, Security: decision, options: options}
	r.decide()
	return r, nil
}

// decide applies the rule to valid facts.
//
// § 18, according to KL's page on the end of a security: after ten years the
// municipality ends it on request. Before that it must do so when a permanent permit
// or a permit on another basis was granted; when the permit has ended and the
// foreigner has left; when the foreigner has died; when the security has expired.
// Divorce alone is not a ground. Departure and death must be documented. KL's page
// on the end after recovery, which cites §§ 13 and 18: what can be recovered is
// recovered first, and the rest is returned. The ten years have passed on the day
// after the same-numbered day.
func (r *Release) decide() {
	f, d := &r.Facts, &r.Security
	r.tenYears = r.start().AddYears(10, calendar.Clamp)
	r.because(TenYears, f.On.After(r.tenYears))
	r.because(PermanentPermit, !f.PermanentPermitOn.IsZero())
	r.because(OtherBasis, !f.OtherBasisOn.IsZero())
	r.because(PermitEnded, !f.PermitEndedOn.IsZero() && !f.DepartedOn.IsZero())
	r.because(Death, !f.DiedOn.IsZero())
	r.because(Expiry, f.On.After(f.Security.To))
	if len(r.Because) == 0 {
		r.OnlyDivorce = !f.DivorcedOn.IsZero()
		return
	}
	recoverable := d.Recoverable.IsPositive()
	r.before(Recover, recoverable)
	r.before(RaiseClaim, len(d.ToBeRaised) > 0)
	r.before(DecideWhoRecovers, (recoverable || len(d.ToBeRaised) > 0) && d.Authority == 0)
	r.before(Request, r.only(TenYears) && f.RequestedOn.IsZero())
	r.before(Document, r.only(PermitEnded, Death) && !f.Documented)
	r.before(FormerClaims, slices.ContainsFunc(d.Payouts, byFormer))
	r.Ready = len(r.Before) == 0
	r.Rest = decimal.Max(d.Remaining.Sub(r.toRaise()), decimal.Zero)
}

// toRaise returns what is left of the payouts for which a claim can still be raised.
func (r *Release) toRaise() (sum decimal.Decimal) {
	for i := range r.Security.Payouts {
		if p := &r.Security.Payouts[i]; p.Reason == guarantee.AfterClaim || p.Reason == guarantee.Unclaimed {
			sum = sum.Add(p.Left)
		}
	}
	return sum
}

// start returns the day from which the ten years are counted.
func (r *Release) start() calendar.Date {
	return calendar.Earlier(r.Facts.ValidFrom, r.Facts.Security.From)
}

func (r *Release) because(ground ReleaseGround, holds bool) {
	if holds {
		r.Because = append(r.Because, ground)
	}
}

func (r *Release) before(first Before, needed bool) {
	if needed {
		r.Before = append(r.Before, first)
	}
}

// only reports whether no other grounds apply than these.
func (r *Release) only(grounds ...ReleaseGround) bool {
	return !slices.ContainsFunc(r.Because, func(g ReleaseGround) bool { return !slices.Contains(grounds, g) })
}

func byFormer(p guarantee.PayoutResult) bool { return p.Reason == guarantee.ByFormerMunicipality }

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [DecideRelease] can decide on them with the same options.
func (f ReleaseFacts) Validate(options guarantee.Options) error {
	_, err := DecideRelease(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f ReleaseFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// check checks the days that are not among the facts of the security.
func (f *ReleaseFacts) check(c *check.Check) {
	for _, given := range []struct {
		field string
		day   calendar.Date
	}{
		{"validFrom", f.ValidFrom}, {"requestedOn", f.RequestedOn}, {"permitEndedOn", f.PermitEndedOn},
	} {
		past(c, given.field, given.day)
	}
	if !f.Security.From.IsZero() && f.ValidFrom.After(f.Security.From) {
		c.Add("validFrom", firstAfterThis)
	}
}
