// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is that of every link: Decided, or Discretion if a person must determine
// who recovers.
func (d ChainDecision) Outcome() law.Outcome {
	if len(d.Links) == 0 {
		return 0
	}
	return d.Links[0].outcome
}

// Criteria returns what a person must weigh to determine who recovers; see
// [Decision.Criteria].
func (d ChainDecision) Criteria() []law.Criterion {
	if len(d.Links) == 0 {
		return nil
	}
	return d.Links[0].Criteria()
}

// Grounds returns the rules that were considered: those about the chain, then those
// of each security that contains a payout, preceded by a ground that identifies the
// security.
func (d ChainDecision) Grounds() (dst []law.Ground) {
	page, given := law.KLPage, len(d.Facts.Payouts)
	inside := given - len(d.Outside)
	dst = append(dst, law.Ground{Ref: page.At(7, 0, 0), Applied: inside > 0,
		Statement: sayChained.With(int64(inside), int64(given), int64(len(d.Links)))})
	for _, gap := range d.Gaps {
		dst = append(dst, law.Ground{Ref: page.At(7, 0, 0),
			Statement: sayGap.With(law.DayNumber(gap.From), law.DayNumber(gap.To))})
	}
	for i := range d.Links {
		link := &d.Links[i]
		if lost := link.expiredUnclaimed(); lost > 0 {
			dst = append(dst, law.Ground{Ref: page.At(5, 0, 0), Applied: true,
				Statement: sayNotCarriedOver.With(law.DayNumber(link.Facts.Security.To), lost)})
		}
	}
	for i := range d.Links {
		link := &d.Links[i]
		some := len(link.Payouts) > 0
		dst = append(dst, law.Ground{Ref: page.At(7, 0, 0), Applied: some, Statement: either(some, sayLink, sayLinkEmpty).With(
			int64(i+1), law.DayNumber(link.Facts.Security.From), law.DayNumber(link.Facts.Security.To))})
		if some {
			dst = link.appendGrounds(dst)
		}
	}
	return dst
}

