// SPDX-License-Identifier: MPL-2.0

// Package letters makes what the municipality sends, each letter as a
// [document.Document] from a decision and the [Particulars] of the sending. It
// holds what [Required] lists, or is a draft that says what it lacks.
//
//	NewInstalment, NewModestAmount            §§ 5 and 6, stk. 2
//	NewDeferral, NewAbeyance, NewLapse        §§ 6, stk. 1, 7 and 8
//	NewLumpSum                                § 4, stk. 2
//	NewDemand, NewTransfer, NewFileNote       §§ 9 and 10
//	NewSecurityRequest, NewSponsorLetter      KL's page, Bilag Y and AB
//	NewBankLetter, NewCollectionRequest       KL's page, Bilag Å and Ø
//
// Where the recovery authority recovers, only the sponsor gets a letter,
// which says so. KL's attachments themselves were not read. Who hears a complaint
// about a decision to the sponsor is not established, so the caller says it.
package letters
