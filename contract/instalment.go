// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

var instalmentKeys = []key{
	{"on", true, `the day of decision, as in "2026-03-02"`},
	{"annualNetIncome", false, ""},
	{"income", false, ""},
	{"incomeAsOf", false, ""},
	{"supportsChildren", true, "true or false"},
}

var incomeKeys = []key{
	{"annual", true, "kroner a year"},
	{"amContribution", true, "kroner a year, or 0"},
	{"employerPension", true, "kroner a year, or 0"},
	{"atp", true, "kroner a year, or 0"},
	{"obligatoryPension", true, "kroner a year, or 0"},
	{"tax", true, "kroner a year, or 0"},
}

func (e Evaluator) decideInstalment(given *reader) (Decision, law.Faults) {
	decision, err := instalment.Decide(readInstalment(given), e.Instalment)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

func readInstalment(r *reader) instalment.Facts {
	var facts instalment.Facts
	r.object("given", instalmentKeys, func(name string) {
		switch name {
		case "on":
			facts.On = r.date("given", name)
		case "annualNetIncome":
			facts.AnnualNetIncome = r.amountOrNull("given", name)
		case "income":
			if !r.isNull() {
				facts.Income = readIncome(r, "given.income")
			}
		case "incomeAsOf":
			facts.IncomeAsOf = r.dateOrNull("given", name)
		case "supportsChildren":
			facts.SupportsChildren = r.boolean("given", name)
		}
	})
	return facts
}

func readIncome(r *reader, path string) *instalment.Income {
	var income instalment.Income
	r.object(path, incomeKeys, func(name string) {
		amount := r.amount(path, name)
		switch name {
		case "annual":
			income.Annual = amount
		case "amContribution":
			income.LabourMarketContribution = amount
		case "employerPension":
			income.EmployerPension = amount
		case "atp":
			income.ATP = amount
		case "obligatoryPension":
			income.ObligatoryPension = amount
		case "tax":
			income.Tax = amount
		}
	})
	return &income
}
