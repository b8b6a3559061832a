// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"strconv"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is always [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	if d.Basis == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the rules give one answer.
func (d Decision) Criteria() []law.Criterion { return nil }

// Grounds returns the rules that were considered, in the order they were tried.
func (d Decision) Grounds() []law.Ground { return d.AppendGrounds(make([]law.Ground, 0, 8)) }

// AppendGrounds appends [Decision.Grounds] to dst. There are at most 8 of them;
// with room for those it does not allocate.
func (d Decision) AppendGrounds(dst []law.Ground) []law.Ground {
	order, recovery := law.CollectionOrder, law.RecoveryOrder
	asOf := law.DayNumber(d.Facts.IncomeAsOf)
	if d.Basis == 0 {
		return dst // the zero value, which is no decision
	}
	if d.Basis == NoIncomeData {
		unknown := sayIncomeUnknown
		if d.checked.income == staleIncome {
			unknown = sayIncomeStale
		}
		dst = add(dst, order.At(5, 2, 0), true, unknown, d.monthly*100, asOf, 0)
		dst = add(dst, order.At(5, 1, 1), false, sayTableUnused, 0, 0, 0)
		return add(dst, order.At(5, 1, 2), true, sayMonthly, d.monthly*100, 0, 0)
	}
	dst = add(dst, order.At(3, 0, 0), true, sayNetIncome, d.checked.net, 0, 0)
	if d.checked.income == incomeParts {
		dst = add(dst, recovery.At(11, 1, 2), true, sayIncomeParts,
			d.checked.annual, d.checked.deductions, d.checked.net)
	}
	current := sayIncomeKnown
	if asOf != 0 {
		current = sayIncomeCurrent
	}
	row, next := d.rowSentence()
	rounded, _ := d.twelfthSentences()
	dst = add(dst, order.At(5, 2, 0), false, current, asOf, 0, 0)
	dst = add(dst, order.At(5, 1, 1), true, sayTable, law.DayNumber(d.Table.inForce.From), 0, 0)
	dst = add(dst, recovery.At(11, 1, 8), true, row, d.Table.limits[d.Row]*100, next*100, int64(d.Percent))
	if d.Table.provenance == Derived {
		dst = add(dst, recovery.At(45, 0, 0), true, sayDerived, 0, 0, 0)
	}
	dst = add(dst, recovery.At(11, 2, 0), true, rounded, d.capacity(), d.twelfth(), d.monthly*100)
	if d.monthly == 0 {
		return add(dst, order.At(5, 1, 2), false, sayNoInstalment, 0, 0, 0)
	}
	return add(dst, order.At(5, 1, 2), true, sayMonthly, d.monthly*100, 0, 0)
}

func add(dst []law.Ground, ref law.Ref, applied bool, sentence *law.Sentence, first, second, third int64) []law.Ground {
	dst = append(dst, law.Ground{})
	ground := &dst[len(dst)-1]
	ground.Ref, ground.Applied, ground.Sentence = ref, applied, sentence
	ground.Values[0], ground.Values[1], ground.Values[2] = first, second, third
	return dst
}

func say(sentence *law.Sentence, first, second, third int64) law.Statement {
	return law.Statement{Sentence: sentence, Values: [3]int64{first, second, third}}
}

// rowSentence returns the sentence for the row of the income, and the limit of
// the next row in kroner where there is one.
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

// twelfthSentences returns the sentences for a twelfth that ends with the øre,
// or for one that goes on.
func (d *Decision) twelfthSentences() (ground, step *law.Sentence) {
	if d.capacity()%1200 == 0 {
		return sayRounded, stepTwelfth
	}
	return sayRoundedCut, stepTwelfthCut
}

// Calculation returns the steps from the facts to the amount, in order.
func (d Decision) Calculation() []law.Statement {
	if d.Basis == NoIncomeData {
		return []law.Statement{say(stepFixed, d.monthly*100, 0, 0)}
	}
	if d.Table == nil { // nobody made the decision
		return nil
	}
	net := say(stepNetIncome, d.checked.net, 0, 0)
	if d.checked.income == incomeParts {
		net = say(stepIncomeParts, d.checked.annual, d.checked.deductions, d.checked.net)
	}
	steps := []law.Statement{net}
	if d.checked.net < 0 {
		steps = append(steps, say(stepNegative, 0, 0, 0))
	}
	_, twelfth := d.twelfthSentences()
	return append(steps,
		say(stepRow, int64(d.Row+1), law.DayNumber(d.Table.inForce.From), int64(d.Percent)),
		say(stepCapacity, d.income(), int64(d.Percent), d.capacity()),
		say(twelfth, d.capacity(), d.twelfth(), 0),
		say(stepRounded, d.monthly*100, 0, 0))
}

// Readings returns the readings that the decision relies on, by number.
func (d Decision) Readings() []law.Reading {
	return d.AppendReadings(make([]law.Reading, 0, 7))
}

