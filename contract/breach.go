// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

var breachKeys = []key{
	{"on", true, `the day of decision, as in "2026-03-02"`},
	{"kind", true, "plan or housing-deposit"},
	{"missedOn", false, ""},
	{"demand", false, ""},
	{"paidOn", false, ""},
	{"deferral", true, "true or false"},
	{"notice", false, ""},
	{"otherNotices", false, ""},
}

var demandKeys = []key{
	{"sentOn", true, "the day the demand was sent"},
	{"deadline", true, "the last day in time"},
}

var noticeKeys = []key{
	{"on", false, ""},
	{"exception", false, ""},
	{"reason", false, ""},
}

var lumpSumKeys = []key{
	{"on", true, `the day of decision, as in "2026-03-02"`},
	{"landlordRepaidOn", false, ""},
	{"amount", true, "kroner, or null when it is not known"},
	{"rest", false, ""},
	{"foundByCreditor", true, "true or false"},
}

func decideBreach(given *reader) (Decision, law.Faults) {
	var facts breach.Facts
	given.object("given", breachKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "kind":
			facts.Kind = choose(given, "given", name, breach.Plan, breach.HousingDeposit)
		case "missedOn":
			facts.MissedOn = given.dateOrNull("given", name)
		case "demand":
			facts.Demand = readDemand(given, "given.demand")
		case "paidOn":
			facts.PaidOn = given.dateOrNull("given", name)
		case "deferral":
			facts.Deferral = given.boolean("given", name)
		case "notice":
			facts.Notice = readNotice(given, "given.notice")
		case "otherNotices":
			facts.OtherNotices = readNotices(given, "given")
		}
	})
	decision, err := breach.Decide(facts)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

func readDemand(r *reader, path string) *breach.Demand {
	if r.isNull() {
		return nil
	}
	var demand breach.Demand
	r.object(path, demandKeys, func(name string) {
		switch name {
		case "sentOn":
			demand.SentOn = r.date(path, name)
		case "deadline":
			demand.Deadline = r.date(path, name)
		}
	})
	return &demand
}

func readNotice(r *reader, path string) *breach.Notice {
	if r.isNull() {
		return nil
	}
	var notice breach.Notice
	r.object(path, noticeKeys, func(name string) {
		switch name {
		case "on":
			notice.On = r.dateOrNull(path, name)
		case "exception":
			notice.Exception = choose(r, path, name, breach.Impossible, breach.Impairment)
		case "reason":
			notice.Reason = r.text(path, name)
		}
	})
	return &notice
}

func readNotices(r *reader, path string) (notices []*breach.Notice) {
	if r.isNull() {
		return nil
	}
	r.array(path, "otherNotices", func(index int) {
		notices = append(notices, readNotice(r, fmt.Sprintf("%s.otherNotices[%d]", path, index)))
	})
	return notices
}

func decideLumpSum(given *reader) (Decision, law.Faults) {
	var facts breach.LumpSumFacts
	given.object("given", lumpSumKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "landlordRepaidOn":
			facts.LandlordRepaidOn = given.dateOrNull("given", name)
		case "amount":
			facts.Amount = given.amountOrNull("given", name)
		case "rest":
			facts.Rest = given.amountOrNull("given", name)
		case "foundByCreditor":
			facts.FoundByCreditor = given.boolean("given", name)
		}
	})
	decision, err := breach.DecideLumpSum(facts)
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}
