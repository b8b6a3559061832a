// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/paragraph"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Grounds returns the rules that were considered, in the order of the order's
// paragraphs, those of the chapters among them.
func (d Decision) Grounds() []law.Ground {
	return paragraph.Order(d.collectGrounds(make([]law.Ground, 0, 32)))
}

// collectGrounds appends the grounds chapter by chapter.
func (d *Decision) collectGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	claim := &d.Facts.Claim
	if d.scope == otherAct {
		return append(dst, ground(order.At(1, 0, 0), false, sayOtherAct))
	}
	dst = append(dst, ground(order.At(1, 0, 0), true, sayInScope))
	dst = d.appendLiability(dst)
	track := d.ordinary()
	fixed, fixes := d.Instalment()
	chosen := track == InstalmentPlan || track == Deferral || track == PlanSuspended || track == ModestAmount
	switch {
	case chosen:
		dst = append(dst, ground(order.At(4, 1, 0), true, sayChoice))
	case d.inDefault() && d.found.Deferral != nil:
		dst = append(dst, ground(order.At(4, 1, 0), false, sayNoPlanInDefault))
	case d.found.Deferral != nil || fixes:
		dst = append(dst, ground(order.At(4, 1, 0), false, sayNoChoice))
	}
	if d.found.LumpSum != nil {
		dst = append(dst, d.found.LumpSum.Grounds()...)
	}
	if fixes {
		dst = append(dst, fixed.Grounds()...)
	} else if track == InstalmentPlan {
		dst = append(dst, ground(order.At(5, 1, 2), true, sayPlanGoesOn))
	}
	if d.found.Deferral != nil {
		dst = append(dst, d.found.Deferral.Grounds()...)
	}
	if track == PlanSuspended && d.Facts.PlanInAbeyance {
		dst = append(dst, ground(order.At(7, 0, 0), true, sayInAbeyance))
	}
	if d.resumes() {
		dst = append(dst, ground(order.At(7, 0, 0), false, sayDoesNotResume))
	}
	switch {
	case d.found.Stays:
		dst = append(dst, d.notLapsed())
	case d.found.Lapse != nil:
		dst = append(dst, d.found.Lapse.Grounds()...)
	case !d.found.LapseLast.IsZero() && claim.Kind == law.HousingDeposit:
		dst = append(dst, ground(order.At(8, 2, 0), false, sayYearsNotPassed, law.DayNumber(d.found.LapseLast)))
	case !d.found.LapseLast.IsZero():
		dst = append(dst, ground(order.At(8, 1, 0), false, sayYearsNotPassed, law.DayNumber(d.found.LapseLast)))
	case d.helpRuns():
		dst = append(dst, ground(order.At(8, 1, 0), false, sayHelpRuns))
	}
	if d.found.Breach != nil {
		dst = append(dst, d.found.Breach.Grounds()...)
	} else if d.found.PartPaid {
		dst = append(dst, d.partPaid())
	}
	if d.isDecision() {
		dst = append(dst, Complaint{}.Grounds()...)
	}
	if claim.Creditor == UdbetalingDanmark {
		abroad := claim.AbroadUnderSection6
		dst = append(dst, ground(order.At(13, 0, 0), abroad, pick(abroad, sayAbroad, sayNotAbroad)))
	}
	return d.appendTransition(dst)
}

// appendTransition appends the grounds of § 15.
func (d *Decision) appendTransition(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	day := law.DayNumber(d.Facts.Claim.CollectionBegunOn)
	switch d.scope {
	case beforeOrder:
		return append(dst, ground(order.At(15, 1, 0), false, sayBegunBefore, day))
	case legacy:
		kept := d.Facts.Claim.LegacyPlan.Kept
		if d.Track == Paid {
			return append(dst, ground(order.At(15, 2, 1), true, sayLegacyPaid))
		}
		dst = append(dst, ground(order.At(15, 2, 1), kept, pick(kept, sayLegacyKept, sayLegacyBroken)))
		if kept {
			return dst
		}
		transfer := d.found.Chapter4
		return append(dst,
			ground(order.At(15, 2, 2), true, sayLegacyAssessed),
			ground(order.At(15, 2, 3), transfer, pick(transfer, sayLegacyTransfer, sayLegacyNoTransfer)))
	}
	return append(dst, ground(order.At(15, 1, 0), true, sayBegunSince, day))
}

// ordinary is the track under §§ 5-7: that of the claim, or of the rest beside a lump
// sum.
func (d *Decision) ordinary() Track {
	if d.rest != nil {
		return d.rest.Track
	}
	return d.Track
}

// helpRuns reports whether § 8 is not asked because the help still runs.
func (d *Decision) helpRuns() bool {
	return (d.scope == inScope || d.scope == inScopeAbroad) && d.Track != Paid && d.found.LapseLast.IsZero()
}

// lapsedUnder is the sentence under which a claim has lapsed.
var lapsedUnder = [...]law.Ref{lapse.ThreeYears: law.CollectionOrder.At(8, 1, 0), lapse.TenYears: law.CollectionOrder.At(8, 2, 0),
	lapse.DeferralAfterYears: law.CollectionOrder.At(8, 3, 0)}

