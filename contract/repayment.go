// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

var caseKeys = []key{
	{"on", true, `the day of the question, as in "2026-03-02"`},
	{"claim", true, "an object with the claim"},
	{"debtor", true, "an object with what is known of the debtor"},
	{"plan", false, ""},
	{"planInAbeyance", false, ""},
	{"breach", false, ""},
	{"periods", false, ""},
	{"payments", false, ""},
}

var claimKeys = []key{
	{"creditor", true, "municipality or udbetaling-danmark"},
	{"act", true, "the code of an act such as aktivloven"},
	{"kind", true, "benefit, housing-deposit or mortgage-support"},
	{"abroadUnderSection6", false, ""},
	{"principal", true, "kroner"},
	{"balance", true, "kroner"},
	{"endedOn", false, ""},
	{"knownOn", false, ""},
	{"paidOutOn", false, ""},
	{"collectionBegunOn", false, ""},
	{"marriedAtPayout", false, ""},
	{"landlordRepaid", false, ""},
	{"legacyPlan", false, ""},
	{"transfer", false, ""},
}

var landlordKeys = []key{
	{"on", false, ""},
	{"amount", true, "kroner, or null when it is not known"},
	{"foundByCreditor", false, ""},
}

var legacyKeys = []key{
	{"approvedOn", true, "a day before 2005-11-16"},
	{"kept", true, "true or false"},
}

var debtorKeys = []key{
	{"annualNetIncome", false, ""},
	{"income", false, ""},
	{"incomeAsOf", false, ""},
	{"supportsChildren", true, "true or false"},
	{"benefits", true, "a list of codes, empty for none"},
	{"otherIncome", true, "true or false"},
	{"modestExpenses", false, ""},
}

var planKeys = []key{{"monthly", false, ""}}

var caseBreachKeys = []key{
	{"missedOn", false, ""},
	{"demand", false, ""},
	{"paidOn", false, ""},
	{"notice", false, ""},
	{"otherNotices", false, ""},
}

var periodKeys = []key{
	{"from", true, "the first day"},
	{"to", false, ""},
	{"ability", false, ""},
	{"noDeferral", false, ""},
	{"debtor", false, ""},
}

func (e Evaluator) decideRepayment(given *reader) (Decision, law.Faults) {
	var c repayment.Facts
	given.object("given", caseKeys, func(name string) {
		switch name {
		case "on":
			c.On = given.date("given", name)
		case "claim":
			c.Claim = readClaim(given, "given.claim")
		case "debtor":
			c.Debtor = readDebtor(given, "given.debtor")
		case "plan":
			c.Plan = readPlan(given, "given.plan")
		case "planInAbeyance":
			c.PlanInAbeyance = given.boolean("given", name)
		case "breach":
			c.Breach = readCaseBreach(given, "given.breach")
		case "periods":
			if given.isNull() {
				break
			}
			given.array("given", name, func(index int) {
				c.Periods = append(c.Periods, readPeriod(given, fmt.Sprintf("given.periods[%d]", index)))
			})
		case "payments":
			c.Payments = readPayments(given, "given")
		}
	})
	decision, err := repayment.Decide(c, repayment.Options{Instalment: e.Instalment, Deferral: e.Deferral, Lapse: e.Lapse})
	if err != nil || len(given.faults) > 0 {
		return nil, allFaults(given, err)
	}
	return &decision, nil
}

func readClaim(r *reader, path string) (claim repayment.Claim) {
	r.object(path, claimKeys, func(name string) {
		switch name {
		case "creditor":
			claim.Creditor = choose(r, path, name, repayment.Municipality, repayment.UdbetalingDanmark)
		case "act":
			claim.Act = repayment.BenefitAct(r.text(path, name))
		case "kind":
			claim.Kind = choose(r, path, name, repayment.Benefit, repayment.HousingDeposit, repayment.MortgageSupport)
		case "abroadUnderSection6":
			claim.AbroadUnderSection6 = r.boolean(path, name)
		case "principal":
			claim.Principal = r.amount(path, name)
		case "balance":
			claim.Balance = r.amount(path, name)
		case "endedOn":
			claim.EndedOn = r.dateOrNull(path, name)
		case "knownOn":
			claim.KnownOn = r.dateOrNull(path, name)
		case "paidOutOn":
			claim.PaidOutOn = r.dateOrNull(path, name)
		case "collectionBegunOn":
			claim.CollectionBegunOn = r.dateOrNull(path, name)
		case "marriedAtPayout":
			if !r.isNull() {
				married := r.boolean(path, name)
				claim.MarriedAtPayout = &married
			}
		case "landlordRepaid":
			claim.LandlordRepaid = readLandlord(r, path+".landlordRepaid")
		case "legacyPlan":
			claim.LegacyPlan = readLegacy(r, path+".legacyPlan")
		case "transfer":
			claim.Transfer = readTransfer(r, path+".transfer")
		}
	})
	return claim
}

