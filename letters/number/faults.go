// SPDX-License-Identifier: MPL-2.0

package number

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of numbers and codes.
var (
	notCPR = law.Problem{Code: law.Invalid, ID: "not-a-cpr-number",
		Wrong: law.Words{Danish: "ikke skrevet som et CPR-nummer", English: "not written as a CPR number"},
		Right: law.Words{Danish: "ti cifre, med eller uden bindestreg efter det sjette", English: "ten digits, with or without a hyphen after the sixth"}}
	noBirthday = law.Problem{Code: law.OutOfRange, ID: "cpr-number-without-a-day",
		Wrong: law.Words{Danish: "de første seks cifre er ikke en dag", English: "the first six digits are no day"},
		Right: law.Words{Danish: "dag, måned og år for fødslen", English: "day, month and year of birth"}}
	notCVR = law.Problem{Code: law.Invalid, ID: "not-a-cvr-number",
		Wrong: law.Words{Danish: "ikke skrevet som et CVR-nummer", English: "not written as a CVR number"},
		Right: law.Words{Danish: "otte cifre, det første ikke 0", English: "eight digits, the first of them not 0"}}
	wrongCVR = law.Problem{Code: law.Invalid, ID: "cvr-check-digit",
		Wrong: law.Words{Danish: "CVR-nummerets kontrolciffer passer ikke", English: "the check digit of the CVR number does not fit"},
		Right: law.Words{Danish: "nummeret, som det står i registret", English: "the number as the register has it"}}
	notMunicipality = law.Problem{Code: law.Invalid, ID: "not-a-municipality-code",
		Wrong: law.Words{Danish: "ikke skrevet som en kommunekode", English: "not written as the code of a municipality"},
		Right: law.Words{Danish: "tre cifre, eller fire med 0 først", English: "three digits, or four with 0 first"}}
	notReference = law.Problem{Code: law.Invalid, ID: "not-a-payment-reference",
		Wrong: law.Words{Danish: "ikke en betalings-id", English: "not a reference of a payment"},
		Right: law.Words{Danish: "1 til 14 cifre, uden kontrolcifferet", English: "1 to 14 digits, without the check digit"}}
	notCreditor = law.Problem{Code: law.Invalid, ID: "not-a-creditor-number",
		Wrong: law.Words{Danish: "ikke et kreditornummer", English: "not the number of a creditor"},
		Right: law.Words{Danish: "8 cifre, det første 8", English: "8 digits, the first of them 8"}}
	notLine = law.Problem{Code: law.Invalid, ID: "not-a-payment-line",
		Wrong: law.Words{Danish: "ikke skrevet som en betalingslinje", English: "not written as a payment line"},
		Right: law.Words{Danish: "+71< med 15 cifre, et plus og 8 cifre", English: "+71< with 15 digits, a plus and 8 digits"}}
	wrongReference = law.Problem{Code: law.Invalid, ID: "payment-check-digit",
		Wrong: law.Words{Danish: "kontrolcifferet passer ikke", English: "the check digit does not fit"},
		Right: law.Words{Danish: "referencen, som den er trykt", English: "the reference as it was printed"}}
)

// refused returns one problem as an error.
func refused(field string, problem law.Problem) error { return law.Faults{problem.At(field)} }
