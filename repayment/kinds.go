// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Creditor (fordringshaver) is the authority that has the claim (§ 2, stk. 1).
type Creditor uint8

const (
	Municipality Creditor = iota + 1
	UdbetalingDanmark
)

var creditors = names.Table[Creditor]{"municipality", "udbetaling-danmark"}

// String returns the name of the creditor in the JSON contract: "municipality" or
// "udbetaling-danmark". It is empty for any other value.
func (c Creditor) String() string { return creditors.Of(c) }

// MarshalText returns [Creditor.String], and an error for a value that is none.
func (c Creditor) MarshalText() ([]byte, error) { return creditors.Text(c) }

// UnmarshalText reads what [Creditor.MarshalText] writes.
func (c *Creditor) UnmarshalText(text []byte) error { return creditors.Read(c, text) }

// BenefitAct is the act under which a benefit was paid, by its code.
type BenefitAct string

// The acts of § 1.
const (
	Aktivloven        BenefitAct = "aktivloven"        // lov om aktiv socialpolitik
	EmploymentAct125  BenefitAct = "lab-125"           // § 125 i lov om en aktiv beskæftigelsesindsats
	Jobpraemie        BenefitAct = "jobpraemie"        // lov nr. 287 af 29. marts 2017
	Integrationsloven BenefitAct = "integrationsloven" // integrationsloven
	Seniorpraemie     BenefitAct = "seniorpraemie"     // lov om en skattefri seniorpræmie
	Boernetilskud     BenefitAct = "boernetilskud"     // lov nr. 1550 af 27. december 2019
	Inflationshjaelp  BenefitAct = "inflationshjaelp"  // lov nr. 500 af 16. maj 2023
)

// BenefitActs returns the acts that the order covers (§ 1), in its own order.
func BenefitActs() []BenefitAct {
	return []BenefitAct{Aktivloven, EmploymentAct125, Jobpraemie, Integrationsloven, Seniorpraemie, Boernetilskud, Inflationshjaelp}
}

// otherActs are acts that the order does not cover and that a caller may meet. An
// act in neither list is a fault, because it may be a misspelt one.
var otherActs = []BenefitAct{"kontantydelse", "repatriering", "dagtilbud", "boligstoette", "sygedagpengeloven",
	"serviceloven", "barnets-lov", "other"}

// covered reports whether the order covers the act.
func (a BenefitAct) covered() bool { return slices.Contains(BenefitActs(), a) }

// known returns the code, and "" for one that is in neither list.
func (a BenefitAct) known() string {
	if a.covered() || slices.Contains(otherActs, a) {
		return string(a)
	}
	return ""
}

// Names returns every code that a case may have: the acts of § 1, and those that the
// order does not cover.
func (BenefitAct) Names() []string { return slices.Clone(actNames) }

// actNames are the codes of both lists.
var actNames = func() (codes []string) {
	for _, act := range append(BenefitActs(), otherActs...) {
		codes = append(codes, string(act))
	}
	return codes
}()

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

// PlanBasis is what a plan was fixed under.
type PlanBasis uint8

const (
	PlanByTable       PlanBasis = iota + 1 // § 5, stk. 1
	PlanWithoutData                        // § 5, stk. 2
	PlanOfModestMeans                      // § 6, stk. 2
)

var planBases = names.Table[PlanBasis]{"table", "no-income-data", "modest-amount"}

// String returns the name of the basis in the JSON contract: "table",
// "no-income-data" or "modest-amount". It is empty for any other value.
func (b PlanBasis) String() string { return planBases.Of(b) }

// MarshalText returns [PlanBasis.String], and an error for a value that is none.
func (b PlanBasis) MarshalText() ([]byte, error) { return planBases.Text(b) }

// UnmarshalText reads what [PlanBasis.MarshalText] writes.
func (b *PlanBasis) UnmarshalText(text []byte) error { return planBases.Read(b, text) }

// Change says how a running plan compares with what §§ 5 and 6 would give today.
type Change uint8

