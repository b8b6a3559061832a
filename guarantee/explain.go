// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// mostGrounds is more than [Decision.AppendGrounds] appends.
const mostGrounds = 14

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground {
	return d.AppendGrounds(make([]law.Ground, 0, mostGrounds))
}

// AppendGrounds appends [Decision.Grounds] to dst. There are fewer than 14 of
// them; with room for those it does not allocate. They count payouts and do not
// name them; [PayoutResult.Statement] says why for each.
//
// A line of KL's page is guidance and stands beside the rule it restates. The
// tests of the claim and of limitation are tried only when a payout under the two
// acts lies within the security.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	f, page, security, limitationAct := &d.Facts, law.KLPage, law.SecurityOrder, law.LimitationAct
	given := len(f.Payouts)
	covered := given - d.count[ByOtherAct] - d.count[ToOtherRecipient]
	valid := covered - d.count[BeforeSecurity] - d.count[AfterSecurity]
	ground := func(ref law.Ref, applied bool, statement law.Statement) {
		dst = append(dst, law.Ground{Ref: ref, Applied: applied, Statement: statement})
	}

	ground(page.At(1, 0, 0), d.taken > 0, choose(d.taken > 0, sayBegin, sayNothing, d.taken, 0, 0))
	ground(page.At(3, 0, 0), covered > 0, say(sayActs, int64(covered), int64(given), 0))
	if covered > 0 {
		ground(page.At(7, 0, 0), valid > 0, say(sayValid, int64(valid), dayNo(f.Security.From), dayNo(f.Security.To)))
	}
	if after := d.count[AfterPermanentPermit]; !f.PermanentPermitOn.IsZero() {
		ground(security.At(18, 0, 0), after > 0,
			choose(after > 0, sayPermit, sayPermitNone, dayNo(f.PermanentPermitOn), int64(after), 0))
	}
	if d.within > 0 {
		late := d.ClaimRaisedOn.After(f.Security.To)
		ground(page.At(5, 0, 0), true, choose(late, sayClaimLate, sayClaimInTime, dayNo(d.ClaimRaisedOn), dayNo(f.Security.To), 0))
		if !late {
			barred := d.count[Barred]
			ground(page.At(6, 0, 0), true, choose(d.firstAfter.IsZero(), sayThreeYears, sayThreeYearsFirst, dayNo(d.firstAfter), 0, 0))
			ground(limitationAct.At(3, 1, 0), barred > 0, choose(barred > 0, sayBarred, sayNotBarred, int64(barred), dayNo(f.On), 0))
			ground(limitationAct.At(27, 1, 0), true, say(sayCounted, 0, 0, 0))
		}
		if d.moved > 0 {
			ground(limitationAct.At(27, 2, 0), true, say(sayMoved, int64(d.moved), 0, 0))
		}
	}
	ground(security.At(13, 1, 0), d.taken > 0, choose(d.taken > 0, sayTaken, sayNotTaken, d.left, d.taken, d.left-d.taken))
	switch {
	case d.Order == Order903:
		ground(page.At(15, 0, 0), true, d.sayOrder())
	default:
		ground(page.At(14, 0, 0), d.Order == Order220, d.sayOrder())
	}
	switch d.Authority {
	case Municipality:
		ground(page.At(4, 0, 0), d.taken > 0, choose(d.taken > 0, sayMunicipality, sayMunicipalityNothing, dayNo(f.AppliedOn), 0, 0))
	case RecoveryAuthority:
		ground(page.At(4, 0, 0), false, say(sayNotMunicipality, dayNo(f.AppliedOn), 0, 0))
		ground(security.At(13, 3, 0), d.taken > 0, choose(d.taken > 0, saySend, saySendNothing, d.taken, 0, 0))
	default:
		ground(page.At(4, 0, 0), false, say(sayWhoIsOpen, dayNo(f.AppliedOn), 0, 0))
	}
	return dst
}

