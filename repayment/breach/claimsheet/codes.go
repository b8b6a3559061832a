// SPDX-License-Identifier: MPL-2.0

package claimsheet

// Type is the recovery authority's code for a type of claim (fordringstype). Only
// codes read in a final annex are included.
type Type string

const (
	// BenefitClaim is a repayment under chapter 12 of aktivloven (§§ 91-97).
	BenefitClaim Type = "KTTIBAK"
	// HousingDepositClaim is help for a housing deposit (§§ 81 and 85). One annex
	// writes it KTNEBOF; ask the authority before the first claim is sent.
	HousingDepositClaim Type = "KFNEBOF"
	// FlexJobClaim is a repayment of wage support for a flexible job, § 125 of lov om
	// en aktiv beskæftigelsesindsats.
	FlexJobClaim Type = "KTBRFLX"

	// The following are sub-claims (underfordringer): each is sent on its own and
	// refers to the claim it belongs to.
	ReminderFee     Type = "GEOPERI" // a fee for a reminder
	DefaultInterest Type = "REOPKOM" // interest on arrears
	ProcessInterest Type = "KOPRORE" // interest from a court case
)

// otherSpelling is how the annex spells [HousingDepositClaim] in one place.
const otherSpelling Type = "KTNEBOF"

// Name returns the Danish name of the type in our own words, or "" for a code that
// is not one of the constants.
func (t Type) Name() string {
	switch t {
	case BenefitClaim:
		return "tilbagebetaling efter aktivlovens kapitel 12"
	case HousingDepositClaim:
		return "lån til boligindskud"
	case FlexJobClaim:
		return "tilbagebetaling af fleksløntilskud"
	case ReminderFee:
		return "gebyr for en rykker"
	case DefaultInterest:
		return "morarenter"
	case ProcessInterest:
		return "renter fra en retssag"
	}
	return ""
}

// RecallCode is the reason why a claim is recalled from the recovery authority.
type RecallCode string

const (
	RecallDeferral    RecallCode = "HENS" // a deferral was given
	RecallComplaint   RecallCode = "KLAG" // a complaint is pending
	RecallError       RecallCode = "FEJL" // the claim was sent by mistake
	RecallLapse       RecallCode = "BORT" // the claim has lapsed
	RecallArrangement RecallCode = "BORD" // a plan was agreed
	RecallLiability   RecallCode = "HAFT" // the debtors of the claim change
)

// AllowedWithStateRefund reports whether a claim that the state refunds may be
// called back with this code.
func (r RecallCode) AllowedWithStateRefund() bool {
	return r == RecallError || r == RecallComplaint
}