const (
	Unchanged Change = iota + 1
	Higher           // the rules would give more
	Lower            // the rules would give less, or nothing
)

var changes = names.Table[Change]{"none", "higher", "lower"}

// String returns the name of the change in the JSON contract: "none", "higher" or
// "lower". It is empty for any other value.
func (c Change) String() string { return changes.Of(c) }

// MarshalText returns [Change.String], and an error for a value that is none.
func (c Change) MarshalText() ([]byte, error) { return changes.Text(c) }

// UnmarshalText reads what [Change.MarshalText] writes.
func (c *Change) UnmarshalText(text []byte) error { return changes.Read(c, text) }

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// LumpSumNotDeferred: the debtor has a deferral, which does not reach the lump sum.
	// That can be read otherwise.
	LumpSumNotDeferred Flag = iota + 1
	// WholeDebt: a lump sum is in default, and what is left of the help is more.
	WholeDebt
	// AbilityWithoutData: an economic possibility rests on § 5, stk. 2.
	AbilityWithoutData
	// DefaultNotGiven: the recovery authority has the claim, and the default that this
	// takes is not among the facts.
	DefaultNotGiven
	// DefaultBeforeOrder: the default lies before 1 July 2025, under another order.
	DefaultBeforeOrder
	// OtherDebtorNotKnown: whether the other who is liable has a deferral is not known
	//
	OtherDebtorNotKnown
	// AbeyanceNotMunicipality: Udbetaling Danmark puts a plan in abeyance outside § 13; § 7
	// names the municipality alone.
	AbeyanceNotMunicipality
	// CreditorToCheck: Udbetaling Danmark has a kind of claim under aktivloven that is not
	// known to be one of its own.
	CreditorToCheck
	// ModestAboveTable: the amount under § 6, stk. 2, is more than § 5 would give.
	ModestAboveTable
	// IncomeToCheck: the income hardly fits what the debtor is said to receive.
	IncomeToCheck
)

var flags = names.Table[Flag]{"lump-sum-not-deferred", "whole-debt", "ability-without-data",
	"default-not-given", "default-before-order", "other-debtor-not-known",
	"abeyance-not-municipality", "creditor-to-check", "modest-above-table", "income-to-check"}

// String returns the name of the flag in the JSON contract, such as "whole-debt". It
// is empty for any other value.
func (f Flag) String() string { return flags.Of(f) }

// MarshalText returns [Flag.String], and an error for a value that is no flag.
func (f Flag) MarshalText() ([]byte, error) { return flags.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flags.Read(f, text) }

// Track is what applies to a claim on a day.
type Track uint8

const (
	InstalmentPlan Track = iota + 1 // § 5: a monthly instalment
	NoInstalment                    // § 5: the table gives 0 kr.
	Deferral                        // § 6, stk. 1
	PlanSuspended                   // § 7: the running plan is in abeyance
	ModestAmount                    // § 6, stk. 2
	LumpSum                         // § 4, stk. 2: what the landlord paid out
	Lapsed                          // § 8: the claim is no more
	InDefault                       // §§ 9 and 10, or § 15, stk. 2, 3. pkt.
	LegacyTrack                     // § 15, stk. 2, 1. pkt.: the old plan goes on
	OutsideScope                    // the order does not decide this claim
	Paid                            // nothing is left of the claim
)

var tracks = names.Table[Track]{"instalment-plan", "no-instalment", "deferral", "plan-suspended",
	"modest-amount", "lump-sum", "lapsed", "in-default", "legacy-plan", "outside-scope", "paid"}

// String returns the name of the track in the JSON contract, as "instalment-plan".
// It is empty for any other value.
func (t Track) String() string { return tracks.Of(t) }

// MarshalText returns [Track.String], and an error for a value that is none.
func (t Track) MarshalText() ([]byte, error) { return tracks.Text(t) }

// UnmarshalText reads what [Track.MarshalText] writes.
func (t *Track) UnmarshalText(text []byte) error { return tracks.Read(t, text) }

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
