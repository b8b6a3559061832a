// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// EventKind is what happened. The zero value is nothing.
type EventKind uint8

// The kinds stand in the order in which events of the same day are read: what the
// landlord and the debtor paid comes before what was decided, and that before what was
// missed and demanded.
const (
	LandlordTold      EventKind = iota + 1 // the tenant, or the landlord, has said what will be paid out (§ 4, stk. 2, 1. pkt.)
	LandlordRepaid                         // the landlord has paid the deposit out
	Payment                                // something was paid on a claim
	Repaid                                 // money was given back to the debtor
	Balance                                // what a source system says is left at the end of the day
	Plan                                   // a plan was decided: § 5, § 6, stk. 2, or an older order
	DeferralGiven                          // a deferral was decided (§ 6, stk. 1)
	Abeyance                               // the plan was put in abeyance (§ 7)
	DeferralRefused                        // a deferral was refused
	Missed                                 // a payment was late for the first day
	DemandSent                             // a demand for it was sent (§§ 9 and 10, 1. pkt.)
	NoticeGiven                            // the debtor was told of the transfer, or is not to be (§§ 9 and 10, 3. pkt.)
	Received                               // the recovery authority received the claims
	Returned                               // the claims came back
	Death                                  // the debtor died
	Bankruptcy                             // the debtor went bankrupt
	DebtRestructuring                      // debt restructuring (gældssanering) was opened for the debtor
	Abroad                                 // the debtor moved abroad
)

var eventKinds = names.Table[EventKind]{"landlord-told", "landlord-repaid", "payment", "repaid", "balance", "plan", "deferral",
	"abeyance", "refused-deferral", "missed", "demand", "notice", "received", "returned", "death", "bankruptcy",
	"debt-restructuring", "abroad"}

// String returns the name in the JSON contract, such as "landlord-told".
func (k EventKind) String() string { return eventKinds.Of(k) }

// MarshalText returns [EventKind.String], and an error for a value that is none.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds.Text(k) }

// UnmarshalText reads what [EventKind.MarshalText] writes.
func (k *EventKind) UnmarshalText(text []byte) error { return eventKinds.Read(k, text) }

// Basis is what a plan rests on. The zero value is nothing.
type Basis uint8

const (
	ByTable      Basis = iota + 1 // the table and the debtor's income (§ 5, stk. 1)
	NoIncomeData                  // 350 kr. for want of income data (§ 5, stk. 2)
	ModestAmount                  // very modest expenses (§ 6, stk. 2); a person gives the reason
	Legacy                        // an order from before 16 November 2005 (§ 15, stk. 2)
)

var bases = names.Table[Basis]{"table", "no-income-data", "modest-amount", "legacy"}

// String returns the name in the JSON contract, such as "table".
func (b Basis) String() string { return bases.Of(b) }

// MarshalText returns [Basis.String], and an error for a value that is none.
func (b Basis) MarshalText() ([]byte, error) { return bases.Text(b) }

// UnmarshalText reads what [Basis.MarshalText] writes.
func (b *Basis) UnmarshalText(text []byte) error { return bases.Read(b, text) }

// Payer is where a payment came from. The zero value is the debtor.
type Payer uint8

const (
	ByDebtor            Payer = iota + 1 // the debtor, under a plan or of their own accord
	BySetOff                             // set off against something the debtor was to have
	ByRecoveryAuthority                  // collected by the recovery authority
	ByLandlord                           // paid by the landlord straight to the creditor
)

var payers = names.Table[Payer]{"debtor", "set-off", "recovery-authority", "landlord"}

// String returns the name in the JSON contract, such as "set-off".
func (p Payer) String() string { return payers.Of(p) }

// MarshalText returns [Payer.String], and an error for a value that is none.
func (p Payer) MarshalText() ([]byte, error) { return payers.Text(p) }

// UnmarshalText reads what [Payer.MarshalText] writes.
func (p *Payer) UnmarshalText(text []byte) error { return payers.Read(p, text) }

// Question is something that the law, or its silence, leaves to a person. The zero
// value is no question.
type Question uint8

