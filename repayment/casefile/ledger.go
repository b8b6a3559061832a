// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
)

// file is the whole matter as far as the day of the question. Amounts are øre.
type file struct {
	c        *checker
	facts    *Facts
	on       calendar.Date
	persons  []person
	accounts []account
	order    []int32 // the numbers of the events by day and kind
	happened int     // how many of them have happened
	halts    []halt  // the demands that come to nothing
	flags    [AbleWhileAway + 1]bool
	days     []calendar.Date // for spans, used again and again

	flat    *matter.Flat // what the short form knows, nil for a case file
	refused *matter.Refused
}

// account is a claim as the events have made it.
type account struct {
	claim    *Claim
	index    int
	liable   []*person
	covered  bool // by the order: its act, and the day the collection began (§§ 1 and 15, stk. 1)
	legacy   bool // under a plan from before 16 November 2005, now or once (§ 15, stk. 2)
	balance  int64
	overpaid int64

	// What was "betalt af" under § 5 or § 6, stk. 2 (§ 8, stk. 3).
	firstPaid, lastPaid payment

	lump     lump
	lumpHeld bool    // the lump sum is deferred with the rest on the day of the question (R-33 otherwise)
	breach   *missed // what was missed of the lump sum (§ 10)

	// The last stay with the recovery authority, and what § 8 said when it began, if the
	// claim had been away before.
	receivedOn, returnedOn calendar.Date
	system                 limitation.System
	stays                  int // how many stays there were
	aliveOn                calendar.Date
	lapsed                 *lapseAnswer

	memo lapseMemo
}

// inScope reports whether the order covers the claim.
func (a *account) inScope() bool { return a.covered || a.legacy }

// away reports whether the recovery authority has the claim.
func (a *account) away() bool { return !a.receivedOn.IsZero() && a.returnedOn.IsZero() }

// begun reports whether the claim was there on a day, as far as is known.
func (a *account) begun(on calendar.Date) bool {
	return !a.claim.CollectionBegunOn.After(on) && !a.claim.PaidOutOn.After(on)
}

// ordinary is what is asked for in instalments: the balance less a lump sum.
func (a *account) ordinary() int64 {
	if a.lumpHeld {
		return a.balance
	}
	return a.balance - a.lump.left
}

// person is a debtor as the events have made them.
type person struct {
	debtor    *Debtor
	index     int
	accounts  []*account // the oldest first
	stretches []stretch  // of the same ability, in ascending order
	plans     []*plan    // all that were decided, in the order of their days
	current   []*plan    // those that no other has taken the place of
	notices   []*Event
	deferred  calendar.Date // the last day on which a deferral was given
	outside   EventKind

	paidOn calendar.Date // the last day on which the debtor paid, and on what
	paid   []counted
}

// payment is what was paid on a day.
type payment struct {
	on  calendar.Date
	ore int64
}

// counted is what was counted of a payment, lump sums left out.
type counted struct {
	account *account
	ore     int64
}

// read makes a file in which nothing has happened yet, with what is known of the debtors
// through a day.
func read(c *checker, through calendar.Date) *file {
	f := &file{c: c, facts: c.facts}
	f.persons, f.accounts = make([]person, len(f.facts.Debtors)), make([]account, len(f.facts.Claims))
	cuts := changesOf(c.options)
	for i := range f.persons {
		p := &f.persons[i]
		p.debtor, p.index = &f.facts.Debtors[i], i
		p.stretches = p.abilities(through, cuts, c.options)
	}
	for i := range f.accounts {
		a, claim := &f.accounts[i], &f.facts.Claims[i]
		a.claim, a.index, a.covered = claim, i, Covers(claim.Act, claim.CollectionBegunOn)
		a.balance, _ = money.ToOre(claim.Principal)
		for _, id := range claim.Liable {
			p := &f.persons[c.debtors.find(id)]
			a.liable = append(a.liable, p)
			p.accounts = append(p.accounts, a)
		}
	}
	for i := range f.persons {
		slices.SortStableFunc(f.persons[i].accounts, func(a, b *account) int {
			return a.claim.CollectionBegunOn.Compare(b.claim.CollectionBegunOn)
		})
	}
	f.order = f.inOrder()
	c.twice(f.order)
	return f
}

// reach lets the events through a day happen in the order of their days, those of one
// day in the order of their kinds. The day is asked about next.
func (f *file) reach(on calendar.Date) {
	f.on, f.facts.On, f.flags = on, on, [len(f.flags)]bool{}
	for i := range f.accounts {
		f.accounts[i].lumpHeld = false
	}
	for ; f.happened < len(f.order); f.happened++ {
		i := int(f.order[f.happened])
		if f.facts.Events[i].On.After(on) {
			f.flags[LaterEvents] = true
			break
		}
		f.halt(f.facts.Events[i].On)
		f.happen(i)
	}
	f.halt(on)
}

