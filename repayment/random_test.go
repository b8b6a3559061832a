// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"errors"
	"math/rand/v2"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// oneIn is true once in so many times.
func oneIn(r *rand.Rand, times int) bool { return r.IntN(times) == 0 }

func oneOf[T any](r *rand.Rand, values ...T) T { return values[r.IntN(len(values))] }

// between is a day from one to another, both included, and often one of them.
func between(r *rand.Rand, from, to calendar.Date) calendar.Date {
	days := from.DaysUntil(to)
	switch {
	case days <= 0 || oneIn(r, 6):
		return from
	case oneIn(r, 5):
		return to
	}
	return from.AddDays(r.IntN(days + 1))
}

// randomDebtor is a debtor whose facts can be decided on a day and later.
func randomDebtor(r *rand.Rand, on calendar.Date) (d repayment.Debtor) {
	d.SupportsChildren, d.OtherIncome = oneIn(r, 3), oneIn(r, 4)
	switch r.IntN(5) {
	case 0:
	case 1:
		d.Income = &instalment.Income{Annual: decimal.New(r.Int64N(500_000_00), -2), Tax: decimal.NewFromInt(r.Int64N(60_000)), ATP: krone("1135.20")}
	case 2:
		d.AnnualNetIncome = maybe(oneOf(r, "14999.99", "15000", "19999.99", "20000", "0", "-5", "196799.99", "196800"))
	default:
		d.AnnualNetIncome = decimal.NewNullDecimal(decimal.New(r.Int64N(400_000_00), -2))
	}
	if (d.Income != nil || d.AnnualNetIncome.Valid) && oneIn(r, 2) {
		d.IncomeAsOf = on.AddDays(-r.IntN(200))
	}
	codes := []deferral.Benefit{"kontanthjaelp", "foertidspension", "boligstoette", "su", "ressourceforloebsydelse", "folkepension"}
	r.Shuffle(len(codes), func(i, j int) { codes[i], codes[j] = codes[j], codes[i] })
	d.Benefits = codes[:r.IntN(3)]
	if oneIn(r, 4) {
		d.ModestExpenses = &deferral.ModestExpenses{Monthly: decimal.New(1+r.Int64N(100_000), -2), Reason: "bor \"gratis\"\nhos søster"}
	}
	return d
}

// drawnAgain are the problems of facts that say one thing twice and differently. A
// random case that has none but these is drawn again.
var drawnAgain = []string{"period-against-the-debtor", "missed-in-a-deferral", "received-before-default", "paid-in-payments", "missed-amount-unknown",
	"plan-through-none"}

// randomCase is a case that can be decided, and the options to decide it by.
func randomCase(r *rand.Rand) (c repayment.Facts, options repayment.Options) {
	for {
		c, options = drawCase(r)
		var faults law.Faults
		errors.As(c.Validate(options), &faults)
		if len(faults) == 0 || slices.ContainsFunc(faults, func(f law.Fault) bool { return !slices.Contains(drawnAgain, f.ID) }) {
			return c, options
		}
	}
}

