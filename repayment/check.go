// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// earliest is the first day that a fact of a case may lie on, but for the
// approval of a legacy plan.
var earliest = calendar.MustParse("2005-01-01")

// check returns all that is wrong with the case: first what the chapters do not
// see, then what they find in their own facts, also those that will not be asked.
func (c *Facts) check(options Options) law.Faults {
	faults := c.checkCase()
	for _, fault := range c.checkChapters(options) {
		same := func(other law.Fault) bool { return other.Field == fault.Field }
		if !slices.ContainsFunc(faults, same) {
			faults = append(faults, fault)
		}
	}
	return faults
}

// checkChapters returns what the chapters find. A day without a table or a list is
// not told where it is all there is: it matters only when that chapter is asked.
func (c *Facts) checkChapters(options Options) (faults law.Faults) {
	add := func(path string, err error) {
		found := within(path, err)
		if slices.ContainsFunc(found, func(fault law.Fault) bool { return fault.Code != law.NoTable }) {
			faults = append(faults, found...)
		}
	}
	add("debtor", c.Debtor.deferralFacts(c.On, false).Validate(options.Deferral))
	add("debtor", c.Debtor.instalmentFacts(c.On).Validate(options.Instalment))
	if c.Claim.LandlordRepaid != nil {
		add("claim.landlordRepaid", c.lumpSumFacts().Validate(breach.Options{}))
	}
	if c.Breach != nil {
		add("breach", c.breachFacts(breach.Plan).Validate(breach.Options{}))
	}
	return faults
}

