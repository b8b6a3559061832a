// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"errors"
)

// Kind is what the claim is about. The zero value is no kind.
type Kind uint8

const (
	// Benefit is every claim but a housing deposit: § 8, stk. 1, three years.
	Benefit Kind = iota + 1
	// HousingDeposit is help with a housing deposit (boligindskud) or what is put
	// on a level with it: § 8, stk. 2, ten years. What that is, is not decided here.
	HousingDeposit
)

// String returns the name of the kind in the JSON contract: "benefit" or
// "housing-deposit". It is empty for any other value.
func (k Kind) String() string {
	switch k {
	case Benefit:
		return "benefit"
	case HousingDeposit:
		return "housing-deposit"
	}
	return ""
}

// ParseKind returns the kind with the given name, and false when there is none.
func ParseKind(name string) (Kind, bool) {
	for _, kind := range [...]Kind{Benefit, HousingDeposit} {
		if kind.String() == name {
			return kind, true
		}
	}
	return 0, false
}

// years is how long the claim lives without economic possibility.
func (k Kind) years() int {
	if k == HousingDeposit {
		return 10 // § 8, stk. 2
	}
	return 3 // § 8, stk. 1
}

// Ability says whether there was an economic possibility of paying (økonomisk
// mulighed, R-10) in a period. The zero value says nothing.
type Ability uint8

const (
	// None: a deferral (§ 6, stk. 1), or an instalment of 0 kr. by the table.
	None Ability = iota + 1
	// Able: § 5 gave an instalment above 0 kr., or an amount was fixed under § 6,
	// stk. 2, whether it was paid or not.
	Able
)

// String returns the name of the ability in the JSON contract: "none" or
// "able". It is empty for any other value.
func (a Ability) String() string {
	switch a {
	case None:
		return "none"
	case Able:
		return "able"
	}
	return ""
}

// ParseAbility returns the ability with the given name, and false when there is
// none.
func ParseAbility(name string) (Ability, bool) {
	for _, ability := range [...]Ability{None, Able} {
		if ability.String() == name {
			return ability, true
		}
	}
	return 0, false
}

var (
	errKind    = errors.New(`no kind of claim; expected "benefit" or "housing-deposit"`)
	errAbility = errors.New(`no ability; expected "none" or "able"`)
)

// MarshalText returns [Kind.String]; the error is always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [Kind.String] writes. On error k stays as it was, and
// the text of the error does not repeat what was read.
func (k *Kind) UnmarshalText(text []byte) error {
	kind, known := ParseKind(string(text))
	if !known {
		return errKind
	}
	*k = kind
	return nil
}

// MarshalText returns [Ability.String]; the error is always nil.
func (a Ability) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Ability.String] writes. On error a stays as it was,
// and the text of the error does not repeat what was read.
func (a *Ability) UnmarshalText(text []byte) error {
	ability, known := ParseAbility(string(text))
	if !known {
		return errAbility
	}
	*a = ability
	return nil
}

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
