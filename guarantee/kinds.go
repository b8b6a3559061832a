// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"errors"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Form is the form of a security; the law allows two. The zero value is none.
type Form uint8

const (
	// DemandGuarantee (anfordringsgaranti): a bank pays on demand.
	DemandGuarantee Form = iota + 1
	// PledgedAccount (pantsat deponeringskonto): a balance pledged to the
	// municipality.
	PledgedAccount
)

var formNames = [...]string{"", "demand-guarantee", "pledged-account"}

// String returns the name in the JSON contract: "demand-guarantee" or
// "pledged-account". It is empty for any other value.
func (f Form) String() string { return nameOf(formNames[:], f) }

// ParseForm returns the form with the given name, and false when there is none.
func ParseForm(name string) (Form, bool) { return parse[Form](formNames[:], name) }

// PayoutAct is the act a benefit was paid under. The zero value is none.
type PayoutAct uint8

const (
	// Aktivloven is the act on active social policy (lov om aktiv socialpolitik).
	Aktivloven PayoutAct = iota + 1
	// Integrationsloven is the integration act.
	Integrationsloven
	// OtherAct is any other act; nothing paid under it is recovered here.
	OtherAct
)

var actNames = [...]string{"", "aktivloven", "integrationsloven", "other"}

// String returns the name in the JSON contract: "aktivloven",
// "integrationsloven" or "other". It is empty for any other value.
func (a PayoutAct) String() string { return nameOf(actNames[:], a) }

// ParsePayoutAct returns the act with the given name, and false when there is none.
func ParsePayoutAct(name string) (PayoutAct, bool) { return parse[PayoutAct](actNames[:], name) }

// Recipient is who a benefit was paid to. The zero value is nobody.
type Recipient uint8

const (
	// Foreigner is the spouse who came to Denmark by family reunification.
	Foreigner Recipient = iota + 1
	// Sponsor (sikkerhedsstiller) is the spouse living here who posted the security.
	Sponsor
	// OtherRecipient is anybody else, such as a child.
	OtherRecipient
)

var recipientNames = [...]string{"", "foreigner", "sponsor", "other"}

// String returns the name in the JSON contract: "foreigner", "sponsor" or
// "other". It is empty for any other value.
func (r Recipient) String() string { return nameOf(recipientNames[:], r) }

// ParseRecipient returns the recipient with the given name, and false when there
// is none.
func ParseRecipient(name string) (Recipient, bool) { return parse[Recipient](recipientNames[:], name) }

// Authority is who recovers in the security. The zero value is nobody.
type Authority uint8

const (
	// Municipality: the municipality the foreigner lives in recovers.
	Municipality Authority = iota + 1
	// RecoveryAuthority (restanceinddrivelsesmyndigheden): the municipality sends
	// the claim there.
	RecoveryAuthority
)

var authorityNames = [...]string{"", "municipality", "recovery-authority"}

// String returns the name in the JSON contract: "municipality" or
// "recovery-authority". It is empty for any other value.
func (a Authority) String() string { return nameOf(authorityNames[:], a) }

// ParseAuthority returns the authority with the given name, and false when there
// is none.
func ParseAuthority(name string) (Authority, bool) { return parse[Authority](authorityNames[:], name) }

// AuthorityFor returns who recovers when the permit was applied for on a day: the
// recovery authority before 15 November 2017 and the municipality after it.
// It returns 0 for that day itself, where a person decides. The order § 13, stk. 1.
func AuthorityFor(appliedOn calendar.Date) Authority {
	switch {
	case appliedOn.Before(theDay):
		return RecoveryAuthority
	case appliedOn.After(theDay):
		return Municipality
	}
	return 0
}

// Order is an executive order on securities. The zero value is none.
type Order uint8

const (
	Order646 Order = iota + 1 // of 2012: applications before 15 November 2017
	Order220                  // of 2018: applications before 1 July 2018
	Order903                  // of 2020: applications from 1 July 2018
	Order840                  // of 2024: securities posted from 1 July 2024
)

var orderNames = [...]string{"", "646/2012", "220/2018", "903/2020", "840/2024"}

// String returns the name in the JSON contract: "646/2012", "220/2018",
// "903/2020" or "840/2024". It is empty for any other value.
func (o Order) String() string { return nameOf(orderNames[:], o) }

// ParseOrder returns the order with the given name, and false when there is none.
func ParseOrder(name string) (Order, bool) { return parse[Order](orderNames[:], name) }

// Citation returns the Danish citation of the order, empty for no order. The day
// of no. 903 is left out: the day that is printed lies before an act the order
// itself names.
func (o Order) Citation() string {
	return nameOf([]string{"", "bekendtgørelse nr. 646 af 21. juni 2012", "bekendtgørelse nr. 220 af 16. marts 2018",
		"bekendtgørelse nr. 903 af 2020", "bekendtgørelse nr. 840 af 25. juni 2024"}, o)
}

func nameOf[T ~uint8](names []string, value T) string {
	if int(value) < len(names) {
		return names[value]
	}
	return ""
}

func parse[T ~uint8](names []string, name string) (T, bool) {
	for i := 1; i < len(names); i++ {
		if names[i] == name {
			return T(i), true
		}
	}
	return 0, false
}

func unmarshal[T ~uint8](value *T, names []string, text []byte, wrong error) error {
	found, known := parse[T](names, string(text))
	if !known {
		return wrong
	}
	*value = found
	return nil
}

