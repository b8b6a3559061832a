// SPDX-License-Identifier: MPL-2.0

package lapse

// Subsection is the part of § 8 under which a claim has lapsed. The zero value
// says that it has not.
type Subsection uint8

const (
	// ThreeYears is § 8, stk. 1.
	ThreeYears Subsection = iota + 1
	// TenYears is § 8, stk. 2, for housing deposits.
	TenYears
	// DeferralAfterYears is § 8, stk. 3: the rest lapses.
	DeferralAfterYears
)

// String returns the name of the subsection in the JSON contract: "8.1", "8.2"
// or "8.3". It is empty for the zero value, which the contract writes as null.
func (s Subsection) String() string {
	switch s {
	case ThreeYears:
		return "8.1"
	case TenYears:
		return "8.2"
	case DeferralAfterYears:
		return "8.3"
	}
	return ""
}

// Basis says which day the years are counted from.
type Basis uint8

const (
	// FromEnd: the day the benefit ended (§ 8, stk. 1, R-08).
	FromEnd Basis = iota + 1
	// FromKnowledge: the later day on which the creditor knew or ought to have
	// known of the claim.
	FromKnowledge
	// FromPayout: the day a housing deposit was paid out (§ 8, stk. 2).
	FromPayout
)

// String returns the name of the basis: "ended", "known" or "paid-out". It is
// empty for any other value.
func (b Basis) String() string {
	switch b {
	case FromEnd:
		return "ended"
	case FromKnowledge:
		return "known"
	case FromPayout:
		return "paid-out"
	}
	return ""
}

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// NeverPaid: after the years there was a deferral, and nothing had been paid
	// before it, which § 8, stk. 3, does not speak of.
	NeverPaid Flag = iota + 1
	// NotADeferral: the claim is alive though the table gave 0 kr. after the
	// years, because that is no deferral.
	NotADeferral
	// AbilityUnused: there was economic possibility within the years, and nothing
	// was paid while the claim lived.
	AbilityUnused
	// PaymentAfterLapse: something was paid on the day of the lapse or later. It
	// does not revive the claim.
	PaymentAfterLapse
	// WithRecoveryAuthority: the claim is with the recovery authority, where § 8
	// does not lapse it.
	WithRecoveryAuthority
	// LapsedBeforeTransfer: the claim had lapsed when the recovery authority
	// received it.
	LapsedBeforeTransfer
	// AbleWhileAway: the claim lapsed when it came back, the years having passed
	// without economic possibility, but there was such possibility after the
	// years and before it came back. No source speaks of that.
	AbleWhileAway
)

// String returns the name of the flag in the JSON contract, such as "gap-8-3".
// It is empty for any other value.
func (f Flag) String() string {
	switch f {
	case NeverPaid:
		return "gap-8-3"
	case NotADeferral:
		return "no-deferral-8-3"
	case AbilityUnused:
		return "ability-unused"
	case PaymentAfterLapse:
		return "payment-after-lapse"
	case WithRecoveryAuthority:
		return "with-recovery-authority"
	case LapsedBeforeTransfer:
		return "lapsed-before-transfer"
	case AbleWhileAway:
		return "able-while-away"
	}
	return ""
}
