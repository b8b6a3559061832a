// SPDX-License-Identifier: MPL-2.0

// Package letters makes the municipality's letters, each as a [document.Document]
// from a decision, the [Particulars] and the details specific to that letter. A
// letter that lacks something on its [Required] list is a draft that says what is
// missing.
//
//	ForFile                                   the letters that the steps of a case file need
//	For                                       the letters that a decision calls for
//	NewInstalment, NewModestAmount            §§ 5 and 6, stk. 2; also a plan that is changed
//	NewDeferral, NewAbeyance, NewLapse        §§ 6, stk. 1, 7 and 8
//	NewPaid, NewOverpaid                      a claim that is paid, and what was paid too much
//	NewLumpSum, NewExpectedLumpSum            § 4, stk. 2
//	NewDemand, NewTransfer                    §§ 9 and 10
//	NewNotice, NewFileNote                    §§ 9 and 10, 3. pkt.
//	NewSecurityRequest, NewSponsorLetter      KL's page, Bilag Y and AB
//	NewBankLetter, NewCollectionRequest       KL's page, Bilag Å and Ø
//
// CPR numbers in text supplied by the caller are refused where they are recognised;
// the caller is responsible for the rest. If the recovery authority recovers,
// only the sponsor gets a letter, which says so. KL's attachments themselves were
// not read. Who decides a complaint about a decision addressed to the sponsor has
// not been established, so the caller must say.
package letters
