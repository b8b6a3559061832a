// SPDX-License-Identifier: MPL-2.0

package lapse

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Validate returns every fault in the facts at once (law.Faults), or nil
// when [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	var d Decision
	return d.decide(&f, options).Err()
}

// checkStart tests the day of the question, the kind and the days that the years
// may be counted from.
func (f *Facts) checkStart() (faults law.Faults) {
	switch {
	case f.On.IsZero():
		faults = append(faults, law.Fault{Code: law.Missing, Field: "on",
			Problem: "the day of the question is not given", Expected: "a date such as 2026-03-02"})
	case f.On.Before(law.InForce()):
		faults = append(faults, law.Fault{Code: law.NotInForce, Field: "on",
			Problem: "the day of the question lies before the order took effect", Expected: "2025-07-01 or later"})
	case f.On.Year() > calendar.LastYear:
		faults = append(faults, law.Fault{Code: law.OutOfRange, Field: "on",
			Problem: "the day of the question lies after the year 2199", Expected: "an earlier day"})
	}
	if f.Kind.String() == "" {
		fault := law.Fault{Code: law.Invalid, Field: "kind", Problem: "there is no such kind of claim",
			Expected: `"benefit" or "housing-deposit"`}
		if f.Kind == 0 {
			fault.Code, fault.Problem = law.Missing, "the kind of claim is not given"
		}
		faults = append(faults, fault)
	}
	faults = f.startDay(faults, "endedOn", f.EndedOn, Benefit, "the day the benefit ended")
	if !f.KnownOn.IsZero() {
		faults = appendDayFault(faults, "knownOn", f.KnownOn, f.On)
	}
	return f.startDay(faults, "paidOutOn", f.PaidOutOn, HousingDeposit, "the day the housing deposit was paid out")
}

// startDay tests a day that one kind of claim needs and the other has not.
func (f *Facts) startDay(faults law.Faults, field string, day calendar.Date, belongsTo Kind, what string) law.Faults {
	switch {
	case day.IsZero() && f.Kind == belongsTo:
		return append(faults, law.Fault{Code: law.Missing, Field: field,
			Problem: what + " is not given", Expected: "a date such as 2022-08-31"})
	case day.IsZero():
		return faults
	case f.Kind.String() != "" && f.Kind != belongsTo:
		return append(faults, law.Fault{Code: law.Contradiction, Field: field,
			Problem: what + " is given for another kind of claim", Expected: "no such day, or the other kind"})
	}
	return appendDayFault(faults, field, day, f.On)
}

// appendDayFault tests a day that lies in the past on the day of the question.
// No day at all is missing.
func appendDayFault(faults law.Faults, field string, day, on calendar.Date) law.Faults {
	if possible(day, on) {
		return faults
	}
	fault := law.Fault{Code: law.Contradiction, Field: field,
		Problem: "the day lies after the day of the question", Expected: "that day or an earlier one"}
	switch {
	case day.IsZero():
		fault.Code, fault.Problem, fault.Expected = law.Missing, "the day is not given", "a date such as 2022-08-31"
	case day.Before(earliest):
		fault.Code, fault.Problem, fault.Expected = law.OutOfRange, "the day lies before the year 2005", "2005-01-01 or later"
	}
	return append(faults, fault)
}

// possible reports whether a day lies from 2005 through the day of the question,
// where that is given.
func possible(day, on calendar.Date) bool {
	return !day.Before(earliest) && (on.IsZero() || !day.After(on))
}

var earliest = calendar.MustParse("2005-01-01") // read only; § 15, stk. 1, speaks of November that year

