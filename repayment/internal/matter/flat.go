// SPDX-License-Identifier: MPL-2.0

package matter

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Flat is one claim of one debtor as the short form knows it on a day, without the days
// on which things happened. What is not known is zero. Amounts are øre; a name of the case
// file (casefile.Creditor, casefile.BenefitAct, casefile.Basis, casefile.Question,
// casefile.Answer) stands as its number.
type Flat struct {
	On calendar.Date

	// The claim. Covered: by the act (§ 1) and the day the collection began (§ 15, stk. 1).
	// Legacy: under a plan from before 16 November 2005, and Kept while it is kept.
	Creditor                    uint8
	Act                         string
	Abroad                      bool // for help under aktivlovens § 6 (§ 13)
	Kind                        law.ClaimKind
	EndedOn, KnownOn, PaidOutOn calendar.Date
	Covered, Legacy, Kept       bool
	Principal, Balance          int64
	Payments                    []lapse.Payment
	ReceivedOn, ReturnedOn      calendar.Date

	// Landlord is what was paid out of a housing deposit (§ 4, stk. 2).
	Landlord *Landlord
	// Plan is the plan under § 5 or § 6, stk. 2.
	Plan *Plan
	// Missed is a payment that was missed.
	Missed *Missed
	// Others: somebody else is liable. OthersDefer: that one is known to have a deferral.
	Others, OthersDefer bool

	// Deferral and Instalment are what is known of the debtor on the day, without the day and
	// the plan.
	Deferral   deferral.Facts
	Instalment instalment.Facts
	// Spans are when the debtor was able, and Dataless whether that rests on 350 kr. for want
	// of income data somewhere.
	Spans    []lapse.Span
	Dataless bool

	Judgements []Judgement

	Options Options
}

// Broken reports whether an older plan is broken and no other has taken its place.
func (f *Flat) Broken() bool { return f.Legacy && !f.Kept && f.Plan == nil }

// Landlord is a payout; On is zero where its day is not known.
type Landlord struct {
	On    calendar.Date
	Ore   int64
	Found *bool
}

// Plan is a plan of which Monthly is 0 where the amount is not known. Stopped: it is in
// abeyance.
type Plan struct {
	Monthly int64
	Basis   uint8
	Stopped bool
}

// Missed is what §§ 9 and 10 are asked, with Duty zero where the facts do not say which
// payment it was, and Ore what was missed, 0 where that is not said.
type Missed struct {
	Facts breach.Facts
	Ore   int64
}

// Judgement is a person's answer.
type Judgement struct {
	Question, Answer uint8
	Reason           string
}

// Options are those of the chapters.
type Options struct {
	Instalment instalment.Options
	Deferral   deferral.Options
	Lapse      lapse.Options
	Breach     breach.Options
}

// Found is what the case file's rules say of a [Flat]: the decisions of the chapters, nil
// where one was not asked, and what lies between them.
type Found struct {
	LapseLast calendar.Date // the last day of the years of § 8, also where it was not asked
	Lapse     *lapse.Decision
	Question  uint8 // what § 8 leaves to a person, zero for nothing
	Stays     bool  // § 8 would let the claim lapse, but a person has judged or is to judge
	Landlord  bool  // the landlord had paid before the ten years ended

	LumpSum      *breach.LumpSumDecision
	Left         int64 // of the lump sum
	LumpSumFirst bool  // payments counted on it

	Breach   *breach.Decision
	Duty     breach.Duty // of what was missed
	Paid     int64       // of what the demand asked for, by its deadline
	Asked    int64       // what it asked for, 0 where that is not known
	PartPaid bool        // a part was paid, so a person judges or has judged
	PartOpen bool        // nobody has judged

	Deferral   *deferral.Decision
	Instalment *instalment.Decision // also beside a plan that runs, for comparison
	Ordinary   uint8                // the track of the claim without a lump sum
	Monthly    decimal.NullDecimal  // on the ordinary part
	Owed       int64                // the ordinary part
	Capped     bool                 // less is owed than the instalment
	Overpaid   int64
	Chapter4   bool // an older plan is broken and nothing else can be fixed
}

// Refused is what a chapter finds wrong, and which of them: "debtor", "breach",
// "claim.landlordRepaid", or "" for § 8.
type Refused struct {
	Place string
	Err   error
}

func (r *Refused) Error() string { return r.Err.Error() }
