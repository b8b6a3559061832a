// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// The naive implementation reads the order from § 1 to § 15 and asks nothing of
// package repayment. Of the chapters it takes what §§ 5 and 6 say of one debtor on
// one day, and no more: lapse is walked from day to day, default and the lump sum
// are worked out again.

// answer is a track with its amount and day, as text.
type answer struct{ track, monthly, due string }

func naively(c repayment.Facts, options repayment.Options) answer {
	switch c.Claim.Act { // § 1
	case "aktivloven", "lab-125", "jobpraemie", "integrationsloven", "seniorpraemie", "boernetilskud", "inflationshjaelp":
	default:
		return answer{track: "outside-scope"}
	}
	// § 15
	legacy := c.Claim.LegacyPlan != nil
	if legacy && c.Claim.LegacyPlan.Kept {
		return answer{track: "legacy-plan"}
	}
	if !legacy && c.Claim.CollectionBegunOn.String() < "2005-11-16" {
		return answer{track: "outside-scope"}
	}
	if !legacy && naivelyLapsed(c, options) { // § 8
		return answer{track: "lapsed"}
	}
	// §§ 9 and 10, 1. pkt.: unpaid when the deadline of the demand has passed. The
	// stay with the recovery authority follows on that.
	away := c.Claim.Transfer != nil && c.Claim.Transfer.ReturnedOn.IsZero()
	var dueOn string
	b := c.Breach
	if b != nil && b.Demand != nil && c.On.After(b.Demand.Deadline) {
		if b.PaidOn.IsZero() || b.PaidOn.After(b.Demand.Deadline) {
			dueOn = b.Demand.Deadline.AddDays(1).String()
		}
	}
	// A part of what was demanded is left to a person.
	part := func(from calendar.Date) bool {
		return !away && b != nil && b.Demand != nil && b.PaidOn.IsZero() && slices.ContainsFunc(c.Payments, func(p lapse.Payment) bool {
			return !p.On.Before(from) && !p.On.After(b.Demand.Deadline)
		})
	}
	eligible, fixed := sectionSix(c.Debtor, c.On, options)
	// Another amount under § 6, stk. 2, is no plan that can be broken; its own is.
	ownPlan := fixed != "" && c.Plan != nil && !c.PlanInAbeyance && c.Plan.Monthly.Valid && c.Plan.Monthly.Decimal.Equal(c.Debtor.ModestExpenses.Monthly)
	left := decimal.Zero
	broken := b != nil // what the breach is about is the plan
	// § 4, stk. 2: what was paid since counts on the lump sum first
	if repaid := c.Claim.LandlordRepaid; repaid != nil && repaid.Amount.Decimal.IsPositive() {
		since := decimal.Zero
		for _, payment := range c.Payments {
			if !payment.On.Before(repaid.On) {
				since = since.Add(payment.Amount)
			}
		}
		last := monthsAfter(repaid.On, 2)
		left = decimal.Max(decimal.Zero, decimal.Min(repaid.Amount.Decimal, c.Claim.Balance.Add(since)).Sub(since))
		ofLumpSum := b != nil && (c.Plan == nil || b.MissedOn.After(last) && (left.IsPositive() || !b.PaidOn.IsZero()))
		if ofLumpSum {
			broken = false
			switch {
			case part(repaid.On):
				dueOn = ""
			case !b.PaidOn.IsZero() && dueOn == "":
				left = decimal.Zero
			}
		} else if b != nil && part(b.MissedOn) {
			dueOn = ""
		}
		switch {
		case away:
			return answer{track: "in-default", due: dueOn}
		case ofLumpSum && dueOn != "":
			return answer{track: "in-default", due: dueOn}
		case b != nil && !ofLumpSum && dueOn != "" && !othersDefer(b) && (!eligible || ownPlan): // R-17, also beside a lump sum
			return answer{track: "in-default", due: dueOn}
		case left.IsPositive():
			return answer{track: "lump-sum", due: last.String()}
		case ofLumpSum:
			dueOn = ""
		}
	} else if b != nil && part(b.MissedOn) {
		dueOn = ""
	}
	barred := eligible && !ownPlan || broken && othersDefer(b)
	ownBreach := !legacy || c.Plan != nil // not of the legacy plan, which has §§ 5 to 7 first
	owed := c.Claim.Balance.Sub(left)
	pays := func(track string, monthly decimal.Decimal) answer {
		return answer{track: track, monthly: decimal.Min(monthly, owed).String()}
	}
	switch {
	case away: // the authority has it
		return answer{track: "in-default", due: dueOn}
	case dueOn != "" && ownBreach && broken && !barred:
		return answer{track: "in-default", due: dueOn}
	case fixed != "":
		return pays("modest-amount", c.Debtor.ModestExpenses.Monthly)
	case eligible && c.Plan != nil && (dueOn == "" || !ownBreach || othersDefer(b)): // in default the plan has lapsed (§ 9, 1. pkt.)
		return answer{track: "plan-suspended"}
	case eligible:
		return answer{track: "deferral"}
	case c.Plan != nil && !c.PlanInAbeyance && c.Plan.Monthly.Valid:
		return pays("instalment-plan", c.Plan.Monthly.Decimal)
	case c.Plan != nil && !c.PlanInAbeyance:
		return answer{track: "instalment-plan"}
	}
	switch monthly := sectionFive(c.Debtor, c.On, options); {
	case monthly.IsPositive():
		return pays("instalment-plan", monthly)
	case legacy && dueOn != "": // § 15, stk. 2, 3. pkt., through § 9
		return answer{track: "in-default", due: dueOn}
	}
	return answer{track: "no-instalment"}
}

