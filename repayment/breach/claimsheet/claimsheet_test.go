// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

func day(text string) calendar.Date { return calendar.MustParse(text) }

func assessed(t *testing.T, facts breach.Facts) breach.Decision {
	t.Helper()
	decision, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	return decision
}

// received is the first day on which fullSheet passes every filter.
var received = day("2026-02-26")

// fullSheet is a claim that no filter stops: fleksløntilskud for March 2024, paid
// out on the 27th, in default since 25 February 2026.
func fullSheet() Sheet {
	return Sheet{
		Creditor: "Eksempel Kommune", Reference: "2026-000123", Type: FlexJobClaim, Class: ForRecovery,
		Description:  "Fleksløntilskud marts 2024, afgørelse 2026-77",
		Period:       calendar.Period{From: day("2024-03-01"), To: day("2024-03-31")},
		OriginatedOn: day("2024-03-27"), DueOn: day("2026-02-25"), LastTimelyOn: day("2026-02-25"),
		Principal: decimal.NewFromInt(20_000), Balance: decimal.RequireFromString("17650.50"),
		LapsesOn: day("2027-03-31"), Debtors: []string{"sag-77-a"},
	}
}

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right.
func faultList(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		for _, words := range []law.Words{fault.Wrong, fault.Right} {
			assert.Assert(t, fault.ID != "" && words.Danish != "" && words.English != "", "%+v", fault)
		}
		assert.Assert(t, errors.Is(err, fault.Code))
		list = append(list, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
	}
	return strings.Join(list, ", ")
}

// findingList returns the rule, the field and the effect of every finding, with a
// mark where it is an analogy. Every finding must have its text.
func findingList(t *testing.T, sheet Sheet, received calendar.Date) string {
	t.Helper()
	findings, err := sheet.Check(received)
	assert.NilError(t, err)
	var list []string
	for _, finding := range findings {
		for _, language := range []law.Language{law.Danish, law.English} {
			text := finding.Text(language)
			assert.Assert(t, strings.HasSuffix(text, ".") && !strings.ContainsAny(text, "{}"), text)
		}
		var object map[string]any
		text, err := json.Marshal(finding)
		assert.NilError(t, err)
		assert.NilError(t, json.Unmarshal(text, &object))
		assert.Equal(t, object["effect"], finding.Effect.String())
		assert.Equal(t, object["seen"], finding.Seen)
		mark := ""
		if !finding.Seen {
			mark = "?"
		}
		list = append(list, fmt.Sprintf("%s %s %s%s", finding.Rule, finding.Field, finding.Effect, mark))
	}
	return strings.Join(list, ", ")
}

