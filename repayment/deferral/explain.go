// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Facts.On.IsZero() {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.AppendGrounds(make([]law.Ground, 0, 4)) }

// AppendGrounds appends [Decision.Grounds] to dst. There are at most 4 of them;
// with room for those it does not allocate. § 6, stk. 1, is listed once for each
// of its alternatives that was tried; førtidspension is tried only when no other
// benefit is a ground. § 7 is listed when a plan runs.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	order := law.CollectionOrder
	eligible := d.eligible()
	if d.checked.ground != nil {
		dst = add(dst, order.At(6, 1, 0), true, d.checked.ground.grounds, 0)
	} else {
		dst = add(dst, order.At(6, 1, 0), false, sayNoGround, 0)
		dst = add(dst, order.At(6, 1, 0), eligible, d.pension(), 0)
	}
	modest := d.Facts.ModestExpenses != nil
	switch {
	case eligible && modest:
		dst = add(dst, order.At(6, 2, 0), true, sayModest, d.checked.monthly)
	case eligible:
		dst = add(dst, order.At(6, 2, 0), false, sayNotModest, 0)
	case modest:
		dst = add(dst, order.At(6, 2, 0), false, sayModestUnused, 0)
	}
	switch {
	case !d.Facts.Plan:
	case !eligible:
		dst = add(dst, order.At(7, 0, 0), false, sayPlanContinues, 0)
	case modest:
		dst = add(dst, order.At(7, 0, 0), true, sayPlanReplaced, d.checked.monthly)
	default:
		dst = add(dst, order.At(7, 0, 0), true, sayPlanSuspended, 0)
	}
	return dst
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

func add(dst []law.Ground, ref law.Ref, applied bool, sentence *law.Sentence, value int64) []law.Ground {
	return append(dst, law.Ground{Ref: ref, Applied: applied, Statement: say(sentence, value)})
}

func say(sentence *law.Sentence, value int64) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{value}}
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 4))
}

// AppendReadings appends [Decision.Readings] to dst. There are at most 4 of them.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
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

// AppendResult appends the result as the JSON object of the contract: state, and
// monthly for a [ModestAmount].
func (d Decision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"state":"`...)
	dst = append(dst, d.State.String()...)
	if d.State == ModestAmount {
		dst = append(dst, `","monthly":"`...)
		dst = law.AppendAmount(dst, d.checked.monthly)
	}
	return append(dst, `"}`...)
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	premises := []law.Statement{say(sayGivenDay, law.DayNumber(d.Facts.On))}
	for _, benefit := range d.Facts.Benefits {
		premises = append(premises, say(d.checked.list.find(benefit, d.Facts.On).received, 0))
	}
	given := func(is bool, yes, no *law.Sentence) {
		if is {
			premises = append(premises, say(yes, d.checked.monthly))
		} else if no != nil {
			premises = append(premises, say(no, 0))
		}
	}
	given(len(d.Facts.Benefits) == 0, sayGivenNoBenefits, nil)
	given(d.Facts.OtherIncome, sayGivenIncome, sayGivenNoIncome)
	given(d.Facts.Plan, sayGivenPlan, sayGivenNoPlan)
	given(d.Facts.ModestExpenses != nil, sayGivenModest, nil)
	return premises
}

// Receipt returns everything the decision rests on. The benefit list stands among
// its tables; no authority publishes such a list, so it counts as derived.
func (d Decision) Receipt() law.Receipt {
	headline := map[State]*law.Sentence{
		None: sayHeadNone, Deferral: sayHeadDeferral, PlanSuspended: sayHeadSuspended, ModestAmount: sayHeadModest,
	}[d.State]
	receipt := wire.Receipt("deferral", Rules, &d.Facts, &Options{}, d)
	receipt.Headline, receipt.Premises = say(headline, d.checked.monthly), d.premises()
	if list := d.checked.list; list != nil {
		receipt.Tables = []law.TableUse{{
			Kind: "benefit-list", From: list.verified.From, Source: list.source, Provenance: "derived", Hash: list.hash,
		}}
	}
	return receipt
}
