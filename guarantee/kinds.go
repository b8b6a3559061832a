// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Form is the form of a security; the law allows two. The zero value is not a form.
type Form uint8

const (
	// DemandGuarantee (anfordringsgaranti): a bank pays on demand.
	DemandGuarantee Form = iota + 1
	// PledgedAccount (pantsat deponeringskonto): a balance pledged to the
	// municipality.
	PledgedAccount
)

var forms = names.Table[Form]{"demand-guarantee", "pledged-account"}

// String returns the name in the JSON contract, such as "pledged-account".
func (f Form) String() string { return forms.Of(f) }

// MarshalText returns [Form.String], or an error for an unknown value.
func (f Form) MarshalText() ([]byte, error) { return forms.Text(f) }

// UnmarshalText reads what [Form.MarshalText] writes.
func (f *Form) UnmarshalText(text []byte) error { return forms.Read(f, text) }

// PayoutAct is the act under which a benefit was paid. The zero value is not an act.
type PayoutAct uint8

const (
	// Aktivloven is the act on active social policy (lov om aktiv socialpolitik).
	Aktivloven PayoutAct = iota + 1
	// Integrationsloven is the integration act.
	Integrationsloven
	// OtherAct is any other act; nothing paid under it is recovered here.
	OtherAct
)

var payoutActs = names.Table[PayoutAct]{"aktivloven", "integrationsloven", "other"}

// String returns the name in the JSON contract, such as "aktivloven".
func (a PayoutAct) String() string { return payoutActs.Of(a) }

// MarshalText returns [PayoutAct.String], or an error for an unknown value.
func (a PayoutAct) MarshalText() ([]byte, error) { return payoutActs.Text(a) }

// UnmarshalText reads what [PayoutAct.MarshalText] writes.
func (a *PayoutAct) UnmarshalText(text []byte) error { return payoutActs.Read(a, text) }

// Recipient is the person to whom a benefit was paid. The zero value is nobody.
type Recipient uint8

const (
	// Foreigner is the spouse who came to Denmark through family reunification.
	Foreigner Recipient = iota + 1
	// Sponsor (sikkerhedsstiller) is the spouse living in Denmark who posted the
	// security.
	Sponsor
	// OtherRecipient is anyone else, such as a child.
	OtherRecipient
)

var recipients = names.Table[Recipient]{"foreigner", "sponsor", "other"}

// String returns the name in the JSON contract, such as "foreigner".
func (r Recipient) String() string { return recipients.Of(r) }

// MarshalText returns [Recipient.String], or an error for an unknown value.
func (r Recipient) MarshalText() ([]byte, error) { return recipients.Text(r) }

// UnmarshalText reads what [Recipient.MarshalText] writes.
func (r *Recipient) UnmarshalText(text []byte) error { return recipients.Read(r, text) }

// Authority is who recovers in the security. The zero value is nobody.
type Authority uint8

const (
	// Municipality: the municipality in which the foreigner lives recovers.
	Municipality Authority = iota + 1
	// RecoveryAuthority (restanceinddrivelsesmyndigheden): the municipality sends the
	// claim to it.
	RecoveryAuthority
)

var authorities = names.Table[Authority]{"municipality", "recovery-authority"}

// String returns the name in the JSON contract, such as "municipality".
func (a Authority) String() string { return authorities.Of(a) }

// MarshalText returns [Authority.String], or an error for an unknown value.
func (a Authority) MarshalText() ([]byte, error) { return authorities.Text(a) }

// UnmarshalText reads what [Authority.MarshalText] writes.
func (a *Authority) UnmarshalText(text []byte) error { return authorities.Read(a, text) }

// AuthorityFor returns who recovers if the permit was applied for on the given day.
//
// The order § 13, stk. 1: the municipality recovers. § 13, stk. 3, of no. 646 of
// 2012: for applications before 15 November 2017 the recovery authority does. It
// returns 0 for that day itself, for which a person decides.
func AuthorityFor(appliedOn calendar.Date) Authority {
	switch {
	case appliedOn.Before(theDay):
		return RecoveryAuthority
	case appliedOn.After(theDay):
		return Municipality
	}
	return 0
}

// Order is an executive order on securities. The zero value is not an order.
type Order uint8

const (
	Order646 Order = iota + 1 // of 2012: applications before 15 November 2017
	Order220                  // of 2018: applications before 1 July 2018
	Order903                  // of 2020: applications from 1 July 2018
	Order840                  // of 2024: securities posted from 1 July 2024
)

var orders = names.Table[Order]{"646/2012", "220/2018", "903/2020", "840/2024"}

// String returns the name in the JSON contract, such as "903/2020".
func (o Order) String() string { return orders.Of(o) }

// MarshalText returns [Order.String], or an error for an unknown value.
func (o Order) MarshalText() ([]byte, error) { return orders.Text(o) }

// UnmarshalText reads what [Order.MarshalText] writes.
func (o *Order) UnmarshalText(text []byte) error { return orders.Read(o, text) }

// Citation returns the Danish citation of the order, or "" if it is not one. The day
// of no. 903 is left out because the printed day is earlier than an act that the
// order itself cites.
func (o Order) Citation() string {
	return names.Table[Order]{"bekendtgørelse nr. 646 af 21. juni 2012", "bekendtgørelse nr. 220 af 16. marts 2018",
		"bekendtgørelse nr. 903 af 2020", "bekendtgørelse nr. 840 af 25. juni 2024"}.Of(o)
}

// Reason says why a payout can or cannot be taken from the security. If several
// reasons apply, the first in this list is given. The zero value is not a reason.
type Reason uint8

