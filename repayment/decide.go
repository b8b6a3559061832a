// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Decision is what applies to a claim on a day, and why. It is made by [Decide]; the
// zero value is no decision.
type Decision struct {
	Facts Facts `json:"facts"`
	Track Track `json:"track"`
	// Monthly is the amount a month in kroner: of the plan, or under § 6, stk. 2; never
	// more than is owed. It is null on other tracks, and for a running plan whose
	// amount was not given.
	Monthly decimal.NullDecimal `json:"monthly,omitzero"`
	// DueOn is the last day in time for a lump sum, and for a claim in default the
	// day from which the whole debt is due; otherwise the zero date.
	DueOn calendar.Date `json:"dueOn,omitzero"`

	scope scope
	// The chapters' own decisions; each is there when its flag is set.
	lapse      lapse.Decision
	lapseLast  calendar.Date // the last day of § 8, also where the chapter was not asked
	lumpSum    breach.LumpSumDecision
	breach     breach.Decision
	deferral   deferral.Decision
	instalment instalment.Decision
	asked      chapters
	abilities  []abilityOn // how the ability in the periods was found, where it was not given

	open             []Question // what nobody has judged
	stays            bool       // § 8 would let the claim lapse, but it is judged or open
	landlordAndYears bool       // R-44 was met
	rest             *Rest      // what applies to the rest beside a lump sum
	left             int64      // of the lump sum, in øre
	lumpSumFirst     bool       // payments count on the lump sum
	breachDone       bool       // a missed payment was looked at
	paidWithin       int64      // of what the demand asked for, in øre; 0 for nothing
	asksFor          int64
	modestRuns       bool // the running plan is one under § 6, stk. 2
	resumes          bool // a plan in abeyance whose situation has ended
	capped           bool // less is owed than the instalment
	chapter4         bool // a legacy plan is broken and nothing else can be fixed
	review           *instalment.Decision

	options Options
}

// chapters is a set of the chapters that were asked.
type chapters uint8

const (
	askedLapse chapters = 1 << iota
	askedLumpSum
	askedBreach
	askedDeferral
	askedInstalment
)

// Decide answers the caseworker's question: what applies to this claim today. It
// asks the chapters in the order of the package comment and decides nothing of what
// they decide. [Decision.Steps] says what is to be done next and by when. The error
// is [law.Faults] with everything that is wrong.
//
//   - §§ 1, 13 and 15, stk. 1: a claim that the order does not apply to is not
//     decided.
//   - § 15, stk. 2, 1. pkt.: a plan from before 16 November 2005 goes on until the
//     debt is paid or the plan is no longer kept.
//   - § 8: a claim that has lapsed is no more.
//
// Where the rules leave something to a person and nobody has judged it, the answer is
// [law.Discretion], with what applies until then.
func Decide(c Facts, options Options) (decision Decision, err error) {
	if err := c.check(options); err != nil {
		return Decision{}, err
	}
	decision.Facts, decision.options = c.copied(), options
	decision.scope = scopeOf(&c.Claim)
	switch scope := decision.scope; {
	case scope == otherAct || scope == beforeOrder:
		decision.Track = OutsideScope
		return decision, nil
	case c.Claim.Balance.IsZero():
		decision.Track = Paid
		return decision, nil
	case scope == legacy && c.Claim.LegacyPlan.Kept:
		decision.Track = LegacyTrack
		return decision, nil
	case scope != legacy:
		if err := decision.askLapse(); err != nil {
			return Decision{}, err
		}
		if decision.lapsed() {
			decision.Track = Lapsed
			return decision, nil
		}
	}
	if err := decision.askTheRest(); err != nil {
		return Decision{}, err
	}
	return decision, nil
}

// askTheRest finds the track of a claim that stands and is in scope.
//
//   - § 4, stk. 1: the creditor fixes instalments or gives a deferral, under §§ 5-7.
//   - § 4, stk. 2: what the landlord pays out of a housing deposit is repaid in one
//     sum. Where nothing was paid out, the help stays under the ordinary rules.
func (d *Decision) askTheRest() error {
	c := &d.Facts
	if c.Claim.LandlordRepaid != nil {
		if err := d.askLumpSum(); err != nil {
			return err
		}
	}
	if c.away() {
		return d.askAway()
	}
	if d.left > 0 && d.options.Breach.LumpSumDeferred && d.defers() {
		d.left = 0 // R-33 otherwise
	} else if d.lumpSum.Amount.Sign() > 0 {
		if done, err := d.askBeside(); done || err != nil {
			return err
		}
	}
	return d.askOrdinary()
}

