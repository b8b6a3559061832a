// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
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

// Covered reports whether the order covers the act (§ 1).
func (a BenefitAct) Covered() bool { return slices.Contains(BenefitActs(), a) }

// Known reports whether the code names an act: one of § 1, or one that the order does
// not cover.
func (a BenefitAct) Known() bool { return slices.Contains(actNames, string(a)) }

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

// Covers reports whether the order decides a claim: by its act (§ 1) and by the day the
// collection began (§ 15, stk. 1), which may be unknown.
func Covers(act BenefitAct, collectionBegunOn calendar.Date) bool {
	return act.Covered() && (collectionBegunOn.IsZero() || !collectionBegunOn.Before(matter.FirstCollection))
}