// Readings returns the readings that the decision relies on, by number.
func (d ChainDecision) Readings() (all []law.Reading) {
	for i := range d.Links {
		all = d.Links[i].appendReadings(all)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// ChainResult is a [ChainDecision] in the form of the JSON contract.
type ChainResult struct {
	Recoverable decimal.Decimal `json:"recoverable" da:"det, der kan inddrives nu i alle sikkerhederne" en:"what can be recovered now in all the securities"`
	Uncovered   decimal.Decimal `json:"uncovered" da:"det, der opfylder betingelserne, men ikke er dækning for" en:"what meets the conditions and finds nothing left to be taken from"`
	Links       []LinkResult    `json:"links" da:"hver sikkerhed for sig" en:"each security by itself"`
	Outside     []string        `json:"outside" da:"navnene på de udbetalinger, der ikke ligger i nogen sikkerhed" en:"the names of the payouts that lie in none of the securities"`
	Gaps        []Gap           `json:"gaps" da:"tider mellem to sikkerheder, hvor ingen gjaldt" en:"times between two securities in which none was in force"`
}

// LinkResult is one security in a [ChainResult].
type LinkResult struct {
	Result
	ExpiredUnclaimed decimal.Decimal `json:"expiredUnclaimed" da:"det, der er tabt, fordi sikkerheden udløb, før der blev rejst krav" en:"what is lost because the security ran out before a claim was raised"`
}

// Result returns the decision in the form of the JSON contract.
func (d ChainDecision) Result() ChainResult {
	result := ChainResult{Recoverable: d.Recoverable, Uncovered: d.Uncovered, Gaps: d.Gaps}
	for i := range d.Links {
		result.Links = append(result.Links, LinkResult{d.Links[i].Result(), d.Links[i].ExpiredUnclaimed})
	}
	for i := range d.Outside {
		result.Outside = append(result.Outside, d.Outside[i].ID)
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r LinkResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r ChainResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [ChainDecision.Result] as a JSON object.
func (d ChainDecision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}

// Receipt returns everything the decision rests on. Its rule is "chain".
func (d ChainDecision) Receipt() law.Receipt {
	receipt := wire.Receipt("chain", Rules, &d.Facts, &d.options, d)
	receipt.Headline = sayChainHeadline.With(law.DayNumber(d.Facts.On), d.taken, d.uncovered)
	receipt.Premises = []law.Statement{
		sayGivenDay.With(law.DayNumber(d.Facts.On), law.DayNumber(d.Facts.AppliedOn)),
		sayGivenChain.With(int64(len(d.Links))),
		sayGivenPayouts.With(int64(len(d.Facts.Payouts))),
	}
	var actBy, costsFrom, raiseBy calendar.Date
	toBeRaised := 0
	for i := range d.Links {
		link := &d.Links[i]
		receipt.Calculation = append(receipt.Calculation, stepLink.With(int64(i+1), link.taken, link.expiredUnclaimed()))
		actBy, costsFrom = calendar.Earlier(actBy, link.ActBy), calendar.Earlier(costsFrom, link.CostsFrom)
		raiseBy, toBeRaised = calendar.Earlier(raiseBy, link.raiseBy), toBeRaised+len(link.ToBeRaised)
	}
	receipt.Calculation = append(receipt.Calculation, stepChain.With(d.taken, d.uncovered))
	receipt.Next = sayNext(d.Facts.On, actBy, costsFrom, raiseBy, toBeRaised)
	return receipt
}

// The sentences about a chain.
var (
	// Values: how many of how many, the number of securities.
	sayChained = law.NewSentence(
		"Antal sikkerheder: {2:n}. Hver udbetaling prøves mod den, der gjaldt den dag; {0:n} af {1:n} ligger i en af dem.",
		"Number of securities: {2:n}. Each payout is tested against the one that was valid on its day; {0:n} of {1:n} lie in one of them.")
	sayGap = law.NewSentence(
		"Fra den {0:date} til og med den {1:date} gjaldt ingen sikkerhed. Det, der er udbetalt i den tid, kan ikke tages.",
		"From {0:date} through {1:date} no security was valid. What was paid in that time cannot be taken.")
	sayNotCarriedOver = law.NewSentence(
		"Sikkerheden udløb den {0:date}, før der blev rejst krav. {1:kr} er tabt og kan ikke føres over i den næste.",
		"The security ran out on {0:date} before a claim was raised. {1:kr} is lost and cannot be carried over to the next.")
	sayLink = law.NewSentence(
		"Sikkerhed nr. {0:n} gælder fra den {1:date} til og med den {2:date}. Udbetalingerne i den tid prøves mod den.",
		"Security no. {0:n} is valid from {1:date} through {2:date}. The payouts in that time are tested against it.")
	sayLinkEmpty = law.NewSentence(
		"Sikkerhed nr. {0:n} gælder fra den {1:date} til og med den {2:date}. Ingen udbetaling ligger i den tid.",
		"Security no. {0:n} is valid from {1:date} through {2:date}. No payout lies in that time.")
	sayChainHeadline = law.NewSentence(
		"Den {0:date} kan {1:kr} inddrives i sikkerhederne tilsammen. {2:kr} er der ikke dækning for.",
		"On {0:date}, {1:kr} can be recovered in the securities together. {2:kr} is not covered.")
	sayGivenChain = law.NewSentence(
		"Oplyste sikkerheder, der afløser hinanden: {0:n}.",
		"Securities given that followed each other: {0:n}.")
	stepLink = law.NewSentence(
		"Sikkerhed nr. {0:n}: {1:kr} kan tages; {2:kr} er tabt, fordi den udløb uden krav",
		"Security no. {0:n}: {1:kr} can be taken; {2:kr} is lost, because it ran out unclaimed")
	stepChain = law.NewSentence(
		"I alt kan {0:kr} tages, og {1:kr} er der ikke dækning for",
		"{0:kr} can be taken in all, and {1:kr} is not covered")
)
