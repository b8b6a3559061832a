// SPDX-License-Identifier: MPL-2.0

// Package letters makes the letters of the municipality, each as a
// [document.Document] from a decision, the [Particulars] and what only that letter
// needs. A letter that lacks something on the list of [Required] is a draft that says
// what it lacks.
//
//	For                                       the letters that a decision calls for
//	NewInstalment, NewModestAmount            §§ 5 and 6, stk. 2
//	NewDeferral, NewAbeyance, NewLapse        §§ 6, stk. 1, 7 and 8
//	NewLumpSum                                § 4, stk. 2
//	NewDemand, NewTransfer, NewFileNote       §§ 9 and 10
//	NewSecurityRequest, NewSponsorLetter      KL's page, Bilag Y and AB
//	NewBankLetter, NewCollectionRequest       KL's page, Bilag Å and Ø
//
// CPR numbers in text supplied by the caller are refused where they are recognised;
// the caller is responsible for the rest. Where the recovery authority recovers,
// only the sponsor gets a letter, which says so. KL's attachments themselves were not
// read. Who decides a complaint about a decision to the sponsor has not been
// established, so the caller must say it.
package letters
