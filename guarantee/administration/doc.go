// SPDX-License-Identifier: MPL-2.0

// Package administration is what is done around a decision of package guarantee.
//
//	KL's page, lines 4 and 8-12   the steps of a case and how far they are   Steps, NextSteps
//	§ 18, KL's pages on the end   release of the security                    DecideRelease
//	many securities               the nearest deadline first                 Sweep
//
// It names the four letters of lines 9-12 and does not write them; package letters does.
package administration
