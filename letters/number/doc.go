// SPDX-License-Identifier: MPL-2.0

// Package number reads and writes the numbers and codes of a letter.
//
//	CPR, ParseCPR        a person; printing it in any way writes a mask
//	CVR, ParseCVR        a company or an authority
//	KLE                  a subject of KL's subject plan
//	MunicipalityCode     a municipality, with the table of their names
//	PaymentLine          a giro card of kind 71
//	FindCPR              what may be a CPR number in a text
//
// The digits of a [CPR] come out by [CPR.Reveal] alone. They are never in a title,
// a file name, the properties of a file, a label, a notice or an error of the
// library. What a caller writes into running text is the caller's.
package number
