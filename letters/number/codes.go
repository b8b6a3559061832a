// SPDX-License-Identifier: MPL-2.0

package number

// kleVersion is the edition of KL's subject plan (KLE) in which the subjects below
// were read. Every message states it with the number.
const kleVersion = "Maj 2025"

// KLE is a subject of KL's subject plan with the facet of the task. The zero value
// is not a subject.
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

// KLERepayment returns the subject of decisions on repayment of social benefits.
func KLERepayment() KLE {
	return KLE{"32.45.10", "Ø30", kleVersion, "Tilbagebetalingskrav - sociale ydelser"}
}

// KLESecurity returns the subject of the security required at family reunification.
func KLESecurity() KLE {
	return KLE{"15.40.25", "G01", kleVersion, "Sikkerhedsstillelse efter udlændingeloven"}
}
