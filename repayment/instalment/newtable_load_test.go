// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"
)

// written is a table as somebody would write it down, without a fault.
const written = `{
  "from": "2027-01-01", "to": "2027-12-31", "source": "SKM2026.000.GÆLDST",
  "rows": [
    {"from": 0, "to": 99999, "withoutChildren": 4, "withChildren": 3},
    {"from": 100000, "to": 199999, "withoutChildren": 5, "withChildren": 3},
    {"from": 200000, "withoutChildren": 60, "withChildren": 60}
  ]
}`

func TestATableWrittenAsJSONIsRead(t *testing.T) {
	table, err := LoadTable([]byte(written))
	assert.NilError(t, err)
	want, err := NewTable(in2027())
	assert.NilError(t, err)
	assert.Equal(t, table.Hash(), want.Hash())
	assert.Equal(t, cmp.Diff(table.Rows(), in2027().Rows), "")

	again, err := json.Marshal(in2027())
	assert.NilError(t, err)
	table, err = LoadTable(again)
	assert.NilError(t, err)
	assert.Equal(t, table.Hash(), want.Hash(), "what Go writes is read back")

	derived, err := LoadTable([]byte(strings.Replace(written, `"rows"`, `"derived": true, "rows"`, 1)))
	assert.NilError(t, err)
	provenance, _ := derived.Provenance()
	assert.Equal(t, provenance, Derived)
}

func TestATableThatCouldBeMisreadIsRefused(t *testing.T) {
	for _, test := range []struct{ name, old, new, want string }{
		{"no fault", ``, ``, ""},
		{"an unknown key", `"source"`, `"publication": "x", "source"`, "unknown-key publication"},
		{"an unknown key in a row", `"from": 0`, `"percent": 4, "from": 0`, "unknown-key rows[0].percent"},
		{"a key with a capital letter", `"from": "2027`, `"From": "2027`, "unknown-key From, missing from"},
		{"a key with a capital letter in a row", `"withChildren": 3`, `"WithChildren": 3`, "unknown-key rows[0].WithChildren, missing rows[0].withChildren"},
		{"a misspelt key", `"withoutChildren": 4`, `"withoutchildren": 4`, "unknown-key rows[0].withoutchildren, missing rows[0].withoutChildren"},
		{"a key given twice", `"source"`, `"to": "2028-12-31", "source"`, "duplicate-key to"},
		{"a key given twice in a row", `"withoutChildren": 4`, `"withoutChildren": 4, "withoutChildren": 5`, "duplicate-key rows[0].withoutChildren"},
		{"a key given twice, once in escapes", `"source"`, `"sour\u0063e": "x", "source"`, "duplicate-key source"},
		{"a key of a row on the table", `"source"`, `"withChildren": 3, "source"`, "unknown-key withChildren"},
		{"a key of the table in a row", `"from": 0`, `"source": "x", "from": 0`, "unknown-key rows[0].source"},
		{"something after the table", "  ]\n}", "  ]\n}{}", "syntax"},
		{"a word after the table", "  ]\n}", "  ]\n} x", "syntax"},
		{"a brace missing", "  ]\n}", "  ]\n", "syntax"},
		{"a comma too many", `"withChildren": 60}`, `"withChildren": 60},`, "syntax"},
		{"a day that does not exist", `"2027-12-31"`, `"2027-02-29"`, "invalid to"},
		{"a day in another form", `"2027-12-31"`, `"31-12-2027"`, "invalid to"},
		{"a day as a number", `"2027-12-31"`, `20271231`, "invalid to"},
		{"a limit as text", `"from": 0`, `"from": "0"`, ""},
		{"a limit as text with decimals", `"from": 100000`, `"from": "100000.00"`, ""},
		{"a limit as a number with decimals", `"from": 100000`, `"from": 1.0e5`, ""},
		{"upper limits as text", `"to": 199999`, `"to": "199999"`, ""},
		{"a byte order mark", "{\n  \"from\"", "\ufeff{\n  \"from\"", ""},
		{"a byte order mark inside", `"source"`, "\ufeff\"source\"", "syntax"},
		{"a limit as text with a Danish thousands separator is 100 kr.", `"from": 100000`, `"from": "100.000"`, "contradiction rows[0].to"},
		{"a limit as text with a space", `"from": 100000`, `"from": "100 000"`, "invalid rows[1].from"},
		{"a limit as an empty text", `"from": 100000`, `"from": ""`, "invalid rows[1].from"},
		{"a limit with øre", `"from": 100000`, `"from": 100000.5`, "invalid rows[1].from"},
		{"a limit beyond int64", `"from": 100000`, `"from": 99999999999999999999`, "out-of-range rows[1].from"},
		{"a limit with an absurd exponent", `"from": 100000`, `"from": 1e999999999`, "out-of-range rows[1].from"},
		{"a limit above the largest amount", `"from": 200000`, `"from": 1000000000001`, "out-of-range rows[2].from"},
		{"a percentage as text", `"withChildren": 60`, `"withChildren": "60"`, "invalid rows[2].withChildren"},
		{"a percentage with decimals", `"withChildren": 60`, `"withChildren": 59.5`, "invalid rows[2].withChildren"},
		{"the source is not a text", `"SKM2026.000.GÆLDST"`, `["SKM2026.000.GÆLDST"]`, "invalid source"},
		{"derived is not true or false", `"rows"`, `"derived": "yes", "rows"`, "invalid derived"},
		{"a day that is null", `"2027-01-01"`, `null`, "missing from"},
		{"a source that is null", `"SKM2026.000.GÆLDST"`, `null`, "missing source"},
		{"a limit that falls", `"from": 200000`, `"from": 50000`, "out-of-range rows[2].from"},
		{"a row too short", `"to": 99999`, `"to": 99998`, "contradiction rows[0].to"},
		{"what cannot be read and what cannot be true", `"2027-12-31", "source": "SKM2026.000.GÆLDST"`, `"2026-12-31", "source": 7`,
			"invalid source, contradiction to"},
		{"a day that cannot be read and rows that cannot be true", `"from": "2027-01-01"`, `"from": "2027-13-01"`, "invalid from"},
		{"several at once", `"from": 0, "to": 99999`, `"from": 1, "to": 99998`, "out-of-range rows[0].from, contradiction rows[0].to"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Replace(written, test.old, test.new, 1)
			assert.Equal(t, text != written, test.old != "", "the change is made")
			table, err := LoadTable([]byte(text))
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, table == nil, test.want != "")
		})
	}
}

