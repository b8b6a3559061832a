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

var releaseGrounds = names.Table[ReleaseGround]{"ten-years", "permanent-permit", "other-basis", "permit-ended", "death", "expiry"}

// String returns the name in the JSON contract, such as "ten-years".
func (g ReleaseGround) String() string { return releaseGrounds.Of(g) }

// MarshalText returns [ReleaseGround.String], and an error for a value that is none.
func (g ReleaseGround) MarshalText() ([]byte, error) { return releaseGrounds.Text(g) }

// UnmarshalText reads what [ReleaseGround.MarshalText] writes.
func (g *ReleaseGround) UnmarshalText(text []byte) error { return releaseGrounds.Read(g, text) }

// Before is what must happen before a security is released. The zero value is nothing.
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

var befores = names.Table[Before]{"recover", "decide-who-recovers", "request", "document", "former-claims"}

// String returns the name in the JSON contract, such as "recover".
func (b Before) String() string { return befores.Of(b) }

// MarshalText returns [Before.String], and an error for a value that is none.
func (b Before) MarshalText() ([]byte, error) { return befores.Text(b) }

// UnmarshalText reads what [Before.MarshalText] writes.
func (b *Before) UnmarshalText(text []byte) error { return befores.Read(b, text) }

// ReleaseFacts are the facts of the security and what has happened to the foreigner
// beside the permanent permit, on which days. A zero day is something that has not
// happened.
type ReleaseFacts struct {
	guarantee.Facts
	// ValidFrom is the day the ten years are counted from: the first day of the
	// first security; zero: the first day of this one.
	ValidFrom calendar.Date `json:"validFrom,omitzero" da:"den første sikkerheds første dag; ellers denne sikkerheds" en:"the first day of the first security; otherwise of this one"`
	// RequestedOn is the day whoever posted the security asked for its release.
	RequestedOn   calendar.Date `json:"requestedOn,omitzero" da:"dagen, sikkerhedsstilleren har bedt om ophør" en:"the day whoever posted the security asked for its release"`
	OtherBasisOn  calendar.Date `json:"otherBasisOn,omitzero" da:"dagen, der er givet ophold på et andet grundlag" en:"the day a permit on another basis was granted"`
	PermitEndedOn calendar.Date `json:"permitEndedOn,omitzero" da:"dagen, tilladelsen er udløbet, bortfaldet, inddraget eller nægtet forlænget" en:"the day the permit ran out, lapsed, was withdrawn or was refused extension"`
	DepartedOn    calendar.Date `json:"departedOn,omitzero" da:"dagen, den familiesammenførte er udrejst af Danmark" en:"the day the reunified spouse left Denmark"`
	DiedOn        calendar.Date `json:"diedOn,omitzero" da:"dagen, den familiesammenførte er død" en:"the day the reunified spouse died"`
	// DivorcedOn is the day of a divorce or the end of living together.
	DivorcedOn calendar.Date `json:"divorcedOn,omitzero" da:"dagen for skilsmisse eller samlivsophør" en:"the day of a divorce or the end of living together"`
	// Documented is true when departure or death has been documented.
	Documented bool `json:"documented,omitzero" da:"om udrejse eller død er dokumenteret" en:"whether departure or death has been documented"`
}

// Release says whether a security can be ended. It is made by [DecideRelease]; the zero
// value is no decision.
type Release struct {
	// Facts are the facts that were decided on.
	Facts ReleaseFacts
	// Security is what can be recovered in it on the day.
	Security guarantee.Decision
	// Because are the grounds that hold, in the order of their numbers.
	Because []ReleaseGround
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

	options  guarantee.Options
	tenYears calendar.Date // their last day
}

// DecideRelease says whether the security can be ended on the day of the question,
// what must happen first, and what is then paid back.
//
// The error is [law.Faults]. DecideRelease does not decide that a permit has ended, nor
// that the foreigner has left.
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
	facts.Facts = decision.Facts // the caller may change theirs
	options.Sequence = slices.Clone(options.Sequence)
	r := Release{Facts: facts, Security: decision, options: options}
	r.decide()
	return r, nil
}

// decide is the rule on facts without faults.
//
// § 18, as KL's page on the end of a security has it: after ten years the municipality
// ends it on request. Before that it must when a permanent permit or a permit on another
// basis was granted; when the permit has ended and the foreigner has left; when the
// foreigner is dead; when the security has run out. Divorce alone is no ground. Departure
// and death are documented. KL's page on the end after recovery, which cites §§ 13 and
// 18: what can be recovered is recovered first, and the rest is paid back. The ten years
// have passed on the day after the same-numbered day.
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
	r.before(DecideWhoRecovers, recoverable && d.Authority == 0)
	r.before(Request, r.only(TenYears) && f.RequestedOn.IsZero())
	r.before(Document, r.only(PermitEnded, Death) && !f.Documented)
	r.before(FormerClaims, slices.ContainsFunc(d.Payouts, byFormer))
	r.Ready = len(r.Before) == 0
	r.Rest = d.Remaining
}

// start is the day the ten years are counted from.
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

// only reports whether no other ground holds than these.
func (r *Release) only(grounds ...ReleaseGround) bool {
	return !slices.ContainsFunc(r.Because, func(g ReleaseGround) bool { return !slices.Contains(grounds, g) })
}

func byFormer(p guarantee.PayoutResult) bool { return p.Reason == guarantee.ByFormerMunicipality }

// Validate returns every fault in the facts at once ([law.Faults]), or nil when
// [DecideRelease] can decide on them with the same options.
func (f ReleaseFacts) Validate(options guarantee.Options) error {
	_, err := DecideRelease(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f ReleaseFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// check tests the days that the facts of the security do not have.
func (f *ReleaseFacts) check(c *check.Check) {
	for _, given := range []struct {
		field string
		day   calendar.Date
	}{
		{"validFrom", f.ValidFrom}, {"requestedOn", f.RequestedOn}, {"otherBasisOn", f.OtherBasisOn},
		{"permitEndedOn", f.PermitEndedOn}, {"departedOn", f.DepartedOn}, {"diedOn", f.DiedOn}, {"divorcedOn", f.DivorcedOn},
	} {
		past(c, given.field, given.day)
	}
	if !f.Security.From.IsZero() && f.ValidFrom.After(f.Security.From) {
		c.Add("validFrom", firstAfterThis)
	}
}
