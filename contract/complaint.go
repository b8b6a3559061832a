// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

var complaintKeys = []key{{"receivedOn", true, "the day the decision was received"}}

func decideComplaint(given *reader) (Decision, law.Faults) {
	var receivedOn calendar.Date
	given.object("given", complaintKeys, func(name string) { receivedOn = given.date("given", name) })
	complaint, err := repayment.DecideComplaint(receivedOn)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &complaint, nil
}

var refundKeys = []key{
	{"receivedOn", true, "the day the money was received"},
	{"amount", true, "kroner"},
	{"fromRecoveryAuthority", true, "true or false"},
	{"claimedInFull", true, "true or false"},
	{"financingAct", true, "true or false"},
}

func decideRefund(given *reader) (Decision, law.Faults) {
	var facts repayment.RefundFacts
	given.object("given", refundKeys, func(name string) {
		switch name {
		case "receivedOn":
			facts.ReceivedOn = given.date("given", name)
		case "amount":
			facts.Amount = given.amount("given", name)
		case "fromRecoveryAuthority":
			facts.FromRecoveryAuthority = given.boolean("given", name)
		case "claimedInFull":
			facts.ClaimedInFull = given.boolean("given", name)
		case "financingAct":
			facts.FinancingAct = given.boolean("given", name)
		}
	})
	decision, err := repayment.DecideRefund(facts)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}
