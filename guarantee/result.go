// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
)

// Result is a [Decision] in the form of the JSON contract.
type Result struct {
	Authority     Authority       `json:"authority" null:"true" da:"den, der inddriver; null, når en sagsbehandler må afgøre det" en:"who recovers; null where a caseworker must decide it"`
	Order         Order           `json:"order" null:"true" da:"den bekendtgørelse, der skal nævnes; null, når det følger af, hvem der inddriver, og det er åbent" en:"the order to cite; null where that follows from who recovers, and it is open"`
	Left          decimal.Decimal `json:"left" da:"det, der er tilbage i sikkerheden før denne inddrivelse" en:"what is left in the security before this recovery"`
	Recoverable   decimal.Decimal `json:"recoverable" da:"det, der kan inddrives nu" en:"what can be recovered now"`
	Remaining     decimal.Decimal `json:"remaining" da:"det, der derefter er tilbage" en:"what is then left"`
	Uncovered     decimal.Decimal `json:"uncovered" da:"det, der opfylder betingelserne, men ikke er dækning for" en:"what meets the conditions and finds nothing left to be taken from"`
	Payouts       []PayoutLine    `json:"payouts" da:"hver udbetaling, i den rækkefølge de er givet" en:"each payout, in the order given"`
	ToBeRaised    []ToBeRaised    `json:"toBeRaised" da:"de udbetalinger, der ikke er med i noget krav, og den sidste sikre dag at rejse et" en:"the payouts that are in no claim, and the last safe day to raise one"`
	ClaimRaisedOn calendar.Date   `json:"claimRaisedOn,omitzero" da:"dagen, kravet regnes for rejst, når der er ét" en:"the day the claim counts as raised, where there is one"`
	CostsFrom     calendar.Date   `json:"costsFrom,omitzero" da:"den første dag, hvor mindre kan inddrives" en:"the first day on which less can be recovered"`
	ActBy         calendar.Date   `json:"actBy,omitzero" da:"den sidste sikre dag at handle" en:"the last safe day to act"`
	Flags         []Flag          `json:"flags" da:"det, en sagsbehandler bør se efter" en:"what a caseworker should look at"`
}

// PayoutLine is one payout in a [Result].
type PayoutLine struct {
	ID          string          `json:"id" da:"udbetalingens navn" en:"the name of the payout"`
	Recoverable bool            `json:"recoverable" da:"om noget af den kan inddrives" en:"whether some of it can be recovered"`
	Amount      decimal.Decimal `json:"amount" da:"det, der kan inddrives af den" en:"what can be recovered of it"`
	Left        decimal.Decimal `json:"left" da:"det, der er tilbage af den efter tidligere inddrivelse" en:"what is left of it after earlier recoveries"`
	ClaimedOn   calendar.Date   `json:"claimedOn,omitzero" da:"dagen, der er rejst krav for den" en:"the day a claim was raised for it"`
	Raw         calendar.Date   `json:"raw" null:"true" da:"forældelsens sidste dag, før lukkedage: dagen med samme nummer tre år efter, medmindre den er afbrudt; null, mens ingen frist løber" en:"the last day of limitation, before closed days: the same-numbered day three years later unless interrupted; null while no period runs"`
	Last        calendar.Date   `json:"last" null:"true" da:"den sidste dag efter loven; null, når der ingen er" en:"the last day in law; null where there is none"`
	ActBy       calendar.Date   `json:"actBy" null:"true" da:"den sidste sikre dag at handle; null, når der ingen er" en:"the last safe day to act; null where there is none"`
	Reason      Reason          `json:"reason" da:"grunden" en:"the reason"`
	DaysLeft    int             `json:"daysLeft" da:"dage, til den er tabt" en:"the days until it is lost"`
}

// ToBeRaised is a payout that is in no claim although one can still be raised for it.
type ToBeRaised struct {
	ID string `json:"id" da:"udbetalingens navn" en:"the name of the payout"`
	// By is the last safe day to raise the claim: a bank day, neither after the three
	// years nor after the last day of the security.
	By calendar.Date `json:"by" da:"den sidste sikre dag at rejse kravet" en:"the last safe day to raise the claim"`
}

// Result returns the decision in the form of the JSON contract.
func (d Decision) Result() Result {
	lines := make([]PayoutLine, len(d.Payouts))
	for i := range d.Payouts {
		p := &d.Payouts[i]
		lines[i] = PayoutLine{ID: p.Payout.ID, Recoverable: p.Recoverable, Amount: p.Amount,
			Left: p.Left, ClaimedOn: p.ClaimedOn, Raw: p.Raw, Last: p.Last, ActBy: p.ActBy, Reason: p.Reason, DaysLeft: p.DaysLeft}
	}
	return Result{Authority: d.Authority, Order: d.Order, Left: d.Left, Recoverable: d.Recoverable,
		Remaining: d.Remaining, Uncovered: d.Uncovered, Payouts: lines, ToBeRaised: d.ToBeRaised, ClaimRaisedOn: d.ClaimRaisedOn,
		CostsFrom: d.CostsFrom, ActBy: d.ActBy, Flags: d.Flags}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r Result) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Decision.Result] as a JSON object.
func (d Decision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}
