// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func TestTheAgeOfIncomeDataIsAnOption(t *testing.T) {
	from := func(day string) repayment.Facts {
		return aBenefit(func(c *repayment.Facts) { c.Debtor.IncomeAsOf = dayOf(day) })
	}
	tests := []struct {
		day     string
		months  int
		monthly string
		options string
	}{
		{"2025-12-02", 0, "1500", ""},
		{"2025-12-01", 0, "350", ""},
		{"2025-12-01", 3, "350", ""}, // the library's own, given outright
		{"2025-12-01", 4, "1500", `{"incomeMaxAge":4}`},
		{"2025-11-01", 4, "350", `{"incomeMaxAge":4}`},
	}
	for _, test := range tests {
		options := repayment.Options{Instalment: instalment.Options{IncomeMaxAge: test.months}}
		decision := decideOn(t, from(test.day), options)
		assert.Equal(t, decision.Monthly.Decimal.String(), test.monthly, "%+v", test)
		assert.Equal(t, string(decision.Receipt().Options), test.options)
	}
}

func TestAClaimThatWasNeverPaidMayStayByAnOption(t *testing.T) {
	c := aBenefit(oldClaim("able 2023-01-31, none 2026-02-20"), receives("kontanthjaelp"))
	decision := decideOn(t, c, repayment.Options{})
	assert.Equal(t, decision.Outcome(), law.Discretion)
	assert.Equal(t, decision.Criteria()[0].ID, "never-paid")
	assert.Equal(t, decision.Track, repayment.Deferral)
	assert.Equal(t, string(decision.Receipt().Options), "")
	c.Judgements = []repayment.Judgement{{Question: repayment.NeverPaid, Answer: repayment.Lapses, Reason: "mulighed i to uger"}}
	decision = decideOn(t, c, repayment.Options{})
	assert.Equal(t, decision.Outcome(), law.Decided)
	assert.Equal(t, decision.Track, repayment.Lapsed)
	c.Judgements = nil
	stays := repayment.Options{Lapse: lapse.Options{NeverPaidStays: true}}
	decision = decideOn(t, c, stays)
	assert.Equal(t, decision.Outcome(), law.Decided)
	assert.Equal(t, decision.Track, repayment.Deferral)
	assert.Equal(t, string(decision.Receipt().Options), `{"neverPaidStays":true}`)
	assert.Assert(t, strings.Contains(string(decision.AppendResult(nil)), `"flags":["gap-8-3","ability-unused"]`))
}

func TestATableAndAListFor2027AreUsedAndNamedInTheReceipt(t *testing.T) {
	inYear := aBenefit(on("2027-03-02"), receives("ny-ydelse"))
	_, err := repayment.Decide(inYear, repayment.Options{})
	assert.Equal(t, found(err), "no-table on, invalid debtor.benefits[0]")
	later := laterOptions()
	decision := decideOn(t, inYear, later)
	assert.Equal(t, decision.Track, repayment.Deferral)
	assert.Equal(t, decision.Receipt().Tables[0].Hash, later.Deferral.Benefits.Hash())
	receives()(&inYear)
	decision = decideOn(t, inYear, later)
	assert.Equal(t, decision.Monthly.Decimal.String(), "2000") // 12 % of 200,000 kr. over 12 months
	tables := decision.Receipt().Tables
	assert.Equal(t, tables[0].From, dayOf("2027-01-01"))
	assert.Equal(t, tables[0].Source, "en prøve")
	_, err = repayment.Decide(inYear, repayment.Options{Deferral: later.Deferral})
	assert.Equal(t, found(err), "no-table on", "the list alone")
	assert.Assert(t, decideOn(t, aBenefit(), repayment.Options{}).Receipt().ID() != decideOn(t, aBenefit(), later).Receipt().ID(), "another list")
}

