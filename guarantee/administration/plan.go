// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

// planner puts the steps of a case together.
type planner struct {
	steps *Steps
	list  []Step
	done  map[StepCode]calendar.Date // when each step was done; zero while it is not
}

// plan lists the steps of the case.
//
// Line 4: the benefit centre recovers through the collection office. Lines 9-12: the
// former municipality is asked for the security, the person who posted it is written
// to, the bank holds the amount, and the collection office is asked to collect. The
// order of the steps is inferred: the example mentioned in line 8 has not been read.
// If the recovery authority recovers, it is sent the claim (§ 13, stk. 3, of
// no. 646), and neither the bank nor the collection office is asked. KL's page on
// transfer: when the foreigner moves, the new municipality gets the document and the
// rights, and bank and sponsor are told.
func (p *planner) plan() []Step {
	s, progress := p.steps, &p.steps.Facts.Progress
	d, last := &s.Security, p.days()
	if !progress.MovedAwayOn.IsZero() {
		p.moveAway()
		return p.list
	}
	var first []StepCode
	if guarantee.AuthorityFor(d.Facts.AppliedOn) == 0 {
		decided := calendar.Date{}
		if d.Authority != 0 {
			decided = d.Facts.On
		}
		p.add(Step{Code: DecideAuthority, Who: Administrator, DoneOn: decided, By: last.test})
		first = []StepCode{DecideAuthority}
	}
	p.moveHere(last.test)
	p.add(Step{Code: TestPayouts, Who: BenefitCentre, To: Administrator, DoneOn: progress.TestedOn, By: last.test, At: law.KLPage.At(3, 0, 0)}, p.received()...)
	first = append(first, TestPayouts)
	if len(d.ToBeRaised) > 0 {
		p.raise()
	}
	if s.amount == 0 && progress.CollectedOn.IsZero() {
		p.add(Step{Code: Register, Who: Administrator, DoneOn: progress.RegisteredOn}, TestPayouts)
		p.extend()
		return p.list
	}
	p.hear(last, first)
	if d.Authority == guarantee.RecoveryAuthority {
		p.add(Step{Code: SendClaim, Who: Administrator, To: actorAuthority, DoneOn: progress.ClaimSentOn, By: last.ask, At: law.SecurityOrder.At(13, 3, 0)}, DecideRecovery)
		p.collect(actorAuthority, Administrator, SendClaim, progress.ClaimSentOn)
	} else {
		p.add(Step{Code: HoldAtBank, Who: Administrator, To: Bank, Letter: bankLetter, DoneOn: progress.BankToldOn, By: last.hold, At: law.KLPage.At(11, 0, 0)}, DecideRecovery)
		if !progress.BankToldOn.IsZero() && progress.BankAnsweredOn.IsZero() && progress.CollectedOn.IsZero() {
			p.addFrom(Step{Code: RemindBank, Who: Administrator, To: Bank, By: last.ask}, progress.BankToldOn.AddDays(s.options.Lead.bank()+1))
		}
		p.add(Step{Code: AskCollection, Who: Administrator, To: CollectionOffice, Letter: collectionForm, DoneOn: progress.CollectionOn, By: last.ask, At: law.KLPage.At(12, 0, 0)}, DecideRecovery, HoldAtBank)
		p.collect(CollectionOffice, Bank, AskCollection, progress.CollectionOn)
	}
	p.add(Step{Code: Register, Who: Administrator, DoneOn: progress.RegisteredOn}, Collect)
	p.add(Step{Code: Report, Who: Administrator, To: ImmigrationService, DoneOn: progress.ReportedOn}, Collect)
	p.extend()
	return p.list
}

// actorAuthority is the recovery authority as an actor; the package guarantee has one
// of the same name as who recovers.
const actorAuthority = RecoveryAuthority

// lastDays are the last days in time for the parts of a case; zero if nothing can be
// recovered.
type lastDays struct{ test, tell, decide, hold, ask calendar.Date }

// days counts back from the last safe day. Each day is moved back to a bank day.
func (p *planner) days() (last lastDays) {
	lead, day := &p.steps.options.Lead, p.steps.SafeDay
	back := func(days int) calendar.Date {
		if !day.IsZero() {
			day = day.AddDays(-days).LastBankDay()
		}
		return day
	}
	last.ask = back(lead.collection())
	last.hold = last.ask
	if p.steps.Security.Authority != guarantee.RecoveryAuthority {
		last.hold = back(lead.bank())
	}
	last.decide = last.hold
	if p.steps.options.Orientation {
		last.tell = last.hold
	} else {
		last.tell = back(lead.decision() + lead.answer() + lead.hearing())
	}
	last.test = last.tell
	return last
}

