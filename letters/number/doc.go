// SPDX-License-Identifier: MPL-2.0

// Package number reads and writes the numbers and codes of a letter.
//
//	CPR, ParseCPR        a person; printing it in any way writes a mask
//	CVR, ParseCVR        a company or an authority
//	KLE                  a subject of KL's subject plan
//	MunicipalityCode     a municipality; Municipalities and FindMunicipality look one up
//	PaymentLine          the line of a giro card of type 71
//	FindCPR              what may be a CPR number in a text
//
// Only [CPR.Reveal] returns the digits of a [CPR]. The library never puts them in a
// title, file name, file property, label, notice or error. Package letters refuses
// texts in which it recognises a CPR number; the caller is responsible for the rest.
package number
