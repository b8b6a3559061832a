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
//	Marshal   the same for encoding/json
//	Describe  the fields of a struct, for a schema or a page
//	Clear     the fields that have names, back to zero
//
// Amounts are decimal strings in kroner and days are YYYY-MM-DD; an int64 is whole
// kroner, read like an amount and written as a number. A value of a small type is its
// name; the type counts its values from 1 and says their names by String. A type of
// texts may say by Names what they can be.
package wire
