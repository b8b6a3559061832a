// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

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

func TestFactsThatCannotBeDecidedOnAreRefused(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(f *Facts)
		want   string
	}{
		{"nothing is given", func(f *Facts) { *f = Facts{} }, "missing on, missing kind"},
		{"the day of decision is missing", func(f *Facts) { f.On = calendar.Date{} }, "missing on"},
		{"the day before the order", func(f *Facts) { *f = Facts{On: day("2025-06-30"), Duty: Plan} }, "not-in-force on"},
		{"the first day of the order", func(f *Facts) { *f = Facts{On: day("2025-07-01"), Duty: Plan} }, ""},
		{"a day of decision too far ahead", func(f *Facts) { f.On = day("2200-01-01") }, "out-of-range on"},
		{"the last day of decision", func(f *Facts) { f.On = day("2199-12-31") }, ""},
		{"a kind that is none", func(f *Facts) { f.Duty = 3 }, "invalid kind"},
		{"a missed day before 2005", func(f *Facts) { f.MissedOn = day("2004-12-31") }, "out-of-range missedOn"},
		{"the first missed day", func(f *Facts) { f.MissedOn = day("2005-01-01") }, ""},
		{"a missed day after the decision", func(f *Facts) { f.MissedOn, f.Demand = day("2026-03-10"), nil }, "contradiction missedOn"},
		{"a missed day on the decision", func(f *Facts) { f.MissedOn, f.Demand = f.On, nil }, ""},
		{"a demand for nothing", func(f *Facts) { f.MissedOn = calendar.Date{} }, "contradiction demand"},
		{"an empty demand", func(f *Facts) { f.Demand = &Demand{} }, "missing demand.sentOn, missing demand.deadline"},
		{"a deadline before the demand", func(f *Facts) { f.Demand.Deadline = day("2026-02-09") }, "contradiction demand.deadline"},
		{"a deadline on the day of the demand", func(f *Facts) { f.Demand.Deadline = day("2026-02-10") }, "contradiction demand.deadline"},
		{"a deadline the day after the demand", func(f *Facts) { f.Demand.Deadline = day("2026-02-11") }, ""},
		{"a deadline that is mistyped", func(f *Facts) { f.Demand.Deadline = day("2200-01-01") }, "out-of-range demand.deadline"},
		{"a demand before the missed day", func(f *Facts) { f.Demand.SentOn = day("2026-02-01") }, "contradiction demand.sentOn"},
		{"a demand on the missed day", func(f *Facts) { f.Demand.SentOn = day("2026-02-02") }, ""},
		{"a demand after the decision", func(f *Facts) { f.Demand = &Demand{day("2026-03-10"), day("2026-03-20")} }, "contradiction demand.sentOn"},
		{"a demand in 2004", func(f *Facts) { f.Demand.SentOn = day("2004-02-10") }, "out-of-range demand.sentOn"},
		{"paid before it was late", func(f *Facts) { f.PaidOn = day("2026-02-01") }, "contradiction paidOn"},
		{"paid on the missed day", func(f *Facts) { f.PaidOn = day("2026-02-02") }, ""},
		{"paid after the decision", func(f *Facts) { f.PaidOn = day("2026-03-10") }, "contradiction paidOn"},
		{"paid with nothing missed", func(f *Facts) { *f = Facts{On: f.On, Duty: Plan, PaidOn: day("2026-03-01")} }, "contradiction paidOn"},
		{"an empty notice", func(f *Facts) { f.Notice = &Notice{} }, "missing notice.on"},
		{"a notice before the demand", func(f *Facts) { f.Notice = &Notice{On: day("2026-02-09")} }, ""},
		{"a notice with the demand", func(f *Facts) { f.Notice = &Notice{On: day("2026-02-10")} }, ""},
		{"a notice after the decision", func(f *Facts) { f.Notice = &Notice{On: day("2026-03-10")} }, "contradiction notice.on"},
		{"a notice in 2004", func(f *Facts) { f.Notice = &Notice{On: day("2004-03-10")} }, "out-of-range notice.on"},
		{"a notice without a demand", func(f *Facts) { f.Demand, f.Notice = nil, &Notice{On: day("2026-03-02")} }, ""},
		{"an exception without a demand", func(f *Facts) { f.Demand, f.Notice = nil, &Notice{Exception: Impossible, Reason: "x"} }, ""},
		{"a notice with nothing missed", func(f *Facts) { *f = Facts{On: f.On, Duty: Plan, Notice: &Notice{On: f.On}} }, ""},
		{"an exception without a reason", func(f *Facts) { f.Notice = &Notice{Exception: Impairment} }, "missing notice.reason"},
		{"an exception with a blank reason", func(f *Facts) { f.Notice = &Notice{Exception: Impairment, Reason: " \n"} }, "missing notice.reason"},
		{"an exception that is none", func(f *Facts) { f.Notice = &Notice{Exception: 3, Reason: "x"} }, "invalid notice.exception"},
		{"a notice and an exception", func(f *Facts) { f.Notice = &Notice{On: f.On, Exception: Impossible, Reason: "x"} }, "contradiction notice"},
		{"a reason without an exception", func(f *Facts) { f.Notice = &Notice{On: f.On, Reason: "x"} }, "contradiction notice.reason"},
		{"an identifier in a reason", func(f *Facts) { f.Notice = &Notice{Exception: Impossible, Reason: "se 0000000000"} }, "invalid notice.reason"},
		{"further debtors who are not told", func(f *Facts) { f.OtherNotices = []*Notice{nil, nil} }, ""},
		{"further debtors with nothing missed", func(f *Facts) { *f = Facts{On: f.On, Duty: Plan, OtherNotices: []*Notice{nil}} }, ""},
		{"a further notice that is wrong", func(f *Facts) { f.OtherNotices = []*Notice{nil, {On: day("2026-03-10")}} }, "contradiction otherNotices[1].on"},
		{"all at once", func(f *Facts) {
			f.Duty, f.MissedOn, f.Demand.Deadline = 9, day("2026-03-10"), calendar.Date{}
			f.PaidOn, f.Notice = day("2026-03-11"), &Notice{Exception: 7, On: day("2026-03-12")}
		}, "invalid kind, contradiction missedOn, contradiction demand.sentOn, missing demand.deadline, contradiction paidOn, " +
			"contradiction notice, contradiction notice.on, invalid notice.exception, missing notice.reason"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := broken()
			test.change(&facts)
			assert.Equal(t, faultList(t, facts.Validate(Options{})), test.want)
			decision, err := Decide(facts, Options{})
			assert.Equal(t, faultList(t, err), test.want)
			if test.want != "" {
				assert.Equal(t, decision.Stage, Stage(0), "no decision comes with a fault")
			}
		})
	}
}

