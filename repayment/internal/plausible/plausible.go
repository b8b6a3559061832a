// SPDX-License-Identifier: MPL-2.0

// Package plausible finds facts that the words of the order take as they are, but that
// hardly fit together. They are flagged and change no answer.
package plausible

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// Income reports whether a debtor's net income hardly fits what the debtor is said to
// receive: an income where nothing is received, or førtidspension alone and a deferral for
// it (§ 6, stk. 1) with an income in the highest row of the table of the day. The row is
// no limit of § 6; it is an income that no pension alone comes near.
func Income(status *deferral.Decision, list deferral.BenefitList, income instalment.Facts, options instalment.Options) bool {
	net := income.AnnualNetIncome.Decimal
	if income.Income != nil {
		var err error
		if net, err = income.Income.Net(); err != nil {
			return false
		}
	}
	facts := &status.Facts
	switch {
	case net.Sign() <= 0 || facts.OtherIncome:
		return false
	case len(facts.Benefits) == 0:
		return true
	case status.State == deferral.None:
		return false
	}
	for _, code := range facts.Benefits {
		if entry, _ := list.On(code, facts.On); entry.Effect == deferral.Grounds {
			return false // such a benefit is a ground beside any income
		}
	}
	table, found := options.Tables.On(facts.On)
	if !found {
		return false
	}
	rows := table.Rows()
	return !net.LessThan(decimal.New(rows[len(rows)-1].From, 0))
}

// ModestAmount reports whether an amount under § 6, stk. 2, is more than § 5 would give on
// the day. The order sets no limit; the amount is for somebody who would otherwise have
// a deferral.
func ModestAmount(monthly decimal.Decimal, income instalment.Facts, options instalment.Options) bool {
	set, err := instalment.Decide(income, options)
	return err == nil && set.Monthly().LessThan(monthly)
}
