// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Result is what a decision says, as the JSON object of the contract. Amounts are
// kroner.
type Result struct {
	Debtors []DebtorResult `json:"debtors" da:"hvad der gælder for hver skyldner" en:"what applies to each debtor"`
	Claims  []ClaimResult  `json:"claims" da:"hvad der gælder for hvert krav" en:"what applies to each claim"`
	Steps   []Step         `json:"steps" da:"hvad der skal gøres" en:"what is to be done"`
	Flags   []Flag         `json:"flags" da:"hvad man bør se på" en:"what a person should look at"`
}

// DebtorResult is what applies to one debtor.
type DebtorResult struct {
	ID string `json:"id" da:"skyldneren" en:"the debtor"`
	// State is what applies to the debtor's ordinary claims together.
	State State `json:"state" da:"hvad der gælder" en:"what applies"`
	// Capacity is what § 5 gives today; null in a deferral and where nothing is owed.
	Capacity decimal.NullDecimal `json:"capacity" da:"hvad § 5 giver i dag" en:"what § 5 gives today"`
	// Monthly is what is to be paid a month on the ordinary claims together; null where
	// nothing is.
	Monthly decimal.NullDecimal `json:"monthly" da:"hvad der skal betales om måneden i alt" en:"what is to be paid a month in all"`
	// Review is null without a plan that runs.
	Review *Review `json:"review" da:"en løbende ordning over for i dag" en:"a running plan against today"`
	// Overdue is the instalments of the plans that run whose day has passed, less what was
	// paid under them, at most what is owed.
	Overdue decimal.Decimal `json:"overdue" da:"afdrag, der skulle være betalt" en:"instalments that should have been paid"`
}

// Review compares a running plan with what the rules give today. A change is never made
// by itself.
type Review struct {
	// Now is what § 5 gives, or the amount that a person has found under § 6, stk. 2; null in
	// a deferral.
	Now    decimal.NullDecimal `json:"now" da:"hvad reglerne giver i dag" en:"what the rules give today"`
	Change Change              `json:"change" da:"forskellen" en:"the difference"`
}

// ClaimResult is what applies to one claim.
type ClaimResult struct {
	ID string `json:"id" da:"kravet" en:"the claim"`
	// Track is what applies to the claim; a lump sum and a default that has not set in
	// stand beside it.
	Track   Track           `json:"track" da:"hvad der gælder" en:"what applies"`
	Balance decimal.Decimal `json:"balance" da:"hvad der er tilbage" en:"what is left"`
	// Share is what of the debtor's monthly amount is for this claim: the oldest first. Of
	// two who are liable it is the larger.
	Share decimal.Decimal `json:"share" da:"kravets del af det månedlige beløb" en:"the claim's part of the monthly amount"`
	// Lapse is null where § 8 is not asked: help that still runs, a claim that is
	// paid, an older plan.
	Lapse *LapseResult `json:"lapse" da:"bortfald efter § 8" en:"lapse under § 8"`
	// Limitation is null unless the claim is or was with the recovery authority, or under
	// an older plan.
	Limitation *LimitationResult `json:"limitation" da:"forældelse, ved siden af bortfald" en:"limitation, beside lapse"`
	LumpSum    *LumpSumResult    `json:"lumpSum" da:"det, udlejeren har betalt ud" en:"what the landlord paid out"`
	// Breach is null where nothing is missed, or a part payment is to be judged.
	Breach *BreachResult `json:"breach" da:"misligholdelse" en:"default"`
	// Overpaid is what no claim could take, less what was given back.
	Overpaid decimal.Decimal `json:"overpaid" da:"hvad der er betalt for meget" en:"what was paid too much"`
	Liable   []string        `json:"liable" da:"hvem der hæfter" en:"who is liable"`
}

