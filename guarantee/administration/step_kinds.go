// SPDX-License-Identifier: MPL-2.0

package administration

import "github.com/hjemmel-dk/hjemmel/internal/names"

// StepCode identifies a step of a case. The zero value is not a step.
type StepCode uint8

const (
	DecideAuthority   StepCode = iota + 1 // a person decides who recovers
	RequestSecurity                       // the former municipality is asked for it
	ReceiveSecurity                       // document and rights are handed over
	ConfirmReceipt                        // the former municipality is told that they came
	TestPayouts                           // the payouts are listed and tested: [guarantee.Decide]
	RaiseNewClaim                         // a claim is raised for payouts that are in none
	TellSponsor                           // the person who posted the security is heard or told
	AwaitAnswer                           // that person has time to answer
	DecideRecovery                        // it is decided that the payouts are recovered
	HoldAtBank                            // the bank is asked to hold or pay the amount
	RemindBank                            // the bank has not answered
	AskCollection                         // the collection office is asked to collect
	SendClaim                             // the recovery authority is sent the claim
	Collect                               // the money is received
	RemindPayment                         // the money has not come
	ClaimRest                             // less came than was asked for
	Register                              // the result is registered
	Report                                // a recovery is reported to the immigration service
	HandOverSecurity                      // the foreigner has moved away: document and rights are handed over
	TellBankOfMove                        // the bank is told
	TellSponsorOfMove                     // the person who posted the security is told
	ExtendSecurity                        // the security ends before the ten years and is to be extended
)

var stepCodes = names.Table[StepCode]{"decide-authority", "request-security", "receive-security", "confirm-receipt", "test-payouts",
	"raise-claim", "tell-sponsor", "await-answer", "decide-recovery", "hold-at-bank", "remind-bank", "ask-collection", "send-claim", "collect",
	"remind-payment", "claim-rest", "register", "report", "hand-over-security", "tell-bank-of-move", "tell-sponsor-of-move", "extend-security"}

// String returns the name in the JSON contract, such as "tell-sponsor".
func (s StepCode) String() string { return stepCodes.Of(s) }

// MarshalText returns [StepCode.String], or an error for an unknown value.
func (s StepCode) MarshalText() ([]byte, error) { return stepCodes.Text(s) }

// UnmarshalText reads what [StepCode.MarshalText] writes.
func (s *StepCode) UnmarshalText(text []byte) error { return stepCodes.Read(s, text) }

// Actor is who does a step, or whom it goes to. The zero value is nobody.
type Actor uint8

const (
	Administrator      Actor = iota + 1 // the office that administers the securities
	BenefitCentre                       // ydelsescentret
	CollectionOffice                    // opkrævningskontoret
	Bank                                // the bank that holds or guarantees the amount
	TheSponsor                          // the person who posted the security
	FormerMunicipality                  // the municipality from which the foreigner moved
	NewMunicipality                     // the municipality to which the foreigner has moved
	RecoveryAuthority                   // restanceinddrivelsesmyndigheden
	ImmigrationService                  // Udlændingestyrelsen
)

var actors = names.Table[Actor]{"administrator", "benefit-centre", "collection-office", "bank", "sponsor", "former-municipality",
	"new-municipality", "recovery-authority", "immigration-service"}

// String returns the name in the JSON contract, such as "benefit-centre".
func (a Actor) String() string { return actors.Of(a) }

// MarshalText returns [Actor.String], or an error for an unknown value.
func (a Actor) MarshalText() ([]byte, error) { return actors.Text(a) }

// UnmarshalText reads what [Actor.MarshalText] writes.
func (a *Actor) UnmarshalText(text []byte) error { return actors.Read(a, text) }

// StepState says how far a step is on the day of the question. The zero value says
// nothing.
type StepState uint8

const (
	Done    StepState = iota + 1
	Ready             // it can be done
	Waiting           // its day has not come, or it waits for another step
	Overdue           // it can be done, and its last day in time has passed
)

var stepStates = names.Table[StepState]{"done", "ready", "waiting", "overdue"}

// String returns the name in the JSON contract, such as "ready".
func (s StepState) String() string { return stepStates.Of(s) }

// MarshalText returns [StepState.String], or an error for an unknown value.
func (s StepState) MarshalText() ([]byte, error) { return stepStates.Text(s) }

// UnmarshalText reads what [StepState.MarshalText] writes.
func (s *StepState) UnmarshalText(text []byte) error { return stepStates.Read(s, text) }

// KL's letter templates (Bilag), as a [Step] names them.
const (
	requestLetter  = "Y"  // the former municipality is asked for the security
	receivedLetter = "Æ"  // it is told that the security came
	sponsorLetter  = "AB" // the person who posted it is heard or told
	bankLetter     = "Å"  // the bank holds an amount
	collectionForm = "Ø"  // the collection office is asked to collect
	rightsLetter   = "AI" // the rights are handed over to the new municipality
	bankMoved      = "K"  // the bank is told
	sponsorMoved   = "L"  // the person who posted it is told
)