// inOrder is the numbers of the events by day and kind.
func (f *file) inOrder() []int32 {
	events := f.facts.Events
	order := make([]int32, len(events))
	for i := range order {
		order[i] = int32(i)
	}
	byDay := func(a, b int32) int {
		x, y := &events[a], &events[b]
		if days := x.On.Compare(y.On); days != 0 {
			return days
		}
		return int(x.Kind) - int(y.Kind)
	}
	if !slices.IsSortedFunc(order, byDay) {
		slices.SortStableFunc(order, byDay)
	}
	return order
}

// happen lets one event happen.
func (f *file) happen(i int) {
	e := &f.facts.Events[i]
	var a *account
	if claim := f.c.about[i].claim; claim >= 0 {
		a = &f.accounts[claim]
	}
	var p *person
	if debtor := f.c.about[i].debtor; debtor >= 0 {
		p = &f.persons[debtor]
	}
	ore, _ := money.ToOre(e.Amount.Decimal)
	switch e.Kind {
	case LandlordTold, LandlordRepaid:
		a.landlord(e, ore)
	case Payment:
		f.pay(p, a, e, ore)
	case Repaid:
		f.giveBack(p, a, ore, i)
	case Balance:
		if ore != a.balance {
			f.c.Add(check.At("events", i, "amount"), otherBalance, check.At("claims", a.index, "principal"))
		}
	case Plan:
		f.decide(p, e, i)
	case DeferralGiven:
		p.deferred = e.On
	case Abeyance:
		for _, pl := range p.current {
			if pl.runs(e.On) {
				pl.abeyance = e.On
				if pl.breach.running(e.On) {
					pl.breach.drop()
				}
			}
		}
	case Missed:
		f.miss(p, a, e, i)
	case DemandSent:
		f.demand(p, a, e, i)
	case NoticeGiven:
		p.notices = append(p.notices, e)
	case Received:
		for _, id := range e.Claims {
			f.receive(&f.accounts[f.c.claims.find(id)], e, i)
		}
	case Returned:
		for _, id := range e.Claims {
			f.giveUp(&f.accounts[f.c.claims.find(id)], e, i)
		}
	case Death, Bankruptcy, DebtRestructuring, Abroad:
		p.outside = e.Kind
	}
}

// pay counts a payment: on the claim it names, otherwise on the debtor's oldest claim
// that the creditor has, and what is over on the next. A claim that had not
// arisen takes it only when there was no other.
func (f *file) pay(p *person, named *account, e *Event, ore int64) {
	if p.paidOn != e.On {
		p.paidOn, p.paid = e.On, p.paid[:0]
	}
	if named != nil {
		named.overpaid += ore - f.take(p, named, e, ore)
		return
	}
	var last *account
	for _, begun := range [...]bool{true, false} {
		for _, a := range p.accounts {
			if a.balance == 0 || a.away() || a.begun(e.On) != begun || f.lapsedBy(a, e.On) {
				continue
			}
			last = a
			if ore -= f.take(p, a, e, ore); ore == 0 {
				return
			}
		}
		if last != nil {
			break
		}
	}
	if last == nil {
		last = p.accounts[len(p.accounts)-1]
	}
	last.overpaid += ore
}

// take counts as much of a payment on the claim as it can take, on a lump sum that is
// due first.
func (f *file) take(p *person, a *account, e *Event, ore int64) (taken int64) {
	taken = min(ore, a.balance)
	if taken == 0 {
		return 0
	}
	onLump := min(taken, a.lump.left)
	a.balance -= taken
	a.lump.left -= onLump
	a.breach.count(e.On, onLump)
	if rest := taken - onLump; rest > 0 {
		if e.By <= ByDebtor {
			a.lastPaid = payment{e.On, rest}
			if a.firstPaid.on.IsZero() {
				a.firstPaid, a.memo = a.lastPaid, lapseMemo{}
			}
		}
		p.paid = append(p.paid, counted{a, rest})
		for _, pl := range p.current {
			if pl.covers(a) {
				pl.pay(e.On, rest)
			}
		}
	}
	if a.balance == 0 {
		for _, liable := range a.liable {
			liable.paidUp(a, e.On)
		}
	}
	return taken
}

// giveBack is money that the debtor got back.
func (f *file) giveBack(p *person, named *account, ore int64, i int) {
	for _, a := range p.accounts {
		if named == nil || a == named {
			back := min(ore, a.overpaid)
			a.overpaid -= back
			ore -= back
		}
	}
	if ore > 0 {
		f.c.Add(check.At("events", i, "amount"), notOverpaid)
	}
}

// judgement returns a person's judgement of a question about a claim or a debtor, and nil
// when nobody has made one.
func (f *file) judgement(question Question, claim, debtor string) *Judgement {
	for i := range f.facts.Judgements {
		j := &f.facts.Judgements[i]
		if j.Question == question && (j.Claim == "" || j.Claim == claim) && (j.Debtor == "" || j.Debtor == debtor) {
			return j
		}
	}
	return nil
}

// answer returns the answer of the judgement, and 0 without one.
func (f *file) answer(question Question, claim, debtor string) Answer {
	if j := f.judgement(question, claim, debtor); j != nil {
		return j.Answer
	}
	return 0
}
