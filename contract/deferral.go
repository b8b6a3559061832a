// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

var deferralKeys = []key{
	{"on", true, `the day of decision, as in "2026-03-02"`},
	{"benefits", true, "a list of codes, empty for none"},
	{"otherIncome", true, "true or false"},
	{"plan", true, "true or false"},
	{"modestExpenses", false, ""},
}

var modestKeys = []key{
	{"monthly", true, "kroner a month"},
	{"reason", true, "the reason of the person who fixed the amount"},
}

func (e Evaluator) decideDeferral(given *reader) (Decision, law.Faults) {
	var facts deferral.Facts
	given.object("given", deferralKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "benefits":
			facts.Benefits = readBenefits(given, "given")
		case "otherIncome":
			facts.OtherIncome = given.boolean("given", name)
		case "plan":
			facts.Plan = given.boolean("given", name)
		case "modestExpenses":
			facts.ModestExpenses = readModestExpenses(given, "given.modestExpenses")
		}
	})
	decision, err := deferral.Decide(facts, e.Deferral)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

func readBenefits(r *reader, path string) (benefits []deferral.Benefit) {
	r.array(path, "benefits", func(index int) {
		benefits = append(benefits, deferral.Benefit(r.text(path, fmt.Sprintf("benefits[%d]", index))))
	})
	return benefits
}

func readModestExpenses(r *reader, path string) *deferral.ModestExpenses {
	if r.isNull() {
		return nil
	}
	var modest deferral.ModestExpenses
	r.object(path, modestKeys, func(name string) {
		switch name {
		case "monthly":
			modest.Monthly = r.amount(path, name)
		case "reason":
			modest.Reason = r.text(path, name)
		}
	})
	return &modest
}