// add adds a step that needs others, and finds out how far it is.
func (p *planner) add(step Step, needs ...StepCode) {
	from := p.steps.Facts.On
	if len(needs) > 0 {
		from = calendar.Date{}
	}
	for _, need := range needs {
		on := p.done[need]
		if on.IsZero() {
			from = calendar.Date{}
			break
		}
		from = calendar.Later(from, on)
	}
	p.addFrom(step, from)
}

// addFrom adds a step that can be done from a day; zero while it cannot.
func (p *planner) addFrom(step Step, from calendar.Date) {
	on := p.steps.Facts.On
	step.From = from
	switch {
	case !step.DoneOn.IsZero():
		step.State = Done
	case from.IsZero() || from.After(on):
		step.State = Waiting
	case !step.By.IsZero() && on.After(step.By):
		step.State = Overdue
	default:
		step.State = Ready
	}
	p.done[step.Code] = step.DoneOn
	step.What = p.say(&step)
	step.Da, step.En = step.What.Text(law.Danish), step.What.Text(law.English)
	if step.At != (law.Ref{}) {
		ref := step.At.String()
		step.Ref = &ref
	}
	p.list = append(p.list, step)
}

// moveHere adds the steps for a security that the former municipality has.
func (p *planner) moveHere(by calendar.Date) {
	progress := &p.steps.Facts.Progress
	if !progress.SecurityElsewhere {
		return
	}
	p.add(Step{Code: RequestSecurity, Who: Administrator, To: FormerMunicipality, Letter: requestLetter, DoneOn: progress.RequestedOn, By: by, At: law.KLPage.At(9, 0, 0)})
	p.add(Step{Code: ReceiveSecurity, Who: FormerMunicipality, To: Administrator, DoneOn: progress.ReceivedOn, By: by}, RequestSecurity)
	p.add(Step{Code: ConfirmReceipt, Who: Administrator, To: FormerMunicipality, Letter: receivedLetter, DoneOn: progress.ConfirmedOn}, ReceiveSecurity)
}

// received returns what the test of the payouts needs.
func (p *planner) received() []StepCode {
	if p.steps.Facts.Progress.SecurityElsewhere {
		return []StepCode{ReceiveSecurity}
	}
	return nil
}

// moveAway adds the steps of a municipality from which the foreigner has moved. The
// new municipality needs the time that is left, so the last safe day is shown.
func (p *planner) moveAway() {
	progress := &p.steps.Facts.Progress
	by := calendar.Earlier(p.steps.SafeDay, p.raiseBy())
	p.add(Step{Code: HandOverSecurity, Who: Administrator, To: NewMunicipality, Letter: rightsLetter, DoneOn: progress.HandedOverOn, By: by})
	p.add(Step{Code: TellBankOfMove, Who: Administrator, To: Bank, Letter: bankMoved, DoneOn: progress.BankToldOfMoveOn}, HandOverSecurity)
	p.add(Step{Code: TellSponsorOfMove, Who: Administrator, To: TheSponsor, Letter: sponsorMoved, DoneOn: progress.SponsorToldOfMoveOn}, HandOverSecurity)
}

// raiseBy returns the first day by which a new claim is to be raised, or zero.
func (p *planner) raiseBy() (by calendar.Date) {
	for _, payout := range p.steps.Security.ToBeRaised {
		by = calendar.Earlier(by, payout.By)
	}
	return by
}

// raise adds the claim for payouts that are in none.
func (p *planner) raise() {
	var ids []string
	for _, payout := range p.steps.Security.ToBeRaised {
		ids = append(ids, payout.ID)
	}
	to := Bank
	if p.steps.Security.Authority == guarantee.RecoveryAuthority {
		to = actorAuthority
	}
	p.add(Step{Code: RaiseNewClaim, Who: Administrator, To: to, Payouts: ids, By: p.raiseBy(), At: law.KLPage.At(5, 0, 0)})
}

// hear adds the letter to the person who posted the security, the time to answer and
// the decision. A decision needs the answer, or that the time to answer has passed.
func (p *planner) hear(last lastDays, needs []StepCode) {
	s, progress := p.steps, &p.steps.Facts.Progress
	p.add(Step{Code: TellSponsor, Who: Administrator, To: TheSponsor, Letter: sponsorLetter, DoneOn: progress.SponsorToldOn, By: last.tell, At: law.KLPage.At(10, 0, 0)}, needs...)
	decide := Step{Code: DecideRecovery, Who: Administrator, DoneOn: progress.DecidedOn, By: last.decide}
	if s.options.Orientation {
		p.add(decide, TellSponsor)
		return
	}
	wait := Step{Code: AwaitAnswer, Who: TheSponsor, To: Administrator, DoneOn: progress.AnsweredOn, By: progress.AnswerBy}
	if wait.By.IsZero() && !progress.SponsorToldOn.IsZero() {
		wait.By = progress.SponsorToldOn.AddDays(s.options.Lead.hearing() + s.options.Lead.answer())
	}
	from := progress.AnsweredOn
	if ranOut := !wait.By.IsZero() && s.Facts.On.After(wait.By); from.IsZero() && !wait.By.IsZero() {
		from = wait.By.AddDays(1)
		if ranOut {
			wait.DoneOn = wait.By
		}
	}
	p.add(wait, TellSponsor)
	p.addFrom(decide, from)
}

