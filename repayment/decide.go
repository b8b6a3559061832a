// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
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

	scope     scope
	found     matter.Found    // what the rules of the case file say
	steps     []casefile.Step // what they ask for
	flags     []Flag
	rest      *Rest       // what applies to the rest beside a lump sum
	abilities []abilityOn // how the ability in the periods was found, where it was not given
	options   Options
}

// Rest is what applies to the rest of the help while a lump sum is to be paid.
type Rest struct {
	Track Track `json:"track" da:"hvad der gælder for resten af hjælpen" en:"what applies to the rest of the help"`
	// Monthly is as [Decision.Monthly].
	Monthly decimal.NullDecimal `json:"monthly,omitzero" da:"beløbet om måneden i kroner" en:"the amount a month in kroner"`
}

// Decide answers the caseworker's question: what applies to this claim today. The rules
// of package casefile decide, in the order of the package comment; here they are asked
// about one claim of one debtor, and what is not known stays so. [Decision.Steps] says
// what is to be done next and by when. The error is [law.Faults] with everything that
// is wrong.
//
// While a lump sum is to be paid, the track is [LumpSum], and what applies to the rest of
// the help stands beside it; a case file names the track of the rest.
//
// Where the rules leave something to a person and nobody has judged it, the answer is
// [law.Discretion], with what applies until then.
func Decide(c Facts, options Options) (Decision, error) {
	if err := c.check(options); err != nil {
		return Decision{}, err
	}
	d := Decision{Facts: c.copied(), options: options, scope: scopeOf(&c.Claim)}
	flat, err := d.flat()
	if err != nil {
		return Decision{}, err
	}
	result, found, err := casefile.Short(flat)
	if err != nil {
		return Decision{}, refused(err)
	}
	d.found, d.steps, d.flags = *found, result.Steps, result.Flags
	if err := d.contradicts(); err != nil {
		return Decision{}, err
	}
	d.Track, d.Monthly = result.Claims[0].Track, found.Monthly
	switch {
	case d.Track == InDefault:
		d.Monthly = decimal.NullDecimal{}
		if found.Breach != nil {
			d.DueOn = found.Breach.WholeDebtDueOn
		}
	case found.Left > 0:
		if found.Owed > 0 {
			d.rest = &Rest{d.Track, d.Monthly}
		}
		d.Track, d.Monthly, d.DueOn = LumpSum, decimal.NullDecimal{}, found.LumpSum.Last
	}
	return d, nil
}

// refused puts what a chapter refuses where the case has the facts.
func refused(err error) error {
	switch refused, ok := err.(*matter.Refused); {
	case !ok:
		return err
	case refused.Place == "":
		return withinLapse(refused.Err)
	default:
		return within(refused.Place, refused.Err)
	}
}

// contradicts tests what was paid of what was missed against what the rules make of it.
//
// A payment in the list that covers all of it is said on its day in breach.paidOn, since
// the same fact must not transfer the claim in one place and keep it in another. A lump
// sum cannot be missed before its two months have passed.
func (d *Decision) contradicts() error {
	found, b := &d.found, d.Facts.Breach
	switch {
	case b == nil || d.Facts.away():
		return nil
	case found.Duty == breach.LumpSum && !b.MissedOn.IsZero() && b.MissedOn.Before(found.LumpSum.After):
		return law.Faults{twoMonthsNotPassed.At("breach.missedOn")}
	case found.PartPaid && found.Asked == 0:
		return law.Faults{missedAmountUnknown.At("breach.amount")}
	case found.Paid > 0 && found.Asked > 0 && found.Paid >= found.Asked && d.Facts.answer(PartPayment) == 0:
		return law.Faults{paidElsewhere.At("breach.paidOn")}
	}
	return nil
}

func (d *Decision) inDefault() bool {
	found := d.found.Breach
	return found != nil && (found.Stage == breach.InDefault || found.Stage == breach.Transferable)
}

// open are the questions that nobody has judged.
func (d *Decision) open() (questions []Question) {
	if d.found.Question != 0 {
		questions = append(questions, Question(d.found.Question))
	}
	if d.found.PartOpen {
		questions = append(questions, PartPayment)
	}
	return questions
}

// planRuns reports whether there is a plan that goes on until a new decision.
func (d *Decision) planRuns() bool { return d.Facts.Plan != nil && !d.Facts.PlanInAbeyance }

// resumes reports whether there is a plan in abeyance whose situation has ended. It does
// not begin again by itself.
func (d *Decision) resumes() bool {
	return d.Facts.PlanInAbeyance && d.Track != InDefault && d.found.Deferral != nil && d.found.Deferral.State == deferral.None
}
