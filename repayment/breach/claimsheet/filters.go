// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The limits of the filters. Amounts are in øre.
const (
	longestReference   = 20
	longestDescription = 100
	flexJobCap         = 20_000_00 // KTBRFLX only; the caps of other types were not seen
	smallest           = 100_00
	widest             = 99_999_999_99 // eight digits and two decimals
	daysBeforeEnd      = 20            // R_6_17
	lapseYears         = 3             // R_2_2
)

// bankDaysFrom is the day on which R_7_1 was introduced.
var bankDaysFrom = calendar.MustParse("2025-11-24")

// Check tries the known filters of the recovery authority on a sheet that is
// received on the given day, and returns what stops the claim, in the order of the
// sheet. If it finds nothing, no known filter stops the claim. It does not decide
// whether the claim may be transferred; see [breach.Decide].
//
//	mandatory       a field that every such claim needs
//	R_1_1, R_1_2    the class and the claim type
//	R_6_19-21       the period: a month at most, in one calendar year
//	R_7_1           not originated on a day when banks are closed, from 24 November 2025
//	R_6_17          originated at the earliest 20 days before the period ends
//	R_5_1-3         due, last timely and originated before the day of receipt
//	R_6_3, R_6_1    due after it originated; last timely no earlier than due
//	R_2_2a, R_2_2   still alive on receipt; lapsing no later than 3 years after
//
// A claim received on its last timely day is stopped because that day has not
// passed; one received on the day it lapses is not, because it is still alive.
//
// A25: a housing deposit lapses after ten years (§ 8, stk. 2), which R_2_2 would not
// accept. The filter for its type was not seen, so this is a warning.
//
// The error ([law.Faults]) is that of [Sheet.Validate], or that the day of receipt
// is missing or out of range.
func (s Sheet) Check(receivedOn calendar.Date) ([]Finding, error) {
	var c check.Check
	c.Needed("receivedOn", receivedOn, dayOfReceipt)
	checkDay(&c, "receivedOn", receivedOn)
	f := filters{sheet: &s, received: receivedOn, seen: s.Type == FlexJobClaim}
	f.principal, f.balance = s.check(&c)
	if err := c.Err(); err != nil {
		return nil, err
	}
	f.identity()
	f.period()
	f.days()
	f.amounts()
	f.lapse()
	f.rest()
	return f.found, nil
}

var dayOfReceipt = law.Words{Danish: "modtagelsesdagen", English: "the day of receipt"}

type filters struct {
	sheet              *Sheet
	received           calendar.Date
	principal, balance int64
	seen               bool // the filters of this type were read
	found              []Finding
}

// filter adds a finding from a filter that was read for KTBRFLX.
func (f *filters) filter(stops bool, rule, field string, effect Effect, sentence *law.Sentence, values ...int64) {
	f.add(stops, f.seen, rule, field, effect, sentence.With(values...))
}

// always adds a finding from a requirement for every claim.
func (f *filters) always(stops bool, rule, field string, effect Effect, sentence *law.Sentence, values ...int64) {
	f.add(stops, true, rule, field, effect, sentence.With(values...))
}

func (f *filters) add(stops, seen bool, rule, field string, effect Effect, statement law.Statement) {
	if stops {
		f.found = append(f.found, Finding{Rule: rule, Field: field, Effect: effect, Seen: seen, Statement: statement})
	}
}

// mandatory checks a field that every claim must have, dependent one that depends on
// the type.
func (f *filters) mandatory(missing bool, field string) {
	f.always(missing, "mandatory", field, Reject, sayMandatory)
}

func (f *filters) dependent(missing bool, field string) {
	f.filter(missing, "mandatory", field, Reject, sayMandatory)
}

func (f *filters) identity() {
	s := f.sheet
	f.mandatory(s.Creditor == "", "creditor")
	f.mandatory(s.Reference == "", "reference")
	f.always(utf8.RuneCountInString(s.Reference) > longestReference, "length", "reference", Reject, sayTooLong, longestReference)
	f.mandatory(s.Type == "", "type")
	switch s.Type {
	case "", BenefitClaim, HousingDepositClaim, FlexJobClaim:
	case otherSpelling:
		f.always(true, "type", "type", Warn, sayOtherSpelling)
	case ReminderFee, DefaultInterest, ProcessInterest:
		f.add(true, false, "R_1_2", "type", Reject, saySubClaim.With())
	default:
		f.add(true, false, "R_1_2", "type", Reject, sayUnknownType.With())
	}
	f.mandatory(s.Class == "", "class")
	f.filter(s.Class != "" && s.Class != ForRecovery && s.Class != ForSetOffOnly, "R_1_1", "class", Reject, sayUnknownClass)
	f.always(s.Class == ForSetOffOnly, "R_1_1", "class", Warn, saySetOffOnly)
	f.dependent(s.Description == "", "description")
	f.always(utf8.RuneCountInString(s.Description) > longestDescription, "length", "description", Reject, sayTooLong, longestDescription)
}