func TestEachFilterStopsWhatItSaysAndNothingBefore(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(s *Sheet)
		want   string
	}{
		{"all is in order", func(*Sheet) {}, ""},
		{"no creditor", func(s *Sheet) { s.Creditor = "" }, "mandatory creditor reject"},
		{"no reference", func(s *Sheet) { s.Reference = "" }, "mandatory reference reject"},
		{"a reference of 20 characters", func(s *Sheet) { s.Reference = strings.Repeat("æ", 20) }, ""},
		{"a reference of 21 characters", func(s *Sheet) { s.Reference = strings.Repeat("æ", 21) }, "length reference reject"},
		{"no type", func(s *Sheet) { s.Type = "" }, "mandatory type reject"},
		{"a type from the draft", func(s *Sheet) { s.Type = "KTBRIUK" }, "R_1_2 type reject?"},
		{"a sub-type", func(s *Sheet) { s.Type = "GEOPERI" }, "R_1_2 type reject?"},
		{"the other spelling", func(s *Sheet) { s.Type = "KTNEBOF" }, "type type warn"},
		{"no class", func(s *Sheet) { s.Class = "" }, "mandatory class reject"},
		{"a class that is none", func(s *Sheet) { s.Class = "indr" }, "R_1_1 class reject"},
		{"set-off only", func(s *Sheet) { s.Class = ForSetOffOnly }, "R_1_1 class warn"},
		{"no description", func(s *Sheet) { s.Description = "" }, "mandatory description reject"},
		{"a description of 100 characters", func(s *Sheet) { s.Description = strings.Repeat("ø", 100) }, ""},
		{"a description of 101 characters", func(s *Sheet) { s.Description = strings.Repeat("ø", 101) }, "length description reject"},
		{"no period", func(s *Sheet) { s.Period = calendar.Period{} }, "period period warn"},
		{"a period a day too long", func(s *Sheet) { s.Period.From = day("2024-02-29") }, "R_6_19-21 period reject"},
		{"a period of one day", func(s *Sheet) { s.Period.From = day("2024-03-31") }, ""},
		{"a month across the year", func(s *Sheet) {
			s.Period = calendar.Period{From: day("2023-12-15"), To: day("2024-01-14")}
		}, "R_6_19-21 period reject"},
		{"a month that is a leap February", func(s *Sheet) {
			s.Period, s.OriginatedOn = calendar.Period{From: day("2024-02-01"), To: day("2024-02-29")}, day("2024-02-29")
		}, ""},
		{"no day of origination", func(s *Sheet) { s.OriginatedOn = calendar.Date{} }, "mandatory originatedOn reject"},
		{"originated on a Saturday", func(s *Sheet) { s.OriginatedOn = day("2024-03-30") }, "R_7_1 originatedOn reject"},
		{"originated on the bank holiday after Kristi himmelfart", func(s *Sheet) {
			s.Period, s.OriginatedOn = calendar.Period{From: day("2024-05-01"), To: day("2024-05-29")}, day("2024-05-10")
		}, "R_7_1 originatedOn reject"},
		{"originated 20 days before the end", func(s *Sheet) { s.OriginatedOn = day("2024-03-11") }, ""},
		{"originated 21 days before the end", func(s *Sheet) {
			s.Period.To, s.OriginatedOn = day("2024-03-29"), day("2024-03-08")
		}, "R_6_17 originatedOn hearing"},
		{"originated on receipt", func(s *Sheet) { s.OriginatedOn = received }, "R_5_3 originatedOn reject, R_6_3 dueOn reject"},
		{"no due day", func(s *Sheet) { s.DueOn = calendar.Date{} }, "mandatory dueOn reject"},
		{"due on the day of origination", func(s *Sheet) { s.DueOn = s.OriginatedOn }, "R_6_3 dueOn reject"},
		{"due the day after origination", func(s *Sheet) { s.DueOn = day("2024-03-28") }, ""},
		{"due on receipt", func(s *Sheet) { s.DueOn = received }, "R_5_1 dueOn reject, R_6_1 lastTimelyOn reject"},
		{"no last timely day", func(s *Sheet) { s.LastTimelyOn = calendar.Date{} }, "mandatory lastTimelyOn reject"},
		{"last timely on the demand's deadline, a day before due", func(s *Sheet) { s.LastTimelyOn = day("2026-02-24") }, "R_6_1 lastTimelyOn reject"},
		{"last timely on receipt", func(s *Sheet) { s.LastTimelyOn = received }, "R_5_2 lastTimelyOn reject"},
		{"a principal of nothing", func(s *Sheet) { s.Principal, s.Balance = decimal.Zero, decimal.Zero }, "amount principal reject"},
		{"a principal an øre above the cap", func(s *Sheet) { s.Principal = decimal.New(2_000_001, -2) }, "principal-cap principal reject"},
		{"a principal of nine digits", func(s *Sheet) { s.Principal = decimal.NewFromInt(100_000_000) }, "amount principal reject, principal-cap principal reject"},
		{"a balance as large as the principal", func(s *Sheet) { s.Balance = s.Principal }, ""},
		{"a balance an øre larger", func(s *Sheet) { s.Balance = decimal.New(2_000_001, -2) }, "amount balance reject"},
		{"a balance of nothing", func(s *Sheet) { s.Balance = decimal.Zero }, ""},
		{"a balance of 99.99", func(s *Sheet) { s.Balance = decimal.New(9999, -2) }, "small-claim balance warn"},
		{"a balance of 100", func(s *Sheet) { s.Balance = decimal.NewFromInt(100) }, ""},
		{"no lapse day", func(s *Sheet) { s.LapsesOn = calendar.Date{} }, "mandatory lapsesOn reject"},
		{"it lapses on receipt", func(s *Sheet) { s.LapsesOn = received }, ""},
		{"it lapsed the day before receipt", func(s *Sheet) { s.LapsesOn = day("2026-02-25") }, "R_2_2a lapsesOn hearing"},
		{"it lapses three years after receipt", func(s *Sheet) { s.LapsesOn = day("2029-02-26") }, ""},
		{"it lapses three years and a day after receipt", func(s *Sheet) { s.LapsesOn = day("2029-02-27") }, "R_2_2 lapsesOn reject"},
		{"no debtor", func(s *Sheet) { s.Debtors = nil }, "mandatory debtors reject"},
		{"two debtors", func(s *Sheet) { s.Debtors = []string{"a", "b"} }, ""},
		{"a judgment", func(s *Sheet) { s.JudgmentOn = day("2025-01-02") }, "title-dates judgmentOn reject"},
		{"a settlement", func(s *Sheet) { s.SettlementOn = day("2025-01-02") }, "title-dates settlementOn reject"},
		{"a note on the case", func(s *Sheet) { s.Note = "se bilag" }, ""},
		{"a note on the debtor", func(s *Sheet) { s.DebtorNote = "udrejst" }, "debtor-note debtorNote warn"},
		{"another type has another cap", func(s *Sheet) { s.Type, s.Principal = BenefitClaim, decimal.NewFromInt(250_000) }, ""},
		{"another type needs no period", func(s *Sheet) { s.Type, s.Period = BenefitClaim, calendar.Period{} }, ""},
		{"another type is checked by analogy", func(s *Sheet) { s.Type, s.LastTimelyOn = BenefitClaim, day("2026-02-24") }, "R_6_1 lastTimelyOn reject?"},
		{"receipt before the last timely day is refused for every type", func(s *Sheet) { s.Type, s.LastTimelyOn = BenefitClaim, received }, "R_5_2 lastTimelyOn reject"},
		{"a housing deposit lapses after ten years", func(s *Sheet) {
			s.Type, s.OriginatedOn, s.LapsesOn = HousingDepositClaim, day("2024-03-27"), day("2034-03-27")
		}, "A25 lapsesOn warn?"},
		{"a housing deposit near the end of its ten years", func(s *Sheet) { s.Type, s.LapsesOn = HousingDepositClaim, day("2029-02-26") }, ""},
		{"an empty sheet", func(s *Sheet) { *s = Sheet{} },
			"mandatory creditor reject, mandatory reference reject, mandatory type reject, mandatory class reject, " +
				"mandatory description reject?, mandatory originatedOn reject?, mandatory dueOn reject?, mandatory lastTimelyOn reject?, " +
				"amount principal reject, mandatory lapsesOn reject, mandatory debtors reject"},
	} {
		t.Run(test.name, func(t *testing.T) {
			sheet := fullSheet()
			test.change(&sheet)
			assert.Equal(t, findingList(t, sheet, received), test.want)
		})
	}
}

