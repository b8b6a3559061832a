// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// The names that the short form shares with the case file. They are described there.
type (
	// Creditor (fordringshaver) is the authority that has the claim (§ 2, stk. 1).
	Creditor = casefile.Creditor
	// BenefitAct is the act under which a benefit was paid, by its code.
	BenefitAct = casefile.BenefitAct
	// PlanBasis is what a plan was fixed under. An older plan is [Claim.LegacyPlan] here.
	PlanBasis = casefile.Basis
	// Track is what applies to a claim on a day.
	Track = casefile.Track
	// Change says how a running plan compares with what §§ 5 and 6 would give today.
	Change = casefile.Change
	// Flag marks a decision that a person should look at. It changes no result.
	Flag = casefile.Flag
	// Question is something that the rules leave to a person.
	Question = casefile.Question
	// Answer is what a person has judged.
	Answer = casefile.Answer
)

// The creditors (§ 2, stk. 1).
const (
	Municipality      = casefile.Municipality
	UdbetalingDanmark = casefile.UdbetalingDanmark
)

// The acts of § 1.
const (
	Aktivloven        = casefile.Aktivloven
	EmploymentAct125  = casefile.EmploymentAct125
	Jobpraemie        = casefile.Jobpraemie
	Integrationsloven = casefile.Integrationsloven
	Seniorpraemie     = casefile.Seniorpraemie
	Boernetilskud     = casefile.Boernetilskud
	Inflationshjaelp  = casefile.Inflationshjaelp
)

// What a plan was fixed under.
const (
	PlanByTable       = casefile.ByTable      // § 5, stk. 1
	PlanWithoutData   = casefile.NoIncomeData // § 5, stk. 2
	PlanOfModestMeans = casefile.ModestAmount // § 6, stk. 2
)

// The tracks of a claim.
const (
	InstalmentPlan = casefile.TrackInstalmentPlan // § 5: a monthly instalment
	NoInstalment   = casefile.TrackNoInstalment   // § 5: the table gives 0 kr.
	Deferral       = casefile.TrackDeferral       // § 6, stk. 1
	PlanSuspended  = casefile.TrackPlanSuspended  // § 7: the running plan is in abeyance
	ModestAmount   = casefile.TrackModestAmount   // § 6, stk. 2
	LumpSum        = casefile.TrackLumpSum        // § 4, stk. 2: what the landlord paid out
	Lapsed         = casefile.TrackLapsed         // § 8: the claim is no more
	InDefault      = casefile.TrackInDefault      // §§ 9 and 10, or § 15, stk. 2, 3. pkt.
	LegacyTrack    = casefile.TrackLegacyPlan     // § 15, stk. 2, 1. pkt.: the old plan goes on
	OutsideScope   = casefile.TrackOutsideScope   // the order does not decide this claim
	Paid           = casefile.TrackPaid           // nothing is left of the claim
)

// How a running plan compares with today's rules.
const (
	Unchanged = casefile.Same
	Higher    = casefile.Higher // the rules would give more
	Lower     = casefile.Lower  // the rules would give less, or nothing
)

// The flags of the short form.
const (
	// LumpSumNotDeferred: the debtor has a deferral, which does not reach the lump sum.
	// That can be read otherwise.
	LumpSumNotDeferred = casefile.LumpSumNotDeferred
	// WholeDebt: a lump sum is in default, and what is left of the help is more.
	WholeDebt = casefile.WholeDebt
	// AbilityWithoutData: an economic possibility rests on § 5, stk. 2.
	AbilityWithoutData = casefile.AbilityWithoutData
	// DefaultNotGiven: the recovery authority has the claim, and the default that this
	// takes is not among the facts.
	DefaultNotGiven = casefile.DefaultNotGiven
	// DefaultBeforeOrder: the default lies before 1 July 2025, under another order.
	DefaultBeforeOrder = casefile.DefaultBeforeOrder
	// OtherDebtorNotKnown: whether the other who is liable has a deferral is not known
	//
	OtherDebtorNotKnown = casefile.OtherDebtorNotKnown
	// AbeyanceNotMunicipality: Udbetaling Danmark puts a plan in abeyance outside § 13; § 7
	// names the municipality alone.
	AbeyanceNotMunicipality = casefile.AbeyanceNotMunicipality
	// CreditorToCheck: Udbetaling Danmark has a kind of claim under aktivloven that is not
	// known to be one of its own.
	CreditorToCheck = casefile.CreditorToCheck
	// ModestAboveTable: the amount under § 6, stk. 2, is more than § 5 would give.
	ModestAboveTable = casefile.ModestAboveTable
	// IncomeToCheck: the income hardly fits what the debtor is said to receive.
	IncomeToCheck = casefile.IncomeToCheck
)