func TestAnUnknownNameIsNotRead(t *testing.T) {
	for _, text := range []string{`{"kind":"0101011234"}`, `{"kind":"lump-sum"}`, `{"notice":{"exception":"0101011234"}}`} {
		var facts Facts
		err := json.Unmarshal([]byte(text), &facts)
		assert.ErrorContains(t, err, "; expected one of ")
		assert.Assert(t, !strings.Contains(err.Error(), "0101011234"))
		assert.Equal(t, facts.Duty, Duty(0))
	}
}

// A demand that leaves no day to pay on gives no default (§ 9, 1. pkt.): it is
// refused here as a letter is.
func TestADeadlineLiesAfterTheDayOfTheDemand(t *testing.T) {
	facts := Facts{On: day("2026-03-02"), Duty: Plan, MissedOn: day("2026-01-02"),
		Demand: &Demand{day("2026-01-10"), day("2026-01-10")}, Notice: &Notice{On: day("2026-01-10")}}
	var faults law.Faults
	assert.Assert(t, errors.As(facts.Validate(Options{}), &faults))
	assert.Equal(t, len(faults), 1)
	assert.Equal(t, faults[0].ID, "deadline-too-soon")
	assert.Equal(t, faults[0].Field, "demand.deadline")
	facts.Demand.Deadline = day("2026-01-11")
	assert.Equal(t, assessed(t, facts).WholeDebtDueOn, day("2026-01-12"))
}

func TestAFaultNeverRepeatsTheValue(t *testing.T) {
	facts := broken()
	facts.Notice = &Notice{Exception: Impossible, Reason: "personen 000000-0000 er væk"}
	facts.PaidOn = day("2026-02-01")
	text := facts.Validate(Options{}).Error()
	assert.Assert(t, !strings.Contains(text, "000000") && !strings.Contains(text, "2026-02-01"), text)
}
