// SPDX-License-Identifier: MPL-2.0

// Package administration is what is done around a decision of package guarantee:
// the steps of a case and how far they are, the release of a security, and many
// securities with the nearest deadline first.
package administration