var (
	errForm      = errors.New(`no form of security; expected "demand-guarantee" or "pledged-account"`)
	errPayoutAct = errors.New(`no act; expected "aktivloven", "integrationsloven" or "other"`)
	errRecipient = errors.New(`no recipient; expected "foreigner", "sponsor" or "other"`)
	errAuthority = errors.New(`no authority; expected "municipality" or "recovery-authority"`)
	errOrder     = errors.New(`no order; expected "646/2012", "220/2018", "903/2020" or "840/2024"`)
)

// MarshalText returns [Form.String]; the error is always nil.
func (f Form) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what [Form.String] writes; an error repeats nothing read.
func (f *Form) UnmarshalText(text []byte) error { return unmarshal(f, formNames[:], text, errForm) }

// MarshalText returns [PayoutAct.String]; the error is always nil.
func (a PayoutAct) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [PayoutAct.String] writes; an error repeats nothing read.
func (a *PayoutAct) UnmarshalText(text []byte) error {
	return unmarshal(a, actNames[:], text, errPayoutAct)
}

// MarshalText returns [Recipient.String]; the error is always nil.
func (r Recipient) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what [Recipient.String] writes; an error repeats nothing read.
func (r *Recipient) UnmarshalText(text []byte) error {
	return unmarshal(r, recipientNames[:], text, errRecipient)
}

// MarshalText returns [Authority.String]; the error is always nil.
func (a Authority) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what [Authority.String] writes; an error repeats nothing read.
func (a *Authority) UnmarshalText(text []byte) error {
	return unmarshal(a, authorityNames[:], text, errAuthority)
}

// MarshalText returns [Order.String]; the error is always nil.
func (o Order) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads what [Order.String] writes; an error repeats nothing read.
func (o *Order) UnmarshalText(text []byte) error { return unmarshal(o, orderNames[:], text, errOrder) }

// Reason says why a payout can or cannot be taken from the security. Where more
// than one stands in the way, the one that comes first here is given. The zero
// value is no reason.
type Reason uint8

const (
	// ByOtherAct: neither aktivloven nor integrationsloven.
	ByOtherAct Reason = iota + 1
	// ToOtherRecipient: not paid to the foreigner.
	ToOtherRecipient
	// BeforeSecurity: paid before the first day of the security.
	BeforeSecurity
	// AfterSecurity: paid after its last day.
	AfterSecurity
	// AfterPermanentPermit: paid after the day of a permanent permit.
	AfterPermanentPermit
	// ClaimTooLate: the claim was raised after the last day of the security.
	ClaimTooLate
	// Barred: limitation (forældelse), three years from the payout.
	Barred
	// AfterClaim: paid after the claim was raised; it takes a claim of its own.
	AfterClaim
	// ByFormerMunicipality: paid by the municipality the foreigner moved from, and
	// nobody has said that it is to be included.
	ByFormerMunicipality
	// SecurityUsedUp: it passes every test, and nothing is left.
	SecurityUsedUp
	// PartlyCovered: it passes every test, and less than all of it is left.
	PartlyCovered
	// Covered: all of it can be taken.
	Covered
)

const reasons = Covered

var reasonNames = [...]string{"", "other-act", "other-recipient", "before-security", "after-security", "after-permanent-permit",
	"claim-too-late", "barred", "after-claim", "former-municipality", "security-used-up", "partly-covered", "covered"}

// String returns the stable name of the reason in the JSON contract, such as
// "partly-covered". It is empty for any other value.
func (r Reason) String() string { return nameOf(reasonNames[:], r) }

// Flag marks a decision that a person should look at. It changes no result.
type Flag uint8

const (
	// SecurityExpired: the day On lies after the last day of the security. The
	// claim was raised in time, which R-26 finds enough; KL's wording can be read
	// more strictly.
	SecurityExpired Flag = iota + 1
	// BankDayPassed: the last bank day for a recoverable payout has passed, and it
	// is in time only because FL § 27, stk. 2, moves the end of the three years.
	BankDayPassed
	// OnPermitDay: a payout was made on the day of the permanent permit itself. It
	// counts as before it; the sources only speak of what was paid afterwards.
	OnPermitDay
	// FormerPayouts: a payout was made by the former municipality. No text seen
	// says whether, and for whose benefit, it can be recovered.
	FormerPayouts
	// ReducedAfterClaim: a reduction is dated after the day the claim was raised.
	ReducedAfterClaim
	// ReductionBeyondRest: a reduction was granted when less was left than its
	// amount, because something had been recovered. It takes only what was left.
	ReductionBeyondRest
	// PledgeAfterLimitation: a payout is barred and the security is a pledged
	// account. Whether such a pledge outlives the claim (FL § 25) is not decided.
	PledgeAfterLimitation
	// OrderAgainstAuthority: the order cited lets the municipality recover, and
	// R-27 says that the recovery authority does, or the other way round.
	OrderAgainstAuthority
	// AmountUnusual: no yearly amount in the table is the amount of the document;
	// see [Plausible].
	AmountUnusual
	// SecurityBeforeApplication: the security begins before the permit was applied
	// for.
	SecurityBeforeApplication
)

var flagNames = [...]string{"", "security-expired", "bank-day-passed", "on-permit-day", "former-payouts", "reduced-after-claim",
	"reduction-beyond-rest", "pledge-after-limitation", "order-against-authority", "amount-unusual", "security-before-application"}

// String returns the stable name of the flag in the JSON contract, such as
// "on-permit-day". It is empty for any other value.
func (f Flag) String() string { return nameOf(flagNames[:], f) }
