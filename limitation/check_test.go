// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right.
func faultList(t *testing.T, facts limitation.Facts, options limitation.Options) string {
	t.Helper()
	decision, err := limitation.Decide(facts, options)
	assert.DeepEqual(t, facts.Validate(options), err)
	if err == nil {
		return ""
	}
	assert.Assert(t, decision.Deadline.Last.IsZero() && decision.Chain == nil, "no decision comes with a fault")
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		for _, text := range []string{fault.ID, fault.Wrong.Danish, fault.Wrong.English, fault.Right.Danish, fault.Right.English} {
			assert.Assert(t, text != "" && !strings.ContainsAny(text, "{}"), "%+v", fault)
		}
		list = append(list, string(fault.Code)+" "+fault.Field)
	}
	return strings.Join(list, ", ")
}

func TestEverythingThatIsWrongIsSaidAtOnce(t *testing.T) {
	facts := limitation.Facts{On: date("2026-03-02"), DueOn: date("2022-02-01"), PayBy: date("2021-01-01"), KnownOn: date("2027-01-01"),
		Title:    &limitation.Title{},
		Events:   []limitation.Event{{}, {Kind: 99, On: date("2024-01-02")}, {Kind: limitation.Deferral, On: date("2024-01-02"), Idle: true}},
		Floors:   []limitation.Floor{{}, {Kind: limitation.Reversal, On: date("2019-01-02")}},
		Transfer: &limitation.Transfer{ReceivedOn: date("2024-01-02"), System: 9},
	}
	assert.Equal(t, faultList(t, facts, limitation.Options{Lead: 9}), "contradiction payBy, contradiction knownOn, missing title.kind, missing title.on, "+
		"missing events[0].kind, missing events[0].on, invalid events[1].kind, contradiction events[2].idle, missing events[2].endedOn, "+
		"missing floors[0].kind, missing floors[0].on, contradiction floors[1].kind, contradiction transfer.receivedOn, invalid transfer.system, invalid options.lead")
	assert.Equal(t, faultList(t, limitation.Facts{}, limitation.Options{}), "missing on, missing dueOn")
}

func TestTheDaysThatCanBeComputedWith(t *testing.T) {
	for _, test := range []struct{ on, due, want string }{
		{"2007-12-31", "2005-01-01", "not-in-force on"},
		{"2008-01-01", "2005-01-01", ""},
		{"2199-12-31", "2180-12-31", ""},
		{"2200-01-01", "2180-12-31", "out-of-range on"},
		{"2199-12-31", "2181-01-01", "out-of-range dueOn"},
		{"2026-03-02", "1950-01-01", ""},
		{"2026-03-02", "1949-12-31", "out-of-range dueOn"},
		{"2026-03-02", "2030-01-01", ""},
	} {
		facts := limitation.Facts{On: date(test.on), DueOn: date(test.due)}
		assert.Equal(t, faultList(t, facts, limitation.Options{}), test.want, "%s %s", test.on, test.due)
	}
}

// The latest days that are accepted give a whole answer.
func TestTheLatestDaysStillEndWithinTheCalendar(t *testing.T) {
	latest := date("2180-12-31")
	for kind := limitation.EventKind(1); kind.String() != ""; kind++ {
		facts := limitation.Facts{On: date("2199-12-31"), DueOn: latest.AddDays(-1), KnownOn: latest, Employment: true,
			Title:    &limitation.Title{Kind: limitation.Judgment, On: latest},
			Transfer: &limitation.Transfer{ReceivedOn: latest, System: limitation.PSRM},
			Floors:   []limitation.Floor{{Kind: limitation.Hindrance, On: latest}},
			Events:   []limitation.Event{{Kind: kind, On: latest, Idle: kind == limitation.WageWithholdingEnded}}}
		if kind == limitation.Deferral {
			facts.Events[0].EndedOn = latest
		}
		decision := computed(t, facts)
		assert.Assert(t, decision.Pending || !decision.Deadline.After.IsZero(), "%s", kind)
	}
}

func TestTheTextOfAFaultNeverRepeatsAValue(t *testing.T) {
	facts := limitation.Facts{On: date("2026-03-02"), DueOn: date("1912-11-07"), KnownOn: date("2031-11-07")}
	err := facts.Validate(limitation.Options{})
	assert.Assert(t, err != nil && !strings.Contains(err.Error(), "11-07"))
	var kind limitation.EventKind
	err = kind.UnmarshalText([]byte("0101702222"))
	assert.Assert(t, err != nil && !strings.Contains(err.Error(), "0101702222"))
	assert.Equal(t, kind, limitation.EventKind(0))
}

// name is a pointer to a value of a small type.
type name[T any] interface {
	*T
	encoding.TextUnmarshaler
}

// namesRoundTrip holds a small type to its names: each is read back, JSON and slog
// write it, the zero value is empty, and nothing else is a value.
func namesRoundTrip[T interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}, P name[T]](t *testing.T, count int) {
	t.Helper()
	for value := T(0); value < 255; value++ {
		text, err := json.Marshal([]T{value})
		if int(value) > count {
			assert.Assert(t, err != nil && value.String() == "", "%d", value)
			continue
		}
		assert.NilError(t, err)
		assert.Equal(t, string(text), `["`+value.String()+`"]`)
		assert.Equal(t, value.String() == "", value == 0)
		var again []T
		assert.NilError(t, json.Unmarshal(text, &again))
		assert.DeepEqual(t, again, []T{value})

		var line bytes.Buffer
		slog.New(slog.NewTextHandler(&line, nil)).Info("", "v", value)
		assert.Assert(t, value == 0 || strings.Contains(line.String(), "v="+value.String()), line.String())
	}
	value := T(1)
	assert.Assert(t, P(&value).UnmarshalText([]byte("0101702222")) != nil)
	assert.Equal(t, value, T(1))
}

