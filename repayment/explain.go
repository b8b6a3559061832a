// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/paragraph"
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
	chosen := track == InstalmentPlan || track == Deferral || track == PlanSuspended || track == ModestAmount
	switch {
	case chosen:
		dst = append(dst, ground(order.At(4, 1, 0), true, sayChoice))
	case d.inDefault() && d.asked&askedDeferral != 0:
		dst = append(dst, ground(order.At(4, 1, 0), false, sayNoPlanInDefault))
	case d.asked&(askedDeferral|askedInstalment) != 0:
		dst = append(dst, ground(order.At(4, 1, 0), false, sayNoChoice))
	}
	if d.asked&askedLumpSum != 0 {
		dst = append(dst, d.lumpSum.Grounds()...)
	}
	if d.asked&askedInstalment != 0 {
		dst = append(dst, d.instalment.Grounds()...)
	} else if track == InstalmentPlan {
		dst = append(dst, ground(order.At(5, 1, 2), true, sayPlanGoesOn))
	}
	if d.asked&askedDeferral != 0 {
		dst = append(dst, d.deferral.Grounds()...)
	}
	if d.resumes {
		dst = append(dst, ground(order.At(7, 0, 0), false, sayDoesNotResume))
	}
	switch {
	case d.stays:
		dst = append(dst, d.notLapsed())
	case d.asked&askedLapse != 0:
		dst = append(dst, d.lapse.Grounds()...)
	case !d.lapseLast.IsZero() && claim.Kind == law.HousingDeposit:
		dst = append(dst, ground(order.At(8, 2, 0), false, sayYearsNotPassed, law.DayNumber(d.lapseLast)))
	case !d.lapseLast.IsZero():
		dst = append(dst, ground(order.At(8, 1, 0), false, sayYearsNotPassed, law.DayNumber(d.lapseLast)))
	case d.helpRuns():
		dst = append(dst, ground(order.At(8, 1, 0), false, sayHelpRuns))
	}
	if d.asked&askedBreach != 0 {
		dst = append(dst, d.breach.Grounds()...)
	} else if d.paidWithin > 0 {
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
		transfer := d.chapter4
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
	return (d.scope == inScope || d.scope == inScopeAbroad) && d.Track != Paid && d.lapseLast.IsZero()
}

// notLapsed is the ground of a claim that § 8 would let lapse, where a person has judged
// otherwise or nobody has judged yet.
func (d *Decision) notLapsed() law.Ground {
	sentence, from := sayOtherJudged, law.DayNumber(d.lapse.LapsedFrom)
	switch open := len(d.open) > 0; {
	case d.landlordAndYears && open:
		sentence = sayLandlordOpen
	case d.landlordAndYears:
		sentence = sayLandlordJudged
	case open:
		sentence = sayOtherOpen
	}
	return ground(lapsedUnder(d.lapse.Ground), false, sentence, from)
}

// partPaid is the ground of a part of what the demand asked for.
func (d *Decision) partPaid() law.Ground {
	place := law.CollectionOrder.At(9, 0, 1)
	if d.brokenDuty() == breach.LumpSum {
		place = law.CollectionOrder.At(10, 0, 1)
	}
	open := slices.Contains(d.open, PartPayment)
	return ground(place, false, pick(open, sayPartOpen, sayPartJudged), d.paidWithin, d.asksFor)
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
		return d.asked&askedInstalment != 0
	case ModestAmount:
		return !d.modestRuns
	case Deferral: // § 4, stk. 1: the creditor gives it
		return len(d.open) == 0
	case PlanSuspended:
		return len(d.open) == 0 && !d.Facts.PlanInAbeyance
	case NoInstalment, LumpSum, InDefault:
		return true
	}
	return false
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() (dst []law.Reading) {
	if d.asked&askedInstalment != 0 {
		dst = append(dst, d.instalment.Readings()...)
	} else if track := d.ordinary(); track == InstalmentPlan || track == ModestAmount && d.modestRuns {
		dst = append(dst, law.TableOnDayOfDecision)
	}
	if d.asked&askedDeferral != 0 {
		dst = append(dst, d.deferral.Readings()...)
	}
	if d.asked&askedLapse != 0 {
		dst = append(dst, d.lapse.Readings()...)
	} else if !d.lapseLast.IsZero() {
		dst = append(dst, law.LapseDay)
	}
	if d.asked&askedLumpSum != 0 {
		dst = append(dst, d.lumpSum.Readings()...)
	}
	if d.asked&askedBreach != 0 {
		dst = append(dst, d.breach.Readings()...)
	}
	if d.isDecision() {
		dst = append(dst, law.ComplaintRules)
	}
	if d.resumes {
		dst = append(dst, law.PlanInAbeyance)
	}
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	add(d.asked&askedLumpSum != 0 && d.left > 0, law.LumpSumNotDeferred)
	add(d.lumpSumFirst, law.LumpSumFirst)
	add(d.depositInDefault(), law.WholeDebtOfDeposit)
	add(d.capped, law.NoMoreThanOwed)
	add(d.helpRuns(), law.HelpStillRuns)
	add(d.asked&askedLapse != 0 && d.lapse.Outcome() == law.Discretion, law.NeverPaidJudged)
	add(d.landlordAndYears, law.LandlordAndYears)
	add(d.askedOfOther(), law.LapseOfOneClaim)
	add(d.paidWithin > 0, law.PartPaymentJudged)
	add(d.asked&askedBreach != 0 && d.Facts.noticeOfAnotherTransfer(), law.NoticeBeforeDemand)
	add(d.chapter4, law.LegacyBroken)
	add(d.withoutData(), law.AbilityWithoutData)
	if d.Facts.Claim.Transfer != nil && d.Track != Paid && d.scope != otherAct && d.scope != beforeOrder {
		dst = append(dst, law.ReturnedClaim)
	}
	if d.asked&askedLapse == 0 && !d.lapseLast.IsZero() {
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
