// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
)

// StepCode identifies a step of a case. The zero value is not a step.
type StepCode uint8

const (
	DecideAuthority StepCode = iota + 1 // a person decides who recovers
	RequestSecurity                     // ask the former municipality for it
	ReceiveSecurity                     // document and rights are transferred
	TestPayouts                         // list and test them: [guarantee.Decide]
	TellSponsor                         // the person who posted the security is notified
	HoldAtBank                          // the bank is asked to hold the amount
	AskCollection                       // the collection office is asked to collect
	SendClaim                           // the recovery authority is sent the claim
	Collect                             // the money is received
	Register                            // the recovery is registered and reported
)

var stepCodes = names.Table[StepCode]{"decide-authority", "request-security", "receive-security", "test-payouts", "tell-sponsor",
	"hold-at-bank", "ask-collection", "send-claim", "collect", "register"}

// String returns the stable name, such as "tell-sponsor".
func (s StepCode) String() string { return stepCodes.Of(s) }

// MarshalText returns [StepCode.String], or an error for an unknown value.
func (s StepCode) MarshalText() ([]byte, error) { return stepCodes.Text(s) }

// UnmarshalText reads what [StepCode.MarshalText] writes.
func (s *StepCode) UnmarshalText(text []byte) error { return stepCodes.Read(s, text) }

// Those who act in a case.
const (
	administrator      = "administrator"       // the office that administers the securities
	benefitCentre      = "benefit-centre"      // ydelsescentret
	collectionOffice   = "collection-office"   // opkrævningskontoret
	bank               = "bank"                // the bank
	sponsor            = "sponsor"             // the person who posted the security
	formerMunicipality = "former-municipality" // the municipality from which the foreigner moved
	recoveryAuthority  = "recovery-authority"  // restanceinddrivelsesmyndigheden
	immigrationService = "immigration-service" // Udlændingestyrelsen
)

// The letter templates on KL's page.
const (
	requestLetter  = "Y"  // the former municipality is asked for the security
	sponsorLetter  = "AB" // the person who posted it is notified
	bankLetter     = "Å"  // the bank holds an amount
	collectionForm = "Ø"  // the collection office is asked to collect
)

// State says how far a step has progressed. The zero value is not a state.
type State uint8

const (
	Done    State = iota + 1
	Ready         // everything it needs is available
	Waiting       // something it needs is missing
)

var states = names.Table[State]{"done", "ready", "waiting"}

// String returns the stable name, such as "ready".
func (s State) String() string { return states.Of(s) }

// MarshalText returns [State.String], or an error for an unknown value.
func (s State) MarshalText() ([]byte, error) { return states.Text(s) }

// UnmarshalText reads what [State.MarshalText] writes.
func (s *State) UnmarshalText(text []byte) error { return states.Read(s, text) }

// Step is one step of a case.
type Step struct {
	Code StepCode

	// Actor is who acts, and To whom it goes to: "administrator", "benefit-centre",
	// "collection-office", "bank", "sponsor", "former-municipality",
	// "recovery-authority" or "immigration-service"; To may be empty.
	Actor, To string

	// Letter is KL's letter template (Bilag): "Y" asks the former municipality for the
	// security, "AB" notifies the person who posted it, "Å" has the bank hold an
	// amount, "Ø" asks the collection office to collect. It is empty for no letter.
	Letter string

	Needs    []StepCode // what must be available
	State    State
	DoneOn   calendar.Date
	By       calendar.Date // the last safe day, zero if none follows from the rules
	Overdue  bool          // not done, and By has passed
	Sentence law.Statement
}

// Progress records what has been done in a case, and on which days; a zero day means
// not yet.
type Progress struct {
	// SecurityElsewhere is true if the foreigner has moved and the former municipality
	// has, or had, the security.
	SecurityElsewhere                       bool
	RequestedOn, ReceivedOn, TestedOn       calendar.Date
	SponsorToldOn, BankToldOn, CollectionOn calendar.Date
	ClaimSentOn, CollectedOn, RegisteredOn  calendar.Date
}

// Steps returns the steps of a case in order, with the state of each on the day of
// the decision. Until a person has decided who recovers, the steps are those of a
// municipality, and they wait for that decision.
//
// The error is [law.Faults] under "progress".
func Steps(d *guarantee.Decision, progress Progress) ([]Step, error) {
	plan := planOf(d, &progress)
	if faults := checkProgress(d.Facts.On, plan, &progress); len(faults) > 0 {
		return nil, faults
	}
	amount := ore(d.Recoverable)
	done := map[StepCode]bool{}
	for i := range plan {
		step := &plan[i]
		step.State = Ready
		for _, need := range step.Needs {
			if !done[need] {
				step.State = Waiting
			}
		}
		if !step.DoneOn.IsZero() {
			step.State = Done
		}
		done[step.Code] = step.State == Done
		step.Overdue = step.State != Done && !step.By.IsZero() && d.Facts.On.After(step.By)
		step.Sentence = sayStep[step.Code].With(amount, law.DayNumber(step.By))
	}
	return plan, nil
}

