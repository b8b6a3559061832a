// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Stage == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
// The notice comes before the transfer, since it must be given first.
func (d Decision) Grounds() []law.Ground {
	return d.AppendGrounds(make([]law.Ground, 0, 3+len(d.Facts.OtherNotices)))
}

// AppendGrounds appends [Decision.Grounds] to dst. There are at most 3 of them and
// one for each further debtor; with room for those it does not allocate.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	due, transfer, notice := d.Facts.Kind.sentences()
	f := &d.Facts
	missed, paid := law.DayNumber(f.MissedOn), law.DayNumber(f.PaidOn)
	sent, deadline := f.demandDays()
	switch d.Stage {
	case Barred:
		return add(dst, transfer, false, sayInDeferral, 0, 0, 0)
	case Compliant:
		switch {
		case missed == 0:
			return add(dst, due, false, sayNothingMissed, 0, 0, 0)
		case deadline == 0:
			return add(dst, due, false, sayPaidNoDemand, missed, paid, 0)
		}
		return add(dst, due, false, sayPaidInTime, paid, deadline, 0)
	case DemandDue:
		return add(dst, due, false, sayNoDemand, missed, 0, 0)
	case DemandRunning:
		return add(dst, due, false, sayDeadlineRuns, sent, deadline, 0)
	}
	dst = add(dst, due, true, d.defaultSentence(), deadline, law.DayNumber(d.WholeDebtDueOn), paid)
	dst = f.Notice.appendGround(dst, notice, 0)
	for i, other := range f.OtherNotices {
		dst = other.appendGround(dst, notice, i+1)
	}
	if d.Stage == InDefault {
		return add(dst, transfer, false, sayNotYet, 0, 0, 0)
	}
	return add(dst, transfer, true, sayTransfer, 0, 0, 0)
}

func add(dst []law.Ground, ref law.Ref, applied bool, sentence *law.Sentence, first, second, third int64) []law.Ground {
	return append(dst, law.Ground{Ref: ref, Applied: applied, Statement: say(sentence, first, second, third)})
}

func say(sentence *law.Sentence, first, second, third int64) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{first, second, third}}
}

// sentences returns the places for the debt falling due, the transfer and the
// notice.
func (k Kind) sentences() (due, transfer, notice law.Ref) {
	order := law.CollectionOrder
	if k == HousingDeposit {
		return order.At(10, 0, 1), order.At(10, 0, 2), order.At(10, 0, 3)
	}
	return order.At(9, 0, 1), order.At(9, 0, 2), order.At(9, 0, 3)
}

// demandDays returns the days of the demand as values of a statement, 0 without.
func (f *Facts) demandDays() (sent, deadline int64) {
	if f.Demand == nil {
		return 0, 0
	}
	return law.DayNumber(f.Demand.SentOn), law.DayNumber(f.Demand.Deadline)
}

func (d *Decision) defaultSentence() *law.Sentence {
	late := !d.Facts.PaidOn.IsZero() // or it would not be in default
	switch {
	case d.Facts.Kind == HousingDeposit && late:
		return sayDepositPaidLate
	case d.Facts.Kind == HousingDeposit:
		return sayDepositBroken
	case late:
		return sayPlanPaidLate
	}
	return sayPlanBroken
}

// appendGround appends what is to be said of the notice to one debtor: number 0 is
// the debtor, 1 the first further one.
func (n *Notice) appendGround(dst []law.Ground, ref law.Ref, number int) []law.Ground {
	sentences := [...]*law.Sentence{sayNoticeMissing, sayNotice, sayImpossible, sayImpairment}
	if number > 0 {
		sentences = [...]*law.Sentence{sayOtherMissing, sayOtherNotice, sayOtherImpossible, sayOtherImpairment}
	}
	var day calendar.Date
	sentence := sentences[0]
	if n != nil && n.Exception <= Impairment {
		day, sentence = n.On, sentences[1+n.Exception]
	}
	return add(dst, ref, true, sentence, law.DayNumber(day), int64(number), 0)
}

// Calculation returns the step from the deadline to the day the whole debt is due,
// and nothing as long as it is not.
func (d Decision) Calculation() []law.Statement {
	if d.WholeDebtDueOn.IsZero() {
		return nil
	}
	_, deadline := d.Facts.demandDays()
	return []law.Statement{say(stepDue, deadline, law.DayNumber(d.WholeDebtDueOn), 0)}
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 2))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	if d.Facts.Demand != nil && d.Stage != Barred {
		dst = append(dst, law.DefaultAfterDemand)
	}
	switch d.Stage {
	case InDefault, Transferable, Barred:
		dst = append(dst, law.Transferable)
	}
	return dst
}

// AppendResult appends the result as the JSON object of the contract: stage,
// wholeDebtDueOn where the whole debt is due, and missing.
func (d Decision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"stage":"`...)
	dst = append(dst, d.Stage.String()...)
	if !d.WholeDebtDueOn.IsZero() {
		dst = append(dst, `","wholeDebtDueOn":"`...)
		dst, _ = d.WholeDebtDueOn.AppendText(dst)
	}
	dst = append(dst, `","missing":[`...)
	for i, need := range d.Missing {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, '"')
		dst = append(dst, need...)
		dst = append(dst, '"')
	}
	return append(dst, "]}"...)
}

// Receipt returns everything the decision rests on. The reason for an exception is
// in its facts.
func (d Decision) Receipt() law.Receipt {
	_, deadline := d.Facts.demandDays()
	headline := map[Stage]*law.Sentence{
		Compliant: sayHeadlineCompliant, DemandDue: sayHeadlineDemandDue, DemandRunning: sayHeadlineRunning,
		InDefault: sayHeadlineDefault, Transferable: sayHeadlineTransferable, Barred: sayHeadlineBarred,
	}[d.Stage]
	receipt := wire.Receipt("breach", Rules, &d.Facts, &Options{}, d)
	receipt.Headline = say(headline, deadline, law.DayNumber(d.WholeDebtDueOn), 0)
	receipt.Calculation, receipt.Premises = d.Calculation(), d.premises()
	return receipt
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{say(sayGivenDay, law.DayNumber(f.On), 0, 0)}
	if !f.MissedOn.IsZero() {
		premises = append(premises, say(sayGivenMissed, law.DayNumber(f.MissedOn), 0, 0))
		if f.Demand != nil {
			sent, deadline := f.demandDays()
			premises = append(premises, say(sayGivenDemand, sent, deadline, 0))
		}
		paid := sayGivenUnpaid
		if !f.PaidOn.IsZero() {
			paid = sayGivenPaid
		}
		premises = append(premises, say(paid, law.DayNumber(f.PaidOn), 0, 0))
	}
	deferral := sayGivenNoDeferral
	if f.Deferral {
		deferral = sayGivenDeferral
	}
	premises = append(premises, say(deferral, 0, 0, 0))
	if len(f.OtherNotices) > 0 {
		return append(premises, say(sayGivenDebtors, int64(1+len(f.OtherNotices)), 0, 0))
	}
	return append(premises, say(sayGivenDebtor, 0, 0, 0))
}
