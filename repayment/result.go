// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Result is the result of a [Decision] in the JSON contract.
type Result struct {
	Track     Track               `json:"track" da:"hvad der gælder for kravet" en:"what applies to the claim"`
	Monthly   decimal.NullDecimal `json:"monthly,omitzero" da:"beløbet om måneden i kroner" en:"the amount a month in kroner"`
	DueOn     calendar.Date       `json:"dueOn,omitzero" da:"den sidste rettidige dag for et engangsbeløb eller den dag, hele gælden forfalder" en:"the last day in time for a lump sum, or the day from which the whole debt is due"`
	Lapse     *lapse.Result       `json:"lapse,omitzero" da:"bortfald efter § 8" en:"lapse under § 8"`
	Due       decimal.NullDecimal `json:"due,omitzero" da:"det forfaldne beløb ved misligholdelse" en:"what is due in default"`
	Overpaid  decimal.NullDecimal `json:"overpaid,omitzero" da:"det, der er betalt for meget" en:"what was paid too much"`
	Review    *ReviewResult       `json:"review,omitzero" da:"den løbende ordning holdt op mod reglerne i dag" en:"the running plan held against the rules today"`
	LumpSum   *LumpSumResult      `json:"lumpSum,omitzero" da:"tilbagebetaling af boligindskud efter § 4, stk. 2" en:"repayment of a housing deposit under § 4(2)"`
	Rest      *Rest               `json:"rest,omitzero" da:"hvad der gælder for resten af hjælpen, mens et engangsbeløb skal betales" en:"what applies to the rest of the help while a lump sum is to be paid"`
	Breach    *breach.Result      `json:"breach,omitzero" da:"misligholdelse efter §§ 9 og 10" en:"default under §§ 9 and 10"`
	Complaint ComplaintRoute      `json:"complaint" da:"adgangen til at klage" en:"how it can be complained of"`
	Liable    []Liable            `json:"liable" da:"dem, der hæfter for kravet" en:"who is liable for the claim"`
	Steps     []StepResult        `json:"steps" da:"det næste, der skal ske" en:"what is to be done next"`
	Flags     []Flag              `json:"flags" da:"hvad en sagsbehandler bør se på" en:"what a caseworker should look at"`
}

// LumpSumResult is a lump sum in a [Result], with what is left of it.
type LumpSumResult struct {
	breach.LumpSumResult
	Left decimal.Decimal `json:"left" da:"det, der mangler at blive betalt" en:"what is left to be paid"`
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r LumpSumResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// ReviewResult holds a running plan against the rules of the day in a [Result]. It
// changes nothing by itself.
type ReviewResult struct {
	// Now is what § 5 gives today; null for somebody in § 6, stk. 1.
	Now decimal.NullDecimal `json:"now" da:"det, reglerne ville give i dag" en:"what the rules would give today"`
	// Change is left out where the amount of the plan is not known.
	Change Change `json:"change,omitzero" da:"om det er mere, mindre eller det samme" en:"whether that is more, less or the same"`
}

// ComplaintRoute says in a [Result] whether and how the decision can be complained
// of (§ 11).
type ComplaintRoute struct {
	To            string `json:"to" da:"klageinstansen" en:"the body the complaint goes to"`
	DeadlineWeeks int    `json:"deadlineWeeks" da:"klagefristen i uger" en:"the time for the complaint in weeks"`
	Decision      bool   `json:"decision" da:"der træffes en afgørelse, som der kan klages over" en:"a decision is made that can be complained of"`
	Suspends      bool   `json:"suspends" da:"klagen udsætter betalingen" en:"the complaint suspends payment"`
}

// StepResult is a [Step] in a [Result].
type StepResult struct {
	Code  casefile.StepCode  `json:"code" da:"skridtet" en:"the step"`
	Who   casefile.Actor     `json:"who" da:"hvem der skal gøre det" en:"who is to do it"`
	State casefile.StepState `json:"state" da:"om det kan gøres" en:"whether it can be done"`
	// Ref is left out for good administration that no sentence asks for.
	Ref   string        `json:"ref,omitzero" da:"stedet i bekendtgørelsen" en:"the place in the order"`
	Da    string        `json:"da" da:"hvad der skal ske, på dansk" en:"what is to be done, in Danish"`
	En    string        `json:"en" da:"hvad der skal ske, på engelsk" en:"what is to be done, in English"`
	From  calendar.Date `json:"from,omitzero" da:"den første dag, det kan ske" en:"the first day on which it can be done"`
	Last  calendar.Date `json:"last,omitzero" da:"den sidste rettidige dag" en:"the last day in time"`
	After calendar.Date `json:"after,omitzero" da:"den første dag, der er for sen" en:"the first day too late"`
	ActBy calendar.Date `json:"actBy,omitzero" da:"den sidste åbne dag inden for fristen" en:"the last open day in time"`
}

// Result returns the result in the form of the contract.
func (d Decision) Result() Result {
	result := Result{
		Track: d.Track, Monthly: d.Monthly, DueOn: d.DueOn, Rest: d.rest, Flags: d.Flags(),
		Complaint: ComplaintRoute{To: ComplaintBody, DeadlineWeeks: ComplaintWeeks, Decision: d.isDecision()},
	}
	if d.inDefault() {
		result.Due = decimal.NewNullDecimal(d.Facts.Claim.Balance)
	}
	if d.found.Overpaid > 0 {
		result.Overpaid = decimal.NewNullDecimal(money.FromOre(d.found.Overpaid))
	}
	result.Review = d.reviewed()
	switch {
	case d.found.Lapse != nil && !d.found.Stays:
		result.Lapse = new(d.found.Lapse.Result())
	case !d.found.LapseLast.IsZero():
		result.Lapse = &lapse.Result{LastDay: d.found.LapseLast}
	}
	if d.found.LumpSum != nil {
		result.LumpSum = &LumpSumResult{d.found.LumpSum.Result(), money.FromOre(d.found.Left)}
	}
	if d.found.Breach != nil {
		result.Breach = new(d.found.Breach.Result())
	}
	if d.Track != OutsideScope { // who owes a claim outside it, the order does not say
		result.Liable = LiableFor(d.Facts.Claim)
	}
	for _, step := range d.Steps() {
		result.Steps = append(result.Steps, StepResult{
			Code: step.Code, Who: step.Who, State: step.State, Ref: step.place(), Da: step.What.Text(law.Danish), En: step.What.Text(law.English),
			From: step.From, Last: step.Last, After: step.After, ActBy: step.ActBy,
		})
	}
	return result
}

// review is what § 5 gives today beside a plan that runs.
func (d *Decision) review() *instalment.Decision {
	if !d.planRuns() || d.ordinary() != InstalmentPlan {
		return nil
	}
	return d.found.Instalment
}

// reviewed holds a running plan against the rules of the day.
func (d *Decision) reviewed() *ReviewResult {
	plan := d.Facts.Plan
	track := d.ordinary()
	switch {
	case plan == nil || d.Facts.PlanInAbeyance || d.inDefault() || d.Facts.away():
		return nil
	case track == ModestAmount && d.Facts.modestRuns():
		return &ReviewResult{}
	case track != InstalmentPlan || d.found.Instalment == nil:
		return nil
	}
	now := d.found.Instalment.Monthly()
	result := &ReviewResult{Now: decimal.NewNullDecimal(now)}
	if plan.Monthly.Valid {
		result.Change = [...]Change{Lower, Unchanged, Higher}[now.Cmp(plan.Monthly.Decimal)+1]
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte {
	return wire.Append(dst, new(d.Result()))
}