// checkPeriods tests the periods one by one and that they follow each other.
func (f *Facts) checkPeriods() (faults law.Faults) {
	add := func(code law.Code, i int, name, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: element("periods", i, name), Problem: problem, Expected: expected})
	}
	for i := range f.Periods {
		span := &f.Periods[i]
		switch {
		case span.From.IsZero():
			add(law.Missing, i, "from", "the first day of the period is not given", "a date such as 2022-09-01")
		case span.From.Before(earliest):
			add(law.OutOfRange, i, "from", "the day lies before the year 2005", "2005-01-01 or later")
		case i > 0 && (f.Periods[i-1].To.IsZero() || !span.From.After(f.Periods[i-1].To)):
			add(law.Contradiction, i, "from", "the period begins before the one above it has ended",
				"periods in ascending order that do not overlap")
		}
		if !span.To.IsZero() && span.To.Before(span.From) {
			add(law.Contradiction, i, "to", "the period ends before it begins", "its last day, which is included")
		}
		switch {
		case span.Ability == 0:
			add(law.Missing, i, "ability", "it is not given whether there was an economic possibility", `"none" or "able"`)
		case span.Ability.String() == "":
			add(law.Invalid, i, "ability", "there is no such ability", `"none" or "able"`)
		case span.Ability == Able && span.NoDeferral:
			add(law.Contradiction, i, "noDeferral", "an instalment of 0 kr. is no economic possibility", `it with "none" only`)
		}
	}
	return faults
}

// gapFault says from which day the periods say nothing.
func gapFault(day calendar.Date) law.Fault {
	return law.Fault{Code: law.Missing, Field: "periods",
		Problem:  "no period says whether there was an economic possibility from " + day.String(),
		Expected: "periods that together cover every day from the start"}
}

// checkPayments tests the payments one by one.
func (f *Facts) checkPayments() (faults law.Faults) {
	for i := range f.Payments {
		payment := &f.Payments[i]
		switch {
		case !possible(payment.On, f.On):
			faults = appendDayFault(faults, element("payments", i, "on"), payment.On, f.On)
		case f.Kind == HousingDeposit && payment.On.Before(f.PaidOutOn):
			faults = append(faults, law.Fault{Code: law.Contradiction, Field: element("payments", i, "on"),
				Problem: "the payment lies before the housing deposit was paid out", Expected: "that day or a later one"})
		}
		if code, problem := amountFault(payment.Amount); code != "" {
			faults = append(faults, law.Fault{Code: code, Field: element("payments", i, "amount"),
				Problem: problem, Expected: "kroner above 0 with at most two decimals"})
		}
	}
	return faults
}

// amountFault returns what is wrong with an amount that was paid.
func amountFault(amount decimal.Decimal) (code law.Code, problem string) {
	ore, err := law.ToOre(amount)
	switch {
	case errors.Is(err, law.ErrTooFine):
		return law.Invalid, "the amount has more than two decimals"
	case err != nil:
		return law.OutOfRange, "the amount is above 1,000,000,000,000 kr. in size"
	case ore <= 0:
		return law.OutOfRange, "the amount is not above 0"
	}
	return "", ""
}

// checkTransfer tests the days with the recovery authority.
func (f *Facts) checkTransfer() (faults law.Faults) {
	if f.Transfer == nil {
		return nil
	}
	received, returned := f.Transfer.ReceivedOn, f.Transfer.ReturnedOn
	faults = appendDayFault(faults, "transfer.receivedOn", received, f.On)
	if len(faults) == 0 && f.Kind == HousingDeposit && received.Before(f.PaidOutOn) {
		faults = append(faults, law.Fault{Code: law.Contradiction, Field: "transfer.receivedOn",
			Problem: "the claim was received before the housing deposit was paid out", Expected: "that day or a later one"})
	}
	switch {
	case returned.IsZero():
	case returned.Before(received):
		faults = append(faults, law.Fault{Code: law.Contradiction, Field: "transfer.returnedOn",
			Problem: "the claim came back before it was received", Expected: "the day of receipt or a later one"})
	default:
		faults = appendDayFault(faults, "transfer.returnedOn", returned, f.On)
	}
	return faults
}

func element(list string, i int, name string) string { return fmt.Sprintf("%s[%d].%s", list, i, name) }