// The questions of the short form.
const (
	NeverPaid        = casefile.NeverPaid        // does a claim lapse on which nothing was ever paid?
	LandlordAndYears = casefile.LandlordAndYears // does a housing deposit lapse where the landlord has paid the debtor?
	OtherDebtor      = casefile.OtherDebtor      // could the other who is liable not pay either?
	PartPayment      = casefile.PartPayment      // is a part of what the demand asked for enough?
)

// The answers to them.
const (
	Lapses         = casefile.Lapses       // the claim has lapsed
	Stays          = casefile.Stays        // the claim has not lapsed
	Defaults       = casefile.InDefault    // the plan or the duty to repay is in default
	DoesNotDefault = casefile.NotInDefault // it is not
)

// BenefitActs returns the acts that the order covers (§ 1), in its own order.
func BenefitActs() []BenefitAct { return casefile.BenefitActs() }

// Party is who is liable.
type Party uint8

const (
	Recipient Party = iota + 1 // the person the benefit was paid to
	Spouse                     // the person the recipient was married to at the payout
)

var parties = names.Table[Party]{"recipient", "spouse"}

// String returns the name of the party in the JSON contract: "recipient" or
// "spouse". It is empty for any other value.
func (p Party) String() string { return parties.Of(p) }

// MarshalText returns [Party.String], and an error for a value that is none.
func (p Party) MarshalText() ([]byte, error) { return parties.Text(p) }

// UnmarshalText reads what [Party.MarshalText] writes.
func (p *Party) UnmarshalText(text []byte) error { return parties.Read(p, text) }

// Liability is how somebody is liable.
type Liability uint8

const (
	Alone     Liability = iota + 1 // for the whole claim, and nobody else is
	Jointly                        // each for the whole claim (solidarisk hæftelse)
	IfMarried                      // jointly, if they were married at the payout, which is not known
)

var liabilities = names.Table[Liability]{"alone", "jointly", "jointly-if-married"}

// String returns the name of the liability in the JSON contract: "alone", "jointly"
// or "jointly-if-married". It is empty for any other value.
func (l Liability) String() string { return liabilities.Of(l) }

// MarshalText returns [Liability.String], and an error for a value that is none.
func (l Liability) MarshalText() ([]byte, error) { return liabilities.Text(l) }

// UnmarshalText reads what [Liability.MarshalText] writes.
func (l *Liability) UnmarshalText(text []byte) error { return liabilities.Read(l, text) }

// RefundRoute says against what a repayment is set (§ 12).
type RefundRoute uint8

const (
	// RunningStatement: deducted in the running statement of refundable
	// expenditure when it is received (§ 12, stk. 1, 1. and 2. pkt.).
	RunningStatement RefundRoute = iota + 1
	// FinancingOrder: treated as § 17 of the financing order says (§ 12, stk. 1,
	// 3. pkt., and stk. 2). What § 17 says is not decided here.
	FinancingOrder
)

var refundRoutes = names.Table[RefundRoute]{"running-statement", "financing-order"}

// String returns the name of the route in the JSON contract: "running-statement" or
// "financing-order". It is empty for any other value.
func (r RefundRoute) String() string { return refundRoutes.Of(r) }

// MarshalText returns [RefundRoute.String], and an error for a value that is none.
func (r RefundRoute) MarshalText() ([]byte, error) { return refundRoutes.Text(r) }

// UnmarshalText reads what [RefundRoute.MarshalText] writes.
func (r *RefundRoute) UnmarshalText(text []byte) error { return refundRoutes.Read(r, text) }
