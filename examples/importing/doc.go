// SPDX-License-Identifier: MPL-2.0

// Package importing shows how a Go system uses the library. It contains only
// examples, which are run as tests:
//
//	wholeCase    a case, its decision, the letters, and the receipt that is stored and
//	             decided again
//	csv          facts from the rows of a file, with faults in Danish
//	nextYear     a table and a list of benefits that the library does not have yet
//	nextDay      claims in the order in which somebody must look at them
//	log          decisions in a map, and in a log
package importing