// drawCase draws a case whose days crowd around the ends of the years of § 8 and around
// each other.
func drawCase(r *rand.Rand) (c repayment.Facts, options repayment.Options) {
	inForce := dayOf("2025-07-01")
	options.Instalment.IncomeMaxAge, options.Lapse.NeverPaidStays = oneOf(r, 0, 0, 1, 6), oneIn(r, 3)
	c.On = between(r, inForce, dayOf("2026-12-31"))
	claim := &c.Claim
	claim.Principal, claim.Balance = decimal.NewFromInt(20_000+r.Int64N(90_000)), decimal.NewFromInt(1+r.Int64N(10_000))
	claim.Act = oneOf(r, repayment.BenefitActs()...)
	claim.Creditor = oneOf(r, repayment.Municipality, repayment.UdbetalingDanmark)
	claim.AbroadUnderSection6 = claim.Creditor == repayment.UdbetalingDanmark && oneIn(r, 2)
	claim.Kind = oneOf(r, law.Benefit, law.Benefit, law.MortgageSupport, law.HousingDeposit)
	if claim.Kind != law.Benefit || claim.AbroadUnderSection6 {
		claim.Act = repayment.Aktivloven
	}
	years := 3
	if claim.Kind == law.HousingDeposit {
		years = 10
	}
	start := c.On.AddYears(-years, calendar.Clamp).AddDays(oneOf(r, -1, 0, 1, r.IntN(800)-400))
	if oneIn(r, 3) {
		start = between(r, c.On.AddYears(-1, calendar.Clamp), c.On)
	}
	switch claim.Kind {
	case law.HousingDeposit:
		claim.PaidOutOn = start
		if oneIn(r, 2) {
			claim.LandlordRepaid = &repayment.LandlordRepayment{On: between(r, start, c.On), Amount: maybe(oneOf(r, "0", "5000", "0.01", "20000")), FoundByCreditor: oneOf(r, nil, new(true), new(false))}
			if two := c.On.AddMonths(-2, calendar.Clamp).AddDays(-r.IntN(60)); oneIn(r, 2) && two.After(start) {
				claim.LandlordRepaid.On = two // early enough to be late with
			}
		}
	case law.MortgageSupport:
		claim.MarriedAtPayout = oneOf(r, nil, new(false), new(true), new(true))
		fallthrough
	default:
		claim.EndedOn = start
		switch r.IntN(5) {
		case 0:
			claim.KnownOn = start.AddDays(-r.IntN(40))
		case 1:
			claim.KnownOn, claim.EndedOn = start, start.AddDays(-r.IntN(900))
		}
	}
	claim.CollectionBegunOn = start
	if oneIn(r, 2) {
		c.Plan = &repayment.Plan{}
		if !oneIn(r, 4) {
			c.Plan.Monthly = decimal.NewNullDecimal(decimal.New(1+r.Int64N(200_000), -2))
		}
		c.PlanInAbeyance = oneIn(r, 3)
	}
	c.Debtor = randomDebtor(r, c.On)
	c.Periods = randomPeriods(r, start, c.On)
	agree(&c, options)
	if !c.On.After(start.AddYears(years, calendar.Clamp)) && oneIn(r, 2) {
		c.Periods = nil
	}
	for range r.IntN(4) {
		c.Payments = append(c.Payments, lapse.Payment{On: between(r, start, c.On), Amount: decimal.New(1+r.Int64N(100_000), -2)})
	}
	if oneIn(r, 6) {
		claim.Transfer = &lapse.Transfer{ReceivedOn: between(r, start, c.On)}
		if oneIn(r, 2) {
			claim.Transfer.ReturnedOn = between(r, claim.Transfer.ReceivedOn, c.On)
		}
	}
	mayTell := claim.Kind != law.MortgageSupport || claim.MarriedAtPayout != nil
	if first := firstMissed(claim, start); oneIn(r, 2) && mayTell && !first.After(c.On) {
		c.Breach = randomBreach(r, between(r, first, c.On), c.On)
		if len(repayment.LiableFor(*claim)) == 1 {
			c.Breach.OtherNotices = nil
		} else if oneIn(r, 2) {
			c.Breach.OtherDeferral = new(oneIn(r, 2))
		}
		lumpSum := claim.LandlordRepaid != nil && claim.LandlordRepaid.Amount.Decimal.IsPositive()
		if c.Plan == nil && !lumpSum {
			c.Plan = &repayment.Plan{Monthly: maybe("500")}
		}
		c.PlanInAbeyance = c.PlanInAbeyance && lumpSum
	}
	switch {
	case oneIn(r, 20):
		claim.Act = oneOf[repayment.BenefitAct](r, "kontantydelse", "repatriering", "dagtilbud", "boligstoette", "sygedagpengeloven", "serviceloven", "barnets-lov", "other")
	case oneIn(r, 20):
		claim.CollectionBegunOn, c.Payments = between(r, dayOf("2005-11-01"), dayOf("2005-11-30")), nil
	case oneIn(r, 10):
		claim.LegacyPlan = &repayment.LegacyPlan{ApprovedOn: between(r, dayOf("2004-01-01"), dayOf("2005-11-15")), Kept: c.Plan == nil && c.Breach == nil && oneIn(r, 2)}
		claim.CollectionBegunOn = oneOf(r, calendar.Date{}, between(r, dayOf("2003-01-01"), dayOf("2005-11-15")))
		if claim.Kind != law.HousingDeposit && oneIn(r, 2) {
			claim.EndedOn, claim.KnownOn = oneOf(r, calendar.Date{}, dayOf("2002-05-31")), calendar.Date{}
		}
	}
	return c, options
}

