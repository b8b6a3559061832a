// SPDX-License-Identifier: MPL-2.0

package number

// kleVersion is the edition of KL's subject plan (KLE) that the subjects below were
// read in. Every message gives it beside the number.
const kleVersion = "Maj 2025"

// KLE is a subject of KL's subject plan with the facet of the task. The zero value is
// no subject.
type KLE struct {
	Subject string // "32.45.10"
	Facet   string // "Ø30"; empty for none
	Version string // the edition of the plan
	Title   string // the Danish name of the subject
}

// IsZero reports whether there is no subject.
func (k KLE) IsZero() bool { return k == KLE{} }

// String returns the subject and the facet: "32.45.10-Ø30".
func (k KLE) String() string {
	if k.Facet == "" {
		return k.Subject
	}
	return k.Subject + "-" + k.Facet
}

// KLERepayment is the subject of decisions on repayment of social benefits.
func KLERepayment() KLE {
	return KLE{"32.45.10", "Ø30", kleVersion, "Tilbagebetalingskrav - sociale ydelser"}
}

// KLESecurity is the subject of the security that family reunification requires.
func KLESecurity() KLE {
	return KLE{"15.40.25", "G01", kleVersion, "Sikkerhedsstillelse efter udlændingeloven"}
}

// ClaimType is the code of a kind of claim at the debt collection agency
// (fordringstype). Only codes that have been read in a final annex are here.
type ClaimType string

const (
	// ClaimRepayment is a repayment under chapter 12 of aktivloven (§§ 91-97).
	ClaimRepayment ClaimType = "KTTIBAK"
	// ClaimDeposit is a loan for a deposit on a dwelling (§§ 81 and 85). One
	// annex writes it KTNEBOF; ask the agency before the first claim is sent.
	ClaimDeposit ClaimType = "KFNEBOF"
	// ClaimFlexSupport is a repayment of wage support for a flexible job.
	ClaimFlexSupport ClaimType = "KTBRFLX"
)

// Name returns the Danish name of the claim type in own words, and nothing for a
// code that is not one of the constants.
func (c ClaimType) Name() string {
	switch c {
	case ClaimRepayment:
		return "tilbagebetaling efter aktivlovens kapitel 12"
	case ClaimDeposit:
		return "lån til boligindskud"
	case ClaimFlexSupport:
		return "tilbagebetaling af fleksløntilskud"
	}
	return ""
}

// ClaimSubtype is the code of a claim that belongs to another: a fee or interest.
type ClaimSubtype string

const (
	SubtypeFee             ClaimSubtype = "GEOPERI" // a fee for a reminder
	SubtypeDefaultInterest ClaimSubtype = "REOPKOM" // interest on arrears
	SubtypeProcessInterest ClaimSubtype = "KOPRORE" // interest from a court case
)

// RecallCode is why a claim is called back from the debt collection agency.
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