// collect adds the receipt of the money, and what is done if it does not come, or less
// comes than was asked for.
func (p *planner) collect(who, to Actor, after StepCode, askedOn calendar.Date) {
	s, progress := p.steps, &p.steps.Facts.Progress
	p.add(Step{Code: Collect, Who: who, To: to, DoneOn: progress.CollectedOn, By: s.SafeDay, At: law.KLPage.At(6, 0, 0)}, after)
	if !askedOn.IsZero() && progress.CollectedOn.IsZero() {
		p.addFrom(Step{Code: RemindPayment, Who: who, To: to, By: s.SafeDay}, askedOn.AddDays(s.options.Lead.collection()+1))
	}
	if progress.Collected.IsPositive() && p.rest().IsPositive() {
		p.addFrom(Step{Code: ClaimRest, Who: who, To: to, By: s.SafeDay}, progress.CollectedOn)
	}
}

// rest returns what is missing of what can be recovered.
func (p *planner) rest() decimal.Decimal {
	return p.steps.Security.Recoverable.Sub(p.steps.Facts.Progress.Collected)
}

// extend adds the extension of a security that ends before ten years have passed.
//
// KL's page on extension: a security posted from 1 January 2011 is extended until ten
// years have passed in all; one that has expired cannot be extended. The immigration
// service asks for it when at most twelve months are left.
func (p *planner) extend() {
	f := &p.steps.Facts
	start := f.Security.From
	if !f.Security.FirstPostedOn.IsZero() {
		start = calendar.Earlier(start, f.Security.FirstPostedOn)
	}
	to, from := f.Security.To, f.Security.To.AddMonths(-12, calendar.Clamp)
	ended := !f.PermanentPermitOn.IsZero() || !f.OtherBasisOn.IsZero() || !f.DepartedOn.IsZero() || !f.DiedOn.IsZero()
	if !ended && !start.Before(firstExtended) && to.Before(start.AddYears(10, calendar.Clamp).AddDays(-1)) && !f.On.Before(from) && !f.On.After(to) {
		p.addFrom(Step{Code: ExtendSecurity, Who: TheSponsor, To: Bank, By: to.LastBankDay()}, from)
	}
}

// firstExtended is the first day of posting from which a security is extended.
var firstExtended = calendar.MustParse("2011-01-01")

// say returns the sentence of a step.
func (p *planner) say(step *Step) law.Statement {
	s := p.steps
	demand := s.Security.Facts.Security.Form == guarantee.DemandGuarantee
	if late := step.By.Before(s.Facts.On) && !step.By.IsZero() && step.State != Done; late && int(step.Code) < len(sayStepLate) && sayStepLate[step.Code] != nil {
		return either(demand && step.Code == HoldAtBank, sayDemandLate, sayStepLate[step.Code]).With(s.amount, law.DayNumber(step.By))
	}
	switch step.Code {
	case TellSponsor:
		return either(s.options.Orientation, sayTell, sayHear).With()
	case AwaitAnswer:
		return either(step.By.IsZero(), sayAwait, sayAwaitUntil).With(law.DayNumber(step.By))
	case RaiseNewClaim:
		return sayStep[RaiseNewClaim].With(int64(len(step.Payouts)), law.DayNumber(step.By))
	case ClaimRest:
		return sayStep[ClaimRest].With(ore(s.Facts.Progress.Collected), ore(p.rest()), law.DayNumber(step.By))
	case Register:
		return either(s.amount == 0 && s.Facts.Progress.CollectedOn.IsZero(), sayRegisterNothing, sayStep[Register]).With()
	case HoldAtBank:
		return either(demand, sayDemand, sayStep[HoldAtBank]).With(s.amount, law.DayNumber(step.By))
	case ExtendSecurity:
		return sayStep[ExtendSecurity].With(law.DayNumber(s.Facts.Security.To))
	case HandOverSecurity:
		return either(step.By.IsZero(), sayStep[HandOverSecurity], sayHandOverBy).With(law.DayNumber(step.By))
	case Collect:
		return either(s.amount == 0, sayCollected, sayStep[Collect]).With(s.amount, law.DayNumber(step.By))
	}
	return sayStep[step.Code].With(s.amount, law.DayNumber(step.By))
}
