// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// AbilityOn says whether the debtor had an economic possibility of paying on a
// day, through §§ 5 and 6 themselves.
//
//   - § 8, stk. 1: what counts is whether there was an economic possibility. A
//     deferral is none; an amount under § 6, stk. 2, and an instalment above 0 kr.
//     are one.
//   - § 8, stk. 3: what counts after the years is a deferral. An instalment of 0 kr.
//     is no possibility, but no deferral either: noDeferral is true.
//
// It knows only days from 1 July 2025; for earlier ones, when other orders
// applied, the ability is a fact. The error is [law.Faults] of the two chapters.
func AbilityOn(debtor Debtor, on calendar.Date, options Options) (ability lapse.Ability, noDeferral bool, err error) {
	found, err := decideAbility(&debtor, on, options)
	return found.ability, found.noDeferral, err
}

// abilityOn is an ability with the decisions it follows from.
type abilityOn struct {
	ability    lapse.Ability
	noDeferral bool
	deferral   deferral.Decision
	instalment *instalment.Decision // nil when there is a deferral
}

func decideAbility(debtor *Debtor, on calendar.Date, options Options) (found abilityOn, err error) {
	found.deferral, err = deferral.Decide(debtor.deferralFacts(on, false), options.Deferral)
	if err != nil {
		return abilityOn{}, err
	}
	switch {
	case found.deferral.State == deferral.ModestAmount:
		found.ability = lapse.Able
		return found, nil
	case found.deferral.State.Defers():
		found.ability = lapse.None
		return found, nil
	}
	set, err := instalment.Decide(debtor.instalmentFacts(on), options.Instalment)
	if err != nil {
		return abilityOn{}, err
	}
	found.instalment = &set
	if set.Monthly().Sign() > 0 {
		found.ability = lapse.Able
		return found, nil
	}
	found.ability, found.noDeferral = lapse.None, true
	return found, nil
}

// spans turns the periods of the case into those of § 8: as they are given, or from
// what was known of the debtor.
func (d *Decision) spans() ([]lapse.Span, error) {
	var c check.Check
	spans := make([]lapse.Span, len(d.Facts.Periods))
	for i := range d.Facts.Periods {
		period := &d.Facts.Periods[i]
		spans[i] = lapse.Span{From: period.From, To: period.To, Ability: period.Ability, NoDeferral: period.NoDeferral}
		if period.Debtor == nil {
			continue
		}
		if period.Ability != 0 || period.NoDeferral {
			c.Add(check.At("periods", i, "ability"), abilityTwice)
			continue
		}
		ability, err := decideAbility(period.Debtor, period.From, d.options)
		if err != nil {
			c.Faults = append(c.Faults, withinPeriod(i, err)...)
			continue
		}
		spans[i].Ability, spans[i].NoDeferral = ability.ability, ability.noDeferral
		d.abilities = append(d.abilities, ability)
	}
	return spans, c.Err()
}

// withinPeriod puts the faults of a debtor where the period has the facts.
func withinPeriod(i int, err error) law.Faults {
	found, _ := err.(law.Faults)
	faults := found.Under(check.At("periods", i, "debtor"))
	for j := range found {
		if found[j].Field == "on" {
			faults[j].Field = check.At("periods", i, "from")
		}
	}
	return faults
}

// withinLapse puts the faults of § 8 where the case has the facts.
func withinLapse(err error) law.Faults {
	faults, _ := err.(law.Faults)
	for i, fault := range faults {
		switch first, _, _ := strings.Cut(fault.Field, "."); first {
		case "endedOn", "knownOn", "paidOutOn", "transfer":
			faults[i].Field = "claim." + fault.Field
		}
	}
	return faults
}
