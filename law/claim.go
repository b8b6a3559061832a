// SPDX-License-Identifier: MPL-2.0

package law

import "github.com/hjemmel-dk/hjemmel/internal/names"

// ClaimKind is what a claim for repayment under the collection order concerns. The
// zero value is not a kind.
type ClaimKind uint8

const (
	// Benefit is any claim that is not one of the other kinds.
	Benefit ClaimKind = iota + 1
	// HousingDeposit is help with a housing deposit (boligindskud) or something
	// treated as equivalent: §§ 4(2), 8(2) and 10. What is equivalent is not decided
	// here.
	HousingDeposit
	// MortgageSupport is support for interest and instalments on a home (aktivlovens §
	// 87, formerly § 34), for which a spouse may also be liable (§ 2(3)).
	MortgageSupport
)

var claimKinds = names.Table[ClaimKind]{"benefit", "housing-deposit", "mortgage-support"}

// String returns the name of the kind in the JSON contract: "benefit",
// "housing-deposit" or "mortgage-support". It is empty for any other value.
func (k ClaimKind) String() string { return claimKinds.Of(k) }

// MarshalText returns [ClaimKind.String], or an error for an unknown value.
func (k ClaimKind) MarshalText() ([]byte, error) { return claimKinds.Text(k) }

// UnmarshalText reads what [ClaimKind.MarshalText] writes.
func (k *ClaimKind) UnmarshalText(text []byte) error { return claimKinds.Read(k, text) }