// checkCase returns what is wrong with the case apart from what the chapters test.
func (c *Facts) checkCase() (faults law.Faults) {
	add := func(code law.Code, field, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
	}
	switch {
	case c.On.IsZero():
		add(law.Missing, "on", "the day is not given", "a date such as 2026-03-02")
	case c.On.Before(law.InForce()):
		add(law.NotInForce, "on", "the day lies before the order took effect", "2025-07-01 or later")
	case c.On.Year() > calendar.LastYear:
		add(law.OutOfRange, "on", "the day lies outside the calendar", "a day before the year 2200")
	}
	claim := &c.Claim
	if claim.Creditor.String() == "" {
		add(law.Missing, "claim.creditor", "the creditor is not given", "municipality or udbetaling-danmark")
	}
	switch {
	case claim.Act == "":
		add(law.Missing, "claim.act", "the act is not given", "the code of an act such as aktivloven")
	case !slices.Contains(BenefitActs(), claim.Act) && !slices.Contains(otherActs, claim.Act):
		add(law.Invalid, "claim.act", "the act is unknown", "the code of an act of § 1, or other")
	}
	if claim.Kind.String() == "" {
		add(law.Missing, "claim.kind", "the kind of help is not given", "benefit, housing-deposit or mortgage-support")
	}
	if claim.AbroadUnderSection6 && claim.Creditor == Municipality {
		add(law.Contradiction, "claim.abroadUnderSection6", "only Udbetaling Danmark pays that benefit", "the creditor udbetaling-danmark")
	}
	principal := checkAmount(add, "claim.principal", claim.Principal)
	balance := checkAmount(add, "claim.balance", claim.Balance)
	if claim.Balance.IsZero() {
		add(law.OutOfRange, "claim.balance", "nothing is left of the claim", "more than 0")
	}
	if claim.Principal.IsZero() {
		add(law.OutOfRange, "claim.principal", "nothing was owed", "more than 0")
	} else if balance > principal {
		add(law.Contradiction, "claim.balance", "the balance is larger than the principal", "at most the principal")
	}
	day := func(field string, day calendar.Date, required bool) {
		switch {
		case day.IsZero() && required:
			add(law.Missing, field, "the day is not given", "a date such as 2024-06-30")
		case day.IsZero():
		case day.Before(earliest) && claim.LegacyPlan == nil:
			add(law.OutOfRange, field, "the day lies before 2005", "2005-01-01 or later")
		case day.After(c.On) && !c.On.IsZero():
			add(law.Contradiction, field, "the day lies after the day that is asked about", "the day asked about or earlier")
		}
	}
	deposit, known := claim.Kind == HousingDeposit, claim.Kind.String() != ""
	day("claim.collectionBegunOn", claim.CollectionBegunOn, claim.LegacyPlan == nil)
	day("claim.endedOn", claim.EndedOn, known && !deposit && claim.LegacyPlan == nil)
	day("claim.knownOn", claim.KnownOn, false)
	day("claim.paidOutOn", claim.PaidOutOn, deposit && claim.LegacyPlan == nil)
	if deposit && !claim.EndedOn.IsZero() {
		add(law.Contradiction, "claim.endedOn", "help for a housing deposit has no end", "paidOutOn alone")
	}
	if known && !deposit && !claim.PaidOutOn.IsZero() {
		add(law.Contradiction, "claim.paidOutOn", "only help for a housing deposit counts from its payout", "endedOn alone")
	}
	if away := claim.Transfer; away != nil {
		day("claim.transfer.receivedOn", away.ReceivedOn, true)
		day("claim.transfer.returnedOn", away.ReturnedOn, false)
		if away.ReturnedOn.Before(away.ReceivedOn) && !away.ReturnedOn.IsZero() {
			add(law.Contradiction, "claim.transfer.returnedOn", "the claim came back before it was received", "a day on or after the receipt")
		}
	}
	if claim.Act != Aktivloven && slices.Contains(BenefitActs(), claim.Act) {
		if claim.Kind == HousingDeposit || claim.Kind == MortgageSupport {
			add(law.Contradiction, "claim.kind", "that help is given under aktivloven only", "the act aktivloven, or the kind benefit")
		}
		if claim.AbroadUnderSection6 {
			add(law.Contradiction, "claim.abroadUnderSection6", "§ 6 is a section of aktivloven", "the act aktivloven")
		}
	}
	if repaid := claim.LandlordRepaid; repaid != nil {
		if known && !deposit {
			add(law.Contradiction, "claim.landlordRepaid", "the help was not for a housing deposit", "the kind housing-deposit")
		}
		if repaid.On.Before(claim.PaidOutOn) && !repaid.On.IsZero() {
			add(law.Contradiction, "claim.landlordRepaid.on", "the landlord repaid before the help was paid out", "a day on or after the payout")
		}
	}
	if claim.MarriedAtPayout != nil && known && claim.Kind != MortgageSupport {
		add(law.Contradiction, "claim.marriedAtPayout", "marriage matters only for mortgage support", "the kind mortgage-support")
	}
	if old := claim.LegacyPlan; old != nil {
		switch {
		case old.ApprovedOn.IsZero():
			add(law.Missing, "claim.legacyPlan.approvedOn", "the day of approval is not given", "a day before 2005-11-16")
		case !old.ApprovedOn.Before(firstCollection):
			add(law.OutOfRange, "claim.legacyPlan.approvedOn", "the plan was not approved before 16 November 2005", "an earlier day, or no legacy plan")
		}
		if !claim.CollectionBegunOn.IsZero() && !claim.CollectionBegunOn.Before(firstCollection) {
			add(law.Contradiction, "claim.collectionBegunOn", "the collection began after the legacy plan was approved", "a day before 2005-11-16, or no legacy plan")
		}
		if old.Kept && c.Breach != nil {
			add(law.Contradiction, "breach", "a plan that is kept is not broken", "no breach, or a plan that is not kept")
		}
		if old.Kept && c.Plan != nil {
			add(law.Contradiction, "plan", "a legacy plan that is kept and another plan cannot both run", "one of them")
		}
	}
	if c.PlanInAbeyance && c.Plan == nil {
		add(law.Contradiction, "planInAbeyance", "a plan is in abeyance and there is no plan", "the plan, or no plan in abeyance")
	}
	if c.Plan != nil && c.Plan.Monthly.Valid {
		checkAmount(add, "plan.monthly", c.Plan.Monthly.Decimal)
		if c.Plan.Monthly.Decimal.IsZero() {
			add(law.OutOfRange, "plan.monthly", "the instalment is 0", "more than 0, or no plan")
		}
	}
	if c.Breach != nil && !c.Breach.MissedOn.IsZero() && c.Breach.MissedOn.Before(claim.CollectionBegunOn) {
		add(law.Contradiction, "breach.missedOn", "the payment was missed before the collection began", "a day on or after it")
	}
	if c.Breach != nil && claim.Kind == MortgageSupport && claim.MarriedAtPayout == nil {
		add(law.Missing, "claim.marriedAtPayout", "it is not known whether a spouse must be told", "true or false")
	}
	c.checkPayments(add, day, principal)
	return faults
}