func readLandlord(r *reader, path string) *repayment.LandlordRepayment {
	if r.isNull() {
		return nil
	}
	var repaid repayment.LandlordRepayment
	r.object(path, landlordKeys, func(name string) {
		switch name {
		case "on":
			repaid.On = r.dateOrNull(path, name)
		case "amount":
			repaid.Amount = r.amountOrNull(path, name)
		case "foundByCreditor":
			repaid.FoundByCreditor = r.boolean(path, name)
		}
	})
	return &repaid
}

func readLegacy(r *reader, path string) *repayment.LegacyPlan {
	if r.isNull() {
		return nil
	}
	var old repayment.LegacyPlan
	r.object(path, legacyKeys, func(name string) {
		switch name {
		case "approvedOn":
			old.ApprovedOn = r.date(path, name)
		case "kept":
			old.Kept = r.boolean(path, name)
		}
	})
	return &old
}

func readDebtor(r *reader, path string) (debtor repayment.Debtor) {
	r.object(path, debtorKeys, func(name string) {
		switch name {
		case "annualNetIncome":
			debtor.AnnualNetIncome = r.amountOrNull(path, name)
		case "income":
			if !r.isNull() {
				debtor.Income = readIncome(r, path+".income")
			}
		case "incomeAsOf":
			debtor.IncomeAsOf = r.dateOrNull(path, name)
		case "supportsChildren":
			debtor.SupportsChildren = r.boolean(path, name)
		case "benefits":
			debtor.Benefits = readBenefits(r, path)
		case "otherIncome":
			debtor.OtherIncome = r.boolean(path, name)
		case "modestExpenses":
			debtor.ModestExpenses = readModestExpenses(r, path+".modestExpenses")
		}
	})
	return debtor
}

// readPlan reads true or false, or an object with what is known of the plan.
func readPlan(r *reader, path string) *repayment.Plan {
	switch r.peek() {
	case 'n':
		r.isNull()
		return nil
	case 't', 'f':
		if r.boolean(path, "") {
			return &repayment.Plan{}
		}
		return nil
	}
	var plan repayment.Plan
	r.object(path, planKeys, func(name string) { plan.Monthly = r.amountOrNull(path, name) })
	return &plan
}

func readCaseBreach(r *reader, path string) *repayment.Breach {
	if r.isNull() {
		return nil
	}
	var breach repayment.Breach
	r.object(path, caseBreachKeys, func(name string) {
		switch name {
		case "missedOn":
			breach.MissedOn = r.dateOrNull(path, name)
		case "demand":
			breach.Demand = readDemand(r, path+".demand")
		case "paidOn":
			breach.PaidOn = r.dateOrNull(path, name)
		case "notice":
			breach.Notice = readNotice(r, path+".notice")
		case "otherNotices":
			breach.OtherNotices = readNotices(r, path)
		}
	})
	return &breach
}

func readPeriod(r *reader, path string) (period repayment.Period) {
	r.object(path, periodKeys, func(name string) {
		switch name {
		case "from":
			period.From = r.date(path, name)
		case "to":
			period.To = r.dateOrNull(path, name)
		case "ability":
			period.Ability = choose(r, path, name, lapse.None, lapse.Able)
		case "noDeferral":
			period.NoDeferral = r.boolean(path, name)
		case "debtor":
			if !r.isNull() {
				debtor := readDebtor(r, path+".debtor")
				period.Debtor = &debtor
			}
		}
	})
	return period
}
