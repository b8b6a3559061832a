// SPDX-License-Identifier: MPL-2.0

package lapse

import "github.com/hjemmel-dk/hjemmel/internal/names"

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

var abilities = names.Table[Ability]{"none", "able"}

// String returns the name of the ability in the JSON contract: "none" or "able".
// It is empty for any other value.
func (a Ability) String() string { return abilities.Of(a) }

// MarshalText returns [Ability.String], and an error for a value that is no ability.
func (a Ability) MarshalText() ([]byte, error) { return abilities.Text(a) }

// UnmarshalText reads what [Ability.MarshalText] writes.
func (a *Ability) UnmarshalText(text []byte) error { return abilities.Read(a, text) }

// Answer is what a person has judged of a claim that § 8 leaves open. The zero value
// is no answer.
type Answer uint8

const (
	// Lapses: the claim has lapsed all the same.
	Lapses Answer = iota + 1
	// Stays: the claim does not lapse.
	Stays
)

var answers = names.Table[Answer]{"lapses", "stays"}

// String returns the name of the answer in the JSON contract: "lapses" or "stays". It
// is empty for any other value.
func (a Answer) String() string { return answers.Of(a) }

// MarshalText returns [Answer.String], and an error for a value that is no answer.
func (a Answer) MarshalText() ([]byte, error) { return answers.Text(a) }

// UnmarshalText reads what [Answer.MarshalText] writes.
func (a *Answer) UnmarshalText(text []byte) error { return answers.Read(a, text) }

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

var subsections = names.Table[Subsection]{"8.1", "8.2", "8.3"}

// String returns the name of the subsection in the JSON contract: "8.1", "8.2" or
// "8.3". It is empty for the zero value, which the contract writes as null.
func (s Subsection) String() string { return subsections.Of(s) }

// MarshalText returns [Subsection.String], and an error for a value that is none.
func (s Subsection) MarshalText() ([]byte, error) { return subsections.Text(s) }

// UnmarshalText reads what [Subsection.MarshalText] writes.
func (s *Subsection) UnmarshalText(text []byte) error { return subsections.Read(s, text) }

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

var bases = names.Table[Basis]{"ended", "known", "paid-out"}

// String returns the name of the basis: "ended", "known" or "paid-out". It is
// empty for any other value.
func (b Basis) String() string { return bases.Of(b) }

// MarshalText returns [Basis.String], and an error for a value that is no basis.
func (b Basis) MarshalText() ([]byte, error) { return bases.Text(b) }

// UnmarshalText reads what [Basis.MarshalText] writes.
func (b *Basis) UnmarshalText(text []byte) error { return bases.Read(b, text) }

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// NeverPaid: after the years there was a deferral, and nothing had been paid
	// before it, a case that § 8, stk. 3, does not name.
	NeverPaid Flag = iota + 1
	// NotADeferral: the claim is alive although the table gave 0 kr. after the
	// years, because that is no deferral.
	NotADeferral
	// AbilityUnused: there was an economic possibility within the years, and nothing
	// was paid while the claim lived.
	AbilityUnused
	// PaymentAfterLapse: something was paid on the day of the lapse or later. It
	// does not revive the claim.
	PaymentAfterLapse
	// WithRecoveryAuthority: the claim is with the recovery authority, where it does
	// not lapse under § 8.
	WithRecoveryAuthority
	// LapsedBeforeTransfer: the claim had lapsed when the recovery authority
	// received it.
	LapsedBeforeTransfer
	// AbleWhileAway: the years passed without an economic possibility and the claim
	// lapsed when it came back, but there was such a possibility after the years and
	// before it came back. No source speaks of that.
	AbleWhileAway
)

var flags = names.Table[Flag]{"gap-8-3", "no-deferral-8-3", "ability-unused", "payment-after-lapse",
	"with-recovery-authority", "lapsed-before-transfer", "able-while-away"}

// String returns the name of the flag in the JSON contract, such as "gap-8-3". It
// is empty for any other value.
func (f Flag) String() string { return flags.Of(f) }

// MarshalText returns [Flag.String], and an error for a value that is no flag.
func (f Flag) MarshalText() ([]byte, error) { return flags.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flags.Read(f, text) }