const (
	// ByOtherAct: paid under neither aktivloven nor integrationsloven.
	ByOtherAct Reason = iota + 1
	// ToOtherRecipient: not paid to the foreigner.
	ToOtherRecipient
	// BeforeSecurity: paid before the first day of the security.
	BeforeSecurity
	// AfterSecurity: paid after its last day.
	AfterSecurity
	// AfterPermanentPermit: paid after the day of a permanent permit.
	AfterPermanentPermit
	// AfterOtherBasis: paid after the day of a permit on another basis.
	AfterOtherBasis
	// AfterDeparture: paid after the day the foreigner left.
	AfterDeparture
	// AlreadyRecovered: all of it was recovered before.
	AlreadyRecovered
	// ClaimTooLate: no claim was raised for it by the last day of the security.
	ClaimTooLate
	// Barred: barred by limitation (forældelse), three years from the payout.
	Barred
	// ByFormerMunicipality: paid by the municipality from which the foreigner moved,
	// and not explicitly included.
	ByFormerMunicipality
	// AfterClaim: paid after the last claim was raised; it takes a claim of its own,
	// which can still be raised.
	AfterClaim
	// Unclaimed: a claim was raised when it had been paid, but does not name it; it
	// takes a claim of its own, which can still be raised.
	Unclaimed
	// SecurityUsedUp: it passes every test, but nothing is left.
	SecurityUsedUp
	// PartlyCovered: it passes every test, but less than its amount is left.
	PartlyCovered
	// Covered: all of it can be taken.
	Covered
)

const reasons = Covered

var reasonNames = names.Table[Reason]{"other-act", "other-recipient", "before-security", "after-security", "after-permanent-permit",
	"after-other-basis", "after-departure", "already-recovered", "claim-too-late", "barred", "former-municipality", "after-claim", "unclaimed", "security-used-up", "partly-covered", "covered"}

// String returns the name in the JSON contract, such as "partly-covered".
func (r Reason) String() string { return reasonNames.Of(r) }

// MarshalText returns [Reason.String], or an error for an unknown value.
func (r Reason) MarshalText() ([]byte, error) { return reasonNames.Text(r) }

// UnmarshalText reads what [Reason.MarshalText] writes.
func (r *Reason) UnmarshalText(text []byte) error { return reasonNames.Read(r, text) }

// Flag marks a decision that a person should look at. Flags do not change the
// result.
type Flag uint8

const (
	// SecurityExpired: the day On is after the last day of the security. The claim was
	// raised in time, which is sufficient under R-26; KL's wording can be read more
	// strictly.
	SecurityExpired Flag = iota + 1
	// BankDayPassed: the last safe bank day for a recoverable payout has passed. It is
	// in time only because its last day is a closed one, or FL § 27, stk. 2, moves it.
	BankDayPassed
	// OnPermitDay: a payout was made on the very day of the permanent permit. It
	// counts as made before it; the sources only mention later payouts.
	OnPermitDay
	// FormerPayouts: a payout was made by the former municipality. No text seen says
	// whether, and for whose benefit, it can be recovered.
	FormerPayouts
	// ReducedAfterClaim: a reduction is dated after the day the claim was raised.
	ReducedAfterClaim
	// ReductionBeyondRest: when a reduction was granted, less than its amount was left
	// because something had been recovered. It takes only what was left.
	ReductionBeyondRest
	// PledgeAfterLimitation: a payout is barred and the security is a pledged account.
	// Whether such a pledge survives the claim (FL § 25) is not decided.
	PledgeAfterLimitation
	// OrderAgainstAuthority: the order cited lets the municipality recover while R-27
	// says that the recovery authority does, or vice versa.
	OrderAgainstAuthority
	// AmountUnusual: the amount of the document is not one of the yearly amounts from
	// the application to the posting, reduced or not.
	AmountUnusual
	// SecurityBeforeApplication: the security begins before the permit was applied
	// for.
	SecurityBeforeApplication
	// DurationUnusual: the security runs longer than ten years, or than five for a
	// permit applied for before 15 November 2017 with no first posting to show that it
	// was extended.
	DurationUnusual
	// ReductionUnusual: the reductions are larger than the three steps give in any
	// year, or leave less than the least that the act leaves.
	ReductionUnusual
	// OnEndDay: a payout was made on the very day of a permit on another basis, a
	// departure or a death. It counts as made before it.
	OnEndDay
	// RecoveryUnnamed: a recovery names no payout and was counted against the oldest
	//
	RecoveryUnnamed
	// RecoveryBeyondPayouts: recoveries that name no payout are larger than the payouts
	// given that they can have covered.
	RecoveryBeyondPayouts
	// RecoveredInError: something was recovered of a payout that cannot be taken in the
	// security, and has not been paid back.
	RecoveredInError
	// LimitationInterrupted: a payout's limitation was interrupted; the rule on
	// limitation says what is open about it.
	LimitationInterrupted
	// ToRaise: a payout is in no claim yet, and one can still be raised.
	ToRaise
)

var flagNames = names.Table[Flag]{"security-expired", "bank-day-passed", "on-permit-day", "former-payouts", "reduced-after-claim",
	"reduction-beyond-rest", "pledge-after-limitation", "order-against-authority", "amount-unusual", "security-before-application",
	"duration-unusual", "reduction-unusual", "on-end-day", "recovery-unnamed", "recovery-beyond-payouts", "recovered-in-error", "limitation-interrupted", "to-raise"}

// String returns the name in the JSON contract, such as "on-permit-day".
func (f Flag) String() string { return flagNames.Of(f) }

// MarshalText returns [Flag.String], or an error for an unknown value.
func (f Flag) MarshalText() ([]byte, error) { return flagNames.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flagNames.Read(f, text) }