// checkPayments tests the payments as far as § 8 does not.
func (c *Facts) checkPayments(add func(law.Code, string, string, string), day func(string, calendar.Date, bool), principal int64) {
	var paid int64
	for i, payment := range c.Payments {
		ore, err := law.ToOre(payment.Amount)
		paid += max(ore, 0)
		if err == nil && ore > 0 && !payment.On.After(c.On) && !payment.On.Before(earliest) && !payment.On.Before(c.Claim.CollectionBegunOn) {
			continue
		}
		field := fmt.Sprintf("payments[%d]", i)
		day(field+".on", payment.On, true)
		checkAmount(add, field+".amount", payment.Amount)
		if payment.Amount.IsZero() {
			add(law.OutOfRange, field+".amount", "nothing was paid", "more than 0")
		}
		if !payment.On.IsZero() && payment.On.Before(c.Claim.CollectionBegunOn) {
			add(law.Contradiction, field+".on", "the payment lies before the collection began", "a day on or after it")
		}
	}
	if principal > 0 && paid > principal {
		add(law.Contradiction, "payments", "more has been paid than was owed", "payments of at most the principal in all")
	}
}

// checkAmount tests an amount of at least 0 kroner and returns it in øre.
func checkAmount(add func(law.Code, string, string, string), field string, amount decimal.Decimal) int64 {
	ore, err := law.ToOre(amount)
	switch {
	case err != nil:
		add(law.Invalid, field, "the value is not an amount", "kroner with at most two decimals")
	case ore < 0:
		add(law.OutOfRange, field, "the amount is negative", "0 or more")
	}
	return ore
}

// within puts a path before the faults of a chapter; the day is that of the case.
func within(path string, err error) law.Faults {
	found, _ := err.(law.Faults)
	faults := found.Under(path)
	for i := range faults {
		if strings.HasPrefix(found[i].Field, "options.") {
			faults[i].Field = found[i].Field
		}
		switch faults[i].Field {
		case "debtor.on", "breach.on":
			faults[i].Field = "on"
		case "claim.landlordRepaid.landlordRepaidOn":
			faults[i].Field = "claim.landlordRepaid.on"
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

// spansOf turns the periods of a case into those of § 8: as they are given, or
// through §§ 5 and 6 from what was known of the debtor.
func spansOf(periods []Period, options Options) (spans []lapse.Span, faults law.Faults) {
	spans = make([]lapse.Span, len(periods))
	for i := range periods {
		period := &periods[i]
		spans[i] = lapse.Span{From: period.From, To: period.To, Ability: period.Ability, NoDeferral: period.NoDeferral}
		if period.Debtor == nil {
			continue
		}
		path := fmt.Sprintf("periods[%d]", i)
		if period.Ability != 0 || period.NoDeferral {
			faults = append(faults, law.Fault{Code: law.Contradiction, Field: path + ".ability",
				Problem: "the ability is given and also follows from the debtor's facts", Expected: "one of them"})
			continue
		}
		ability, noDeferral, found := AbilityOn(*period.Debtor, period.From, options)
		for _, fault := range found.Under(path + ".debtor") {
			if fault.Field == path+".debtor.on" {
				fault.Field = path + ".from"
			}
			faults = append(faults, fault)
		}
		spans[i].Ability, spans[i].NoDeferral = ability, noDeferral
	}
	return spans, faults
}

// AbilityOn says whether the debtor had an economic possibility of paying on a
// day (§ 8, R-10), through §§ 5 and 6 themselves: a deferral is none; an amount
// under § 6, stk. 2, and an instalment above 0 kr. are one; an instalment of 0
// kr. is none, but no deferral either.
//
// It knows only days from 1 July 2025; for earlier ones, when other orders
// applied, the ability is a fact. The faults are those of the two chapters.
func AbilityOn(debtor Debtor, on calendar.Date, options Options) (ability lapse.Ability, noDeferral bool, faults law.Faults) {
	state, err := deferral.Decide(debtor.deferralFacts(on, false), options.Deferral)
	if err != nil {
		faults, _ = err.(law.Faults)
		return 0, false, faults
	}
	switch {
	case state.State == deferral.ModestAmount:
		return lapse.Able, false, nil
	case state.State.Defers():
		return lapse.None, false, nil
	}
	set, err := instalment.Decide(debtor.instalmentFacts(on), options.Instalment)
	if err != nil {
		faults, _ = err.(law.Faults)
		return 0, false, faults
	}
	if set.Monthly().Sign() > 0 {
		return lapse.Able, false, nil
	}
	return lapse.None, true, nil
}