// LapseResult is the answer of § 8: one for the claim, whoever is liable. LastDay
// is the last day of the years, inclusive; LapsedFrom the first day on which it has
// lapsed, null while it has not.
type LapseResult struct {
	Lapsed     bool             `json:"lapsed" da:"kravet er bortfaldet" en:"the claim has lapsed"`
	LastDay    calendar.Date    `json:"lastDay" da:"årenes sidste dag" en:"the last day of the years"`
	LapsedFrom calendar.Date    `json:"lapsedFrom" null:"true" da:"den første dag, det er bortfaldet" en:"the first day it has lapsed"`
	Ground     lapse.Subsection `json:"ground" null:"true" da:"stykket" en:"the subsection"`
}

// LumpSumResult is the claim under § 4, stk. 2. Last is the last day in time for the
// payout that is paid back next, null before the landlord has paid.
type LumpSumResult struct {
	Amount decimal.Decimal `json:"amount" da:"beløbet" en:"the amount"`
	Left   decimal.Decimal `json:"left" da:"hvad der er tilbage af det" en:"what is left of it"`
	Last   calendar.Date   `json:"last" null:"true" da:"sidste rettidige dag" en:"the last day in time"`
	Passed bool            `json:"passed" da:"den er gået, og noget mangler" en:"it has passed and something is left"`
}

// BreachResult is where a claim stands under §§ 9 and 10. DueOn is the first day on which
// the whole debt is due, null before.
type BreachResult struct {
	Stage   breach.Stage  `json:"stage" da:"hvor langt det er" en:"how far it has come"`
	DueOn   calendar.Date `json:"dueOn" null:"true" da:"dagen, alt forfaldt" en:"the day all of it fell due"`
	Missing []breach.Need `json:"missing" da:"hvad der mangler før en overdragelse" en:"what a transfer still takes"`
}

// Step is one thing that is to be done.
type Step struct {
	Code   StepCode `json:"code" da:"skridtet" en:"the step"`
	Who    Actor    `json:"who" da:"hvem der skal gøre det" en:"who is to do it"`
	Debtor string   `json:"debtor,omitzero" da:"skyldneren" en:"the debtor"`
	Claims []string `json:"claims,omitempty" da:"kravene" en:"the claims"`
	// State says whether it can be done on the day of the question.
	State StepState `json:"state" da:"om det kan gøres" en:"whether it can be done"`
	// From is the first day on which it can be done.
	From calendar.Date `json:"from" null:"true" da:"den første dag, det kan gøres" en:"the first day it can be done"`
	// By is the last day in time, inclusive, for the one who is to do it; zero without
	// one.
	By calendar.Date `json:"by" null:"true" da:"den sidste rettidige dag" en:"the last day in time"`
	Da string        `json:"da" da:"skridtet på dansk" en:"the step in Danish"`
	En string        `json:"en" da:"skridtet på engelsk" en:"the step in English"`
	// Ref is the sentence that asks for the step, and null for good administration.
	Ref *string `json:"ref" da:"den sætning, der kræver det" en:"the sentence that asks for it"`

	// What is the step as a sentence with its values, and At what Ref names.
	What law.Statement `json:"-"`
	At   law.Ref       `json:"-"`

	question Question
	atOnce   bool // From is the day of the question, whichever that is
}

// result puts what was found into words and amounts.
func (f *file) result(d *Decision) (r Result) {
	for i := range d.persons {
		r.Debtors = append(r.Debtors, d.persons[i].result())
	}
	f.flagFacts(d)
	for i := range d.claims {
		r.Claims = append(r.Claims, f.claimResult(&d.claims[i]))
		f.flagClaim(&d.claims[i])
	}
	r.Steps = f.steps(d)
	for flag := LaterEvents; flag < NotADeferral; flag++ {
		if f.flags[flag] {
			r.Flags = append(r.Flags, flag)
		}
	}
	for i := range d.claims {
		if c := &d.claims[i]; c.lapse != nil {
			for _, found := range c.lapse.decision.Flags {
				if flag := flagOf(found); flag != 0 && !slices.Contains(r.Flags, flag) {
					r.Flags = append(r.Flags, flag)
				}
			}
		}
	}
	return r
}

