// SPDX-License-Identifier: MPL-2.0

package repayment

import "github.com/hjemmel-dk/hjemmel/calendar"

// Creditor (fordringshaver) is the authority that has the claim (§ 2, stk. 1).
type Creditor uint8

const (
	Municipality Creditor = iota + 1
	UdbetalingDanmark
)

// String returns the name in the JSON contract: "municipality" or
// "udbetaling-danmark".
func (c Creditor) String() string {
	switch c {
	case Municipality:
		return "municipality"
	case UdbetalingDanmark:
		return "udbetaling-danmark"
	}
	return ""
}

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

// otherActs are acts that the order does not cover and that one may meet; an act
// that is neither here nor in § 1 is a fault, because it may be a misspelt one.
var otherActs = []BenefitAct{"kontantydelse", "repatriering", "dagtilbud", "boligstoette", "sygedagpengeloven",
	"serviceloven", "barnets-lov", "other"}

// Kind is the kind of help that is to be repaid.
type Kind uint8

const (
	Benefit         Kind = iota + 1 // any benefit that is not one of the others
	HousingDeposit                  // hjælp til boligindskud and what is put on a par with it
	MortgageSupport                 // særlig støtte efter § 87 (formerly § 34) to interest and instalments on one's home
)

// String returns the name in the JSON contract: "benefit", "housing-deposit" or
// "mortgage-support".
func (k Kind) String() string {
	switch k {
	case Benefit:
		return "benefit"
	case HousingDeposit:
		return "housing-deposit"
	case MortgageSupport:
		return "mortgage-support"
	}
	return ""
}

// firstCollection is the day of § 15: collection that began on it or later is
// under the order, plans approved before it go on.
var firstCollection = calendar.MustParse("2005-11-16")

// scope says whether the order decides a claim (§§ 1, 13 and 15, stk. 1).
type scope uint8

const (
	inScope scope = iota + 1
	inScopeAbroad
	otherAct
	beforeOrder
	legacy
)

func scopeOf(claim *Claim) scope {
	covered := false
	for _, act := range BenefitActs() {
		covered = covered || act == claim.Act
	}
	switch {
	case !covered:
		return otherAct
	case claim.LegacyPlan != nil:
		return legacy
	case claim.CollectionBegunOn.Before(firstCollection):
		return beforeOrder
	case claim.AbroadUnderSection6:
		return inScopeAbroad
	}
	return inScope
}
