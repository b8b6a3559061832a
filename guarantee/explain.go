// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// mostGrounds exceeds the number of grounds a decision can have.
const mostGrounds = 20

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground {
	return d.appendGrounds(make([]law.Ground, 0, mostGrounds))
}

// appendGrounds appends [Decision.Grounds] to dst. There are fewer than 20 of
// them unless limitation was interrupted; with room for those it does not allocate. They count payouts and do not
// name them; [PayoutResult.Statement] says why for each.
//
// A line of KL's page is guidance and stands beside the rule it restates. The
// tests of the claim and of limitation are tried only when a payout under the two
// acts lies within the security.
func (d Decision) appendGrounds(dst []law.Ground) []law.Ground {
	f, page, security := &d.Facts, law.KLPage, law.SecurityOrder
	given := len(f.Payouts)
	covered := given - d.count[ByOtherAct] - d.count[ToOtherRecipient]
	valid := covered - d.count[BeforeSecurity] - d.count[AfterSecurity]
	ground := func(ref law.Ref, applied bool, statement law.Statement) {
		dst = append(dst, law.Ground{Ref: ref, Applied: applied, Statement: statement})
	}

	ground(page.At(1, 0, 0), d.taken > 0, either(d.taken > 0, sayBegin, sayNothing).With(d.taken))
	ground(page.At(3, 0, 0), covered > 0, sayActs.With(int64(covered), int64(given)))
	if covered > 0 {
		ground(page.At(7, 0, 0), valid > 0, sayValid.With(int64(valid), law.DayNumber(f.Security.From), law.DayNumber(f.Security.To)))
	}
	for _, end := range [...]struct {
		day       calendar.Date
		reason    Reason
		some, non *law.Sentence
	}{{f.PermanentPermitOn, AfterPermanentPermit, sayPermit, sayPermitNone}, {f.OtherBasisOn, AfterOtherBasis, sayOtherBasis, sayOtherBasisNone},
		{f.DepartedOn, AfterDeparture, sayDeparture, sayDepartureNone}, {f.DiedOn, 0, nil, sayDeath}, {f.DivorcedOn, 0, nil, sayDivorce}} {
		if after := d.count[end.reason]; !end.day.IsZero() { // none after a death, and a divorce ends nothing
			ground(security.At(18, 0, 0), after > 0, either(after > 0, end.some, end.non).With(law.DayNumber(end.day), int64(after)))
		}
	}
	if d.within > 0 {
		dst = d.appendTests(dst)
	}
	ground(security.At(13, 1, 0), d.taken > 0, either(d.taken > 0, sayTaken, sayNotTaken).With(d.left, d.taken, d.left-d.taken))
	switch {
	case d.Order == Order903:
		ground(page.At(15, 0, 0), true, d.sayOrder())
	default:
		ground(page.At(14, 0, 0), d.Order == Order220, d.sayOrder())
	}
	switch d.Authority {
	case Municipality:
		ground(page.At(4, 0, 0), d.taken > 0, either(d.taken > 0, sayMunicipality, sayMunicipalityNothing).With(law.DayNumber(f.AppliedOn)))
	case RecoveryAuthority:
		ground(page.At(4, 0, 0), false, sayNotMunicipality.With(law.DayNumber(f.AppliedOn)))
		ground(security.At(13, 3, 0), d.taken > 0, either(d.taken > 0, saySend, saySendNothing).With(d.taken))
	default:
		ground(page.At(4, 0, 0), false, sayWhoIsOpen.With(law.DayNumber(f.AppliedOn)))
	}
	return dst
}

// appendTests appends the grounds on the claim and on limitation.
func (d *Decision) appendTests(dst []law.Ground) []law.Ground {
	f, page, limitationAct := &d.Facts, law.KLPage, law.LimitationAct
	ground := func(ref law.Ref, applied bool, statement law.Statement) {
		dst = append(dst, law.Ground{Ref: ref, Applied: applied, Statement: statement})
	}
	to, late := law.DayNumber(f.Security.To), d.count[ClaimTooLate]
	switch {
	case !d.ClaimRaisedOn.IsZero():
		afterwards := d.ClaimRaisedOn.After(f.Security.To)
		ground(page.At(5, 0, 0), true, either(afterwards, sayClaimLate, sayClaimInTime).With(law.DayNumber(d.ClaimRaisedOn), to))
	default:
		ground(page.At(5, 0, 0), true, sayClaims.With(int64(len(f.Claims)), to, law.DayNumber(d.lastClaim)))
	}
	if d.claimed() && late > 0 && !d.ClaimRaisedOn.After(f.Security.To) {
		ground(page.At(5, 0, 0), true, sayNeverClaimed.With(int64(late), to))
	}
	if len(d.ToBeRaised) > 0 {
		ground(page.At(5, 0, 0), true, sayToBeRaised.With(int64(len(d.ToBeRaised)), law.DayNumber(d.raiseBy)))
	}
	if late < d.within {
		barred := d.count[Barred]
		ground(page.At(6, 0, 0), true, either(d.firstAfter.IsZero(), sayThreeYears, sayThreeYearsFirst).With(law.DayNumber(d.firstAfter)))
		ground(limitationAct.At(3, 1, 0), barred > 0, either(barred > 0, sayBarred, sayNotBarred).With(int64(barred), law.DayNumber(f.On)))
		ground(limitationAct.At(27, 1, 0), true, sayCounted.With())
		dst = d.appendInterruptions(dst)
	}
	if d.moved > 0 {
		ground(limitationAct.At(27, 2, 0), true, sayMoved.With(int64(d.moved)))
	}
	return dst
}

