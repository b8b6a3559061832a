// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
)

// StepCode is a step of a case. The zero value is none.
type StepCode uint8

const (
	DecideAuthority StepCode = iota + 1 // a person says who recovers
	RequestSecurity                     // ask the former municipality for it
	ReceiveSecurity                     // document and rights are transferred
	TestPayouts                         // list and test them: [guarantee.Decide]
	TellSponsor                         // whoever posted the security is told
	HoldAtBank                          // the bank is asked to hold the amount
	AskCollection                       // the collection office is asked to collect
	SendClaim                           // the recovery authority is sent the claim
	Collect                             // the money comes in
	Register                            // the recovery is registered and reported
)

var stepCodes = names.Table[StepCode]{"decide-authority", "request-security", "receive-security", "test-payouts", "tell-sponsor",
	"hold-at-bank", "ask-collection", "send-claim", "collect", "register"}

// String returns the stable name, such as "tell-sponsor".
func (s StepCode) String() string { return stepCodes.Of(s) }

// MarshalText returns [StepCode.String], and an error for a value that is none.
func (s StepCode) MarshalText() ([]byte, error) { return stepCodes.Text(s) }

// UnmarshalText reads what [StepCode.MarshalText] writes.
func (s *StepCode) UnmarshalText(text []byte) error { return stepCodes.Read(s, text) }

// Actor is somebody who acts in a case. The zero value is nobody.
type Actor uint8

const (
	Administrator      Actor = iota + 1 // whoever administers the securities
	BenefitCentre                       // ydelsescentret
	CollectionOffice                    // opkrævningskontoret
	Bank                                // the bank
	Sponsor                             // whoever posted the security
	FormerMunicipality                  // the municipality moved from
	RecoveryAuthority                   // restanceinddrivelsesmyndigheden
	ImmigrationService                  // Udlændingestyrelsen
)

var actors = names.Table[Actor]{"administrator", "benefit-centre", "collection-office", "bank", "sponsor",
	"former-municipality", "recovery-authority", "immigration-service"}

// String returns the stable name, such as "benefit-centre".
func (a Actor) String() string { return actors.Of(a) }

// MarshalText returns [Actor.String], and an error for a value that is none.
func (a Actor) MarshalText() ([]byte, error) { return actors.Text(a) }

// UnmarshalText reads what [Actor.MarshalText] writes.
func (a *Actor) UnmarshalText(text []byte) error { return actors.Read(a, text) }

// Letter is one of the four letter concepts on KL's page. The zero value is none.
type Letter uint8

const (
	RequestLetter  Letter = iota + 1 // Bilag Y: the former municipality is asked for the security
	SponsorLetter                    // Bilag AB: whoever posted it is told
	BankLetter                       // Bilag Å: the bank holds an amount
	CollectionForm                   // Bilag Ø: the collection office is asked to collect
)

var letters = names.Table[Letter]{"Y", "AB", "Å", "Ø"}

// String returns the letters KL uses, such as "AB".
func (l Letter) String() string { return letters.Of(l) }

// MarshalText returns [Letter.String], and an error for a value that is none.
func (l Letter) MarshalText() ([]byte, error) { return letters.Text(l) }

// UnmarshalText reads what [Letter.MarshalText] writes.
func (l *Letter) UnmarshalText(text []byte) error { return letters.Read(l, text) }

// State says how far a step is. The zero value says nothing.
type State uint8

const (
	Done    State = iota + 1
	Ready         // everything it needs is in hand
	Waiting       // something it needs is not
)

var states = names.Table[State]{"done", "ready", "waiting"}

// String returns the stable name, such as "ready".
func (s State) String() string { return states.Of(s) }

// MarshalText returns [State.String], and an error for a value that is none.
func (s State) MarshalText() ([]byte, error) { return states.Text(s) }

// UnmarshalText reads what [State.MarshalText] writes.
func (s *State) UnmarshalText(text []byte) error { return states.Read(s, text) }

