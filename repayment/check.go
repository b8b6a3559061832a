// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
)

// The names that a fact may have.
var (
	kindNames     = []string{law.Benefit.String(), law.HousingDeposit.String(), law.MortgageSupport.String()}
	creditorNames = names.List[Creditor]()
	basisNames    = names.List[PlanBasis]()[:PlanOfModestMeans] // an older plan is claim.legacyPlan
	questionNames = []string{NeverPaid.String(), LandlordAndYears.String(), PartPayment.String(), OtherDebtor.String()}
	answerNames   = names.List[Answer]()[:DoesNotDefault]
)

// checks collects what is wrong with a case: what the chapters do not see, and then
// what they find in their own facts, also those that will not be asked.
type checks struct {
	check.Check
	facts    *Facts
	earliest calendar.Date // no fact lies before it
}

// check returns all that is wrong with the case before a rule is asked.
func (f *Facts) check(options Options) error {
	c := checks{facts: f, earliest: f.earliest()}
	c.OrderQuestion(f.On)
	c.On = f.On // the other days are compared also with one that is refused
	c.who()
	principal, balance := c.amounts()
	c.days()
	c.help()
	c.legacy()
	c.plan()
	c.missed()
	c.inDefault()
	c.paid(principal, balance)
	c.judgements()
	c.chapters(options)
	if len(c.Faults) == 0 {
		c.agrees(options)
	}
	if len(c.Faults) == 0 {
		c.planThroughNone()
	}
	return c.Err()
}

// earliest is the first day that a fact may lie on: an earlier one is taken for a
// mistyped year. Nothing is computed from the days of a legacy plan or of a
// collection that the order does not apply to (§ 15), and so they may be older. For
// other claims a day before 2005 is believed where it lies at most 20 years before
// the collection began, which is the longest that an old claim could wait for it
// (Danske Lov 5-14-4, until 2008).
func (f *Facts) earliest() calendar.Date {
	switch {
	case f.Claim.LegacyPlan != nil:
		return calendar.Date{}
	case f.Claim.begunBefore():
		return earliestBefore
	}
	return calendar.Earlier(earliest, f.Claim.CollectionBegunOn.AddYears(-20, calendar.Clamp))
}

var (
	earliest       = calendar.MustParse("2005-01-01")
	earliestBefore = calendar.MustParse("1900-01-01")
)

// who tests the creditor, the act and the kind of help.
func (c *checks) who() {
	claim := &c.facts.Claim
	c.Choice("claim.creditor", claim.Creditor.String(), claim.Creditor != 0, creditorNames)
	if !claim.Act.Known() {
		c.Choice("claim.act", "", claim.Act != "", claim.Act.Names())
	}
	c.Choice("claim.kind", claim.Kind.String(), claim.Kind != 0, kindNames)
	if claim.AbroadUnderSection6 && claim.Creditor == Municipality {
		c.Add("claim.abroadUnderSection6", abroadFromMunicipality)
	}
}

// choice tests a value that may have some of the names of its type only.
func (c *checks) choice(field, name string, given bool, possible []string) bool {
	if !slices.Contains(possible, name) {
		name = ""
	}
	return c.Choice(field, name, given, possible)
}

// amounts tests the principal and the balance, and returns both in øre, or 0 for one
// that is refused.
func (c *checks) amounts() (principal, balance int64) {
	principal, fine := c.Amount("claim.principal", c.facts.Claim.Principal, check.AboveZero)
	balance, also := c.Amount("claim.balance", c.facts.Claim.Balance, check.Zero)
	if fine && also && balance > principal {
		c.Add("claim.balance", balanceAbovePrincipal)
		return principal, 0
	}
	return principal, balance
}

// days tests the days of the claim and of its time with the recovery authority.
func (c *checks) days() {
	claim := &c.facts.Claim
	fresh, deposit, known := claim.LegacyPlan == nil, claim.Kind == law.HousingDeposit, claim.Kind.String() != ""
	c.day("claim.collectionBegunOn", claim.CollectionBegunOn, fresh, law.Words{Danish: "opkrævningens begyndelse", English: "the day the collection began"})
	if c.On.IsZero() || !claim.EndedOn.After(c.On) || claim.EndedOn.Year() > calendar.LastYear { // an end that is decided for a later day has not come
		c.day("claim.endedOn", claim.EndedOn, false, law.Words{})
	}
	c.day("claim.knownOn", claim.KnownOn, false, law.Words{})
	c.day("claim.paidOutOn", claim.PaidOutOn, fresh && deposit, law.Words{Danish: "boligindskuddets udbetaling", English: "the day the housing deposit was paid out"})
	if deposit && !claim.EndedOn.IsZero() {
		c.Add("claim.endedOn", depositWithEnd)
	}
	if known && !deposit && !claim.PaidOutOn.IsZero() {
		c.Add("claim.paidOutOn", benefitWithPayout)
	}
	if away := claim.Transfer; away != nil {
		c.day("claim.transfer.receivedOn", away.ReceivedOn, true, law.Words{Danish: "den dag, restanceinddrivelsesmyndigheden modtog kravet", English: "the day the recovery authority received the claim"})
		c.day("claim.transfer.returnedOn", away.ReturnedOn, false, law.Words{})
		if away.ReturnedOn.Before(away.ReceivedOn) && !away.ReturnedOn.IsZero() {
			c.Add("claim.transfer.returnedOn", returnedBeforeReceived)
		}
	}
}

// day tests a day that lies in the past.
func (c *checks) day(field string, day calendar.Date, needed bool, what law.Words) {
	switch {
	case day.IsZero() && needed:
		c.Needed(field, day, what)
	case day.IsZero():
	case day.Before(c.earliest):
		c.Add(field, check.TooEarly, c.earliest.String())
	default:
		c.Past(field, day)
	}
}