func TestTheFilterForBankDaysBeganOn24November2025(t *testing.T) {
	sheet := fullSheet()
	sheet.OriginatedOn, sheet.DueOn, sheet.LastTimelyOn = day("2024-03-30"), day("2025-11-03"), day("2025-11-03")
	assert.Equal(t, findingList(t, sheet, day("2025-11-23")), "")
	assert.Equal(t, findingList(t, sheet, day("2025-11-24")), "R_7_1 originatedOn reject")
}

func TestASheetBegunFromADecisionPassesTheDayAfterTheDebtIsDue(t *testing.T) {
	facts := breach.Facts{On: day("2026-03-09"), Duty: breach.Plan, MissedOn: day("2026-02-02"),
		Demand: &breach.Demand{SentOn: day("2026-02-10"), Deadline: day("2026-02-24")},
		Notice: &breach.Notice{On: day("2026-02-10")}}
	sheet, err := New(assessed(t, facts))
	assert.NilError(t, err)
	assert.Equal(t, sheet.Type, Type(""), "the caller says which of the two types it is")
	full := fullSheet()
	full.Class, full.DueOn, full.LastTimelyOn = sheet.Class, sheet.DueOn, sheet.LastTimelyOn
	assert.Equal(t, findingList(t, full, day("2026-02-25")), "R_5_1 dueOn reject, R_5_2 lastTimelyOn reject")
	assert.Equal(t, findingList(t, full, day("2026-02-26")), "")

	facts.Duty = breach.LumpSum
	sheet, err = New(assessed(t, facts))
	assert.NilError(t, err)
	assert.Equal(t, sheet.Type, HousingDepositClaim)

	facts.Duty, facts.Deferral = breach.Plan, true
	_, err = New(assessed(t, facts))
	assert.Equal(t, faultList(t, err), "contradiction stage")
}

