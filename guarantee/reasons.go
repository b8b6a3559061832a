// SPDX-License-Identifier: MPL-2.0

package guarantee

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
