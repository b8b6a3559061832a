// SPDX-License-Identifier: MPL-2.0

package number

// KLEVersion is the edition of KL's subject plan (KLE) that the numbers below
// were read in. It goes into every message beside the number.
const KLEVersion = "Maj 2025"

// KLENumber is a subject of KL's subject plan with the facet of the task. The
// zero value is no subject.
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

// KLERepayment is the subject of claims for repayment of social benefits, for a
// decision.
func KLERepayment() KLE {
	return KLE{"32.45.10", "Ø30", KLEVersion, "Tilbagebetalingskrav - sociale ydelser"}
}

// KLERepaymentComplaint is the same subject for a complaint.
func KLERepaymentComplaint() KLE {
	return KLE{"32.45.10", "K03", KLEVersion, "Tilbagebetalingskrav - sociale ydelser"}
}

// KLEAbility is the subject of the assessment of the ability to pay.
func KLEAbility() KLE {
	return KLE{"32.45.14", "G01", KLEVersion, "Betalingsevnevurdering"}
}

// KLESecurity is the subject of the security that a family reunification calls
// for.
func KLESecurity() KLE {
	return KLE{"15.40.25", "G01", KLEVersion, "Sikkerhedsstillelse efter udlændingeloven"}
}

// KLECollection is the subject of the collection of claims.
func KLECollection() KLE {
	return KLE{"25.45.10", "", KLEVersion, "Opkrævning af fordringer"}
}

// KLEMunicipalClaims is the subject of the collection of municipal claims.
func KLEMunicipalClaims() KLE {
	return KLE{"25.45.32", "", KLEVersion, "Opkrævning - kommunekrav"}
}

// KLESupport is the subject of help for one's support.
func KLESupport() KLE {
	return KLE{"32.24.04", "", KLEVersion, "Hjælp til forsørgelse"}
}

// KLEDeposit is the subject of help for a deposit on a dwelling.
func KLEDeposit() KLE {
	return KLE{"32.21.25", "", KLEVersion, "Hjælp til boligindskud"}
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