func TestATextThatIsNoTableIsRefused(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"nothing", "", "syntax"},
		{"spaces", "  \n", "syntax"},
		{"a word", "table", "syntax"},
		{"an array", "[]", "invalid"},
		{"an array of tables", "[" + written + "]", "invalid"},
		{"a number", "2027", "invalid"},
		{"a text", `"from"`, "invalid"},
		{"rows as an object", `{"rows": {"from": 0}}`, "invalid rows, missing from, missing to, missing source"},
		{"rows nested too deep", `{"rows": [[{"from": 0}]]}`, "invalid rows[0], missing from, missing to, missing source"},
		{"very deep nesting", strings.Repeat("[", 20_000), "syntax"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := LoadTable([]byte(test.text))
			assert.Equal(t, faultList(t, err), test.want)
		})
	}
	_, err := LoadTable([]byte("{}"))
	for _, fault := range []string{"missing from", "missing source", "missing rows"} {
		assert.Assert(t, strings.Contains(faultList(t, err), fault), fault)
	}
}

func TestATableForNextYearIsLoadedAddedAndUsed(t *testing.T) {
	path := t.TempDir() + "/2027.json"
	assert.NilError(t, os.WriteFile(path, []byte(written), 0o600))
	text, err := os.ReadFile(path)
	assert.NilError(t, err)
	table, err := LoadTable(text)
	assert.NilError(t, err)
	tables, err := BuiltIn().With(table)
	assert.NilError(t, err)
	decision := decided(t, given("2027-01-01", "150000", false), Options{Tables: tables})
	assert.Equal(t, decision.Table, table)
	assert.Equal(t, decision.Percent, 5)
	assert.Equal(t, decision.Monthly().String(), "600", "150,000 · 5 % / 12 is 625")
	receipt := decision.Receipt()
	assert.Equal(t, receipt.Tables[0].Source, "SKM2026.000.GÆLDST")
	assert.Equal(t, receipt.Tables[0].Provenance, "published")

	_, err = Decide(given("2028-01-01", "150000", false), Options{Tables: tables})
	assert.Equal(t, faultList(t, err), "no-table on")
	decision = decided(t, given("2026-12-31", "150000", false), Options{Tables: tables})
	assert.Equal(t, decision.Table, builtInOf(t, "2026-12-31"), "the other years stay as they were")
}