// sayOrder is the sentence about the order.
func (d *Decision) sayOrder() law.Statement {
	if int(d.Order) >= len(sayOrders) { // nobody made the decision
		return law.Statement{}
	}
	sentence := sayOrders[d.Order]
	if d.options.Order != 0 {
		sentence = sayOrdersChosen[d.Order]
	}
	return say(sentence, dayNo(d.Facts.AppliedOn), dayNo(d.posted()), 0)
}

// Statement says in one sentence what became of the payout. It holds days and
// amounts and no name.
func (p *PayoutResult) Statement() law.Statement {
	paid := dayNo(p.Payout.On)
	switch p.Reason {
	case Covered:
		return say(sayReasons[Covered], paid, p.ore, dayNo(p.Last))
	case PartlyCovered:
		return say(sayReasons[PartlyCovered], paid, p.ore, p.taken)
	case Barred:
		return say(sayReasons[Barred], paid, p.ore, dayNo(p.BarredFrom))
	case 0:
		return law.Statement{}
	}
	return say(sayReasons[p.Reason], paid, p.ore, 0)
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 6))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	if d.within > 0 {
		dst = append(dst, law.PeriodComputation)
	}
	dst = append(dst, law.SecurityWindows, law.WhoRecovers)
	if d.options.Order == 0 {
		dst = append(dst, law.WhichSecurityOrder)
	}
	dst = append(dst, law.SecurityAmount)
	if !d.permitDay.IsZero() {
		dst = append(dst, law.PermitDayIncluded)
	}
	return dst
}

// Outcome is Decided, or Discretion when a person must say who recovers.
// Everything else is computed all the same.
func (d Decision) Outcome() law.Outcome { return d.outcome }

// Criteria returns what a person must weigh to say who recovers, and nothing when
// the outcome is Decided. The answer is given as Facts.AuthorityDecision. No
// source names these criteria; they are where the answer can be found.
func (d Decision) Criteria() []law.Criterion {
	if d.outcome != law.Discretion {
		return nil
	}
	day := dayNo(d.Facts.AppliedOn)
	return []law.Criterion{
		{ID: "document-names-order", Statement: say(sayCriterionDocument, day, 0, 0)},
		{ID: "agency-on-the-application", Statement: say(sayCriterionAgency, day, 0, 0)},
		{ID: "recovery-authority-asked", Statement: say(sayCriterionAsked, day, 0, 0)},
	}
}

func say(sentence *law.Sentence, first, second, third int64) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{first, second, third}}
}

// choose is say with one of two sentences.
func choose(condition bool, yes, no *law.Sentence, first, second, third int64) law.Statement {
	if condition {
		return say(yes, first, second, third)
	}
	return say(no, first, second, third)
}

func dayNo(day calendar.Date) int64 { return law.DayNumber(day) }

// Calculation returns the steps from the amount in the document to what can be
// recovered, in order.
func (d Decision) Calculation() []law.Statement {
	document, _ := law.ToOre(d.Facts.Security.Amount)
	return []law.Statement{
		say(stepDocument, document, 0, 0),
		say(stepLeft, d.reduced, d.recovered, d.left),
		say(stepPassed, int64(d.count[Covered]+d.count[PartlyCovered]+d.count[SecurityUsedUp]), d.taken+d.uncovered, 0),
		say(stepTaken, d.taken, d.uncovered, d.left-d.taken),
	}
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{
		say(sayGivenDay, dayNo(f.On), dayNo(f.AppliedOn), 0),
		say(sayGivenSecurity, dayNo(f.Security.From), dayNo(f.Security.To), 0),
		say(sayGivenPayouts, int64(len(f.Payouts)), 0, 0),
	}
	add := func(applies bool, sentence *law.Sentence, value int64) {
		if applies {
			premises = append(premises, say(sentence, value, 0, 0))
		}
	}
	included := 0
	for i := range f.Payouts {
		if f.Payouts[i].IncludeReason != "" {
			included++
		}
	}
	add(f.Security.PostedOn.IsZero(), sayGivenPostedAsFrom, dayNo(f.Security.From))
	add(!f.Security.PostedOn.IsZero(), sayGivenPosted, dayNo(f.Security.PostedOn))
	add(f.ClaimRaisedOn.IsZero(), sayGivenNoClaim, dayNo(f.On))
	add(!f.ClaimRaisedOn.IsZero(), sayGivenClaim, dayNo(f.ClaimRaisedOn))
	add(f.PermanentPermitOn.IsZero(), sayGivenNoPermit, 0)
	add(!f.PermanentPermitOn.IsZero(), sayGivenPermit, dayNo(f.PermanentPermitOn))
	add(included > 0, sayGivenFormer, int64(included))
	add(f.AuthorityDecision != nil, sayGivenAuthority, 0)
	add(len(d.options.Sequence) > 0, sayGivenSequence, int64(len(d.options.Sequence)))
	return premises
}

