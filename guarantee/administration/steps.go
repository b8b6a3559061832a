// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// StepsFacts are the facts of the security, and what has been done.
type StepsFacts struct {
	guarantee.Facts
	Progress Progress `json:"progress,omitzero" da:"det, der er gjort i sagen" en:"what has been done in the case"`
}

// Progress records what has been done in a case, and on which days; a zero day means
// not yet.
type Progress struct {
	// SecurityElsewhere is true if the foreigner has moved here and the former
	// municipality has, or had, the security.
	SecurityElsewhere bool          `json:"securityElsewhere,omitzero" da:"om fraflytningskommunen har eller havde sikkerheden" en:"whether the former municipality has, or had, the security"`
	RequestedOn       calendar.Date `json:"requestedOn,omitzero" da:"dagen, fraflytningskommunen er bedt om sikkerheden" en:"the day the former municipality was asked for the security"`
	ReceivedOn        calendar.Date `json:"receivedOn,omitzero" da:"dagen, sikkerheden og rettighederne er modtaget" en:"the day the security and the rights were received"`
	ConfirmedOn       calendar.Date `json:"confirmedOn,omitzero" da:"dagen, modtagelsen er bekræftet" en:"the day the receipt was confirmed"`
	TestedOn          calendar.Date `json:"testedOn,omitzero" da:"dagen, udbetalingerne er prøvet" en:"the day the payouts were tested"`
	// SponsorToldOn is the day the person who posted the security was written to, and
	// AnswerBy the last day to answer that the letter gave; if zero, it follows from
	// [LeadOptions].
	SponsorToldOn  calendar.Date `json:"sponsorToldOn,omitzero" da:"dagen, der er skrevet til den, der har stillet sikkerheden" en:"the day whoever posted the security was written to"`
	AnswerBy       calendar.Date `json:"answerBy,omitzero" da:"den sidste dag at svare, som brevet gav" en:"the last day to answer that the letter gave"`
	AnsweredOn     calendar.Date `json:"answeredOn,omitzero" da:"dagen, svaret kom" en:"the day the answer came"`
	DecidedOn      calendar.Date `json:"decidedOn,omitzero" da:"dagen, inddrivelsen er besluttet" en:"the day the recovery was decided"`
	BankToldOn     calendar.Date `json:"bankToldOn,omitzero" da:"dagen, der er skrevet til banken" en:"the day the bank was written to"`
	BankAnsweredOn calendar.Date `json:"bankAnsweredOn,omitzero" da:"dagen, banken svarede" en:"the day the bank answered"`
	CollectionOn   calendar.Date `json:"collectionOn,omitzero" da:"dagen, opkrævningskontoret er bedt om at opkræve" en:"the day the collection office was asked to collect"`
	ClaimSentOn    calendar.Date `json:"claimSentOn,omitzero" da:"dagen, kravet er sendt til restanceinddrivelsesmyndigheden" en:"the day the claim was sent to the recovery authority"`
	CollectedOn    calendar.Date `json:"collectedOn,omitzero" da:"dagen, pengene kom" en:"the day the money came"`
	// Collected is what came, if it was less than what can be recovered. It is not yet
	// among the recoveries of the facts.
	Collected    decimal.Decimal `json:"collected,omitzero" da:"det, der kom, når det var mindre end det, der kan inddrives" en:"what came, where it was less than what can be recovered"`
	RegisteredOn calendar.Date   `json:"registeredOn,omitzero" da:"dagen, resultatet er registreret" en:"the day the result was registered"`
	ReportedOn   calendar.Date   `json:"reportedOn,omitzero" da:"dagen, inddrivelsen er indberettet" en:"the day the recovery was reported"`
	// MovedAwayOn is the day the foreigner moved to another municipality, which then
	// recovers.
	MovedAwayOn         calendar.Date `json:"movedAwayOn,omitzero" da:"dagen, den familiesammenførte er flyttet til en anden kommune" en:"the day the reunified spouse moved to another municipality"`
	HandedOverOn        calendar.Date `json:"handedOverOn,omitzero" da:"dagen, sikkerheden og rettighederne er overdraget" en:"the day the security and the rights were handed over"`
	BankToldOfMoveOn    calendar.Date `json:"bankToldOfMoveOn,omitzero" da:"dagen, banken har fået besked om flytningen" en:"the day the bank was told of the move"`
	SponsorToldOfMoveOn calendar.Date `json:"sponsorToldOfMoveOn,omitzero" da:"dagen, den, der har stillet sikkerheden, har fået besked om flytningen" en:"the day whoever posted the security was told of the move"`
}

