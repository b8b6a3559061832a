// SPDX-License-Identifier: MPL-2.0

package repayment

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
)

var trackNames = [...]string{"", "instalment-plan", "no-instalment", "deferral", "plan-suspended",
	"modest-amount", "lump-sum", "lapsed", "in-default", "legacy-plan", "outside-scope"}

// String returns the name of the track in the JSON contract.
func (t Track) String() string {
	if int(t) >= len(trackNames) {
		return ""
	}
	return trackNames[t]
}