// askOrdinary finds the track under §§ 5-7 and 9.
//
//   - § 9, 1. pkt.: in default the plan has lapsed, so no plan runs.
//   - § 15, stk. 2, 2. pkt.: for a legacy plan that is broken §§ 5-7 are asked before
//     the transfer.
func (d *Decision) askOrdinary() error {
	c := &d.Facts
	if c.Breach != nil && !d.breachDone && (d.scope != legacy || c.Plan != nil) {
		if err := d.askBreach(breach.Plan, c.Breach.othersDefer()); err != nil {
			return err
		}
		if err := d.askPartPayment(breach.Plan); err != nil {
			return err
		}
	}
	if err := d.askDeferral(c.Plan != nil && !d.inDefault()); err != nil {
		return err
	}
	barred := d.deferral.State.Defers() || d.deferral.State == deferral.ModestAmount && !d.modestRuns
	if barred && d.asked&askedBreach != 0 && d.breach.Facts.Duty == breach.Plan {
		if err := d.askBreach(breach.Plan, true); err != nil {
			return err
		}
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
		return nil
	}
	switch d.deferral.State {
	case deferral.Deferral:
		d.Track = Deferral
	case deferral.PlanSuspended:
		d.Track = PlanSuspended
	case deferral.ModestAmount:
		d.pay(ModestAmount, d.deferral.Monthly)
	default:
		return d.askPlan()
	}
	return nil
}

// pay sets what is to be paid a month: never more than is owed.
func (d *Decision) pay(track Track, monthly decimal.Decimal) {
	if owed := money.FromOre(d.owed()); owed.LessThan(monthly) {
		monthly, d.capped = owed, true
	}
	d.Track, d.Monthly = track, decimal.NewNullDecimal(monthly)
}

// askAway finds the track of a claim that stands with the recovery authority: only
// one in default can have been transferred (§§ 9 and 10, 2. pkt., R-17), and nothing
// is decided by the creditor while it is there.
func (d *Decision) askAway() error {
	d.Track = InDefault
	if d.Facts.Breach == nil {
		return nil
	}
	if err := d.askBreach(d.brokenDuty(), false); err != nil {
		return err
	}
	d.DueOn = d.breach.WholeDebtDueOn
	return nil
}

// askPlan finds the monthly instalment of a debtor without a deferral.
//
//   - § 5, stk. 1: the plan is fixed by the table, in monthly instalments. A running
//     plan keeps its amount until a new decision is made; what the table would
//     give today is shown beside it.
//   - § 7: a plan in abeyance does not resume; the income is looked at anew.
func (d *Decision) askPlan() error {
	fixed, err := instalment.Decide(d.Facts.Debtor.instalmentFacts(d.Facts.On), d.options.Instalment)
	if d.Facts.Plan != nil && !d.Facts.PlanInAbeyance {
		d.Track = InstalmentPlan
		if d.Facts.Plan.Monthly.Valid {
			d.pay(InstalmentPlan, d.Facts.Plan.Monthly.Decimal)
		}
		if err == nil { // a year without a table stops no plan
			d.review = &fixed
		}
		return nil
	}
	if err != nil {
		return within("debtor", err)
	}
	d.instalment = fixed
	d.asked |= askedInstalment
	if d.instalment.Monthly().Sign() > 0 {
		d.pay(InstalmentPlan, d.instalment.Monthly())
		return nil
	}
	d.Track = NoInstalment
	if d.scope == legacy {
		return d.askLegacyTransfer()
	}
	return nil
}

// askLegacyTransfer finds the track of a legacy plan that is broken.
//
//   - § 15, stk. 2, 3. pkt.: where there is neither a deferral nor another plan, the
//     claim is transferred under chapter 4, which begins with a demand.
func (d *Decision) askLegacyTransfer() error {
	d.chapter4 = true
	if d.Facts.Breach == nil || d.Facts.Breach.MissedOn.IsZero() {
		return nil
	}
	if err := d.askBreach(breach.Plan, false); err != nil {
		return err
	}
	if err := d.askPartPayment(breach.Plan); err != nil {
		return err
	}
	if d.inDefault() {
		d.Track, d.DueOn = InDefault, d.breach.WholeDebtDueOn
	}
	return nil
}

func (d *Decision) inDefault() bool {
	return d.asked&askedBreach != 0 && (d.breach.Stage == breach.InDefault || d.breach.Stage == breach.Transferable)
}
