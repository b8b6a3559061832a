// SPDX-License-Identifier: MPL-2.0

package main

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

// wholeTable is a made-up table of 2027, as § 45 gives it with a percentage of 4.1.
func wholeTable(t *testing.T) string {
	t.Helper()
	table, err := instalment.Derive(2027, decimal.New(41, -1))
	assert.NilError(t, err)
	text, err := json.Marshal(instalment.TableData{From: table.InForce().From, To: table.InForce().To, Source: "en prøve", Rows: table.Rows()})
	assert.NilError(t, err)
	return string(text)
}

// wholeList is the built-in list, taken to hold for 2027 too.
func wholeList() string {
	return strings.Replace(string(deferral.BuiltInBenefits().AppendJSON(nil)), "2026-12-31", "2027-12-31", 1)
}

// The first working day of a year that the library has neither a table nor a list for.
const repayment2027 = `{"id":"r27","rule":"repayment","given":{"on":"2027-01-04","claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit",` +
	`"principal":"20000","balance":"19000","endedOn":"2026-10-25","collectionBegunOn":"2026-11-14"},` +
	`"debtor":{"annualNetIncome":"170282","supportsChildren":true,"benefits":[],"otherIncome":true}}}` + "\n"

func TestTheNewYearStopsNobodyWhoHasItsTableAndList(t *testing.T) {
	table, list := tableFile(t, wholeTable(t)), tableFile(t, wholeList())
	for _, test := range []struct {
		arguments []string
		status    int
		starts    string
		says      []string
	}{
		{nil, 1, `{"id":"r27","rule":"repayment","error":{"code":"no-table","problem":"no-benefit-list","field":"given.on"`, []string{"-benefits", "Options.Benefits"}},
		{[]string{"-table", table}, 1, `{"id":"r27","rule":"repayment","error":{"code":"no-table","problem":"no-benefit-list","field":"given.on"`, []string{"-benefits", "Options.Benefits"}},
		{[]string{"-benefits", list}, 1, `{"id":"r27","rule":"repayment","error":{"code":"no-table","problem":"no-instalment-table","field":"given.on"`, []string{"-table", "Options.Tables"}},
		// 3 % of 170,282 kr. is 425.70 kr. a month, and 400 kr. rounded down.
		{[]string{"-table", table, "-benefits", list}, 0, `{"id":"r27","rule":"repayment","outcome":"decided","result":{"track":"instalment-plan","monthly":"400"`, nil},
	} {
		status, output, messages := batch(t, repayment2027, append([]string{"-strict"}, test.arguments...)...)
		assert.Equal(t, status, test.status, messages)
		assert.Assert(t, strings.HasPrefix(output, test.starts), output)
		for _, want := range test.says {
			assert.Assert(t, strings.Contains(output, want), "%s in %s", want, output)
		}
	}
	// The files take nothing from the years that the library knows.
	_, without, _ := batch(t, good+day)
	_, with, _ := batch(t, good+day, "-table", table, "-benefits", list)
	assert.Equal(t, with, without)
}

// finding is how a finding, and the answer that there is none, begin.
var finding = regexp.MustCompile(`(?m)^(\w+: [^ ]+: |T.*\n)`)

