// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Result is the result of a [Decision] in the JSON contract.
type Result struct {
	Track     Track                 `json:"track" da:"hvad der gælder for kravet" en:"what applies to the claim"`
	Monthly   decimal.NullDecimal   `json:"monthly,omitzero" da:"beløbet om måneden i kroner" en:"the amount a month in kroner"`
	DueOn     calendar.Date         `json:"dueOn,omitzero" da:"den sidste dag i tide for et engangsbeløb eller den dag, hele gælden forfalder" en:"the last day in time for a lump sum, or the day from which the whole debt is due"`
	Lapse     *lapse.Result         `json:"lapse,omitzero" da:"bortfald efter § 8" en:"lapse under § 8"`
	LumpSum   *breach.LumpSumResult `json:"lumpSum,omitzero" da:"tilbagebetaling af boligindskud efter § 4, stk. 2" en:"repayment of a housing deposit under § 4(2)"`
	Breach    *breach.Result        `json:"breach,omitzero" da:"misligholdelse efter §§ 9 og 10" en:"default under §§ 9 and 10"`
	Complaint ComplaintRoute        `json:"complaint" da:"adgangen til at klage" en:"how it can be complained of"`
	Liable    []Liable              `json:"liable" da:"dem, der hæfter for kravet" en:"who is liable for the claim"`
	Steps     []StepResult          `json:"steps" da:"det næste, der skal ske" en:"what is to be done next"`
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
	Ref   string        `json:"ref" da:"stedet i bekendtgørelsen" en:"the place in the order"`
	Da    string        `json:"da" da:"hvad der skal ske, på dansk" en:"what is to be done, in Danish"`
	En    string        `json:"en" da:"hvad der skal ske, på engelsk" en:"what is to be done, in English"`
	Last  calendar.Date `json:"last,omitzero" da:"den sidste dag i tide" en:"the last day in time"`
	After calendar.Date `json:"after,omitzero" da:"den første dag, der er for sen" en:"the first day too late"`
	ActBy calendar.Date `json:"actBy,omitzero" da:"den sidste åbne dag i tide" en:"the last open day in time"`
}

// Result returns the result in the form of the contract.
func (d Decision) Result() Result {
	result := Result{
		Track: d.Track, Monthly: d.Monthly, DueOn: d.DueOn,
		Complaint: ComplaintRoute{To: ComplaintBody, DeadlineWeeks: ComplaintWeeks, Decision: d.isDecision()},
	}
	switch {
	case d.asked&askedLapse != 0:
		result.Lapse = new(d.lapse.Result())
	case !d.lapseLast.IsZero():
		result.Lapse = &lapse.Result{LastDay: d.lapseLast}
	}
	if d.asked&askedLumpSum != 0 {
		result.LumpSum = new(d.lumpSum.Result())
	}
	if d.asked&askedBreach != 0 {
		result.Breach = new(d.breach.Result())
	}
	if d.Track != OutsideScope { // who owes a claim outside it, the order does not say
		result.Liable = LiableFor(d.Facts.Claim)
	}
	for _, step := range d.Steps() {
		result.Steps = append(result.Steps, StepResult{
			Ref: step.Ref.String(), Da: step.What.Text(law.Danish), En: step.What.Text(law.English),
			Last: step.Last, After: step.After, ActBy: step.ActBy,
		})
	}
	return result
}

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte {
	return wire.Append(dst, new(d.Result()))
}
