// SPDX-License-Identifier: MPL-2.0

// Package importing shows how a system in Go uses the library. It has nothing but
// examples, which the tests run:
//
//	wholeCase    a case, its decision, the letters, and the receipt that is stored and
//	             decided again
//	csv          facts from the rows of a file, with faults in Danish
//	nextYear     a table and a list of benefits that the library does not have yet
//	nextDay      claims in the order in which somebody must look at them
//	log          decisions in a map, and in a log
package importing
