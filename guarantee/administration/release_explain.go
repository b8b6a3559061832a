// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided], except for the zero value, which has none. What a
// person must still decide is listed in Before.
func (r Release) Outcome() law.Outcome {
	if r.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (r Release) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried:
// those on the end of a security and, if one of them ends it, what must happen first
// and what can be recovered.
func (r Release) Grounds() (dst []law.Ground) {
	f := &r.Facts
	ground := func(considered, applied bool, statement law.Statement) {
		if considered {
			dst = append(dst, law.Ground{Ref: law.SecurityOrder.At(18, 0, 0), Applied: applied, Statement: statement})
		}
	}
	holds := func(ground ReleaseGround) bool { return slices.Contains(r.Because, ground) }
	on, ended, departed := law.DayNumber(f.On), law.DayNumber(f.PermitEndedOn), law.DayNumber(f.DepartedOn)

	ground(true, holds(TenYears), either(holds(TenYears), sayTenYears, sayNotTenYears).With(law.DayNumber(r.tenYears)))
	ground(holds(PermanentPermit), true, sayPermanentPermit.With(law.DayNumber(f.PermanentPermitOn)))
	ground(holds(OtherBasis), true, sayOtherBasis.With(law.DayNumber(f.OtherBasisOn)))
	ground(ended != 0 || departed != 0, holds(PermitEnded), r.sayPermitEnded().With(ended, departed))
	ground(holds(Death), true, sayDeath.With(law.DayNumber(f.DiedOn)))
	ground(true, holds(Expiry), either(holds(Expiry), sayExpired, sayNotExpired).With(law.DayNumber(f.Security.To)))
	ground(!f.DivorcedOn.IsZero(), false, sayDivorce.With(law.DayNumber(f.DivorcedOn)))
	if len(r.Because) == 0 {
		return dst
	}
	ground(r.only(TenYears), !f.RequestedOn.IsZero(), either(f.RequestedOn.IsZero(), sayNotRequested, sayRequested).With(law.DayNumber(f.RequestedOn)))
	ground(r.only(PermitEnded, Death), f.Documented, either(f.Documented, sayDocumented, sayNotDocumented).With(on))
	return append(dst, r.Security.Grounds()...)
}

// sayPermitEnded returns the sentence about a permit that has ended and a departure.
func (r *Release) sayPermitEnded() *law.Sentence {
	switch {
	case r.Facts.PermitEndedOn.IsZero():
		return sayOnlyDeparted
	case r.Facts.DepartedOn.IsZero():
		return sayOnlyEnded
	}
	return sayPermitEndedAndLeft
}

// Readings returns the readings that the decision relies on, by number: those on
// what can be recovered, if the security can end.
func (r Release) Readings() []law.Reading {
	if len(r.Because) == 0 {
		return nil
	}
	return r.Security.Readings()
}

// ReleaseResult is a [Release] in the form of the JSON contract.
type ReleaseResult struct {
	Because     []ReleaseGround     `json:"because" da:"de grunde, sikkerheden skal ophøre af" en:"the grounds on which the security is to end"`
	Before      []Before            `json:"before" da:"det, der skal ske først" en:"what must happen first"`
	Ready       bool                `json:"ready" da:"om sikkerheden kan ophøre nu" en:"whether the security can end now"`
	Rest        decimal.NullDecimal `json:"rest" da:"det, der går tilbage til sikkerhedsstilleren; null, når den ikke skal ophøre" en:"what goes back to whoever posted it; null where it is not to end"`
	Recoverable decimal.Decimal     `json:"recoverable" da:"det, der kan inddrives først" en:"what can be recovered first"`
	OnlyDivorce bool                `json:"onlyDivorce" da:"om kun skilsmisse eller samlivsophør er oplyst" en:"whether only a divorce or the end of living together is given"`
}

// Result returns the decision in the form of the JSON contract.
func (r Release) Result() ReleaseResult {
	return ReleaseResult{Because: r.Because, Before: r.Before, Ready: r.Ready,
		Rest: decimal.NullDecimal{Decimal: r.Rest, Valid: len(r.Because) > 0}, Recoverable: r.Security.Recoverable, OnlyDivorce: r.OnlyDivorce}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r ReleaseResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Release.Result] as a JSON object.
func (r Release) AppendResult(dst []byte) []byte {
	result := r.Result()
	return wire.Append(dst, &result)
}

// Receipt returns everything the decision rests on. Its rule is "release".
func (r Release) Receipt() law.Receipt {
	f := &r.Facts
	receipt := wire.Receipt("release", guarantee.Rules, f, &r.options, r)
	on, rest := law.DayNumber(f.On), ore(r.Rest)
	switch {
	case r.Ready:
		receipt.Headline = sayReady.With(on, rest)
	case len(r.Because) > 0:
		receipt.Headline = sayNotYet.With(on, rest)
	default:
		receipt.Headline = sayNoEnd.With(on)
	}
	receipt.Calculation = r.Security.Calculation()
	receipt.Premises = append(r.Security.Receipt().Premises, sayGivenStart.With(law.DayNumber(r.start())))
	for _, before := range r.Before {
		amount := r.Security.Recoverable
		if before == RaiseClaim {
			amount = r.toRaise()
		}
		receipt.Next = append(receipt.Next, sayBefore[before].With(ore(amount)))
	}
	return receipt
}

// ore returns an amount computed by the library, in øre.
func ore(amount decimal.Decimal) int64 {
	ore, _ := money.ToOre(amount)
	return ore
}

func either(condition bool, yes, no *law.Sentence) *law.Sentence {
	if condition {
		return yes
	}
	return no
}

// The sentences about the end of a security.
var (
	sayTenYears = law.NewSentence(
		"De ti år løb til og med den {0:date}. Sikkerheden skal ophøre, når der bedes om det.",
		"The ten years ran through {0:date}. The security is to end when that is asked for.")
	sayNotTenYears = law.NewSentence(
		"De ti år løber til og med den {0:date}.",
		"The ten years run through {0:date}.")
	sayPermanentPermit = law.NewSentence(
		"Der er givet tidsubegrænset ophold den {0:date}.",
		"A permanent permit was granted on {0:date}.")
	sayOtherBasis = law.NewSentence(
		"Der er givet ophold på et andet grundlag den {0:date}.",
		"A permit on another basis was granted on {0:date}.")
	sayPermitEndedAndLeft = law.NewSentence(
		"Tilladelsen er ophørt den {0:date}, og den familiesammenførte er udrejst den {1:date}.",
		"The permit ended on {0:date}, and the reunified spouse left on {1:date}.")
	sayOnlyEnded = law.NewSentence(
		"Tilladelsen er ophørt den {0:date}, men den familiesammenførte er ikke udrejst.",
		"The permit ended on {0:date}, but the reunified spouse has not left.")
	sayOnlyDeparted = law.NewSentence(
		"Den familiesammenførte er udrejst den {1:date}, men tilladelsen er ikke ophørt.",
		"The reunified spouse left on {1:date}, but the permit has not ended.")
	sayDeath = law.NewSentence(
		"Den familiesammenførte er død den {0:date}.",
		"The reunified spouse died on {0:date}.")
	sayExpired = law.NewSentence(
		"Sikkerheden udløb den {0:date}.",
		"The security ran out on {0:date}.")
	sayNotExpired = law.NewSentence(
		"Sikkerheden gælder til og med den {0:date} og er ikke udløbet.",
		"The security is valid through {0:date} and has not run out.")
	sayDivorce = law.NewSentence(
		"Skilsmisse eller samlivsophør den {0:date} er ikke i sig selv en grund til ophør.",
		"A divorce or the end of living together on {0:date} is no ground by itself.")
	sayRequested = law.NewSentence(
		"Den, der har stillet sikkerheden, har bedt om det den {0:date}.",
		"Whoever posted the security asked for it on {0:date}.")
	sayNotRequested = law.NewSentence(
		"Den, der har stillet sikkerheden, har ikke bedt om det.",
		"Whoever posted the security has not asked for it.")
	sayDocumented = law.NewSentence(
		"Udrejsen eller dødsfaldet er dokumenteret.",
		"The departure or death has been documented.")
	sayNotDocumented = law.NewSentence(
		"Udrejsen eller dødsfaldet er ikke dokumenteret.",
		"The departure or death has not been documented.")

	sayGivenStart = law.NewSentence(
		"De ti år regnes fra den {0:date}.",
		"The ten years are counted from {0:date}.")
	sayReady = law.NewSentence(
		"Den {0:date} kan sikkerheden ophøre. {1:kr} går tilbage til den, der har stillet den.",
		"On {0:date} the security can end. {1:kr} goes back to whoever posted it.")
	sayNotYet = law.NewSentence(
		"Den {0:date} er der grund til, at sikkerheden ophører, men noget skal ske først. Derefter går {1:kr} tilbage.",
		"On {0:date} there is a ground for the security to end, but something must happen first. Then {1:kr} goes back.")
	sayNoEnd = law.NewSentence(
		"Den {0:date} er der ingen grund til, at sikkerheden ophører.",
		"On {0:date} there is no ground for the security to end.")
)

// What must happen first. Values: what can be recovered.
var sayBefore = [...]*law.Sentence{
	Recover: law.NewSentence(
		"Inddriv {0:kr} i sikkerheden, før den ophører.",
		"Recover {0:kr} in the security before it ends."),
	RaiseClaim: law.NewSentence(
		"Rejs krav for de {0:kr}, der ikke er med i noget krav, før sikkerheden ophører.",
		"Raise a claim for the {0:kr} that is in no claim before the security ends."),
	DecideWhoRecovers: law.NewSentence(
		"Afgør og begrund, hvem der inddriver.",
		"Decide who recovers, and give the reason."),
	Request: law.NewSentence(
		"Vent på, at den, der har stillet sikkerheden, beder om det.",
		"Wait until whoever posted the security asks for it."),
	Document: law.NewSentence(
		"Få udrejsen eller dødsfaldet dokumenteret.",
		"Have the departure or death documented."),
	FormerClaims: law.NewSentence(
		"Afgør, om fraflytningskommunens udbetalinger skal tages med.",
		"Decide whether the payouts of the former municipality are to be included."),
}