// help tests what belongs to one kind of help only.
func (c *checks) help() {
	claim := &c.facts.Claim
	known, deposit, mortgage := claim.Kind.String() != "", claim.Kind == law.HousingDeposit, claim.Kind == law.MortgageSupport
	if claim.Act != Aktivloven && claim.Act.Covered() {
		if deposit || mortgage {
			c.Add("claim.kind", kindUnderAnotherAct)
		}
		if claim.AbroadUnderSection6 {
			c.Add("claim.abroadUnderSection6", abroadUnderAnotherAct)
		}
	}
	if repaid := claim.LandlordRepaid; repaid != nil {
		if known && !deposit {
			c.Add("claim.landlordRepaid", landlordOfBenefit)
		}
		if repaid.On.Before(claim.PaidOutOn) && !repaid.On.IsZero() {
			c.Add("claim.landlordRepaid.on", landlordBeforePayout)
		}
	}
	if claim.MarriedAtPayout != nil && known && !mortgage {
		c.Add("claim.marriedAtPayout", marriageWithoutMortgage)
	}
}

// legacy tests a plan from before the first order.
func (c *checks) legacy() {
	old := c.facts.Claim.LegacyPlan
	if old == nil {
		return
	}
	if c.Needed("claim.legacyPlan.approvedOn", old.ApprovedOn, law.Words{Danish: "den gamle ordnings godkendelse", English: "the day the legacy plan was approved"}) &&
		!old.ApprovedOn.Before(matter.FirstCollection) {
		c.Add("claim.legacyPlan.approvedOn", notLegacy)
	}
	if !c.facts.Claim.CollectionBegunOn.IsZero() && !c.facts.Claim.begunBefore() {
		c.Add("claim.collectionBegunOn", collectionAfterLegacy)
	}
	if old.Kept && c.facts.Breach != nil {
		c.Add("breach", keptAndBroken)
	}
	if old.Kept && c.facts.Plan != nil {
		c.Add("plan", keptAndReplaced)
	}
}

// plan tests the plan of §§ 5 and 6.
func (c *checks) plan() {
	if c.facts.PlanInAbeyance && c.facts.Plan == nil {
		c.Add("planInAbeyance", abeyanceWithoutPlan)
	}
	plan := c.facts.Plan
	switch {
	case plan == nil:
	case plan.Monthly.Valid:
		c.Amount("plan.monthly", plan.Monthly.Decimal, check.AboveZero)
	case plan.Basis == PlanOfModestMeans:
		c.Add("plan.monthly", modestPlanWithoutAmount)
	}
	if plan != nil && plan.Basis != 0 {
		c.choice("plan.basis", plan.Basis.String(), true, basisNames)
	}
}

// missed tests a missed payment as far as §§ 9 and 10 do not.
func (c *checks) missed() {
	if c.facts.Breach == nil {
		return
	}
	if !c.facts.Breach.MissedOn.IsZero() && c.facts.Breach.MissedOn.Before(c.facts.Claim.CollectionBegunOn) {
		c.Add("breach.missedOn", missedBeforeCollection)
	}
	if c.facts.Claim.Kind == law.MortgageSupport && c.facts.Claim.MarriedAtPayout == nil {
		c.Add("claim.marriedAtPayout", marriageUnknown)
	}
}

// paid tests the payments as far as § 8 does not. A path is made for a fault only.
func (c *checks) paid(principal, balance int64) {
	var sum int64
	begun := c.facts.Claim.CollectionBegunOn
	for i := range c.facts.Payments {
		payment := &c.facts.Payments[i]
		if early := payment.On.Before(begun); early || payment.On.Before(c.earliest) || payment.On.After(c.On) {
			on := check.At("payments", i, "on")
			c.day(on, payment.On, true, law.Words{Danish: "betalingsdagen", English: "the day of the payment"})
			if early && !payment.On.IsZero() {
				c.Add(on, paidBeforeCollection)
			}
		}
		if ore, err := money.ToOre(payment.Amount); err == nil && ore > 0 {
			sum += ore
		} else {
			c.Amount(check.At("payments", i, "amount"), payment.Amount, check.AboveZero)
		}
	}
	switch {
	case principal == 0 || balance == 0: // with nothing left, what was paid too much is given back
	case sum > principal:
		c.Add("payments", paidAbovePrincipal)
	case balance > principal-sum:
		c.Add("claim.balance", balanceAboveRest)
	}
}

// chapters adds what the chapters find at a field where nothing is wrong yet. That a
// day has no table or list is not told where it is all there is: it matters only
// when that chapter is asked.
func (c *checks) chapters(options Options) {
	var found law.Faults
	ask := func(path string, err error) {
		faults := within(path, err)
		if slices.ContainsFunc(faults, func(fault law.Fault) bool { return fault.Code != law.NoTable }) {
			found = append(found, faults...)
		}
	}
	ask("debtor", c.facts.Debtor.deferralFacts(c.facts.On, false).Validate(options.Deferral))
	ask("debtor", c.facts.Debtor.instalmentFacts(c.facts.On).Validate(options.Instalment))
	if c.facts.Claim.LandlordRepaid != nil {
		ask("claim.landlordRepaid", c.facts.lumpSumFacts().Validate(breach.Options{}))
	}
	if c.facts.Breach != nil {
		ask("breach", c.facts.breachFacts(breach.Plan).Validate(breach.Options{}))
	}
	for _, fault := range found {
		if !slices.ContainsFunc(c.Faults, func(other law.Fault) bool { return other.Field == fault.Field }) {
			c.Faults = append(c.Faults, fault)
		}
	}
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
