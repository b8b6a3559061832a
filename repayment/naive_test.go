// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"cmp"
	"math/rand/v2"
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
	if b := c.Breach; b != nil && b.Demand != nil && c.On.After(b.Demand.Deadline) {
		if b.PaidOn.IsZero() || b.PaidOn.After(b.Demand.Deadline) {
			dueOn = b.Demand.Deadline.AddDays(1).String()
		}
	}
	// § 4, stk. 2
	if repaid := c.Claim.LandlordRepaid; repaid != nil && repaid.Amount.Decimal.IsPositive() {
		if dueOn != "" || away {
			return answer{track: "in-default", due: dueOn}
		}
		return answer{track: "lump-sum", due: monthsAfter(repaid.On, 2).String()}
	}
	eligible, fixed := sectionSix(c.Debtor, c.On, options)
	deferred := eligible && fixed == ""
	ownBreach := !legacy || c.Plan != nil // not of the legacy plan, which has §§ 5 to 7 first
	switch {
	case away: // the authority has it
		return answer{track: "in-default", due: dueOn}
	case dueOn != "" && ownBreach && deferred: // R-17, and the plan has lapsed (§ 9, 1. pkt.)
		return answer{track: "deferral"}
	case dueOn != "" && ownBreach:
		return answer{track: "in-default", due: dueOn}
	case fixed != "":
		return answer{track: "modest-amount", monthly: fixed}
	case eligible && c.Plan != nil:
		return answer{track: "plan-suspended"}
	case eligible:
		return answer{track: "deferral"}
	case c.Plan != nil && !c.PlanInAbeyance && c.Plan.Monthly.Valid:
		return answer{track: "instalment-plan", monthly: c.Plan.Monthly.Decimal.String()}
	case c.Plan != nil && !c.PlanInAbeyance:
		return answer{track: "instalment-plan"}
	}
	switch monthly := sectionFive(c.Debtor, c.On, options); {
	case monthly.IsPositive():
		return answer{track: "instalment-plan", monthly: monthly.String()}
	case legacy && (c.Breach == nil || dueOn != ""): // § 15, stk. 2, 3. pkt., through § 9
		return answer{track: "in-default", due: dueOn}
	}
	return answer{track: "no-instalment"}
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

// naivelyLapsed walks from the first day to the day of the question.
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
	firstPaid := calendar.Date{}
	for _, payment := range c.Payments {
		if firstPaid.IsZero() || payment.On.Before(firstPaid) {
			firstPaid = payment.On
		}
	}
	able, period, known := false, 0, -1
	var canPay, deferred bool
	for day := start; !day.After(c.On); day = day.AddDays(1) {
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
		case !able:
			return true // stk. 1 and 2
		case deferred && (paidBefore || !options.Lapse.NeverPaidStays):
			return true // stk. 3
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
		if lumpSum, asked := decision.LumpSum(); asked {
			assert.Assert(t, lumpSum.Amount.Equal(decimal.Min(c.Claim.LandlordRepaid.Amount.Decimal, c.Claim.Balance)))
			if lumpSum.Amount.Equal(c.Claim.Balance) {
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
	for _, rare := range []string{"spouse told", "legacy default", "legacy default 20"} {
		assert.Check(t, seen[rare] > 3, "only %d of the cases are %s", seen[rare], rare)
	}
}