func TestAnAgeThatIsNoneIsAFault(t *testing.T) {
	for _, months := range []int{-1, 121} {
		_, err := repayment.Decide(aBenefit(), repayment.Options{Instalment: instalment.Options{IncomeMaxAge: months}})
		assert.Assert(t, strings.HasSuffix(found(err), "options.incomeMaxAge") && strings.HasPrefix(found(err), "out-of-range "), found(err))
	}
}

func TestAbilityFollowsFromWhatWasKnownOfTheDebtor(t *testing.T) {
	debtor := func(kroner string, codes ...deferral.Benefit) repayment.Debtor {
		return repayment.Debtor{AnnualNetIncome: maybe(kroner), Benefits: codes}
	}
	withModest := debtor("0", "kontanthjaelp")
	withModest.ModestExpenses = &deferral.ModestExpenses{Monthly: krone("50"), Reason: "bor gratis"}
	unusedModest := debtor("14999")
	unusedModest.ModestExpenses = withModest.ModestExpenses
	stale := debtor("0")
	stale.IncomeAsOf = dayOf("2025-01-01")
	pensioner := debtor("14000", "foertidspension")
	pensionerWithMore := pensioner
	pensionerWithMore.OtherIncome = true
	children := debtor("19999.99")
	children.SupportsChildren = true
	enough := debtor("20000")
	enough.SupportsChildren = true
	tests := []struct {
		name       string
		debtor     repayment.Debtor
		on         string
		ability    lapse.Ability
		noDeferral bool
		faults     string
	}{
		{"an instalment", debtor("200000"), "2026-03-02", lapse.Able, false, ""},
		{"an instalment of 50 kr.", debtor("15000"), "2025-07-01", lapse.Able, false, ""},
		{"an instalment of 0 kr. is no deferral", debtor("14999.99"), "2026-03-02", lapse.None, true, ""},
		{"children, 3 %: 49 kr.", children, "2026-03-02", lapse.None, true, ""},
		{"children, 3 %: 50 kr.", enough, "2026-03-02", lapse.Able, false, ""},
		{"no income data: 350 kr.", repayment.Debtor{}, "2026-03-02", lapse.Able, false, ""},
		{"old income data: 350 kr.", stale, "2026-03-02", lapse.Able, false, ""},
		{"kontanthjælp, whatever the income", debtor("900000", "kontanthjaelp"), "2026-03-02", lapse.None, false, ""},
		{"ressourceforløbsydelse", debtor("900000", "ressourceforloebsydelse"), "2026-03-02", lapse.None, false, ""},
		{"only førtidspension", pensioner, "2026-03-02", lapse.None, false, ""},
		{"førtidspension and other income", pensionerWithMore, "2026-03-02", lapse.None, true, ""},
		{"an amount under § 6, stk. 2", withModest, "2026-03-02", lapse.Able, false, ""},
		{"modest expenses alone are no ground", unusedModest, "2026-03-02", lapse.None, true, ""},
		{"the day before the order", debtor("200000"), "2025-06-30", 0, false, "not-in-force on"},
		{"no day", debtor("200000"), "", 0, false, "missing on"},
		{"no table", debtor("200000"), "2027-01-01", 0, false, "no-table on"},
		{"no such benefit", debtor("200000", "x"), "2026-03-02", 0, false, "invalid benefits[0]"},
		{"no such amount", debtor("0.001"), "2026-03-02", 0, false, "invalid annualNetIncome"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ability, noDeferral, err := repayment.AbilityOn(test.debtor, dayOf(test.on), repayment.Options{})
			assert.Equal(t, found(err), test.faults)
			assert.Equal(t, ability, test.ability)
			assert.Equal(t, noDeferral, test.noDeferral)
			if test.faults != "" {
				return
			}
			// The same as a period of a claim whose years ended the day before it.
			start := dayOf(test.on).AddYears(-3, calendar.Clamp).AddDays(-1)
			c := aBenefit(on(test.on), paid("2025-06-30"), func(c *repayment.Facts) {
				c.Claim.EndedOn, c.Claim.CollectionBegunOn, c.Debtor = start, start, test.debtor
				c.Periods = []repayment.Period{{From: start, To: dayOf(test.on).AddDays(-1), Ability: lapse.Able},
					{From: dayOf(test.on), Debtor: &test.debtor}}
			})
			lapsed := decideOn(t, c, repayment.Options{}).Track == repayment.Lapsed
			assert.Equal(t, lapsed, test.ability == lapse.None && !test.noDeferral, "§ 8, stk. 3")
		})
	}
}

