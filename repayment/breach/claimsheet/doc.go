// SPDX-License-Identifier: MPL-2.0

// Package claimsheet has the sheet on which a claim in default is handed over for
// recovery.
//
// [Sheet] holds what the recovery authority asks for, as neutral data; it is not
// the authority's own format. [Sheet.Check] tries the filters that are known. They
// were read for the type KTBRFLX; for KTTIBAK and KFNEBOF they are taken by
// analogy, and every [Finding] says which it is.
package claimsheet
