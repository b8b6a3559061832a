// SPDX-License-Identifier: MPL-2.0

// Package letters makes the municipality's letters, each as a [document.Document]
// from a decision, the [Particulars] and the details specific to that letter. A
// letter that lacks something on its [Required] list is a draft that says what is
// missing.
//
//	ForFile                                   the letters that the steps of a case file need
//	ForSecurity                               the letters that the steps of a case on a security need
//	For                                       the letters that a decision calls for
//	NewInstalment, NewModestAmount            §§ 5 and 6, stk. 2; also a plan that is changed
//	NewDeferral, NewAbeyance, NewLapse        §§ 6, stk. 1, 7 and 8
//	NewPaid, NewOverpaid                      a claim that is paid, and what was paid too much
//	NewLumpSum, NewExpectedLumpSum            § 4, stk. 2
//	NewDemand, NewTransfer                    §§ 9 and 10
//	NewNotice, NewFileNote                    §§ 9 and 10, 3. pkt.
//	NewSecurityRequest, NewSponsorLetter      KL's page, Bilag Y and AB
//	NewBankLetter, NewCollectionRequest       KL's page, Bilag Å and Ø
//	NewBankPayment, NewBankReminder           payment from a pledged account; a bank that does not answer or pay
//	NewRecoveryClaim, NewRecoveryReport       to the recovery authority; to the immigration authority
//	NewReleaseLetter                          § 18: to the bank, the sponsor and the immigration authority
//	NewTransportLetter                        a move away: Bilag AI, K and L
//
// CPR numbers in text supplied by the caller are refused where they are recognised;
// the caller is responsible for the rest. If the recovery authority recovers,
// the sponsor is told so and the authority gets the claim; nobody else gets a letter.
// KL's attachments themselves were not read. Whether an orientation to the sponsor is a
// decision, and who decides a complaint about one, has not been established, so the
// caller must say.
package letters