const (
	// NeverPaid: the debtor was able within the years, has never paid and has a
	// deferral after them (§ 8, stk. 3, R-42).
	NeverPaid Question = iota + 1
	// LandlordAndYears: the ten years of a housing deposit ended without ability, but
	// the landlord had paid the debtor by then (§ 8, stk. 2, R-44).
	LandlordAndYears
	// PartPayment: part of what a demand asked for was paid in time (§§ 9 and 10, 1.
	// pkt., R-47).
	PartPayment
	// Outside: death, bankruptcy, debt restructuring or a move abroad; the order says
	// nothing of it. Only a case file asks it.
	Outside
	// OtherDebtor: a claim would lapse by what is known of one of two who owe it.
	// Only the short form asks it, where nothing is said of the other.
	OtherDebtor
)

var questions = names.Table[Question]{"never-paid", "landlord-and-years", "part-payment", "outside", "other-debtor"}

// String returns the name in the JSON contract, such as "never-paid".
func (q Question) String() string { return questions.Of(q) }

// MarshalText returns [Question.String], and an error for a value that is none.
func (q Question) MarshalText() ([]byte, error) { return questions.Text(q) }

// UnmarshalText reads what [Question.MarshalText] writes.
func (q *Question) UnmarshalText(text []byte) error { return questions.Read(q, text) }

// Answer is a person's answer to a question. The zero value is no answer.
type Answer uint8

// Each question has two answers.
const (
	Lapses       Answer = iota + 1 // never-paid, landlord-and-years, other-debtor: the claim lapses
	Stays                          // … it does not
	InDefault                      // part-payment: the plan or the duty is broken
	NotInDefault                   // … it is not
	GoesOn                         // outside: the collection goes on as if nothing had happened
	Stopped                        // … it stops, and other rules decide
)

var answers = names.Table[Answer]{"lapses", "stays", "in-default", "not-in-default", "goes-on", "stopped"}

// String returns the name in the JSON contract, such as "lapses".
func (a Answer) String() string { return answers.Of(a) }

// MarshalText returns [Answer.String], and an error for a value that is none.
func (a Answer) MarshalText() ([]byte, error) { return answers.Text(a) }

// UnmarshalText reads what [Answer.MarshalText] writes.
func (a *Answer) UnmarshalText(text []byte) error { return answers.Read(a, text) }

// Answers returns the two answers that a question can have, and none for the zero value.
func (q Question) Answers() []Answer {
	switch q {
	case NeverPaid, LandlordAndYears, OtherDebtor:
		return []Answer{Lapses, Stays}
	case PartPayment:
		return []Answer{InDefault, NotInDefault}
	case Outside:
		return []Answer{GoesOn, Stopped}
	}
	return nil
}

// State is what applies to a debtor. The zero value is nothing.
type State uint8

const (
	InstalmentPlan State = iota + 1 // something is to be paid every month: § 5, or a plan that runs
	NoInstalment                    // the table gives 0 kr.
	Deferral                        // § 6, stk. 1
	PlanSuspended                   // § 7
	ModestState                     // § 6, stk. 2
	NothingOwed                     // there is nothing that this debtor is to be asked about
	OutsideState                    // something happened of which the order says nothing
)

var states = names.Table[State]{"instalment-plan", "no-instalment", "deferral", "plan-suspended", "modest-amount", "nothing-owed", "outside"}

// String returns the name in the JSON contract, such as "instalment-plan".
func (s State) String() string { return states.Of(s) }

// MarshalText returns [State.String], and an error for a value that is none.
func (s State) MarshalText() ([]byte, error) { return states.Text(s) }

// UnmarshalText reads what [State.MarshalText] writes.
func (s *State) UnmarshalText(text []byte) error { return states.Read(s, text) }

// Track is what applies to a claim. The zero value is nothing.
type Track uint8

// The first five follow the state of the debtor who is asked to pay.
const (
	TrackInstalmentPlan Track = iota + 1 // part of what is paid every month (§ 5)
	TrackNoInstalment                    // the table gives 0 kr.
	TrackDeferral                        // § 6, stk. 1
	TrackPlanSuspended                   // § 7
	TrackModestAmount                    // § 6, stk. 2
	TrackLumpSum                         // § 4, stk. 2, and nothing else of the claim is left
	TrackLapsed                          // § 8
	TrackInDefault                       // §§ 9 and 10, also while the recovery authority has the claim
	TrackLegacyPlan                      // a plan from before 16 November 2005 that is kept (§ 15, stk. 2, 1. pkt.)
	TrackOutsideScope                    // the order does not cover the claim (§§ 1 and 15, stk. 1)
	TrackPaid                            // nothing is left of it
	TrackOutside                         // something happened to every debtor of which the order says nothing
)

