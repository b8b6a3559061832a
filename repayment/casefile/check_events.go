// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// part is a fact of an event, as a bit.
type part uint16

const (
	ofDebtor part = 1 << iota
	ofClaim
	ofClaims
	ofAmount
	ofBasis
	ofMonthly
	ofFirstDue
	ofBy
	ofDeadline
	ofReturned
	ofException
	ofReason
	ofExpectedOn
	ofFoundByCreditor
	ofSystem
)

// partNames are the names of the parts, the lowest bit first.
var partNames = [...]string{"debtor", "claim", "claims", "amount", "basis", "monthly", "firstDue", "by", "deadline", "returned",
	"exception", "reason", "expectedOn", "foundByCreditor", "system"}

// parts says which facts each kind of event has.
var parts = [...]struct{ needed, allowed part }{
	LandlordTold:      {ofClaim | ofAmount, ofExpectedOn},
	LandlordRepaid:    {ofClaim | ofAmount | ofFoundByCreditor, 0},
	Payment:           {ofDebtor | ofAmount, ofClaim | ofBy},
	Repaid:            {ofDebtor | ofAmount, ofClaim},
	Balance:           {ofClaim | ofAmount, 0},
	Plan:              {ofDebtor | ofBasis | ofMonthly, ofFirstDue | ofClaims | ofReason},
	DeferralGiven:     {ofDebtor, 0},
	Abeyance:          {ofDebtor, 0},
	DeferralRefused:   {ofDebtor, 0},
	Missed:            {ofDebtor, ofClaim},
	DemandSent:        {ofDebtor | ofDeadline, ofClaim | ofReturned},
	NoticeGiven:       {ofDebtor, ofReturned | ofException | ofReason},
	Received:          {ofClaims, ofSystem},
	Returned:          {ofClaims, 0},
	Death:             {ofDebtor, 0},
	Bankruptcy:        {ofDebtor, 0},
	DebtRestructuring: {ofDebtor, 0},
	Abroad:            {ofDebtor, 0},
}

// given is the parts that the event has.
func (e *Event) given() (given part) {
	set := func(has bool, bit part) {
		if has {
			given |= bit
		}
	}
	set(e.Debtor != "", ofDebtor)
	set(e.Claim != "", ofClaim)
	set(len(e.Claims) > 0, ofClaims)
	set(e.Amount.Valid, ofAmount)
	set(e.Basis != 0, ofBasis)
	set(e.Monthly.Valid, ofMonthly)
	set(!e.FirstDue.IsZero(), ofFirstDue)
	set(e.By != 0, ofBy)
	set(!e.Deadline.IsZero(), ofDeadline)
	set(e.Returned, ofReturned)
	set(e.Exception != 0, ofException)
	set(e.Reason != "", ofReason)
	set(!e.ExpectedOn.IsZero(), ofExpectedOn)
	set(e.FoundByCreditor != nil, ofFoundByCreditor)
	set(e.System != 0, ofSystem)
	return given
}

// event tests the i-th event. Its path is made for a fault only, since there may be
// many events.
func (c *checker) event(i int) {
	e := &c.facts.Events[i]
	c.about[i] = about{-1, -1}
	at := func(name string) string { return check.At("events", i, name) }
	if e.Kind.String() == "" {
		c.Choice(at("kind"), "", e.Kind != 0, eventKinds)
		return
	}
	if e.On.Before(earliest) || e.On.After(latest) {
		if c.Needed(at("on"), e.On, law.Words{Danish: "dagen, det skete", English: "the day it happened"}) {
			c.Within(at("on"), e.On, earliest, latest)
		}
	}
	given, known := e.given(), parts[e.Kind]
	if given&^(known.needed|known.allowed) != 0 || given&known.needed != known.needed {
		for bit, name := range partNames {
			switch bit := part(1) << bit; {
			case given&bit&^(known.needed|known.allowed) != 0:
				c.Add(at(name), notNeeded)
			case known.needed&bit&^given != 0:
				c.Add(at(name), factMissing, "oplysningen, som hændelsen handler om", "the fact that the event is about")
			}
		}
	}
	c.eventNames(e, i, at)
	c.eventAmounts(e, at)
	c.eventDays(e, at)
	c.eventReasons(e, given, at)
}

// eventNames finds the debtor and the claims that an event names.
func (c *checker) eventNames(e *Event, i int, at func(string) string) {
	if e.Debtor != "" {
		debtor := c.debtors.find(e.Debtor)
		if c.about[i].debtor = int32(debtor); debtor < 0 {
			c.Add(at("debtor"), unknownDebtor)
		} else if e.Kind < Death && !c.owes[debtor] {
			c.Add(at("debtor"), owesNothing)
		}
	}
	if e.Claim != "" {
		claim := c.claims.find(e.Claim)
		c.about[i].claim = int32(claim)
		c.eventClaim(e, claim, at, "claim")
	}
	for j, id := range e.Claims {
		if claim := c.claims.find(id); claim < 0 || e.Kind == Plan || e.On.Before(c.facts.Claims[claim].PaidOutOn) {
			c.eventClaim(e, claim, at, check.At("claims", j, ""))
		}
	}
}