// notLapsed is the ground of a claim that § 8 would let lapse, where a person has judged
// otherwise or nobody has judged yet.
func (d *Decision) notLapsed() law.Ground {
	sentence, from := sayOtherJudged, law.DayNumber(d.found.Lapse.LapsedFrom)
	switch open := d.found.Question != 0; {
	case d.found.Landlord && open:
		sentence = sayLandlordOpen
	case d.found.Landlord:
		sentence = sayLandlordJudged
	case open:
		sentence = sayOtherOpen
	}
	return ground(lapsedUnder[d.found.Lapse.Ground], false, sentence, from)
}

// partPaid is the ground of a part of what the demand asked for.
func (d *Decision) partPaid() law.Ground {
	place := law.CollectionOrder.At(9, 0, 1)
	if d.found.Duty == breach.LumpSum {
		place = law.CollectionOrder.At(10, 0, 1)
	}
	return ground(place, false, pick(d.found.PartOpen, sayPartOpen, sayPartJudged), d.found.Paid, d.found.Asked)
}

// isDecision reports whether the track is a decision that can be complained of
// a new plan, that no instalment is fixed, a deferral, that a plan is put in
// abeyance, a new amount under § 6, stk. 2, a lump sum, a transfer. A lapse follows from
// § 8 itself; the debtor is told.
func (d *Decision) isDecision() bool {
	if d.Facts.away() {
		return false
	}
	switch d.Track {
	case InstalmentPlan:
		return !d.planRuns()
	case ModestAmount:
		return !d.Facts.modestRuns()
	case Deferral: // § 4, stk. 1: the creditor gives it
		return len(d.open()) == 0
	case PlanSuspended:
		return len(d.open()) == 0 && !d.Facts.PlanInAbeyance
	case NoInstalment, LumpSum:
		return true
	case InDefault: // in a deferral nothing is transferred
		return d.found.Breach == nil || !slices.Contains(d.found.Breach.Missing, breach.DeferralEnded)
	}
	return false
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() (dst []law.Reading) {
	if fixed, asked := d.Instalment(); asked {
		dst = append(dst, fixed.Readings()...)
	} else if track := d.ordinary(); track == InstalmentPlan || track == ModestAmount && d.Facts.modestRuns() {
		dst = append(dst, law.TableOnDayOfDecision)
	}
	if d.found.Deferral != nil {
		dst = append(dst, d.found.Deferral.Readings()...)
	}
	if d.found.Lapse != nil {
		dst = append(dst, d.found.Lapse.Readings()...)
	} else if !d.found.LapseLast.IsZero() {
		dst = append(dst, law.LapseDay)
	}
	if d.found.LumpSum != nil {
		dst = append(dst, d.found.LumpSum.Readings()...)
	}
	if d.found.Breach != nil {
		dst = append(dst, d.found.Breach.Readings()...)
	}
	if d.isDecision() {
		dst = append(dst, law.ComplaintRules)
	}
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	add(d.resumes() || d.ordinary() == PlanSuspended, law.PlanInAbeyance)
	add(d.found.Left > 0, law.LumpSumNotDeferred)
	add(d.found.LumpSumFirst, law.LumpSumFirst)
	add(d.depositInDefault(), law.WholeDebtOfDeposit)
	add(d.found.Capped, law.NoMoreThanOwed)
	add(d.helpRuns(), law.HelpStillRuns)
	add(d.found.Lapse != nil && d.found.Lapse.Outcome() == law.Discretion, law.NeverPaidJudged)
	add(d.found.Landlord, law.LandlordAndYears)
	add(d.askedOfOther(), law.LapseOfOneClaim)
	add(d.found.PartPaid, law.PartPaymentJudged)
	add(d.found.Breach != nil && d.Facts.noticeOfAnotherTransfer(), law.NoticeBeforeDemand)
	add(d.found.Chapter4, law.LegacyBroken)
	add(d.withoutData(), law.AbilityWithoutData)
	if d.Facts.Claim.Transfer != nil && d.Track != Paid && d.scope != otherAct && d.scope != beforeOrder {
		dst = append(dst, law.ReturnedClaim)
	}
	if d.found.Lapse == nil && !d.found.LapseLast.IsZero() {
		switch claim := &d.Facts.Claim; {
		case claim.Kind == law.HousingDeposit:
			dst = append(dst, law.OldHousingDeposits)
		case claim.KnownOn.After(claim.EndedOn):
			dst = append(dst, law.CreditorDidNotKnow)
		default:
			dst = append(dst, law.EndOfBenefit)
		}
	}
	if d.Facts.Claim.Kind == law.MortgageSupport && d.scope != otherAct {
		dst = append(dst, law.SpousesLiable)
	}
	if d.scope == beforeOrder || d.scope == inScope || d.scope == inScopeAbroad {
		dst = append(dst, law.CollectionBegun)
	}
	slices.Sort(dst)
	return slices.Compact(dst)
}

func ground(ref law.Ref, applied bool, sentence *law.Sentence, values ...int64) law.Ground {
	return law.Ground{Ref: ref, Applied: applied, Statement: sentence.With(values...)}
}

func pick(first bool, one, other *law.Sentence) *law.Sentence {
	if first {
		return one
	}
	return other
}

// oreOf returns an amount that has been tested, in øre.
func oreOf(amount decimal.Decimal) int64 {
	ore, _ := money.ToOre(amount)
	return ore
}