var tracks = names.Table[Track]{"instalment-plan", "no-instalment", "deferral", "plan-suspended", "modest-amount", "lump-sum",
	"lapsed", "in-default", "legacy-plan", "outside-scope", "paid", "outside"}

// String returns the name in the JSON contract, such as "lump-sum".
func (t Track) String() string { return tracks.Of(t) }

// MarshalText returns [Track.String], and an error for a value that is none.
func (t Track) MarshalText() ([]byte, error) { return tracks.Text(t) }

// UnmarshalText reads what [Track.MarshalText] writes.
func (t *Track) UnmarshalText(text []byte) error { return tracks.Read(t, text) }

// Flag marks what a person should look at. It changes no result.
type Flag uint8

const (
	LaterEvents             Flag = iota + 1 // events after the day of the question are left out
	TwoCreditors                            // the debtor owes two creditors, each with a plan of its own
	AbilityWithoutData                      // 350 kr. without income data counts as ability
	ShortDeadline                           // the deadline of the demand leaves fewer than five weekdays
	LumpSumNotDeferred                      // a debtor with a deferral is to pay a lump sum (R-33, arguable)
	WholeDebt                               // the lump sum and the rest of the help differ
	DefaultNotGiven                         // the recovery authority has the claim, and the default that this takes is not given
	DefaultBeforeOrder                      // the default lies before 1 July 2025, under another order
	OtherDebtorNotKnown                     // whether the other who is liable has a deferral is not known
	AbeyanceNotMunicipality                 // Udbetaling Danmark puts a plan in abeyance outside § 13; § 7 names the municipality alone
	CreditorToCheck                         // Udbetaling Danmark has a kind of claim under aktivloven that is not known to be one of its own
	ModestAboveTable                        // the amount under § 6, stk. 2, is more than § 5 would give
	IncomeToCheck                           // the income hardly fits what the debtor is said to receive
	LimitationNotComputed                   // the case does not say what limitation asks for
	LimitationStepsNotKnown                 // steps that interrupted the period are not in the case
	NotADeferral                            // these and the following are those of § 8: see the lapse.Flag of the same name
	AbilityUnused
	PaymentAfterLapse
	WithRecoveryAuthority
	LapsedBeforeTransfer
	AbleWhileAway
)

var flags = names.Table[Flag]{"later-events", "two-creditors", "ability-without-data", "short-deadline", "lump-sum-not-deferred", "whole-debt",
	"default-not-given", "default-before-order", "other-debtor-not-known",
	"abeyance-not-municipality", "creditor-to-check", "modest-above-table", "income-to-check",
	"limitation-not-computed", "limitation-steps-not-known",
	lapse.NotADeferral.String(), lapse.AbilityUnused.String(), lapse.PaymentAfterLapse.String(), lapse.WithRecoveryAuthority.String(),
	lapse.LapsedBeforeTransfer.String(), lapse.AbleWhileAway.String()}

// String returns the name in the JSON contract, such as "later-events".
func (f Flag) String() string { return flags.Of(f) }

// MarshalText returns [Flag.String], and an error for a value that is none.
func (f Flag) MarshalText() ([]byte, error) { return flags.Text(f) }

// UnmarshalText reads what [Flag.MarshalText] writes.
func (f *Flag) UnmarshalText(text []byte) error { return flags.Read(f, text) }

// StepCode says what is to be done. The zero value is nothing.
type StepCode uint8