// eventClaim tests a claim that an event names.
func (c *checker) eventClaim(e *Event, claim int, at func(string) string, name string) {
	if claim < 0 {
		c.Add(at(name), unknownClaim)
		return
	}
	about := &c.facts.Claims[claim]
	switch {
	case e.Debtor != "" && !slices.Contains(about.Liable, e.Debtor):
		c.Add(at(name), notLiable)
	case (e.Kind == LandlordTold || e.Kind == LandlordRepaid) && about.Kind != law.HousingDeposit:
		c.Add(at(name), notForKind)
	case e.On.Before(about.PaidOutOn) && !e.On.IsZero():
		c.Add(at("on"), beforePayout, check.At("claims", claim, "paidOutOn"))
	}
}

func (c *checker) eventAmounts(e *Event, at func(string) string) {
	least := check.AboveZero
	if e.Kind == LandlordRepaid || e.Kind == LandlordTold || e.Kind == Balance {
		least = check.Zero
	}
	if e.Amount.Valid {
		c.amount(e.Amount.Decimal, least, at, "amount")
	}
	if e.Monthly.Valid {
		c.amount(e.Monthly.Decimal, check.AboveZero, at, "monthly")
	}
}

// amount tests an amount; its path is made for a fault only.
func (c *checker) amount(amount decimal.Decimal, least check.Least, at func(string) string, name string) {
	if ore, err := money.ToOre(amount); err != nil || ore < 0 || ore == 0 && least == check.AboveZero {
		c.Amount(at(name), amount, least)
	}
}

func (c *checker) eventDays(e *Event, at func(string) string) {
	within := func(name string, day calendar.Date) bool {
		return day.IsZero() || !day.Before(earliest) && !day.After(latest) || c.Within(at(name), day, earliest, latest)
	}
	if within("deadline", e.Deadline) && e.Kind == DemandSent && !e.Deadline.IsZero() && !e.On.IsZero() && !e.Deadline.After(e.On) {
		c.Deadline(at("deadline"), e.On, e.Deadline)
	}
	if within("firstDue", e.FirstDue) && !e.FirstDue.IsZero() && e.FirstDue.Before(e.On) {
		c.Add(at("firstDue"), beforePayout, at("on"))
	}
	within("expectedOn", e.ExpectedOn)
}

// eventReasons tests the values that have names, and the reasons of a person: for an
// amount under § 6, stk. 2, and for an exception from the notice (§§ 9 and 10, 3. pkt.).
func (c *checker) eventReasons(e *Event, given part, at func(string) string) {
	if given&(ofSystem|ofBasis|ofBy|ofException|ofReason) == 0 {
		return
	}
	c.choice(at, "basis", e.Basis.String(), e.Basis == 0, bases)
	c.choice(at, "system", e.System.String(), e.System == 0, systems)
	c.choice(at, "by", e.By.String(), e.By == 0, payers)
	c.choice(at, "exception", e.Exception.String(), e.Exception == 0, exceptions)
	if e.Exception != 0 && e.Returned {
		c.Add(at("returned"), notNeeded)
	}
	switch reasoned := e.Kind == Plan && e.Basis == ModestAmount || e.Kind == NoticeGiven && e.Exception != 0; {
	case reasoned:
		c.Reason(at("reason"), e.Reason)
	case e.Kind == NoticeGiven && e.Reason != "":
		c.Add(at("reason"), notNeeded)
	default:
		c.Impersonal(at("reason"), e.Reason)
	}
}

var (
	exceptions = []string{"impossible", "impairment"}
	systems    = []string{"PSRM", "DMI"}
)

// choice tests a value that has a name, where it is given.
func (c *checker) choice(at func(string) string, field, name string, absent bool, names []string) {
	if name == "" && !absent {
		c.Choice(at(field), "", true, names)
	}
}

// twice finds events that are the same in every fact. The order is that of the days
// and kinds, so that the same events stand together.
func (c *checker) twice(order []int32) {
	events := c.facts.Events
	for begin := 0; begin < len(order); {
		first, end := &events[order[begin]], begin+1
		for end < len(order) && events[order[end]].On == first.On && events[order[end]].Kind == first.Kind {
			end++
		}
		if end-begin > 1 {
			c.twiceOn(order[begin:end])
		}
		begin = end
	}
}

// twiceOn finds the same events among those of one day and kind.
func (c *checker) twiceOn(same []int32) {
	seen := make(map[content]int32, len(same))
	for _, i := range same {
		content := c.facts.Events[i].content()
		if other, found := seen[content]; found {
			c.Add(check.At("events", int(i), ""), sameEvent, check.At("events", int(other), ""))
			continue
		}
		seen[content] = i
	}
}

// content is everything that an event says but its day and kind. Amounts are øre.
type content struct {
	debtor, claim, claims, reason  string
	amount, monthly                int64
	given                          part
	firstDue, deadline, expectedOn calendar.Date
	basis                          Basis
	by                             Payer
	system                         limitation.System
	exception                      breach.Exception
	found                          bool
}

func (e *Event) content() content {
	amount, _ := money.ToOre(e.Amount.Decimal)
	monthly, _ := money.ToOre(e.Monthly.Decimal)
	by := e.By
	if by == 0 {
		by = ByDebtor
	}
	return content{e.Debtor, e.Claim, strings.Join(e.Claims, "\n"), e.Reason, amount, monthly, e.given() &^ ofBy,
		e.FirstDue, e.Deadline, e.ExpectedOn, e.Basis, by, e.System, e.Exception, e.FoundByCreditor != nil && *e.FoundByCreditor}
}
