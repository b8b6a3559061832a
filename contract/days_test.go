// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"
)

func TestAPeriodEndsOnTheDaysOfTheAct(t *testing.T) {
	tests := []struct{ given, raw, last, after, actBy string }{
		{`"from":"2017-10-12","years":3`, "2020-10-12", "2020-10-12", "2020-10-13", "2020-10-12"},  // L51
		{`"from":"2017-10-01","years":10`, "2027-10-01", "2027-10-01", "2027-10-02", "2027-10-01"}, // L53
		{`"years":3,"from":"2024-02-29"`, "2027-02-28", "2027-03-01", "2027-03-02", "2027-02-26"},
		{`"from":"2026-01-31","months":1`, "2026-02-28", "2026-03-02", "2026-03-03", "2026-02-27"},
		{`"from":"2026-03-02","weeks":1`, "2026-03-09", "2026-03-09", "2026-03-10", "2026-03-09"},
		{`"from":"2026-12-23","days":1`, "2026-12-24", "2026-12-28", "2026-12-29", "2026-12-23"},
		{`"from":"2026-03-02","days":14`, "2026-03-16", "2026-03-16", "2026-03-17", "2026-03-16"},
		// the edges of the years that can be computed
		{`"from":"1899-12-31","days":2`, "1900-01-02", "1900-01-02", "1900-01-03", "1900-01-02"},
		{`"from":"1900-01-01","days":1`, "1900-01-02", "1900-01-02", "1900-01-03", "1900-01-02"},
		{`"from":"2199-12-29","days":1`, "2199-12-30", "2199-12-30", "2199-12-31", "2199-12-30"},
		{`"from":"1900-01-02","years":299`, "2199-01-02", "2199-01-02", "2199-01-03", "2199-01-02"},
	}
	for _, test := range tests {
		answer := ask(t, `{"id":"a","rule":"deadline","given":{`+test.given+`}}`)
		want := fmt.Sprintf(`{"raw":"%s","last":"%s","after":"%s","actBy":"%s"}`, test.raw, test.last, test.after, test.actBy)
		assert.Equal(t, string(answer.Result), want, test.given)
		assert.Equal(t, answer.Grounds[0].Ref+" "+answer.Grounds[1].Ref, "§ 27, stk. 1 § 27, stk. 2")
		assert.Assert(t, answer.Grounds[0].Applied)
		assert.Equal(t, answer.Grounds[1].Applied, test.raw != test.last, test.given)
		assert.DeepEqual(t, answer.Readings, []string{"R-24"})
	}
}

func TestTheLengthOfAPeriodIsOneWholeNumberOfOneUnit(t *testing.T) {
	const from = `"from":"2026-03-02"`
	askAll(t, `{"id":"a","rule":"deadline","given":{`, `}}`, []asked{
		{"no unit", from, "missing given.years"},
		{"no first day", `"years":3`, "missing given.from"},
		{"two units", from + `,"years":3,"days":1`, "contradiction given.days"},
		{"two equal units", from + `,"weeks":1,"months":1`, "contradiction given.weeks"},
		{"three units", from + `,"years":1,"months":1,"weeks":1`, "contradiction given.months, contradiction given.weeks"},
		{"all units", from + `,"days":1,"weeks":1,"months":1,"years":1`,
			"contradiction given.months, contradiction given.weeks, contradiction given.days"},
		{"two units, one of them null", from + `,"years":3,"days":null`, "decided"},
		{"a unit, and all the others null", from + `,"years":null,"months":null,"weeks":2,"days":null`, "decided"},
		{"the only unit null", from + `,"days":null`, "missing given.years"},
		{"every unit null", from + `,"years":null,"months":null,"weeks":null,"days":null`, "missing given.years"},
		{"the first day null", `"from":null,"years":3`, "missing given.from"},
		{"two units, one of them wrong", from + `,"years":3,"days":"x"`, "invalid given.days"},
		{"two units, both wrong", from + `,"years":"3","days":"x"`, "invalid given.years, invalid given.days"},
		{"a unit twice", from + `,"years":3,"years":3`, "duplicate-key given.years"},
		{"a unit in the singular", from + `,"year":3`, "unknown-key given.year, missing given.years"},
		{"a day that does not exist", `"from":"2026-02-29","years":3`, "invalid given.from"},
		{"a first day and a length that are wrong", `"from":"x","years":"x"`, "invalid given.from, invalid given.years"},
		{"a year too early", `"from":"1899-12-31","days":1`, "out-of-range given.from"},
		{"a year much too early", `"from":"0001-01-01","weeks":1`, "out-of-range given.from"},
		{"the first holiday of all", `"from":"1899-01-01","years":1`, "out-of-range given.from"},
		{"a year too late", `"from":"2199-12-30","days":1`, "out-of-range given.days"},
		{"the last day of all", `"from":"2199-12-31","days":1`, "out-of-range given.days"},
		{"from the year 2200", `"from":"2200-01-01","months":1`, "out-of-range given.from"},
		{"from the last day of dates", `"from":"9999-12-31","days":1`, "out-of-range given.from"},
	})
	lengths := map[string]string{
		"1": "decided", "0": "out-of-range", "-0": "out-of-range", "-1": "out-of-range", "-2147483649": "out-of-range",
		"999999": "out-of-range", "1000000": "out-of-range", "10000001": "out-of-range", "4294967297": "out-of-range",
		"18446744073709551617": "out-of-range", "-18446744073709551615": "out-of-range", "1000000000000000000000000000001": "out-of-range",
		"1.5": "invalid", "1.0": "invalid", "0.9": "invalid", "1e3": "invalid", "1E0": "invalid", "10e-1": "invalid", "1e999999999": "invalid",
		`"3"`: "invalid", `"three"`: "invalid", `""`: "invalid", "true": "invalid", "false": "invalid",
		"[]": "invalid", "[3]": "invalid", "{}": "invalid", `{"years":3}`: "invalid",
	}
	for length, want := range lengths {
		for _, unit := range []string{"years", "months", "weeks", "days"} {
			field := ""
			if want != "decided" {
				field = " given." + unit
			}
			facts := []pair{{`"` + unit + `"`, length}, {`"from"`, `"2026-03-02"`}}
			assert.Equal(t, ask(t, requestOf("deadline", facts)).outcome(), want+field, "%s %s", length, unit)
		}
	}
}