// Step is one step of a case.
type Step struct {
	Code     StepCode
	Actor    Actor // who acts
	To       Actor // who it goes to, zero for nobody
	Letter   Letter
	Needs    []StepCode // what must be in hand
	State    State
	DoneOn   calendar.Date
	By       calendar.Date // the last safe day, zero where none follows from the rules
	Overdue  bool          // not done, and By has passed
	Sentence law.Statement
}

// Progress is what has been done in a case, on which days; zero: not yet.
type Progress struct {
	// SecurityElsewhere is true when the foreigner has moved and the former
	// municipality has, or had, the security.
	SecurityElsewhere                       bool
	RequestedOn, ReceivedOn, TestedOn       calendar.Date
	SponsorToldOn, BankToldOn, CollectionOn calendar.Date
	ClaimSentOn, CollectedOn, RegisteredOn  calendar.Date
}

// Steps returns a case as steps in order, and how far each is on the day of the
// decision. As long as a person has not said who recovers, the steps are those of a
// municipality, and wait for that.
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

// checkProgress tests the days of the steps that the case has.
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

// planOf lists the steps this case has.
//
// Line 4: the benefit centre recovers through the collection office. Lines 9-12: the
// former municipality is asked for the security, whoever posted it is told, the bank
// holds the amount, and the collection office is asked to collect. The order of the steps
// is inferred: the example that line 8 names has not been read. Where the recovery
// authority recovers, it is sent the claim, and nobody else is asked.
func planOf(d *guarantee.Decision, p *Progress) (plan []Step) {
	add := func(code StepCode, actor, to Actor, letter Letter, on calendar.Date, by calendar.Date, needs ...StepCode) {
		plan = append(plan, Step{Code: code, Actor: actor, To: to, Letter: letter, DoneOn: on, By: by, Needs: needs})
	}
	var first []StepCode
	if guarantee.AuthorityFor(d.Facts.AppliedOn) == 0 {
		decided := calendar.Date{}
		if d.Authority != 0 {
			decided = d.Facts.On
		}
		add(DecideAuthority, Administrator, 0, 0, decided, d.ActBy)
		first = []StepCode{DecideAuthority}
	}
	test := []StepCode{}
	if p.SecurityElsewhere {
		add(RequestSecurity, Administrator, FormerMunicipality, RequestLetter, p.RequestedOn, d.ActBy)
		add(ReceiveSecurity, FormerMunicipality, Administrator, 0, p.ReceivedOn, d.ActBy, RequestSecurity)
		test = []StepCode{ReceiveSecurity}
	}
	add(TestPayouts, BenefitCentre, Administrator, 0, p.TestedOn, calendar.Date{}, test...)
	first = append(first, TestPayouts)
	if !d.Recoverable.IsPositive() {
		add(Register, Administrator, 0, 0, p.RegisteredOn, calendar.Date{}, TestPayouts)
		return plan
	}
	add(TellSponsor, Administrator, Sponsor, SponsorLetter, p.SponsorToldOn, calendar.Date{}, first...)
	if d.Authority == guarantee.RecoveryAuthority {
		add(SendClaim, Administrator, RecoveryAuthority, 0, p.ClaimSentOn, d.ActBy, TestPayouts, TellSponsor)
		add(Collect, RecoveryAuthority, Administrator, 0, p.CollectedOn, d.ActBy, SendClaim)
	} else {
		add(HoldAtBank, Administrator, Bank, BankLetter, p.BankToldOn, d.ActBy, first...)
		add(AskCollection, Administrator, CollectionOffice, CollectionForm, p.CollectionOn, d.ActBy, TellSponsor, HoldAtBank)
		add(Collect, CollectionOffice, Bank, 0, p.CollectedOn, d.ActBy, AskCollection)
	}
	add(Register, Administrator, ImmigrationService, 0, p.RegisteredOn, calendar.Date{}, Collect)
	return plan
}

// NextSteps returns the steps that are ready, in order: what can be done today.
func NextSteps(steps []Step) (ready []Step) {
	for _, step := range steps {
		if step.State == Ready {
			ready = append(ready, step)
		}
	}
	return ready
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
