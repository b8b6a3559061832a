// SPDX-License-Identifier: MPL-2.0

package lapse

import "errors"

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