// LeadOptions is how many days each part of a case takes, counted back from the last safe
// day. No act or source gives these figures: they are a working plan that a
// municipality replaces by its own. Nil stands for the figure named with each.
type LeadOptions struct {
	Hearing    *int `json:"hearing,omitempty" da:"dage, før brevet har nået den, der har stillet sikkerheden; ellers 6" en:"days until the letter has reached whoever posted the security; otherwise 6"`
	Answer     *int `json:"answer,omitempty" da:"dage til at svare; ellers 14" en:"days to answer; otherwise 14"`
	Decision   *int `json:"decision,omitempty" da:"dage til at beslutte efter svaret; ellers 7" en:"days to decide after the answer; otherwise 7"`
	Bank       *int `json:"bank,omitempty" da:"dage, før banken har svaret; ellers 7" en:"days until the bank has answered; otherwise 7"`
	Collection *int `json:"collection,omitempty" da:"dage, før pengene er kommet; ellers 14" en:"days until the money has come; otherwise 14"`
}

// StepsOptions are the choices a caller may make that differ from the library's.
type StepsOptions struct {
	guarantee.Options
	Lead LeadOptions `json:"lead,omitzero" da:"hvor mange dage sagens dele tager; tallene er ikke lov" en:"how many days the parts of the case take; the figures are not law"`
	// Orientation is true if the letter to the person who posted the security informs
	// and asks for no answer. Which it is, is for the municipality to decide; the
	// library's own plan is a hearing.
	Orientation bool `json:"orientation,omitzero" da:"om brevet til den, der har stillet sikkerheden, er en orientering og ikke en høring" en:"whether the letter to whoever posted the security informs and does not hear"`
}

// Step is one step of a case.
type Step struct {
	Code StepCode `json:"code" da:"skridtet" en:"the step"`
	Who  Actor    `json:"who" da:"hvem der skal gøre det" en:"who is to do it"`
	To   Actor    `json:"to,omitzero" da:"hvem det går til" en:"whom it goes to"`
	// Letter is KL's letter template (Bilag), such as "AB"; empty for no letter.
	Letter  string   `json:"letter,omitempty" da:"KL's bilag" en:"KL's letter template"`
	Payouts []string `json:"payouts,omitempty" da:"de udbetalinger, et nyt krav er for" en:"the payouts that a new claim is for"`
	// State says whether it can be done on the day of the question.
	State StepState `json:"state" da:"om det er gjort eller kan gøres" en:"whether it is done or can be done"`
	// DoneOn is the day it was done, or on which the time to answer ran out.
	DoneOn calendar.Date `json:"doneOn,omitzero" da:"dagen, det er gjort" en:"the day it was done"`
	// From is the first day on which it can be done; zero while another step is
	// missing.
	From calendar.Date `json:"from" null:"true" da:"den første dag, det kan gøres; null, mens et andet skridt mangler" en:"the first day it can be done; null while another step is missing"`
	// By is the last day in time, inclusive: a bank day counted back from the last safe
	// day. It is zero if none follows.
	By calendar.Date `json:"by" null:"true" da:"den sidste rettidige dag" en:"the last day in time"`
	Da string        `json:"da" da:"skridtet på dansk" en:"the step in Danish"`
	En string        `json:"en" da:"skridtet på engelsk" en:"the step in English"`
	// Ref is the sentence that asks for the step, and null for good administration.
	Ref *string `json:"ref" da:"den sætning, der kræver det" en:"the sentence that asks for it"`

	// What is the step as a sentence with its values, and At what Ref names.
	What law.Statement `json:"-"`
	At   law.Ref       `json:"-"`
}

// Steps are the steps of a case, in order. They are made by [DecideSteps]; the zero
// value holds none.
type Steps struct {
	// Facts are the facts that were decided on.
	Facts StepsFacts
	// Security is the decision on what can be recovered.
	Security guarantee.Decision
	// SafeDay is the last safe day to recover what can be recovered, from which the
	// days are counted back; zero if nothing can be.
	SafeDay calendar.Date
	// List are the steps.
	List []Step

	options StepsOptions
	amount  int64 // øre: what is to be recovered
}

// DecideSteps lists what is to be done in a case, by whom, from when and until when.
//
// Nothing that needs the decision is ready before the hearing has run: the answer has
// come, or the last day to answer has passed. Until a person has decided who recovers,
// the steps are those of a municipality, and they wait for that decision. A payout
// that no claim names has a step of its own, with its own last day.
//
// The error is [law.Faults]. DecideSteps does not decide that recovery is begun, nor
// whether the letter to the person who posted the security is a hearing.
func DecideSteps(facts StepsFacts, options StepsOptions) (Steps, error) {
	c := check.Check{On: facts.On}
	decision, err := guarantee.Decide(facts.Facts, options.Options)
	if found, isFaults := err.(law.Faults); isFaults {
		c.Faults = found
	}
	facts.Progress.check(&c, &decision)
	options.Lead.check(&c)
	if len(c.Faults) > 0 {
		return Steps{}, c.Faults
	}
	facts.Facts = decision.Facts // the caller may still change the originals
	options.Sequence = slices.Clone(options.Sequence)
	options.Lead = options.Lead.clone()
	s := Steps{Facts: facts, Security: decision, SafeDay: decision.ActBy, options: options, amount: ore(decision.Recoverable)}
	s.List = (&planner{steps: &s, done: map[StepCode]calendar.Date{}}).plan()
	return s, nil
}

