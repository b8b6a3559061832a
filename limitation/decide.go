// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"encoding/json"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Decision says when a claim becomes time-barred, and whether it is on the day of
// the question. It is made by [Decide]; the zero value holds no decision.
type Decision struct {
	// Facts are the facts that were decided on.
	Facts Facts
	// Start is the day the period is counted from. The day itself is not counted.
	Start calendar.Date
	// Deadline is the end of the period. Its ActBy is computed from the safest start
	// and reduced by the lead time of [Options]. Deadline is zero while
	// [Decision.Pending].
	Deadline calendar.Deadline
	// Absolute is the end of the ten years of § 3, stk. 3, no. 4. It is zero for a
	// claim with a title, which the ten years do not limit.
	Absolute calendar.Deadline
	// Pending is true while a court case, an estate or a wage withholding keeps every
	// period from running. There is then no last day.
	Pending bool
	// Barred reports whether the claim is time-barred on the day of the question, that
	// is, after Deadline.Last.
	Barred bool
	// Chain is how the result was reached, in order of the days.
	Chain []Link
	// Flags mark what a caseworker should look at, and Open lists the questions that the
	// sources leave open and that affect this result, both in a fixed order.
	Flags []Flag
	Open  []Question
	// ObjectBy is the last day on which the debtor can object that the claim was
	// time-barred before a step of the recovery authority ([ObjectionDeadline]). It is
	// zero if there was no such step.
	ObjectBy calendar.Date

	options  Options
	readings []law.Reading
}

// Link is one step of the chain: a rule that was tried, the day it concerns, and the
// claim's last day after it, before closed days. Raw is zero before the length is
// known and while no period runs.
type Link struct {
	Day calendar.Date
	Raw calendar.Date
	law.Ground
}

// linkJSON is a link as it is written: the methods of its ground would leave out the
// days.
type linkJSON struct {
	Day    calendar.Date `json:"day"`
	Raw    calendar.Date `json:"raw,omitzero"`
	Ground law.Ground    `json:"ground"`
}

// MarshalJSON returns the link as {"day","raw","ground"}; the error is always nil.
func (l Link) MarshalJSON() ([]byte, error) { return json.Marshal(linkJSON{l.Day, l.Raw, l.Ground}) }

// UnmarshalJSON reads what [Link.MarshalJSON] writes.
func (l *Link) UnmarshalJSON(text []byte) error {
	read := linkJSON{l.Day, l.Raw, l.Ground}
	err := json.Unmarshal(text, &read)
	*l = Link{read.Day, read.Raw, read.Ground}
	return err
}

// Decide finds the last day on which a claim can be enforced, and whether it is
// time-barred on Facts.On.
//
// It goes through the days of the case in order: the start (§ 2), knowledge (§ 3,
// stk. 2) and the length (§ 3, stk. 1, § 4), then every title, event, floor and step
// of the recovery authority. Each counts only if the claim is alive on its day, the
// last day included; one that comes later is flagged and revives nothing. An
// interruption starts a new period from the day given in § 19 and never makes the
// last day earlier; the three years of the recovery act can (§ 18 a, stk. 4). The
// ten years of § 3, stk. 3, limit knowledge, the deferred start and the extra
// periods of §§ 12 and 14, but not the year of §§ 20 and 21, and restart on an
// interruption. The last day runs to its end and moves past closed days (§ 27).
//
// While the claim is under recovery, the rules in force on the day of the question
// apply. On invalid facts the error is a [law.Faults] listing everything that is
// wrong. Once nothing else is, a judgment that came after the claim's last day needs
// the [ClaimFiled] that led to it: the fault is of code law.Missing, at events.
func Decide(facts Facts, options Options) (Decision, error) {
	w, err := facts.walk(options)
	if err != nil {
		return Decision{}, err
	}
	decision := w.finish()
	decision.Facts = facts.clone() // the caller may still change the originals
	return decision, nil
}

const limitationAct = law.LimitationAct

// walk is the state of a claim while the days of the case are gone through.
type walk struct {
	facts   *Facts
	options Options
	links   []Link

	start    calendar.Date // of the running period
	raw      calendar.Date // its last day, before closed days
	safe     calendar.Date // the same, computed from the safest start
	held     calendar.Date // an earliest day under the limitation act, below which no cut goes
	limited  calendar.Date // the part of it that the ten years limit (§§ 12 and 14)
	year     calendar.Date // the part of it that they do not (§§ 20 and 21, R-51)
	floor    calendar.Date // an earliest day under § 18 a, which the ten years are not known to limit
	absolute calendar.Date // the end of the ten years; zero: they do not apply
	safeTen  calendar.Date // the same, computed from the safest start
	titled   bool          // § 5 gives ten years
	pending  bool          // no period runs
	began    bool          // the recovery act's rules apply to the claim
	extra    bool          // something that the ten years may limit has been added
	floored  bool          // and it was an extra period of the limitation act
	moved    bool          // and it was the deferred start

	unfiled  bool // a judgment after the last day, and no case that led to it
	byFiling bool // the day a case was brought decides
	byYear   bool // the year of §§ 20 and 21 goes beyond the ten years

	flags     [ReceivedEarly + 1]bool
	questions [b3 + 1]bool
	objectBy  calendar.Date
}