// next says what is to be done now.
func (d *Decision) next() []law.Statement {
	if d.taken == 0 {
		return nil
	}
	sentence := sayActBy
	if d.ActBy.Before(d.Facts.On) {
		sentence = sayActAtOnce
	}
	return []law.Statement{say(sentence, dayNo(d.ActBy), dayNo(d.CostsFrom.AddDays(-1)), 0)}
}

// AppendResult appends the result as the JSON object of the contract: authority
// and order (null when a person must say), left, recoverable, remaining,
// uncovered, payouts in the order given, claimRaisedOn, costsFrom and actBy when
// something is recoverable, and flags.
func (d Decision) AppendResult(dst []byte) []byte {
	dst = appendName(dst, `{"authority":`, d.Authority.String())
	dst = appendName(dst, `,"order":`, d.Order.String())
	dst = appendOre(dst, `,"left":"`, d.left)
	dst = appendOre(dst, `,"recoverable":"`, d.taken)
	dst = appendOre(dst, `,"remaining":"`, d.left-d.taken)
	dst = appendOre(dst, `,"uncovered":"`, d.uncovered)
	dst = append(dst, `,"payouts":[`...)
	for i := range d.Payouts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = d.Payouts[i].append(dst)
	}
	dst = append(dst, ']')
	dst = law.AppendJSONDate(dst, `,"claimRaisedOn":`, d.ClaimRaisedOn)
	dst = law.AppendJSONDate(dst, `,"costsFrom":`, d.CostsFrom)
	dst = law.AppendJSONDate(dst, `,"actBy":`, d.ActBy)
	dst = append(dst, `,"flags":[`...)
	for i, flag := range d.Flags {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(append(append(dst, '"'), flag.String()...), '"')
	}
	return append(dst, "]}"...)
}

func (p *PayoutResult) append(dst []byte) []byte {
	dst = law.AppendJSONString(append(dst, `{"id":`...), p.Payout.ID)
	dst = strconv.AppendBool(append(dst, `,"recoverable":`...), p.Recoverable)
	dst = appendOre(dst, `,"amount":"`, p.taken)
	dst = law.AppendJSONDate(dst, `,"raw":`, p.Raw)
	dst = law.AppendJSONDate(dst, `,"last":`, p.Last)
	dst = law.AppendJSONDate(dst, `,"actBy":`, p.ActBy)
	dst = append(append(append(dst, `,"reason":"`...), p.Reason.String()...), `","daysLeft":`...)
	return append(strconv.AppendInt(dst, int64(p.DaysLeft), 10), '}')
}

// appendName appends a name, or null for none.
func appendName(dst []byte, before, name string) []byte {
	dst = append(dst, before...)
	if name == "" {
		return append(dst, "null"...)
	}
	return append(append(append(dst, '"'), name...), '"')
}

func appendOre(dst []byte, before string, ore int64) []byte {
	return append(law.AppendAmount(append(dst, before...), ore), '"')
}