// Validate returns every fault in the facts at once ([law.Faults]), or nil if
// [DecideSteps] can decide on them with the same options.
func (f StepsFacts) Validate(options StepsOptions) error {
	_, err := DecideSteps(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f StepsFacts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// check checks the days of what has been done.
func (p *Progress) check(c *check.Check, d *guarantee.Decision) {
	for _, given := range p.days() {
		past(c, "progress."+given.field, given.day)
	}
	for _, order := range [...]struct {
		field      string
		day, since calendar.Date
		problem    law.Problem
	}{{"receivedOn", p.ReceivedOn, p.RequestedOn, receivedBeforeRequest}, {"answeredOn", p.AnsweredOn, p.SponsorToldOn, answeredBeforeLetter},
		{"bankAnsweredOn", p.BankAnsweredOn, p.BankToldOn, answeredBeforeLetter}} {
		if !order.day.IsZero() && (order.since.IsZero() || order.day.Before(order.since)) && (order.field != "receivedOn" || !order.since.IsZero()) {
			c.Add("progress."+order.field, order.problem)
		}
	}
	if !p.AnswerBy.IsZero() && c.Within("progress.answerBy", p.AnswerBy, earliest, latest) && !p.AnswerBy.After(p.SponsorToldOn) {
		c.Add("progress.answerBy", answeredBeforeLetter)
	}
	if !p.Collected.IsZero() {
		ore, fine := c.Amount("progress.collected", p.Collected, check.AboveZero)
		switch {
		case !fine:
		case p.CollectedOn.IsZero():
			c.Add("progress.collectedOn", collectedWithoutDay)
		case !d.Facts.On.IsZero() && p.Collected.GreaterThan(d.Recoverable) && ore > 0:
			c.Add("progress.collected", collectedAboveClaim)
		}
	}
}

type namedDay struct {
	field string
	day   calendar.Date
}

// days returns the days on which something was done.
func (p *Progress) days() []namedDay {
	return []namedDay{{"requestedOn", p.RequestedOn}, {"receivedOn", p.ReceivedOn}, {"confirmedOn", p.ConfirmedOn}, {"testedOn", p.TestedOn},
		{"sponsorToldOn", p.SponsorToldOn}, {"answeredOn", p.AnsweredOn}, {"decidedOn", p.DecidedOn}, {"bankToldOn", p.BankToldOn},
		{"bankAnsweredOn", p.BankAnsweredOn}, {"collectionOn", p.CollectionOn}, {"claimSentOn", p.ClaimSentOn}, {"collectedOn", p.CollectedOn},
		{"registeredOn", p.RegisteredOn}, {"reportedOn", p.ReportedOn}, {"movedAwayOn", p.MovedAwayOn}, {"handedOverOn", p.HandedOverOn},
		{"bankToldOfMoveOn", p.BankToldOfMoveOn}, {"sponsorToldOfMoveOn", p.SponsorToldOfMoveOn}}
}

// mostDays bounds a lead time.
const mostDays = 366

// check checks the lead times.
func (l *LeadOptions) check(c *check.Check) {
	for _, given := range [...]struct {
		field string
		days  *int
	}{{"hearing", l.Hearing}, {"answer", l.Answer}, {"decision", l.Decision}, {"bank", l.Bank}, {"collection", l.Collection}} {
		if given.days != nil && (*given.days < 0 || *given.days > mostDays) {
			c.Add("options.lead."+given.field, leadOutOfRange)
		}
	}
}

// clone returns a copy that shares nothing with the caller's.
func (l LeadOptions) clone() LeadOptions {
	for _, days := range [...]**int{&l.Hearing, &l.Answer, &l.Decision, &l.Bank, &l.Collection} {
		if *days != nil {
			*days = new(**days)
		}
	}
	return l
}

// or returns the given number of days, or the library's own.
func or(days *int, own int) int {
	if days == nil {
		return own
	}
	return *days
}

func (l *LeadOptions) hearing() int    { return or(l.Hearing, 6) }
func (l *LeadOptions) answer() int     { return or(l.Answer, 14) }
func (l *LeadOptions) decision() int   { return or(l.Decision, 7) }
func (l *LeadOptions) bank() int       { return or(l.Bank, 7) }
func (l *LeadOptions) collection() int { return or(l.Collection, 14) }