func TestADayIsDescribed(t *testing.T) {
	tests := []struct {
		date, weekday, holiday string
		closed, bankClosed     bool
	}{
		{"2026-03-02", "mandag", "null", false, false},
		{"2026-03-03", "tirsdag", "null", false, false},
		{"2026-03-04", "onsdag", "null", false, false},
		{"2026-03-05", "torsdag", "null", false, false},
		{"2026-03-06", "fredag", "null", false, false},
		{"2026-03-07", "lørdag", "null", true, true},
		{"2026-03-08", "søndag", "null", true, true},
		{"2026-01-01", "torsdag", `"nytårsdag"`, true, true},
		{"2026-04-02", "torsdag", `"skærtorsdag"`, true, true},
		{"2026-04-03", "fredag", `"langfredag"`, true, true},
		{"2026-04-05", "søndag", `"påskedag"`, true, true},
		{"2026-04-06", "mandag", `"2. påskedag"`, true, true},
		{"2023-05-05", "fredag", `"store bededag"`, true, true},
		{"2024-04-26", "fredag", "null", false, false}, // store bededag until 2023
		{"2026-05-14", "torsdag", `"Kristi himmelfartsdag"`, true, true},
		{"2026-05-15", "fredag", "null", false, true},
		{"2026-05-24", "søndag", `"pinsedag"`, true, true},
		{"2026-05-25", "mandag", `"2. pinsedag"`, true, true},
		{"2026-06-05", "fredag", "null", true, true},
		{"2026-12-24", "torsdag", "null", true, true},
		{"2026-12-25", "fredag", `"juledag"`, true, true},
		{"2026-12-26", "lørdag", `"2. juledag"`, true, true},
		{"2026-12-31", "torsdag", "null", true, true},
		{"1900-01-01", "mandag", `"nytårsdag"`, true, true},
		{"2199-12-31", "tirsdag", "null", true, true},
	}
	for _, test := range tests {
		answer := ask(t, requestOf("day", []pair{{`"date"`, `"` + test.date + `"`}}))
		want := fmt.Sprintf(`{"weekday":"%s","holiday":%s,"closed":%t,"bankClosed":%t}`, test.weekday, test.holiday, test.closed, test.bankClosed)
		assert.Equal(t, string(answer.Result), want, test.date)
		assert.Equal(t, len(answer.Grounds), 1)
		assert.Equal(t, answer.Grounds[0].Ref, "§ 27, stk. 2")
		assert.Equal(t, answer.Grounds[0].Applied, test.closed, test.date)
		assert.Equal(t, len(answer.Readings), 0)
	}
	assert.Equal(t, ask(t, `{"id":"a","rule":"day","given":{"date":null}}`).outcome(), "missing given.date")
	for _, date := range []string{"1899-12-31", "2200-01-01", "0001-01-01", "9999-12-31"} {
		answer := ask(t, requestOf("day", []pair{{`"date"`, `"` + date + `"`}}))
		assert.Equal(t, answer.outcome(), "out-of-range given.date", date)
	}
}