func othersDefer(b *repayment.Breach) bool {
	return b != nil && b.OtherDeferral != nil && *b.OtherDeferral
}

// sectionSix says whether the debtor is one of § 6, stk. 1, and the amount of stk. 2.
func sectionSix(d repayment.Debtor, on calendar.Date, options repayment.Options) (eligible bool, fixed string) {
	decision, err := deferral.Decide(deferral.Facts{On: on, Benefits: d.Benefits, OtherIncome: d.OtherIncome}, options.Deferral)
	if err != nil {
		panic(err)
	}
	if eligible = decision.State != deferral.None; eligible && d.ModestExpenses != nil {
		fixed = d.ModestExpenses.Monthly.String()
	}
	return eligible, fixed
}

func sectionFive(d repayment.Debtor, on calendar.Date, options repayment.Options) decimal.Decimal {
	decision, err := instalment.Decide(instalment.Facts{On: on, AnnualNetIncome: d.AnnualNetIncome, Income: d.Income, IncomeAsOf: d.IncomeAsOf,
		SupportsChildren: d.SupportsChildren}, options.Instalment)
	if err != nil {
		panic(err)
	}
	return decision.Monthly()
}

// naivelyLapsed walks from the first day after the start to the day of the
// question. Where two owe the claim, or a landlord has paid, a person judges first
//
func naivelyLapsed(c repayment.Facts, options repayment.Options) bool {
	start, years := c.Claim.EndedOn, 3
	if c.Claim.Kind == law.HousingDeposit {
		start, years = c.Claim.PaidOutOn, 10
	} else if c.Claim.KnownOn.After(start) {
		start = c.Claim.KnownOn
	}
	last := monthsAfter(start, 12*years)
	if !c.On.After(last) {
		return false
	}
	// What counts is paid under § 5 or § 6, stk. 2, and so not on a lump sum.
	firstPaid, lump := calendar.Date{}, decimal.Zero
	repaid := c.Claim.LandlordRepaid
	ofLump := func(p lapse.Payment) bool { return repaid != nil && !repaid.On.IsZero() && !p.On.Before(repaid.On) }
	if repaid != nil {
		lump = c.Claim.Balance
		for _, payment := range c.Payments {
			if ofLump(payment) {
				lump = lump.Add(payment.Amount)
			}
		}
		lump = decimal.Min(lump, repaid.Amount.Decimal)
	}
	payments := slices.Clone(c.Payments)
	slices.SortStableFunc(payments, func(a, b lapse.Payment) int { return a.On.Compare(b.On) })
	for _, payment := range payments {
		if ofLump(payment) && lump.GreaterThanOrEqual(payment.Amount) {
			lump = lump.Sub(payment.Amount)
			continue
		} else if ofLump(payment) {
			lump = decimal.Zero
		}
		if firstPaid.IsZero() {
			firstPaid = payment.On
		}
	}
	able, period, known := false, 0, -1
	var canPay, deferred bool
	liable := c.Claim.Kind == law.MortgageSupport && (c.Claim.MarriedAtPayout == nil || *c.Claim.MarriedAtPayout)
	for day := start.AddDays(1); !day.After(c.On); day = day.AddDays(1) {
		for period+1 < len(c.Periods) && !c.Periods[period+1].From.After(day) {
			period++
		}
		if known != period {
			canPay, deferred = possibility(&c.Periods[period], options)
			known = period
		}
		away := c.Claim.Transfer != nil && day.After(c.Claim.Transfer.ReceivedOn) &&
			(c.Claim.Transfer.ReturnedOn.IsZero() || day.Before(c.Claim.Transfer.ReturnedOn))
		paidBefore := !firstPaid.IsZero() && firstPaid.Before(day)
		switch {
		case !day.After(last):
			able = able || canPay
		case away:
		case !able: // stk. 1 and 2
			return !liable && (repaid == nil || !repaid.Amount.Decimal.IsPositive() || !repaid.On.Before(day))
		case deferred && paidBefore: // stk. 3; where nothing was paid, a person judges
			return !liable
		}
	}
	return false
}