func TestZeroDecisionsDoNotPanic(t *testing.T) {
	var decision repayment.Decision
	var complaint repayment.Complaint
	var refund repayment.RefundDecision
	for _, receipt := range []law.Receipt{decision.Receipt(), complaint.Receipt(), refund.Receipt()} {
		assert.Assert(t, receipt.Rule != "")
		assert.Equal(t, len(receipt.ID()), 64)
		for _, language := range []law.Language{law.Danish, law.English} {
			assert.Assert(t, receipt.Text(language) != "")
		}
	}
	assert.Equal(t, decision.Track.String(), "")
	assert.Equal(t, len(decision.Steps()), 0)
	assert.Equal(t, len(decision.Readings()), 0)
	for _, asked := range chaptersOf(&decision) {
		assert.Assert(t, !asked)
	}
}

func chaptersOf(d *repayment.Decision) []bool {
	lapsed, lapseAsked := d.Lapse()
	broken, breachAsked := d.Breach()
	lumpSum, lumpSumAsked := d.LumpSum()
	deferred, deferralAsked := d.Deferral()
	set, instalmentAsked := d.Instalment()
	there := []bool{lapsed != nil, broken != nil, lumpSum != nil, deferred != nil, set != nil}
	asked := []bool{lapseAsked, breachAsked, lumpSumAsked, deferralAsked, instalmentAsked}
	if !slices.Equal(there, asked) {
		panic("a chapter that was not asked has a decision, or the other way round")
	}
	return asked
}

// TestWhatTheCallerChangesLaterChangesNoResult changes what the case points to. It
// holds what is decided: the track, the amount, the day and the chapters' own
// decisions. The rest of what a decision says is not held here.
func TestWhatTheCallerChangesLaterChangesNoResult(t *testing.T) {
	c := aBenefit(oldClaim("able 2023-01-31"), spouses(true), planOf("725"), missed, told, paid("2024-01-01"), receives("su"))
	c.Debtor.AnnualNetIncome.Valid = false
	c.Debtor.Income = &instalment.Income{Annual: krone("200000")}
	c.Breach.OtherNotices = []*breach.Notice{{On: dayOf("2026-02-03")}}
	decision := decideOn(t, c, repayment.Options{})
	assert.Equal(t, decision.Track, repayment.InDefault)
	lapsed, _ := decision.Lapse()
	broken, _ := decision.Breach()
	deferred, _ := decision.Deferral()
	before := []string{lapsed.Receipt().ID(), broken.Receipt().ID(), deferred.Receipt().ID()}

	c.Periods[0].Ability, c.Payments[0].On, c.Debtor.Benefits[0] = lapse.None, dayOf("2026-03-01"), "kontanthjaelp"
	c.Breach.Demand.Deadline, c.Breach.Notice.On, c.Breach.OtherNotices[0] = dayOf("2026-09-09"), dayOf("2026-02-09"), nil
	c.Debtor.Income.Annual, c.Plan.Monthly = krone("1"), maybe("1")
	assert.Equal(t, decision.Track, repayment.InDefault)
	assert.Equal(t, decision.DueOn, dayOf("2026-01-21"))
	after := []string{lapsed.Receipt().ID(), broken.Receipt().ID(), deferred.Receipt().ID()}
	assert.DeepEqual(t, after, before)

	plan := &repayment.Plan{Monthly: maybe("725")}
	running := decideOn(t, aBenefit(func(c *repayment.Facts) { c.Plan = plan }), repayment.Options{})
	plan.Monthly = maybe("1")
	assert.Equal(t, running.Monthly.Decimal.String(), "725")
}
