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
