// SPDX-License-Identifier: MPL-2.0

// Package administration covers the work around a decision of package guarantee.
//
//	KL's page, lines 4 and 8-12    what is to be done, by whom and when    DecideSteps
//	moves to and from, extension   the same                                DecideSteps
//	§ 18, KL's pages on the end    release of the security                 DecideRelease
//	many securities                the nearest day first                   DecideSweep
//
// How long each part of a case takes is a plan and no law; see [LeadOptions]. The
// package names KL's letter templates but does not write the letters; package letters
// does.
package administration