// checkProgress checks the days of the steps that the case has.
func checkProgress(on calendar.Date, plan []Step, p *Progress) law.Faults {
	c := check.Check{On: on}
	for i := range plan {
		if field := stepFields[plan[i].Code]; field != "" {
			past(&c, field, plan[i].DoneOn)
		}
	}
	if !p.ReceivedOn.IsZero() && p.ReceivedOn.Before(p.RequestedOn) {
		c.Add("progress.receivedOn", receivedBeforeRequest)
	}
	return c.Faults
}

var stepFields = [...]string{RequestSecurity: "progress.requestedOn", ReceiveSecurity: "progress.receivedOn",
	TestPayouts: "progress.testedOn", TellSponsor: "progress.sponsorToldOn", HoldAtBank: "progress.bankToldOn",
	AskCollection: "progress.collectionOn", SendClaim: "progress.claimSentOn", Collect: "progress.collectedOn",
	Register: "progress.registeredOn"}

// planOf lists the steps of the case.
//
// Line 4: the benefit centre recovers through the collection office. Lines 9-12: the
// former municipality is asked for the security, the person who posted it is
// notified, the bank holds the amount, and the collection office is asked to
// collect. The order of the steps is inferred: the example mentioned in line 8 has
// not been read. If the recovery authority recovers, it is sent the claim,
// and nobody else is asked.
func planOf(d *guarantee.Decision, p *Progress) (plan []Step) {
	add := func(code StepCode, actor, to, letter string, on, by calendar.Date, needs ...StepCode) {
		plan = append(plan, Step{Code: code, Actor: actor, To: to, Letter: letter, DoneOn: on, By: by, Needs: needs})
	}
	var first []StepCode
	if guarantee.AuthorityFor(d.Facts.AppliedOn) == 0 {
		decided := calendar.Date{}
		if d.Authority != 0 {
			decided = d.Facts.On
		}
		add(DecideAuthority, administrator, "", "", decided, d.ActBy)
		first = []StepCode{DecideAuthority}
	}
	test := []StepCode{}
	if p.SecurityElsewhere {
		add(RequestSecurity, administrator, formerMunicipality, requestLetter, p.RequestedOn, d.ActBy)
		add(ReceiveSecurity, formerMunicipality, administrator, "", p.ReceivedOn, d.ActBy, RequestSecurity)
		test = []StepCode{ReceiveSecurity}
	}
	add(TestPayouts, benefitCentre, administrator, "", p.TestedOn, calendar.Date{}, test...)
	first = append(first, TestPayouts)
	if !d.Recoverable.IsPositive() {
		add(Register, administrator, "", "", p.RegisteredOn, calendar.Date{}, TestPayouts)
		return plan
	}
	add(TellSponsor, administrator, sponsor, sponsorLetter, p.SponsorToldOn, calendar.Date{}, first...)
	if d.Authority == guarantee.RecoveryAuthority {
		add(SendClaim, administrator, recoveryAuthority, "", p.ClaimSentOn, d.ActBy, TestPayouts, TellSponsor)
		add(Collect, recoveryAuthority, administrator, "", p.CollectedOn, d.ActBy, SendClaim)
	} else {
		add(HoldAtBank, administrator, bank, bankLetter, p.BankToldOn, d.ActBy, first...)
		add(AskCollection, administrator, collectionOffice, collectionForm, p.CollectionOn, d.ActBy, TellSponsor, HoldAtBank)
		add(Collect, collectionOffice, bank, "", p.CollectedOn, d.ActBy, AskCollection)
	}
	add(Register, administrator, immigrationService, "", p.RegisteredOn, calendar.Date{}, Collect)
	return plan
}

// Values: what can be recovered, the last safe day.
var sayStep = [...]*law.Sentence{
	DecideAuthority: law.NewSentence("Afgør og begrund, hvem der inddriver.", "Decide who recovers, and give the reason."),
	RequestSecurity: law.NewSentence("Bed fraflytningskommunen om dokumentet og rettighederne (Bilag Y).", "Ask the former municipality for the document and the rights (Bilag Y)."),
	ReceiveSecurity: law.NewSentence("Fraflytningskommunen overdrager dokumentet og rettighederne.", "The former municipality hands over the document and the rights."),
	TestPayouts:     law.NewSentence("Saml udbetalingerne, og prøv hver af dem.", "Collect the payouts and test each of them."),
	TellSponsor:     law.NewSentence("Fortæl den, der har stillet sikkerheden, om sagen (Bilag AB).", "Tell whoever posted the security about the case (Bilag AB)."),
	HoldAtBank:      law.NewSentence("Bed banken holde {0:kr} tilbage senest {1:date} (Bilag Å).", "Ask the bank to hold {0:kr} by {1:date} (Bilag Å)."),
	AskCollection:   law.NewSentence("Bed opkrævningskontoret opkræve {0:kr} senest {1:date} (Bilag Ø).", "Ask the collection office to collect {0:kr} by {1:date} (Bilag Ø)."),
	SendClaim:       law.NewSentence("Send kravet på {0:kr} til restanceinddrivelsesmyndigheden senest {1:date}.", "Send the claim of {0:kr} to the recovery authority by {1:date}."),
	Collect:         law.NewSentence("{0:kr} inddrives senest {1:date}.", "{0:kr} is recovered by {1:date}."),
	Register:        law.NewSentence("Registrér resultatet, og indberet en inddrivelse til Udlændingestyrelsen.", "Register the result, and report a recovery to the Immigration Service."),
}