func (f *filters) period() {
	from, to := f.sheet.Period.From, f.sheet.Period.To
	if from.IsZero() {
		f.filter(f.sheet.Type == FlexJobClaim, "period", "period", Warn, sayNoPeriod)
		return
	}
	first, last := law.DayNumber(from), law.DayNumber(to)
	f.filter(!to.Before(from.AddMonths(1, calendar.Clamp)), "R_6_19-21", "period", Reject, sayPeriodLong, first, last)
	f.filter(from.Year() != to.Year(), "R_6_19-21", "period", Reject, sayPeriodYears, first, last)
}

func (f *filters) days() {
	s := f.sheet
	originated, due := law.DayNumber(s.OriginatedOn), law.DayNumber(s.DueOn)
	timely, received := law.DayNumber(s.LastTimelyOn), law.DayNumber(f.received)
	earliest := s.Period.To.AddDays(-daysBeforeEnd) // the zero date without a period
	f.dependent(originated == 0, "originatedOn")
	f.dependent(due == 0, "dueOn")
	f.dependent(timely == 0, "lastTimelyOn")
	if originated != 0 {
		f.filter(s.OriginatedOn.BankClosed() && !f.received.Before(bankDaysFrom), "R_7_1", "originatedOn", Reject, sayBankClosed, originated)
		f.filter(s.OriginatedOn.Before(earliest), "R_6_17", "originatedOn", Hearing, sayOriginatedEarly, originated, law.DayNumber(s.Period.To))
		f.filter(!s.OriginatedOn.Before(f.received), "R_5_3", "originatedOn", Reject, sayNotBeforeReceipt, originated, received)
	}
	if due != 0 {
		f.filter(!s.DueOn.Before(f.received), "R_5_1", "dueOn", Reject, sayNotBeforeReceipt, due, received)
		f.filter(originated != 0 && !s.DueOn.After(s.OriginatedOn), "R_6_3", "dueOn", Reject, sayDueEarly, due, originated)
	}
	if timely != 0 {
		f.always(!s.LastTimelyOn.Before(f.received), "R_5_2", "lastTimelyOn", Reject, sayNotBeforeReceipt, timely, received)
		f.filter(s.LastTimelyOn.Before(s.DueOn), "R_6_1", "lastTimelyOn", Reject, sayTimelyEarly, timely, due)
	}
}

func (f *filters) amounts() {
	f.always(f.principal == 0, "amount", "principal", Reject, sayNoPrincipal)
	f.always(f.principal > widest, "amount", "principal", Reject, sayTooWide, widest)
	f.filter(f.seen && f.principal > flexJobCap, "principal-cap", "principal", Reject, sayAboveCap, f.principal, flexJobCap)
	f.always(f.balance > f.principal, "amount", "balance", Reject, sayBalanceLarge, f.balance)
	f.always(f.balance > 0 && f.balance < smallest, "small-claim", "balance", Warn, saySmall, smallest)
}

func (f *filters) lapse() {
	s := f.sheet
	if s.LapsesOn.IsZero() {
		f.mandatory(true, "lapsesOn")
		return
	}
	lapses, received := law.DayNumber(s.LapsesOn), law.DayNumber(f.received)
	f.filter(s.LapsesOn.Before(f.received), "R_2_2a", "lapsesOn", Hearing, sayLapsed, lapses, received)
	limit := f.received.AddYears(lapseYears, calendar.Clamp)
	beyond, housing := s.LapsesOn.After(limit), s.Type == HousingDepositClaim || s.Type == otherSpelling
	f.filter(beyond && !housing, "R_2_2", "lapsesOn", Reject, sayLapsesLate, lapses, law.DayNumber(limit))
	f.filter(beyond && housing, "A25", "lapsesOn", Warn, sayTenYears, lapses, law.DayNumber(limit))
}

func (f *filters) rest() {
	s := f.sheet
	f.mandatory(len(s.Debtors) == 0, "debtors")
	f.filter(!s.JudgmentOn.IsZero(), "title-dates", "judgmentOn", Reject, sayTitleDate)
	f.filter(!s.SettlementOn.IsZero(), "title-dates", "settlementOn", Reject, sayTitleDate)
	f.always(s.DebtorNote != "", "debtor-note", "debtorNote", Warn, sayDebtorNote)
}