func TestASheetBeginsOnlyFromATransferableClaim(t *testing.T) {
	for stage := range breach.Barred + 2 {
		_, err := New(breach.Decision{Stage: stage})
		assert.Equal(t, err == nil, stage == breach.Transferable, "%s", stage)
	}
}

func TestTheCodesAreThoseOfTheFinalAnnexes(t *testing.T) {
	names := map[string]bool{}
	for _, code := range []Type{BenefitClaim, HousingDepositClaim, FlexJobClaim, ReminderFee, DefaultInterest, ProcessInterest} {
		assert.Assert(t, len(code) == 7 && code.Name() != "" && !names[code.Name()], "%s", code)
		names[code.Name()] = true
	}
	for _, code := range []Type{"", "KTBRIUK", otherSpelling} {
		assert.Equal(t, code.Name(), "")
	}
	for code, allowed := range map[RecallCode]bool{RecallDeferral: false, RecallComplaint: true, RecallError: true,
		RecallLapse: false, RecallArrangement: false, RecallLiability: false} {
		assert.Equal(t, code.AllowedWithStateRefund(), allowed, "%s", code)
		assert.Equal(t, len(code), 4)
	}
}

func TestASubClaimIsToldThatItBelongsToAnother(t *testing.T) {
	sheet := fullSheet()
	for _, code := range []Type{ReminderFee, DefaultInterest, ProcessInterest} {
		sheet.Type = code
		findings, err := sheet.Check(received)
		assert.NilError(t, err)
		assert.Equal(t, findings[0].Rule, "R_1_2")
		assert.Equal(t, findings[0].Statement, saySubClaim.With())
	}
}

func TestEveryEffectHasItsName(t *testing.T) {
	assert.Equal(t, fmt.Sprint(Reject, Hearing, Warn, Effect(0)), "reject hearing warn ")
	for _, effect := range []Effect{0, Reject, Hearing, Warn} {
		text, err := effect.MarshalText()
		assert.NilError(t, err)
		again := Reject
		assert.NilError(t, again.UnmarshalText(text))
		assert.Equal(t, again, effect)
	}
	_, err := (Warn + 1).MarshalText()
	assert.ErrorContains(t, err, "expected one of reject, hearing, warn")
}

func TestAFaultNeverRepeatsTheValue(t *testing.T) {
	sheet := Sheet{Creditor: "000000-0000", Debtors: []string{"0000000000"}, Balance: decimal.NewFromInt(-4321)}
	text := sheet.Validate().Error()
	assert.Assert(t, !strings.Contains(text, "0000000") && !strings.Contains(text, "4321"), text)
}

func TestWhatMayNotStandOnASheetIsRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(s *Sheet)
		want   string
	}{
		{"a period without a last day", func(s *Sheet) { s.Period.To = calendar.Date{} }, "contradiction period"},
		{"a period without a first day", func(s *Sheet) { s.Period.From = calendar.Date{} }, "contradiction period"},
		{"a period that ends before it begins", func(s *Sheet) { s.Period.To = day("2024-02-29") }, "contradiction period"},
		{"a mistyped day", func(s *Sheet) { s.DueOn = day("1899-12-31") }, "out-of-range dueOn"},
		{"an amount that is too fine", func(s *Sheet) { s.Principal = decimal.New(1, -3) }, "invalid principal"},
		{"a negative balance", func(s *Sheet) { s.Balance = decimal.NewFromInt(-1) }, "out-of-range balance"},
		{"a debtor without a reference", func(s *Sheet) { s.Debtors = []string{"a", ""} }, "missing debtors[1]"},
		{"the same debtor twice", func(s *Sheet) { s.Debtors = []string{"a", "b", "a"} }, "contradiction debtors[2]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			sheet := fullSheet()
			test.change(&sheet)
			assert.Equal(t, faultList(t, sheet.Validate()), test.want)
			_, err := sheet.Check(received)
			assert.Equal(t, faultList(t, err), test.want)
		})
	}
	for text, want := range map[string]string{"": "missing receivedOn", "2200-01-01": "out-of-range receivedOn"} {
		var on calendar.Date
		if text != "" {
			on = day(text)
		}
		_, err := fullSheet().Check(on)
		assert.Equal(t, faultList(t, err), want)
	}
}