// AppendReadings appends [Decision.Readings] to dst.
func (d Decision) AppendReadings(dst []law.Reading) []law.Reading {
	add := func(applies bool, reading law.Reading) {
		if applies {
			dst = append(dst, reading)
		}
	}
	byTable := d.Basis == ByTable
	add(byTable, law.TableOnDayOfDecision)
	add(byTable && d.checked.net%100 != 0, law.HalfOpenRows)
	add(byTable && d.checked.net < 0, law.NegativeIncome)
	add(d.monthly == 0, law.NoInstalment)
	add(byTable, law.SupportsChildren)
	add(d.checked.income != noIncome, law.CurrentIncome)
	add(byTable && d.Table.rowsRead == 0 && d.Table.inForce.From.Year() == 2025, law.DerivedTable)
	return dst
}

// AppendResult appends the result as the JSON object of the contract: monthly,
// percent, basis, annualCapacity and table.
func (d Decision) AppendResult(dst []byte) []byte {
	dst = append(dst, `{"monthly":"`...)
	dst = strconv.AppendInt(dst, d.monthly, 10)
	if d.Basis == NoIncomeData {
		return append(dst, `","percent":null,"basis":"no-income-data"}`...)
	}
	if d.Table == nil { // nobody made the decision
		return append(dst, `","percent":null,"basis":null}`...)
	}
	dst = append(dst, `","percent":`...)
	dst = strconv.AppendInt(dst, int64(d.Percent), 10)
	dst = append(dst, `,"basis":"table","annualCapacity":"`...)
	dst = appendFine(dst, d.capacity())
	dst = append(dst, `","table":{"from":"`...)
	dst, _ = d.Table.inForce.From.AppendText(dst)
	dst = append(dst, `","source":`...)
	dst = law.AppendJSONString(dst, d.Table.source)
	dst = append(dst, `,"provenance":"`...)
	dst = append(dst, d.Table.provenance.String()...)
	return append(dst, `"}}`...)
}

// appendFine writes hundredths of an øre as a plain decimal in kroner.
func appendFine(dst []byte, hundredths int64) []byte {
	dst = law.AppendAmount(dst, hundredths/100)
	rest := hundredths % 100
	if rest == 0 {
		return dst
	}
	if hundredths/100%100 == 0 {
		dst = append(dst, ".00"...)
	}
	dst = append(dst, byte('0'+rest/10))
	if rest%10 != 0 {
		dst = append(dst, byte('0'+rest%10))
	}
	return dst
}

// AppendJSON appends the parts of an income that has been tested, as the JSON
// object of the contract.
func (i *Income) AppendJSON(dst []byte) []byte {
	dst = law.AppendJSONAmount(dst, `{"annual":`, i.Annual)
	dst = law.AppendJSONAmount(dst, `,"amContribution":`, i.LabourMarketContribution)
	dst = law.AppendJSONAmount(dst, `,"employerPension":`, i.EmployerPension)
	dst = law.AppendJSONAmount(dst, `,"atp":`, i.ATP)
	dst = law.AppendJSONAmount(dst, `,"obligatoryPension":`, i.ObligatoryPension)
	dst = law.AppendJSONAmount(dst, `,"tax":`, i.Tax)
	return append(dst, '}')
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	given := map[incomeData]*law.Sentence{
		noIncome: sayGivenNoIncome, staleIncome: sayGivenIncome, netIncome: sayGivenFigure, incomeParts: sayGivenParts,
	}[d.checked.income]
	premises := []law.Statement{
		say(sayGivenDay, law.DayNumber(d.Facts.On), 0, 0),
		say(given, d.checked.net, 0, 0),
	}
	switch {
	case d.Facts.SupportsChildren:
		premises = append(premises, say(sayGivenChildren, 0, 0, 0))
	default:
		premises = append(premises, say(sayGivenNoChildren, 0, 0, 0))
	}
	if d.Basis == ByTable && d.Facts.IncomeAsOf.IsZero() {
		premises = append(premises, say(sayVouched, 0, 0, 0))
	}
	return premises
}

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	headline := say(sayHeadline, d.monthly*100, 0, 0)
	if d.monthly == 0 {
		headline = say(sayNoHeadline, 0, 0, 0)
	}
	options := Options{IncomeMaxAge: d.maxAge}
	if d.maxAge == DefaultIncomeMaxAge {
		options.IncomeMaxAge = 0
	}
	receipt := wire.Receipt("instalment", Rules, &d.Facts, &options, d)
	receipt.Headline, receipt.Calculation, receipt.Premises = headline, d.Calculation(), d.premises()
	if d.Table != nil {
		receipt.Tables = []law.TableUse{{
			Kind: "instalment-table", From: d.Table.inForce.From, Source: d.Table.source,
			Provenance: d.Table.provenance.String(), Hash: d.Table.Hash(),
		}}
	}
	return receipt
}
