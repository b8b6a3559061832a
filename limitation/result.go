// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// Result is the result of a decision in the form of the JSON contract. The days of
// the deadline are zero while no period runs.
type Result struct {
	Start      calendar.Date `json:"start" da:"dagen, fristen regnes fra" en:"the day the period counts from"`
	Raw        calendar.Date `json:"raw,omitzero" da:"fristens slutdag før lukkedage" en:"the end of the period before closed days"`
	Last       calendar.Date `json:"last,omitzero" da:"sidste dag, kravet kan kræves betalt" en:"the last day the claim is enforceable"`
	BarredFrom calendar.Date `json:"barredFrom,omitzero" da:"første dag, kravet er forældet" en:"the first day the claim is time-barred"`
	ActBy      calendar.Date `json:"actBy,omitzero" da:"den åbne dag, der senest skal handles" en:"the open day to act by"`
	Pending    bool          `json:"pending,omitzero" da:"om ingen frist løber" en:"whether no period is running"`
	Barred     bool          `json:"barred" da:"om kravet er forældet den dag, der spørges om" en:"whether the claim is time-barred on the day of the question"`
	Absolute   calendar.Date `json:"absolute,omitzero" da:"sidste dag i de absolutte ti år" en:"the last day of the absolute ten years"`
	ObjectBy   calendar.Date `json:"objectBy,omitzero" da:"sidste dag, skyldneren kan gøre forældelse gældende" en:"the last day the debtor can plead limitation"`
	Flags      []Flag        `json:"flags" da:"det, en sagsbehandler bør se efter" en:"what a caseworker should look at"`
	Open       []Question    `json:"open" da:"spørgsmål, kilderne lader stå åbne" en:"questions that the sources leave open"`
	Chain      []ResultLink  `json:"chain" da:"reglerne i de dages orden, de hører til" en:"the rules in the order of their days"`
}

// ResultLink is a [Link] of the chain in a [Result].
type ResultLink struct {
	Day     calendar.Date `json:"day" da:"dagen, reglen hører til" en:"the day the rule belongs to"`
	Ref     string        `json:"ref" da:"loven og stedet" en:"the act and the place"` // as read by law.ParseRef
	Applied bool          `json:"applied" da:"om reglen blev anvendt" en:"whether the rule applied"`
	Raw     calendar.Date `json:"raw,omitzero" da:"slutdagen efter reglen" en:"the end of the period after the rule"`
}

// Result returns the result of the decision.
func (d Decision) Result() Result {
	result := Result{
		Start: d.Start, Raw: d.Deadline.Raw, Last: d.Deadline.Last, BarredFrom: d.Deadline.After, ActBy: d.Deadline.ActBy,
		Pending: d.Pending, Barred: d.Barred, Absolute: d.Absolute.Last, ObjectBy: d.ObjectBy,
		Flags: d.Flags, Open: d.Open, Chain: make([]ResultLink, len(d.Chain)),
	}
	for i := range d.Chain {
		link := &d.Chain[i]
		result.Chain[i] = ResultLink{Day: link.Day, Ref: link.Ref.Qualified(), Applied: link.Applied, Raw: link.Raw}
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as the JSON object of the contract.
func (d Decision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}
