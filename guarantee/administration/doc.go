// SPDX-License-Identifier: MPL-2.0

// Package administration covers the work around a decision of package guarantee.
//
//	KL's page, lines 4 and 8-12   the steps of a case and their progress     Steps
//	§ 18, KL's pages on the end   release of the security                    DecideRelease
//	many securities               the nearest deadline first                 Sweep
//
// It refers to the four letters of lines 9-12 but does not write them; package
// letters does.
package administration