// appendInterruptions appends what the rule on limitation says has interrupted the
// limitation of payouts, each ground once.
func (d *Decision) appendInterruptions(dst []law.Ground) []law.Ground {
	if d.interrupted == 0 {
		return dst
	}
	first := len(dst)
	for i := range d.Payouts {
		p := &d.Payouts[i]
		if !p.interrupted || p.Reason <= AlreadyRecovered {
			continue
		}
		decided, _ := limitation.Decide(p.Payout.limitation(d.Facts.On), limitation.Options{})
		for _, link := range decided.Chain {
			switch link.Ref {
			case law.LimitationAct.At(2, 1, 0), law.LimitationAct.At(3, 1, 0), law.LimitationAct.At(27, 1, 0), law.LimitationAct.At(27, 2, 0):
			default:
				if !slices.Contains(dst[first:], link.Ground) {
					dst = append(dst, link.Ground)
				}
			}
		}
	}
	return dst
}

// sayOrder returns the sentence about the order.
func (d *Decision) sayOrder() law.Statement {
	if int(d.Order) >= len(sayOrders) { // a caller has stored another value
		return law.Statement{}
	}
	sentence := sayOrders[d.Order]
	if d.options.Order != 0 {
		sentence = sayOrdersChosen[d.Order]
	}
	return sentence.With(law.DayNumber(d.Facts.AppliedOn), law.DayNumber(d.firstPosted))
}

// Statement says in one sentence what became of the payout. It contains days and
// amounts but no name.
func (p PayoutResult) Statement() law.Statement {
	paid, before := law.DayNumber(p.Payout.On), p.ore-p.open
	switch p.Reason {
	case Covered:
		switch {
		case before > 0 && p.Last.IsZero():
			return sayRestCoveredNoEnd.With(paid, p.open)
		case before > 0:
			return sayRestCovered.With(paid, p.open, law.DayNumber(p.Last))
		case p.Last.IsZero():
			return sayCoveredNoEnd.With(paid, p.ore)
		}
		return sayReasons[Covered].With(paid, p.ore, law.DayNumber(p.Last))
	case PartlyCovered:
		if before > 0 {
			return sayRestPartlyCovered.With(paid, p.open, p.taken)
		}
		return sayReasons[PartlyCovered].With(paid, p.ore, p.taken)
	case Barred:
		return sayReasons[Barred].With(paid, p.ore, law.DayNumber(p.BarredFrom))
	case AfterClaim, Unclaimed:
		return sayReasons[p.Reason].With(paid, p.ore, law.DayNumber(p.ActBy))
	case 0:
		return law.Statement{}
	}
	return sayReasons[p.Reason].With(paid, p.ore)
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 11))
}

// appendReadings appends [Decision.Readings] to dst.
func (d Decision) appendReadings(dst []law.Reading) []law.Reading {
	if d.within > 0 {
		dst = append(dst, law.PeriodComputation)
	}
	dst = append(dst, law.SecurityWindows, law.WhoRecovers)
	if d.options.Order == 0 {
		dst = append(dst, law.WhichSecurityOrder)
	}
	dst = append(dst, law.SecurityAmount)
	f := &d.Facts
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	add(d.marked[OnPermitDay], law.PermitDayIncluded)
	add(len(f.Claims) > 0 || len(d.ToBeRaised) > 0, law.ClaimsOverTime)
	add(len(f.Recovered) > 0, law.RecoveryPerPayout)
	add(f.Security.replaced(), law.FirstPosting)
	add(d.within+d.count[AfterOtherBasis]+d.count[AfterDeparture] > 0 && (!f.OtherBasisOn.IsZero() || !f.DepartedOn.IsZero() || !f.DiedOn.IsZero()), law.ResidenceEnds)
	add(d.outlived, law.ClaimOutlivesSecurity)
	return dst
}