// agree makes the periods say of the day of the question what the debtor of that day
// gives.
func agree(c *repayment.Facts, options repayment.Options) {
	for i := range c.Periods {
		if period := &c.Periods[i]; (calendar.Period{From: period.From, To: period.To}).Contains(c.On) {
			ability, noDeferral, err := repayment.AbilityOn(c.Debtor, c.On, options)
			if err != nil {
				panic(err)
			}
			today := repayment.Period{From: c.On, To: period.To, Ability: ability, NoDeferral: noDeferral}
			if period.From == c.On {
				*period = today
				return
			}
			c.Periods = slices.Clone(c.Periods)
			c.Periods[i].To = c.On.AddDays(-1)
			c.Periods = slices.Insert(c.Periods, i+1, today)
			return
		}
	}
}

// firstMissed is the first day on which a payment can have been missed: the day
// after the two months of a lump sum, and for a plan the first day of the claim.
func firstMissed(claim *repayment.Claim, start calendar.Date) calendar.Date {
	if repaid := claim.LandlordRepaid; repaid != nil && repaid.Amount.Decimal.IsPositive() {
		return calendar.Later(start, monthsAfter(repaid.On, 2).AddDays(1))
	}
	return start
}

// randomPeriods cover every day from a day on. Those that begin under the order
// may tell what was known of the debtor instead of the ability.
func randomPeriods(r *rand.Rand, start, on calendar.Date) (periods []repayment.Period) {
	// Half of the cases are never able, so that stk. 1 and 2 apply often.
	never := oneIn(r, 2)
	for from := start.AddDays(-r.IntN(20)); ; {
		period := repayment.Period{From: from, Ability: lapse.None, NoDeferral: oneIn(r, 4)}
		switch {
		case oneIn(r, 3) && !never:
			period.Ability, period.NoDeferral = lapse.Able, false
		case oneIn(r, 2) && !from.Before(dayOf("2025-07-01")) && !from.After(dayOf("2026-12-31")):
			debtor := randomDebtor(r, from)
			period = repayment.Period{From: from, Debtor: &debtor}
		}
		if len(periods) > 5 || oneIn(r, 6) {
			return append(periods, period)
		}
		period.To = between(r, from, on.AddDays(20))
		periods = append(periods, period)
		from = period.To.AddDays(1)
	}
}

// randomBreach is a payment that was missed on a day, and what has happened since.
func randomBreach(r *rand.Rand, missed, on calendar.Date) *repayment.Breach {
	b := &repayment.Breach{MissedOn: missed}
	if oneIn(r, 3) {
		b.PaidOn = between(r, missed, on)
	}
	if oneIn(r, 4) {
		return b
	}
	b.Demand = &breach.Demand{SentOn: between(r, missed, on)}
	b.Demand.Deadline = b.Demand.SentOn.AddDays(oneOf(r, 1, 2, 10, 14, 400))
	notice := func() *breach.Notice {
		switch r.IntN(3) {
		case 0:
			return nil
		case 1:
			return &breach.Notice{Exception: oneOf(r, breach.Impossible, breach.Impairment), Reason: "ukendt adresse"}
		}
		return &breach.Notice{On: between(r, b.Demand.SentOn, on)}
	}
	b.Notice = notice()
	for range r.IntN(2) {
		b.OtherNotices = append(b.OtherNotices, notice())
	}
	return b
}