func TestEveryNameIsReadBack(t *testing.T) {
	namesRoundTrip[limitation.TitleKind](t, 3)
	namesRoundTrip[limitation.EventKind](t, 10)
	namesRoundTrip[limitation.FloorKind](t, 7)
	namesRoundTrip[limitation.System](t, 2)
	namesRoundTrip[limitation.Lead](t, 3)
	namesRoundTrip[limitation.Flag](t, 5)
	namesRoundTrip[limitation.Question](t, 14)
}

func TestALinkOfTheChainKeepsItsDays(t *testing.T) {
	decision, err := limitation.Decide(limitation.Facts{On: date("2026-03-02"), DueOn: date("2024-02-01")}, limitation.Options{})
	assert.NilError(t, err)
	for _, link := range append(slices.Clone(decision.Chain), limitation.Link{}) {
		text, err := json.Marshal(link)
		assert.NilError(t, err)
		var read limitation.Link
		assert.NilError(t, json.Unmarshal(text, &read))
		assert.Equal(t, read.Day, link.Day)
		assert.Equal(t, read.Raw, link.Raw)
		assert.Equal(t, read.Ref, link.Ref)
		assert.Equal(t, read.Applied, link.Applied)
		assert.Equal(t, read.Text(law.English), link.Text(law.English))
		before := read
		assert.NilError(t, json.Unmarshal([]byte("null"), &read))
		assert.Equal(t, read, before)
	}
}

func TestADayThatContradictsAnotherSaysWhich(t *testing.T) {
	facts := limitation.Facts{On: date("2026-03-02"), DueOn: date("2022-02-01"), KnownOn: date("2022-03-01"),
		Events:   []limitation.Event{{Kind: limitation.Execution, On: date("2024-01-03"), EndedOn: date("2024-01-02")}},
		Transfer: &limitation.Transfer{ReceivedOn: date("2022-02-02"), System: limitation.PSRM, ReturnedOn: date("2022-02-01")}}
	assert.Error(t, facts.Validate(limitation.Options{}), "events[0].endedOn: the day lies before the day in events[0].on; expected that day or a later one; "+
		"transfer.receivedOn: the day lies before the day in knownOn; expected that day or a later one; "+
		"transfer.returnedOn: the day lies before the day in transfer.receivedOn; expected that day or a later one")
}

func TestOrdinaryIsThreeYears(t *testing.T) {
	deadline, err := limitation.Ordinary(date("2022-03-01"))
	assert.NilError(t, err)
	assert.Equal(t, deadline, calendar.Deadline{Raw: date("2025-03-01"), Last: date("2025-03-03"), After: date("2025-03-04"), ActBy: date("2025-02-28")})
	_, err = limitation.Ordinary(calendar.Date{})
	assert.Assert(t, errors.Is(err, calendar.ErrNotADate))
	_, err = limitation.Ordinary(date("2197-01-01"))
	assert.Assert(t, errors.Is(err, calendar.ErrOutOfRange))
	for day := date("2008-01-01"); day.Year() < 2030; day = day.AddDays(1) {
		ordinary, err := limitation.Ordinary(day)
		assert.NilError(t, err)
		assert.Equal(t, computed(t, limitation.Facts{On: day, DueOn: day}).Deadline, ordinary)
	}
}

func TestInterestGoesWithItsClaim(t *testing.T) {
	early, _ := limitation.Ordinary(date("2020-01-06"))
	late, _ := limitation.Ordinary(date("2021-01-06"))
	assert.Equal(t, limitation.Accessory(early, late), early)
	assert.Equal(t, limitation.Accessory(late, early), early)
	assert.Equal(t, limitation.Accessory(calendar.Deadline{}, late), late)
	assert.Equal(t, limitation.Accessory(early, calendar.Deadline{}), early)
}

func TestTheTimeToObject(t *testing.T) {
	deadline, err := limitation.ObjectionDeadline(limitation.Execution, date("2020-11-02")) // L19
	assert.NilError(t, err)
	assert.Equal(t, deadline.Last.String(), "2020-11-30")
	for _, kind := range []limitation.EventKind{limitation.SetOff, limitation.WageWithholding, limitation.SuspensionDecision} {
		deadline, err = limitation.ObjectionDeadline(kind, date("2024-02-29"))
		assert.NilError(t, err)
		assert.Equal(t, deadline.Last.String(), "2024-05-29")
	}
	_, err = limitation.ObjectionDeadline(limitation.Acknowledgement, date("2020-11-02"))
	assert.Assert(t, errors.Is(err, calendar.ErrOutOfRange))
}

func TestLapseAndLimitationFollowEachOther(t *testing.T) {
	transfer := &limitation.Transfer{ReceivedOn: date("2024-03-01"), System: limitation.PSRM, ReturnedOn: date("2025-06-02")}
	for _, test := range []struct {
		day  string
		want bool
	}{
		{"2024-02-29", false}, {"2024-03-01", false}, {"2024-03-02", true},
		{"2025-06-01", true}, {"2025-06-02", false}, {"2026-01-01", false},
	} {
		assert.Equal(t, limitation.AppliesOn(date(test.day), transfer), test.want, test.day)
		assert.Assert(t, !limitation.AppliesOn(date(test.day), nil))
	}
}
