// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

var lapseKeys = []key{
	{"on", true, `the day of the question, as in "2026-03-02"`},
	{"kind", true, "benefit or housing-deposit"},
	{"endedOn", false, ""},
	{"knownOn", false, ""},
	{"paidOutOn", false, ""},
	{"periods", true, "a list of periods"},
	{"payments", false, ""},
	{"transfer", false, ""},
}

var spanKeys = []key{
	{"from", true, "the first day"},
	{"to", false, ""},
	{"ability", true, "none or able"},
	{"noDeferral", false, ""},
}

var paymentKeys = []key{
	{"on", true, "the day of the payment"},
	{"amount", true, "kroner"},
}

var transferKeys = []key{
	{"receivedOn", true, "the day the recovery authority received the claim"},
	{"returnedOn", false, ""},
}

func (e Evaluator) decideLapse(given *reader) (Decision, law.Faults) {
	var facts lapse.Facts
	given.object("given", lapseKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "kind":
			facts.Kind = choose(given, "given", name, lapse.Benefit, lapse.HousingDeposit)
		case "endedOn":
			facts.EndedOn = given.dateOrNull("given", name)
		case "knownOn":
			facts.KnownOn = given.dateOrNull("given", name)
		case "paidOutOn":
			facts.PaidOutOn = given.dateOrNull("given", name)
		case "periods":
			given.array("given", name, func(index int) {
				facts.Periods = append(facts.Periods, readSpan(given, fmt.Sprintf("given.periods[%d]", index)))
			})
		case "payments":
			facts.Payments = readPayments(given, "given")
		case "transfer":
			facts.Transfer = readTransfer(given, "given.transfer")
		}
	})
	decision, err := lapse.Decide(facts, e.Lapse)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

func readSpan(r *reader, path string) (span lapse.Span) {
	r.object(path, spanKeys, func(name string) {
		switch name {
		case "from":
			span.From = r.date(path, name)
		case "to":
			span.To = r.dateOrNull(path, name)
		case "ability":
			span.Ability = choose(r, path, name, lapse.None, lapse.Able)
		case "noDeferral":
			span.NoDeferral = r.boolean(path, name)
		}
	})
	return span
}

func readPayments(r *reader, path string) (payments []lapse.Payment) {
	if r.isNull() {
		return nil
	}
	r.array(path, "payments", func(index int) {
		path := fmt.Sprintf("%s.payments[%d]", path, index)
		var payment lapse.Payment
		r.object(path, paymentKeys, func(name string) {
			switch name {
			case "on":
				payment.On = r.date(path, name)
			case "amount":
				payment.Amount = r.amount(path, name)
			}
		})
		payments = append(payments, payment)
	})
	return payments
}

func readTransfer(r *reader, path string) *lapse.Transfer {
	if r.isNull() {
		return nil
	}
	var transfer lapse.Transfer
	r.object(path, transferKeys, func(name string) {
		switch name {
		case "receivedOn":
			transfer.ReceivedOn = r.date(path, name)
		case "returnedOn":
			transfer.ReturnedOn = r.dateOrNull(path, name)
		}
	})
	return &transfer
}
