// SPDX-License-Identifier: MPL-2.0

// Package wire reads and writes structs as JSON by their own tags, strictly and
// with the same bytes for the same values. The tags of a field are the one
// description of a fact:
//
//	json:"endedOn,omitzero"   its name; with omitzero or omitempty it may be left out
//	da:"hjælpens ophør"       what it is, in Danish and English: for the fault when it
//	en:"the end of the help"  is missing, the schema and the documentation
//	flag:"true"               also true, for an object with nothing in it
//	null:"true"               written as null where there is none
//
//	Read      JSON to a struct, with every fault at once
//	Append    a struct to JSON
//	Describe  the fields of a struct, for a schema or a form
//
// Amounts are decimal strings in kroner and days are YYYY-MM-DD. A value of a
// small type is its name; the type counts its values from 1 and says their names
// by String.
package wire
