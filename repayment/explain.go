// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Track == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order of the order's
// paragraphs, those of the chapters among them.
func (d Decision) Grounds() []law.Ground { return d.AppendGrounds(nil) }

// AppendGrounds appends [Decision.Grounds] to dst.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	return appendByParagraph(dst, d.collectGrounds(make([]law.Ground, 0, 32)))
}

// appendByParagraph appends grounds in the order of the paragraphs of the order.
// One of another act stays behind the ground of the order that borrows it.
func appendByParagraph(dst, grounds []law.Ground) []law.Ground {
	for section := uint16(1); section <= 15; section++ {
		borrowing := uint16(0)
		for _, ground := range grounds {
			if ground.Ref.Act == law.CollectionOrder {
				borrowing = ground.Ref.Section
			}
			if borrowing == section {
				dst = append(dst, ground)
			}
		}
	}
	return dst
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
	chosen := d.Track == InstalmentPlan || d.Track == Deferral || d.Track == PlanSuspended || d.Track == ModestAmount
	if d.asked&(askedDeferral|askedInstalment) != 0 || chosen {
		dst = append(dst, ground(order.At(4, 1, 0), chosen, pick(chosen, sayChoice, sayNoChoice)))
	}
	if d.asked&askedLumpSum != 0 {
		dst = d.lumpSum.AppendGrounds(dst)
	}
	if d.asked&askedInstalment != 0 {
		dst = d.instalment.AppendGrounds(dst)
	} else if d.Track == InstalmentPlan {
		dst = append(dst, ground(order.At(5, 1, 2), true, sayPlanGoesOn))
	}
	if d.asked&askedDeferral != 0 {
		dst = d.deferral.AppendGrounds(dst)
	}
	if d.resumes {
		dst = append(dst, ground(order.At(7, 0, 0), false, sayDoesNotResume))
	}
	switch {
	case d.asked&askedLapse != 0:
		dst = d.lapse.AppendGrounds(dst)
	case !d.lapseLast.IsZero() && claim.Kind == law.HousingDeposit:
		dst = append(dst, ground(order.At(8, 2, 0), false, sayYearsNotPassed, law.DayNumber(d.lapseLast)))
	case !d.lapseLast.IsZero():
		dst = append(dst, ground(order.At(8, 1, 0), false, sayYearsNotPassed, law.DayNumber(d.lapseLast)))
	}
	if d.asked&askedBreach != 0 {
		dst = d.breach.AppendGrounds(dst)
	}
	if d.isDecision() {
		dst = (&Complaint{}).AppendGrounds(dst)
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
		dst = append(dst, ground(order.At(15, 2, 1), kept, pick(kept, sayLegacyKept, sayLegacyBroken)))
		if kept {
			return dst
		}
		transfer := d.Track == InDefault
		return append(dst,
			ground(order.At(15, 2, 2), true, sayLegacyAssessed),
			ground(order.At(15, 2, 3), transfer, pick(transfer, sayLegacyTransfer, sayLegacyNoTransfer)))
	}
	return append(dst, ground(order.At(15, 1, 0), true, sayBegunSince, day))
}

// isDecision reports whether the track is a decision that can be complained of
// a new plan, a deferral with an amount, a lump sum, a transfer. To put a
// plan in abeyance and to close a lapsed claim are not, but the debtor is told.
func (d *Decision) isDecision() bool {
	if d.Facts.away() {
		return false
	}
	switch d.Track {
	case InstalmentPlan:
		return d.asked&askedInstalment != 0
	case NoInstalment, ModestAmount, LumpSum, InDefault:
		return true
	}
	return false
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading { return d.AppendReadings(nil) }

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	start := len(dst)
	if d.asked&askedInstalment != 0 {
		dst = d.instalment.AppendReadings(dst)
	} else if d.Track == InstalmentPlan {
		dst = append(dst, law.TableOnDayOfDecision)
	}
	if d.asked&askedDeferral != 0 {
		dst = d.deferral.AppendReadings(dst)
	}
	if d.asked&askedLapse != 0 {
		dst = d.lapse.AppendReadings(dst)
	} else if !d.lapseLast.IsZero() {
		dst = append(dst, law.LapseDay)
	}
	if d.asked&askedLumpSum != 0 {
		dst = d.lumpSum.AppendReadings(dst)
	}
	if d.asked&askedBreach != 0 {
		dst = d.breach.AppendReadings(dst)
	}
	if d.isDecision() {
		dst = append(dst, law.ComplaintRules)
	}
	if d.resumes {
		dst = append(dst, law.PlanInAbeyance)
	}
	if d.asked&askedLumpSum != 0 && d.lumpSum.Amount.Sign() > 0 {
		dst = append(dst, law.LumpSumNotDeferred)
	}
	if d.Facts.Claim.Transfer != nil && d.scope != otherAct && d.scope != beforeOrder {
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
	slices.Sort(dst[start:])
	return append(dst[:start], slices.Compact(dst[start:])...)
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