// Steps are listed in the order of their codes.
const (
	DecidePlan           StepCode = iota + 1 // decide on an instalment (§ 4, stk. 1)
	DecideDeferral                           // give a deferral (§ 6, stk. 1)
	PutInAbeyance                            // put the plan in abeyance (§ 7)
	DecideModestAmount                       // decide on an amount that a person has found (§ 6, stk. 2)
	ConsiderModestAmount                     // consider whether there is ground for one (§ 6, stk. 2)
	ReviewPlan                               // compare a running plan with today; good administration
	GetIncomeData                            // get current income data; good administration
	DecideLumpSum                            // decide on the lump sum (§ 4, stk. 2, 1. or 2. pkt.)
	PayLumpSum                               // the debtor pays it (§ 4, stk. 2, 3. pkt.)
	SendDemand                               // send a demand (§§ 9 and 10, 1. pkt.)
	PayDemand                                // the debtor pays what the demand asks for
	GiveNotice                               // tell a debtor of the transfer (§§ 9 and 10, 3. pkt.)
	Transfer                                 // transfer the claims, a duty (§§ 9 and 10, 2. pkt.)
	CloseLapsed                              // close a claim that has lapsed (§ 8)
	RecallLapsed                             // recall it from the recovery authority
	ClosePaid                                // close a claim that is paid
	PayBack                                  // pay back what was paid too much
	TestLapse                                // test for lapse when the years have passed (§ 8)
	Judge                                    // answer a [Question]
	FindRules                                // find the rules for a claim that the order does not cover; good administration

	// These are for the short form, whose facts have no history.
	GuideOnComplaint // tell how a decision can be complained of (§ 11, 2. pkt.)
	LookAgain        // look at the debtor's circumstances again; good administration
	KeepOlderPlan    // let a plan from before 16 November 2005 run (§ 15, stk. 2, 1. pkt.)
	ReportChanges    // report changes to the recovery authority, which has the claim
	AskOtherDebtor   // find out whether the other who is liable has a deferral
)

var stepCodes = names.Table[StepCode]{"decide-plan", "decide-deferral", "put-in-abeyance", "decide-modest-amount",
	"consider-modest-amount", "review-plan", "get-income-data", "decide-lump-sum", "pay-lump-sum", "send-demand", "pay-demand",
	"give-notice", "transfer", "close-lapsed", "recall-lapsed", "close-paid", "pay-back", "test-lapse", "judge",
	"find-rules", "guide-on-complaint", "look-again", "keep-older-plan", "report-changes", "ask-other-debtor"}

// String returns the name in the JSON contract, such as "send-demand".
func (c StepCode) String() string { return stepCodes.Of(c) }

// MarshalText returns [StepCode.String], and an error for a value that is none.
func (c StepCode) MarshalText() ([]byte, error) { return stepCodes.Text(c) }

// UnmarshalText reads what [StepCode.MarshalText] writes.
func (c *StepCode) UnmarshalText(text []byte) error { return stepCodes.Read(c, text) }

// Actor is who is to do a step. The zero value is nobody.
type Actor uint8

const (
	Caseworker        Actor = iota + 1 // the creditor's caseworker
	TheDebtor                          // the debtor
	RecoveryAuthority                  // restanceinddrivelsesmyndigheden
)

var actors = names.Table[Actor]{"caseworker", "debtor", "recovery-authority"}

// String returns the name in the JSON contract, such as "caseworker".
func (a Actor) String() string { return actors.Of(a) }

// MarshalText returns [Actor.String], and an error for a value that is none.
func (a Actor) MarshalText() ([]byte, error) { return actors.Text(a) }

// UnmarshalText reads what [Actor.MarshalText] writes.
func (a *Actor) UnmarshalText(text []byte) error { return actors.Read(a, text) }

// StepState says whether a step can be done on the day of the question. The zero value
// says nothing.
type StepState uint8

const (
	Ready   StepState = iota + 1 // it can be done on the day of the question
	Waiting                      // its day has not come, or it waits for another step
	Overdue                      // its last day in time has passed
)

var stepStates = names.Table[StepState]{"ready", "waiting", "overdue"}

// String returns the name in the JSON contract, such as "ready".
func (s StepState) String() string { return stepStates.Of(s) }

// MarshalText returns [StepState.String], and an error for a value that is none.
func (s StepState) MarshalText() ([]byte, error) { return stepStates.Text(s) }

// UnmarshalText reads what [StepState.MarshalText] writes.
func (s *StepState) UnmarshalText(text []byte) error { return stepStates.Read(s, text) }

// Change is how a running plan compares with what the rules give today. The zero value
// is nothing.
type Change uint8

const (
	Same   Change = iota + 1 // as much as the plan
	Higher                   // more than the plan
	Lower                    // less than the plan, or nothing
)

var changes = names.Table[Change]{"none", "higher", "lower"}

// String returns the name in the JSON contract: "none", "higher" or "lower".
func (c Change) String() string { return changes.Of(c) }

// MarshalText returns [Change.String], and an error for a value that is none.
func (c Change) MarshalText() ([]byte, error) { return changes.Text(c) }

// UnmarshalText reads what [Change.MarshalText] writes.
func (c *Change) UnmarshalText(text []byte) error { return changes.Read(c, text) }
