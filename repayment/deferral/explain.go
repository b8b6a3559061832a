// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided], except for the zero value, which has none.
func (d Decision) Outcome() law.Outcome {
	if d.State == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.appendGrounds(make([]law.Ground, 0, 4)) }

// appendGrounds appends [Decision.Grounds] to dst. There are at most 4 of them;
// with room for those it does not allocate. § 6, stk. 1, is listed once for each
// of its alternatives that was tried; førtidspension is tried only when no other
// benefit is a ground. § 7 is listed when a plan runs.
func (d Decision) appendGrounds(dst []law.Ground) []law.Ground {
	if d.State == 0 { // the zero Decision
		return dst
	}
	order := law.CollectionOrder
	eligible := d.eligible()
	if d.checked.ground != nil {
		dst = add(dst, order.At(6, 1, 0), true, d.checked.ground.grounds)
	} else {
		dst = add(dst, order.At(6, 1, 0), false, sayNoGround)
		dst = add(dst, order.At(6, 1, 0), eligible, d.pension())
	}
	modest := d.Facts.ModestExpenses != nil
	switch {
	case eligible && modest:
		dst = add(dst, order.At(6, 2, 0), true, sayModest, d.checked.monthly)
	case eligible:
		dst = add(dst, order.At(6, 2, 0), false, sayNotModest)
	case modest:
		dst = add(dst, order.At(6, 2, 0), false, sayModestUnused)
	}
	switch {
	case !d.Facts.Plan:
	case !eligible:
		dst = add(dst, order.At(7, 0, 0), false, sayPlanContinues)
	case modest:
		dst = add(dst, order.At(7, 0, 0), true, sayPlanReplaced, d.checked.monthly)
	default:
		dst = add(dst, order.At(7, 0, 0), true, sayPlanSuspended)
	}
	return dst
}

func add(dst []law.Ground, ref law.Ref, applied bool, sentence *law.Sentence, values ...int64) []law.Ground {
	return append(dst, law.Ground{Ref: ref, Applied: applied, Statement: sentence.With(values...)})
}

// pension returns the sentence for the second alternative of § 6, stk. 1.
func (d *Decision) pension() *law.Sentence {
	switch {
	case d.checked.alone == nil:
		return sayNoPension
	case d.checked.besides != nil && d.Facts.OtherIncome:
		return d.checked.besides.besidesMore
	case d.checked.besides != nil:
		return d.checked.besides.besides
	case d.Facts.OtherIncome:
		return sayPensionAndIncome
	}
	return sayOnlyPension
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 4))
}

// appendReadings appends [Decision.Readings] to dst. There are at most 4 of them.
func (d Decision) appendReadings(dst []law.Reading) []law.Reading {
	if d.State == 0 { // the zero Decision
		return dst
	}
	suspends := d.Facts.Plan && d.State != None
	if suspends {
		dst = append(dst, law.PlanInAbeyance)
	}
	dst = append(dst, law.ReceivesBenefit, law.DatedBenefits)
	if suspends && d.State == ModestAmount {
		dst = append(dst, law.ModestAmountDuringPlan)
	}
	return dst
}

// premises returns what was assumed.
func (d *Decision) premises() (premises []law.Statement) {
	add := func(applies bool, sentence *law.Sentence, values ...int64) {
		if applies {
			premises = append(premises, sentence.With(values...))
		}
	}
	add(true, sayGivenDay, law.DayNumber(d.Facts.On))
	add(len(d.Facts.Benefits) == 0, sayGivenNoBenefits)
	for _, benefit := range d.Facts.Benefits {
		add(true, d.checked.list.find(benefit, d.Facts.On).received)
	}
	add(d.Facts.OtherIncome, sayGivenIncome)
	add(!d.Facts.OtherIncome, sayGivenNoIncome)
	add(d.Facts.Plan, sayGivenPlan)
	add(!d.Facts.Plan, sayGivenNoPlan)
	add(d.Facts.ModestExpenses != nil, sayGivenModest, d.checked.monthly)
	return premises
}

// Receipt returns everything the decision rests on. The benefit list is among its
// tables; no authority publishes such a list, so it counts as derived.
func (d Decision) Receipt() law.Receipt {
	headline := map[State]*law.Sentence{
		None: sayHeadNone, Deferral: sayHeadDeferral, PlanSuspended: sayHeadSuspended, ModestAmount: sayHeadModest,
	}[d.State]
	receipt := wire.Receipt("deferral", Rules, &d.Facts, &Options{}, d)
	receipt.Headline, receipt.Premises = headline.With(d.checked.monthly), d.premises()
	if list := d.checked.list; list != nil {
		receipt.Tables = []law.TableUse{{
			Kind: "benefit-list", From: list.verified.From, Source: list.source, Provenance: "derived", Hash: list.hash,
		}}
	}
	return receipt
}