// flagOf is a flag of § 8 among those of the case, and zero for [lapse.NeverPaid], which is
// a question here.
func flagOf(flag lapse.Flag) Flag {
	if flag == lapse.NeverPaid {
		return 0
	}
	return NotADeferral + Flag(flag-lapse.NotADeferral)
}

func (r *personDecision) result() DebtorResult {
	result := DebtorResult{ID: r.person.debtor.ID, State: r.state, Review: r.review(), Overdue: fromOre(r.overdue)}
	if r.asked {
		result.Capacity = decimal.NewNullDecimal(fromOre(r.capacity))
	}
	if r.known {
		result.Monthly = decimal.NewNullDecimal(fromOre(r.monthly))
	}
	return result
}

// review compares the plan's own amount with what the rules give today.
func (r *personDecision) review() *Review {
	pl := r.plan()
	if pl == nil || r.state == OutsideState {
		return nil
	}
	now, found := r.today()
	review := &Review{Change: Same}
	if found {
		review.Now = decimal.NewNullDecimal(fromOre(now))
	}
	switch {
	case found && now > pl.monthly:
		review.Change = Higher
	case found && now < pl.monthly, !found && r.state != ModestState:
		review.Change = Lower
	}
	return review
}

func (f *file) claimResult(c *claimDecision) ClaimResult {
	a := c.account
	r := ClaimResult{ID: a.claim.ID, Track: c.track, Balance: fromOre(a.balance), Share: fromOre(c.share), Overpaid: fromOre(a.overpaid),
		Liable: a.claim.Liable}
	if !c.lapseLast.IsZero() {
		r.Lapse = &LapseResult{LastDay: c.lapseLast}
		if c.lapse.lapsed() {
			r.Lapse.Lapsed, r.Lapse.LapsedFrom, r.Lapse.Ground = true, c.lapse.decision.LapsedFrom, c.lapse.decision.Ground
		}
	}
	r.Limitation = c.limitation.result()
	if a.lump.amount > 0 {
		r.LumpSum = &LumpSumResult{Amount: fromOre(a.lump.amount), Left: fromOre(a.lump.left), Passed: a.lump.passed(f.on) && !a.lumpHeld}
		if next := a.lump.next(); next != nil {
			r.LumpSum.Last = next.last
		}
	}
	if c.breach != nil && !c.partPaid && c.track != TrackPaid && c.track != TrackLapsed { // a part payment is a question first
		r.Breach = &BreachResult{Stage: c.breach.Stage, DueOn: c.breach.WholeDebtDueOn, Missing: c.breach.Missing}
	}
	return r
}

// flagClaim marks what a person should look at about a lump sum and a
// demand.
func (f *file) flagClaim(c *claimDecision) {
	a := c.account
	if c.missed != nil && c.track != TrackPaid && c.track != TrackLapsed {
		f.flags[ShortDeadline] = f.flags[ShortDeadline] || c.missed.short()
		f.flags[WholeDebt] = f.flags[WholeDebt] || c.missed.lumpSum && c.track == TrackInDefault && a.ordinary() > 0
	}
	if a.lump.left > 0 && !a.away() && !f.c.options.Breach.LumpSumDeferred && c.track != TrackLapsed {
		f.flags[LumpSumNotDeferred] = f.flags[LumpSumNotDeferred] ||
			slices.ContainsFunc(a.liable, func(p *person) bool { return !p.section6Since(f.on).IsZero() })
	}
}

// Result returns what the decision says.
func (d Decision) Result() Result {
	result := d.result
	result.Steps = slices.Clone(result.Steps)
	for i := range result.Steps {
		step := &result.Steps[i]
		step.Da, step.En = step.What.Text(law.Danish), step.What.Text(law.English)
		if step.At != noRef {
			ref := step.At.String()
			step.Ref = &ref
		}
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends the result as the JSON object of the contract.
func (d Decision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}

func fromOre(ore int64) decimal.Decimal { return money.FromOre(ore) }