// possibility says whether the debtor could pay in a period, or had a deferral.
func possibility(p *repayment.Period, options repayment.Options) (canPay, deferred bool) {
	if p.Debtor == nil {
		return p.Ability == lapse.Able, p.Ability == lapse.None && !p.NoDeferral
	}
	switch eligible, fixed := sectionSix(*p.Debtor, p.From, options); {
	case fixed != "":
		return true, false
	case eligible:
		return false, true
	}
	return sectionFive(*p.Debtor, p.From, options).IsPositive(), false
}

// monthsAfter uses package time, which rolls the last days over to the next month.
func monthsAfter(day calendar.Date, months int) calendar.Date {
	rolled := time.Date(day.Year(), day.Month()+time.Month(months), day.Day(), 0, 0, 0, 0, time.UTC)
	if rolled.Day() != day.Day() {
		rolled = rolled.AddDate(0, 0, -rolled.Day())
	}
	date, _ := calendar.New(rolled.Year(), rolled.Month(), rolled.Day())
	return date
}

func answered(d *repayment.Decision) answer {
	a := answer{track: d.Track.String()}
	if d.Monthly.Valid {
		a.monthly = d.Monthly.Decimal.String()
	}
	if !d.DueOn.IsZero() {
		a.due = d.DueOn.String()
	}
	return a
}

func TestAnImplementationStraightFromTheLawFindsTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 2025))
	seen := map[string]int{}
	for range 10_000 {
		c, options := randomCase(r)
		decision, err := repayment.Decide(c, options)
		assert.NilError(t, err)
		want := naively(c, options)
		if answered(&decision) != want {
			t.Fatalf("got %+v, want %+v: %s", answered(&decision), want, decision.Receipt().Facts)
		}
		seen[want.track]++
		for _, criterion := range decision.Criteria() {
			seen[criterion.ID]++
		}
		if lumpSum, asked := decision.LumpSum(); asked {
			since := decimal.Zero
			for _, payment := range c.Payments {
				if !payment.On.Before(c.Claim.LandlordRepaid.On) {
					since = since.Add(payment.Amount)
				}
			}
			assert.Assert(t, lumpSum.Amount.Equal(decimal.Min(c.Claim.LandlordRepaid.Amount.Decimal, c.Claim.Balance.Add(since))))
			if lumpSum.Amount.Equal(c.Claim.Balance.Add(since)) {
				seen["all that is left"]++
			}
		}
		if broken, asked := decision.Breach(); asked {
			seen[broken.Stage.String()]++
			// § 9 and § 10, 3. pkt.: a spouse who is liable is told too
			if broken.Stage == breach.Transferable && *cmp.Or(c.Claim.MarriedAtPayout, new(false)) {
				assert.Assert(t, len(c.Breach.OtherNotices) > 0 && c.Breach.OtherNotices[0] != nil, "%s", decision.Receipt().Facts)
				seen["spouse told"]++
			}
		}
		if want.track == "in-default" && c.Claim.LegacyPlan != nil {
			seen[strings.TrimSpace("legacy default "+want.due[:min(len(want.due), 2)])]++
		}
		if c.Claim.Transfer != nil && c.Claim.Transfer.ReturnedOn.IsZero() && want.track == "in-default" {
			seen["away"]++
		}
	}
	for _, track := range []string{"instalment-plan", "no-instalment", "deferral", "plan-suspended", "modest-amount", "lump-sum", "lapsed",
		"in-default", "legacy-plan", "outside-scope", "away", "all that is left", "compliant", "demand-due", "demand-running", "transferable", "barred"} {
		assert.Check(t, seen[track] > 100, "only %d of the cases are %s", seen[track], track)
	}
	for _, rare := range []string{"spouse told", "legacy default 20", "never-paid", "landlord-and-years", "other-debtor", "part-payment"} {
		assert.Check(t, seen[rare] > 3, "only %d of the cases are %s", seen[rare], rare)
	}
}