func TestAYearIsWholeWhenItsTableAndListAre(t *testing.T) {
	table, list := wholeTable(t), wholeList()
	change := func(text, from, to string) string {
		changed := strings.Replace(text, from, to, 1)
		assert.Assert(t, changed != text, from)
		return changed
	}
	for _, test := range []struct {
		name, table, list string // no text: no file
		arguments         string
		status            int
		says              []string // how the findings begin
	}{
		{"2026, which the library has", "", "", "-check-year 2026", 0, []string{"Tabel og liste for 2026 er hele.\n"}},
		{"2026 in English", "", "", "-en -check-year 2026", 0, []string{"The table and the list of 2026 are whole.\n"}},
		{"2027 without files", "", "", "-check-year 2027", 1, []string{"tabel: to: ", "liste: to: "}},
		{"2027 without files in English", "", "", "-check-year 2027 -en", 1, []string{"table: to: ", "list: to: "}},
		{"2027 with a table", table, "", "-check-year 2027 -regulation 4.1", 1, []string{"liste: to: "}},
		{"2027 with a list", "", list, "-check-year 2027 -regulation 4.1", 1, []string{"tabel: to: "}},
		{"2027 with both", table, list, "-check-year 2027 -regulation 4.1", 0, []string{"Tabel og liste for 2027 er hele.\n"}},
		{"2027 with a mark before each", "\ufeff" + table, "\ufeff" + list, "-check-year 2027 -regulation 4.1", 0, []string{"Tabel og liste for 2027 er hele.\n"}},
		{"the percentage is not given", table, list, "-check-year 2027", 1, []string{"tabel: percentages: "}},
		{"another percentage", table, list, "-check-year 2027 -regulation 2.4", 1, []string{"tabel: rows[1].from: "}},
		{"a limit that was misread", change(table, "188830", "188930"), list, "-check-year 2027 -regulation 4.1", 1, []string{"tabel: rows[2].from: "}},
		{"a benefit that was forgotten", table, change(list, `{"code":"folkepension"`, `{"code":"folkepensio"`), "-check-year 2027 -regulation 4.1", 1, []string{"liste: benefits: "}},
	} {
		t.Run(test.name, func(t *testing.T) {
			arguments := strings.Fields(test.arguments)
			if test.table != "" {
				text := test.table
				if test.name == "a limit that was misread" {
					text = change(text, `"to":188829`, `"to":188929`)
				}
				arguments = append(arguments, "-table", tableFile(t, text))
			}
			if test.list != "" {
				arguments = append(arguments, "-benefits", tableFile(t, test.list))
			}
			status, output, messages := batch(t, "", arguments...)
			assert.Equal(t, status, test.status, output+messages)
			assert.Equal(t, messages, "")
			found := finding.FindAllString(output, -1)
			if test.name == "another percentage" { // every limit is another
				assert.Assert(t, len(found) > 60)
				found = found[:1]
			}
			assert.DeepEqual(t, found, test.says)
		})
	}
	for _, arguments := range []string{"-check-year 27", "-check-year x", "-check-year 2027 -regulation x", "-check-year 2027 -regulation 2,4,"} {
		status, output, messages := batch(t, "", strings.Fields(arguments)...)
		assert.Equal(t, status, 2, arguments)
		assert.Equal(t, output, "")
		assert.Assert(t, strings.HasPrefix(messages, "batch: -"), messages)
	}
}

func TestTheSchemaAndTheListAreWritten(t *testing.T) {
	status, output, messages := batch(t, "", "-schema")
	assert.Equal(t, status, 0)
	assert.Equal(t, messages, "")
	assert.Equal(t, output, string(contract.Schema()))
	assert.Assert(t, json.Valid([]byte(output)))

	status, output, messages = batch(t, "", "-list")
	assert.Equal(t, status, 0)
	assert.Equal(t, messages, "")
	list, err := deferral.LoadBenefitList([]byte(output))
	assert.NilError(t, err)
	assert.DeepEqual(t, list.AppendJSON(nil), deferral.BuiltInBenefits().AppendJSON(nil))
}

func TestAMarkBeforeTheFirstLineIsSkipped(t *testing.T) {
	_, want, _ := batch(t, good+day)
	status, output, messages := batch(t, "\ufeff"+good+day, "-strict")
	assert.Equal(t, status, 0, messages)
	assert.Equal(t, output, want)
	_, output, _ = batch(t, good+"\ufeff"+day) // elsewhere it is a mistake
	assert.Assert(t, strings.Contains(output, `{"line":2,"error":{"code":"syntax"`), output)
}

func TestAnIDThatIsNoTextIsSaidClearly(t *testing.T) {
	_, output, _ := batch(t, strings.Replace(good, `"id":"1"`, `"id":7`, 1))
	assert.Assert(t, strings.HasPrefix(output, `{"line":1,"rule":"instalment","error":{"code":"invalid","problem":"number-not-text","field":"id",`), output)
	assert.Assert(t, strings.Contains(output, `som i \"7\"`), output)
}
