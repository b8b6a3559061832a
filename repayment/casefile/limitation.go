// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// LimitationNeed is a fact that the law of limitation asks for and the case does not have.
// The zero value is none.
type LimitationNeed uint8

const (
	DueDay         LimitationNeed = iota + 1 // the first day payment could be demanded: [Claim].DueOn
	ReceivedSystem                           // the system the claim was received in: [Event].System
	OneTransfer                              // limitation is not computed for a claim that was transferred twice
)

var limitationNeeds = names.Table[LimitationNeed]{"due-on", "system", "one-transfer"}

// String returns the name in the JSON contract, such as "due-on".
func (n LimitationNeed) String() string { return limitationNeeds.Of(n) }

// MarshalText returns [LimitationNeed.String], and an error for a value that is none.
func (n LimitationNeed) MarshalText() ([]byte, error) { return limitationNeeds.Text(n) }

// UnmarshalText reads what [LimitationNeed.MarshalText] writes.
func (n *LimitationNeed) UnmarshalText(text []byte) error { return limitationNeeds.Read(n, text) }

// LimitationResult is a claim under the law of limitation (forældelse), which goes on while
// the years of § 8 stand still. The days are null where the case does not say what the
// law asks for. An acknowledgement, an execution, a set-off or another step that gives
// a new period is not in the case, so the last day may be a later one.
type LimitationResult struct {
	Last       calendar.Date `json:"last" null:"true" da:"sidste dag, kravet kan kræves betalt" en:"the last day the claim is enforceable"`
	BarredFrom calendar.Date `json:"barredFrom" null:"true" da:"første dag, kravet er forældet" en:"the first day the claim is time-barred"`
	ActBy      calendar.Date `json:"actBy" null:"true" da:"den åbne dag, der senest skal handles" en:"the open day to act by"`
	Barred     *bool         `json:"barred" da:"om kravet er forældet den dag, der spørges om" en:"whether the claim is time-barred on the day of the question"`
	// Missing is what the case does not say; empty where the days are computed.
	Missing []LimitationNeed `json:"missing" da:"hvad forældelse spørger om, og sagen ikke siger" en:"what limitation asks for and the case does not say"`
}

// limitationAnswer is what the law of limitation says of a claim.
type limitationAnswer struct {
	decision limitation.Decision
	missing  []LimitationNeed
}

// askLimitation asks about a claim that is or was with the recovery authority, or is
// under a plan from before 16 November 2005.
//
// § 2, stk. 1, of the limitation act: the period counts from the first day payment could
// be demanded; for a housing deposit the day of the payout (A7). § 18 a of the recovery
// act: from receipt other days may count, by the system.
func (f *file) askLimitation(r *claimDecision) {
	a := r.account
	if a.balance == 0 || a.receivedOn.IsZero() && !a.legacy {
		return
	}
	answer := &limitationAnswer{missing: []LimitationNeed{}}
	r.limitation = answer
	facts := limitation.Facts{On: f.on, DueOn: a.claim.DueOn, KnownOn: a.claim.KnownOn}
	if a.claim.Kind == law.HousingDeposit {
		facts.DueOn = a.claim.PaidOutOn
	}
	if facts.DueOn.IsZero() {
		answer.missing = append(answer.missing, DueDay)
	}
	if a.stays > 1 {
		answer.missing = append(answer.missing, OneTransfer)
	} else if a.stays == 1 {
		facts.Transfer = &limitation.Transfer{ReceivedOn: a.receivedOn, ReturnedOn: a.returnedOn, System: a.system}
		if a.system == 0 {
			answer.missing = append(answer.missing, ReceivedSystem)
		}
	}
	if len(answer.missing) > 0 {
		f.flags[LimitationNotComputed] = true
		return
	}
	f.flags[LimitationStepsNotKnown] = true
	var err error
	if answer.decision, err = limitation.Decide(facts, limitation.Options{}); err != nil {
		found, _ := err.(law.Faults)
		for _, fault := range found.Under(check.At("claims", a.index, "")) {
			f.tell(fault)
		}
	}
}

func (l *limitationAnswer) result() *LimitationResult {
	switch {
	case l == nil:
		return nil
	case len(l.missing) > 0:
		return &LimitationResult{Missing: l.missing}
	}
	found := &l.decision
	return &LimitationResult{Last: found.Deadline.Last, BarredFrom: found.Deadline.After, ActBy: found.Deadline.ActBy,
		Barred: new(found.Barred), Missing: l.missing}
}

// Limitation returns the decision of the law of limitation on a claim, and false where it
// was not asked, or the case does not say what it asks for.
func (d Decision) Limitation(claim string) (*limitation.Decision, bool) {
	c := d.claimOf(claim)
	if c == nil || c.limitation == nil || len(c.limitation.missing) > 0 {
		return nil, false
	}
	found := c.limitation.decision
	return &found, true
}