// walk checks the facts and goes through the days of the case. The error is a
// [law.Faults].
func (f *Facts) walk(options Options) (*walk, error) {
	if err := f.check(options); err != nil {
		return nil, err
	}
	w := &walk{facts: f, options: options, links: make([]Link, 0, 8+2*len(f.Events)+len(f.Floors))}
	w.begin()
	for _, step := range w.steps() {
		step.take(step.day)
	}
	if w.unfiled {
		return nil, law.Faults{filingMissing.At("events")}
	}
	return w, nil
}

// begin finds the start and the first period.
//
// § 2, stk. 1: the period is counted from the first day the creditor could demand
// payment. Stk. 2: if the debtor had a right to time to pay, it is counted from the
// end of that time. § 3, stk. 1: it is three years. Stk. 2: if the creditor was
// unaware of the claim or the debtor, it is counted from the day of actual or
// constructive knowledge. § 4: five years for work under an employment.
func (w *walk) begin() {
	f := w.facts
	safest := f.DueOn
	w.start = f.DueOn
	if f.PayBy.IsZero() {
		w.add(f.DueOn, limitationAct.At(2, 1, 0), true, say(sayDue, f.DueOn))
	} else {
		w.start, safest = f.PayBy.AddDays(1), f.PayBy
		w.ask(a8)
		w.add(w.start, limitationAct.At(2, 2, 0), true, say(sayPayBy, f.PayBy, w.start))
	}
	w.absolute = w.start.AddYears(10, calendar.Clamp) // § 3, stk. 3, no. 4
	w.safeTen = safest.AddYears(10, calendar.Clamp)
	switch {
	case f.KnownOn.IsZero():
	case f.KnownOn.After(w.start):
		w.start, safest, w.extra = f.KnownOn, f.KnownOn, true // § 3, stk. 2
		w.ask(a6)
		w.add(w.start, limitationAct.At(3, 2, 0), true, say(sayKnown, f.KnownOn))
	default:
		w.add(w.start, limitationAct.At(3, 2, 0), false, say(sayKnownBefore, f.KnownOn, w.start))
	}
	years := w.ownYears()
	w.raw = w.start.AddYears(years, calendar.Clamp)
	w.safe = safest.AddYears(years, calendar.Clamp)
	if f.Employment {
		w.add(w.start, limitationAct.At(4, 0, 0), true, say(sayFiveYears, w.start, w.raw))
	} else {
		w.add(w.start, limitationAct.At(3, 1, 0), true, say(sayThreeYears, w.start, w.raw))
	}
}

// step is something that happens to the claim on a day.
type step struct {
	day  calendar.Date
	rank int // the order within the same day
	take func(day calendar.Date)
}

// steps returns everything that happens, in order of the days. On the same day the
// title comes first, then events and floors, then the recovery authority. The order
// in which the facts are given makes no difference.
func (w *walk) steps() []step {
	f := w.facts
	steps := make([]step, 0, 8+len(f.Events)+len(f.Floors))
	if f.Title != nil {
		steps = append(steps, step{f.Title.On, 0, w.title})
	}
	events := slices.SortedFunc(slices.Values(f.Events), compareEvents)
	for i := range events {
		steps = append(steps, step{events[i].moment(), 1, func(calendar.Date) { w.event(&events[i], events) }})
	}
	for i := range events {
		if e := &events[i]; e.Kind == EstateClaim && !e.EndedOn.IsZero() {
			steps = append(steps, step{e.EndedOn, 1, w.estateEnded})
		}
	}
	floors := slices.SortedFunc(slices.Values(f.Floors), compareFloors)
	for i := range floors {
		steps = append(steps, step{floors[i].moment(), 2, func(calendar.Date) { w.extraPeriod(&floors[i]) }})
	}
	if f.Transfer != nil {
		steps = append(steps, w.recoverySteps()...)
	}
	slices.SortStableFunc(steps, func(a, b step) int {
		if order := a.day.Compare(b.day); order != 0 {
			return order
		}
		return a.rank - b.rank
	})
	return steps
}

// finish computes the deadline (§ 27) and whether the claim is barred: once the last
// day has passed, the creditor can no longer demand payment (§ 23, stk. 1).
func (w *walk) finish() Decision {
	d := Decision{Start: w.start, Pending: w.pending, ObjectBy: w.objectBy, options: w.options}
	if !w.pending {
		w.limit()
		if !w.absolute.IsZero() {
			d.Absolute, _ = calendar.DeadlineOn(w.absolute) // the days have been checked
		}
		d.Deadline, _ = calendar.DeadlineOn(w.end())
		d.Deadline.ActBy = w.actBy(w.options.Lead)
		d.Barred = w.facts.On.After(d.Deadline.Last)
		w.closedDays(d.Deadline)
	}
	d.Chain = w.links
	d.Flags = marked[Flag](w.flags[:])
	d.Open = marked[Question](w.questions[:])
	d.readings = w.readings()
	return d
}

// readings returns the readings that the days rest on, by number.
func (w *walk) readings() (readings []law.Reading) {
	add := func(rests bool, reading law.Reading) {
		if rests {
			readings = append(readings, reading)
		}
	}
	add(!w.pending || w.questions[a2] || w.questions[a12], law.PeriodComputation)
	add(w.questions[a8], law.AfterGrantedDeadline)
	add(w.byFiling, law.JudgmentAfterPeriod)
	add(w.byYear, law.YearAfterCase)
	return readings
}

// marked returns the indexes that are set, in ascending order.
func marked[N ~uint8](set []bool) (numbers []N) {
	for i := range set {
		if set[i] {
			numbers = append(numbers, N(i))
		}
	}
	return numbers
}
