// SPDX-License-Identifier: MPL-2.0

// Package claimsheet provides the sheet on which a claim in default is handed over
// to the recovery authority.
//
//	New           a sheet from a decision that the claim is transferable
//	Sheet.Check   the authority's known filters, tried before the claim is sent
//	Sheet.Table   the sheet to print or type from
//	Type, RecallCode   the authority's codes
//
// A [Sheet] holds what the authority asks for, as neutral data and not in the
// authority's own format. The filters were read for the type KTBRFLX; for KTTIBAK
// and KFNEBOF they are applied by analogy, and every [Finding] says which is the
// case. Whether a claim may be transferred is decided by package breach.
package claimsheet
