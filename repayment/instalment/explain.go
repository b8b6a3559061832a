// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided], except for the zero value, which has none.
func (d Decision) Outcome() law.Outcome {
	if d.Basis == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.appendGrounds(make([]law.Ground, 0, 8)) }

// appendGrounds appends [Decision.Grounds] to dst. There are at most 8 of them;
// with room for those it does not allocate.
func (d Decision) appendGrounds(dst []law.Ground) []law.Ground {
	order, recovery := law.CollectionOrder, law.RecoveryOrder
	asOf := law.DayNumber(d.Facts.IncomeAsOf)
	if d.Basis == NoIncomeData {
		unknown := sayIncomeUnknown
		if d.checked.income == staleIncome {
			unknown = sayIncomeStale
		}
		dst = add(dst, order.At(5, 2, 0), true, unknown, d.monthly*100, asOf)
		dst = add(dst, order.At(5, 1, 1), false, sayTableUnused)
		return add(dst, order.At(5, 1, 2), true, sayMonthly, d.monthly*100)
	}
	if d.Table == nil { // the zero Decision
		return dst
	}
	dst = add(dst, order.At(3, 0, 0), true, sayNetIncome, d.checked.net)
	if d.checked.income == incomeParts {
		dst = add(dst, recovery.At(11, 1, 2), true, sayIncomeParts, d.checked.annual, d.checked.deductions, d.checked.net)
	}
	current := sayIncomeKnown
	if asOf != 0 {
		current = sayIncomeCurrent
	}
	dst = add(dst, order.At(5, 2, 0), false, current, asOf)
	dst = add(dst, order.At(5, 1, 1), true, sayTable, law.DayNumber(d.Table.inForce.From))
	row, next := d.rowSentence()
	dst = add(dst, recovery.At(11, 1, 8), true, row, d.Table.limits[d.Row]*100, next*100, int64(d.Percent))
	if d.Table.provenance == Derived {
		dst = add(dst, recovery.At(45, 0, 0), true, sayDerived)
	}
	rounded := sayRoundedCut
	switch exact := d.exact(); {
	case exact && d.twelfth() == d.monthly*100:
		rounded = sayNotRounded
	case exact:
		rounded = sayRounded
	}
	dst = add(dst, recovery.At(11, 2, 0), true, rounded, d.capacity(), d.twelfth(), d.monthly*100)
	if d.monthly == 0 {
		return add(dst, order.At(5, 1, 2), false, sayNoInstalment)
	}
	return add(dst, order.At(5, 1, 2), true, sayMonthly, d.monthly*100)
}

// add appends a ground, filling it in place, which takes half the time of copying
// one.
func add(dst []law.Ground, ref law.Ref, applied bool, sentence *law.Sentence, values ...int64) []law.Ground {
	dst = append(dst, law.Ground{})
	ground := &dst[len(dst)-1]
	ground.Ref, ground.Applied, ground.Sentence = ref, applied, sentence
	copy(ground.Values[:], values)
	return dst
}

// rowSentence returns the sentence for the row of the income, and the limit of the
// next row in kroner if there is one.
func (d *Decision) rowSentence() (sentence *law.Sentence, next int64) {
	top := d.Row == len(d.Table.limits)-1
	switch {
	case top && d.Facts.SupportsChildren:
		return sayTopRowChildren, 0
	case top:
		return sayTopRow, 0
	case d.Facts.SupportsChildren:
		return sayRowChildren, d.Table.limits[d.Row+1]
	}
	return sayRow, d.Table.limits[d.Row+1]
}

// Calculation returns the steps from the facts to the amount, in order.
func (d Decision) Calculation() (steps []law.Statement) {
	if d.Basis == NoIncomeData {
		return []law.Statement{stepFixed.With(d.monthly * 100)}
	}
	if d.Table == nil { // the zero Decision
		return nil
	}
	if d.checked.income == incomeParts {
		steps = append(steps, stepIncomeParts.With(d.checked.annual, d.checked.deductions, d.checked.net))
	} else {
		steps = append(steps, stepNetIncome.With(d.checked.net))
	}
	if d.checked.net < 0 {
		steps = append(steps, stepNegative.With())
	}
	twelfth := stepTwelfthCut
	if d.exact() {
		twelfth = stepTwelfth
	}
	return append(steps,
		stepRow.With(int64(d.Row+1), law.DayNumber(d.Table.inForce.From), int64(d.Percent)),
		stepCapacity.With(d.income(), int64(d.Percent), d.capacity()),
		twelfth.With(d.capacity(), d.twelfth()),
		stepRounded.With(d.monthly*100))
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.appendReadings(make([]law.Reading, 0, 7))
}

// appendReadings appends [Decision.Readings] to dst.
func (d Decision) appendReadings(dst []law.Reading) []law.Reading {
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	byTable := d.Basis == ByTable
	add(byTable, law.TableOnDayOfDecision)
	add(byTable && d.checked.net%100 != 0, law.HalfOpenRows)
	add(byTable && d.checked.net < 0, law.NegativeIncome)
	add(byTable && d.monthly == 0, law.NoInstalment)
	add(byTable, law.SupportsChildren)
	add(d.checked.income != noIncome, law.CurrentIncome)
	add(byTable && d.Table.rowsRead == 0 && d.Table.inForce.From.Year() == 2025, law.DerivedTable)
	return dst
}

// premises returns what was assumed.
func (d *Decision) premises() (premises []law.Statement) {
	add := func(applies bool, statement law.Statement) {
		if applies {
			premises = append(premises, statement)
		}
	}
	add(true, sayGivenDay.With(law.DayNumber(d.Facts.On)))
	add(d.checked.income == noIncome, sayGivenNoIncome.With())
	add(d.checked.income == staleIncome, sayGivenIncome.With())
	add(d.checked.income == netIncome, sayGivenFigure.With(d.checked.net))
	add(d.checked.income == incomeParts, sayGivenParts.With())
	add(d.Facts.SupportsChildren, sayGivenChildren.With())
	add(!d.Facts.SupportsChildren, sayGivenNoChildren.With())
	add(d.Basis == ByTable && d.Facts.IncomeAsOf.IsZero(), sayVouched.With())
	return premises
}

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	options := Options{IncomeMaxAge: d.maxAge}
	if d.maxAge == DefaultIncomeMaxAge {
		options.IncomeMaxAge = 0
	}
	receipt := wire.Receipt("instalment", Rules, &d.Facts, &options, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = sayHeadline.With(d.monthly*100), d.Calculation(), d.premises()
	if d.monthly == 0 {
		receipt.Headline = sayNoHeadline.With()
	}
	if d.Table != nil {
		receipt.Tables = []law.TableUse{{
			Kind: "instalment-table", From: d.Table.inForce.From, Source: d.Table.source,
			Provenance: d.Table.provenance.String(), Hash: d.Table.Hash(),
		}}
	}
	return receipt
}