// Outcome is Decided, or Discretion if a person must determine who recovers.
// Everything else is computed all the same.
func (d Decision) Outcome() law.Outcome { return d.outcome }

// Criteria returns what a person must weigh to determine who recovers; it is empty
// if the outcome is Decided. The answer is given as Facts.AuthorityDecision. No
// source lists these criteria; they indicate where the answer can be found.
func (d Decision) Criteria() []law.Criterion {
	if d.outcome != law.Discretion {
		return nil
	}
	day := law.DayNumber(d.Facts.AppliedOn)
	return []law.Criterion{
		{ID: "document-names-order", Statement: sayCriterionDocument.With(day)},
		{ID: "agency-on-the-application", Statement: sayCriterionAgency.With(day)},
		{ID: "recovery-authority-asked", Statement: sayCriterionAsked.With(day)},
	}
}

// either returns one of two sentences.
func either(condition bool, yes, no *law.Sentence) *law.Sentence {
	if condition {
		return yes
	}
	return no
}

// Calculation returns the steps from the amount in the document to what can be
// recovered, in order.
func (d Decision) Calculation() []law.Statement {
	document, _ := money.ToOre(d.Facts.Security.Amount)
	return []law.Statement{
		stepDocument.With(document),
		stepLeft.With(d.reduced, d.recovered, d.left),
		stepPassed.With(int64(d.count[Covered]+d.count[PartlyCovered]+d.count[SecurityUsedUp]), d.taken+d.uncovered),
		stepTaken.With(d.taken, d.uncovered, d.left-d.taken),
	}
}

// premises returns what was assumed.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{
		sayGivenDay.With(law.DayNumber(f.On), law.DayNumber(f.AppliedOn)),
		sayGivenSecurity.With(law.DayNumber(f.Security.From), law.DayNumber(f.Security.To)),
		sayGivenPayouts.With(int64(len(f.Payouts))),
	}
	add := func(applies bool, sentence *law.Sentence, value int64) {
		if applies {
			premises = append(premises, sentence.With(value))
		}
	}
	included := 0
	for i := range f.Payouts {
		if f.Payouts[i].IncludeReason != "" {
			included++
		}
	}
	add(f.Security.PostedOn.IsZero(), sayGivenPostedAsFrom, law.DayNumber(f.Security.From))
	add(!f.Security.PostedOn.IsZero(), sayGivenPosted, law.DayNumber(f.Security.PostedOn))
	add(!d.claimed(), sayGivenNoClaim, law.DayNumber(f.On))
	add(len(f.Claims) > 0, sayGivenClaims, int64(len(f.Claims)))
	add(!f.ClaimRaisedOn.IsZero(), sayGivenClaim, law.DayNumber(f.ClaimRaisedOn))
	add(!f.Security.FirstPostedOn.IsZero(), sayGivenFirstPosted, law.DayNumber(f.Security.FirstPostedOn))
	add(f.PermanentPermitOn.IsZero(), sayGivenNoPermit, 0)
	add(!f.PermanentPermitOn.IsZero(), sayGivenPermit, law.DayNumber(f.PermanentPermitOn))
	add(included > 0, sayGivenFormer, int64(included))
	add(f.AuthorityDecision != nil, sayGivenAuthority, 0)
	add(len(d.options.Sequence) > 0, sayGivenSequence, int64(len(d.options.Sequence)))
	return premises
}

// sayNext says by when to act and until when waiting costs nothing, and by when a
// claim is to be raised.
func sayNext(on, actBy, costsFrom, raiseBy calendar.Date, toBeRaised int) (next []law.Statement) {
	if !actBy.IsZero() && !costsFrom.IsZero() {
		sentence := either(actBy.Before(on), sayActAtOnce, sayActBy)
		next = append(next, sentence.With(law.DayNumber(actBy), law.DayNumber(costsFrom.AddDays(-1))))
	}
	if toBeRaised > 0 {
		sentence := either(raiseBy.Before(on), sayRaiseAtOnce, sayRaiseBy)
		next = append(next, sentence.With(int64(toBeRaised), law.DayNumber(raiseBy)))
	}
	return next
}

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	receipt := wire.Receipt("guarantee", Rules, &d.Facts, &d.options, d)
	receipt.Headline = either(d.taken > 0, sayHeadline, sayHeadlineNothing).With(law.DayNumber(d.Facts.On), d.taken, d.left-d.taken)
	receipt.Calculation, receipt.Premises = d.Calculation(), d.premises()
	receipt.Next = sayNext(d.Facts.On, d.ActBy, d.CostsFrom, d.raiseBy, len(d.ToBeRaised))
	return receipt
}
