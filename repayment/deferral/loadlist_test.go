// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// writtenList is a list as somebody would write it down, without a fault.
const writtenList = `{
  "from": "2025-07-01", "to": "2027-12-31", "source": "kommunens liste",
  "benefits": [
    {"code": "kontanthjaelp", "name": "kontanthjælp", "effect": "grounds", "source": "§ 6, stk. 1"},
    {"code": "foertidspension", "name": "førtidspension", "effect": "grounds-alone", "source": "§ 6, stk. 1"},
    {"code": "su", "name": "SU", "from": "2027-01-01", "to": "2027-06-30", "effect": "income", "source": "ikke nævnt"}
  ]
}`

func TestAListWrittenAsJSONIsRead(t *testing.T) {
	list, err := LoadBenefitList([]byte(writtenList))
	assert.NilError(t, err)
	want, err := NewBenefitList(period("2025-07-01", "2027-12-31"), "kommunens liste", []BenefitEntry{
		{"foertidspension", "førtidspension", day("2025-07-01"), day(""), GroundsAlone, "§ 6, stk. 1"},
		{"kontanthjaelp", "kontanthjælp", day(""), day(""), Grounds, "§ 6, stk. 1"},
		{"su", "SU", day("2027-01-01"), day("2027-06-30"), Income, "ikke nævnt"},
	})
	assert.NilError(t, err)
	assert.Equal(t, list.Hash(), want.Hash(), "the order of the file means nothing, and a benefit begins with the list")
	assert.Equal(t, list.Entries()[0].From, day("2025-07-01"))

	decision, err := Decide(Facts{On: day("2027-01-04"), Benefits: []Benefit{"kontanthjaelp"}}, Options{Benefits: list})
	assert.NilError(t, err)
	assert.Equal(t, decision.State, Deferral)
	assert.Equal(t, decision.Receipt().Tables[0].Source, "kommunens liste")
	_, err = Decide(Facts{On: day("2027-07-01"), Benefits: []Benefit{"su"}}, Options{Benefits: list})
	assert.Equal(t, faultList(t, err), "invalid benefits[0]")
}

func TestTheBuiltInListIsWrittenAndReadBack(t *testing.T) {
	text := BuiltInBenefits().AppendJSON([]byte("x"))[1:]
	assert.Assert(t, json.Valid(text) && bytes.Contains(text, []byte("kontanthjælp")), "%s", text)
	list, err := LoadBenefitList(text)
	assert.NilError(t, err)
	assert.Equal(t, list.Hash(), BuiltInBenefits().Hash())
	assert.Assert(t, slices.Equal(list.Entries(), BuiltInBenefits().Entries()))
	assert.Equal(t, string(list.AppendJSON(nil)), string(text))

	var indented bytes.Buffer
	assert.NilError(t, json.Indent(&indented, text, "", "  "))
	list, err = LoadBenefitList(indented.Bytes())
	assert.NilError(t, err)
	assert.Equal(t, list.Hash(), BuiltInBenefits().Hash())

	next, err := LoadBenefitList(bytes.Replace(text, []byte(`"to":"2026-12-31"`), []byte(`"to":"2027-12-31"`), 1))
	assert.NilError(t, err)
	assert.Equal(t, len(next.CheckYear(2027)), 0)

	// One entry through encoding/json, as a program in Go would keep it.
	for _, entry := range list.Entries() {
		text, err := json.Marshal(entry)
		assert.NilError(t, err)
		var read BenefitEntry
		assert.NilError(t, json.Unmarshal(text, &read))
		assert.Equal(t, read, entry)
	}
}

func TestAListThatCouldBeMisreadIsRefused(t *testing.T) {
	for _, test := range []struct{ name, old, new, want string }{
		{"no fault", ``, ``, ""},
		{"a byte order mark", "{\n  \"from\"", "\ufeff{\n  \"from\"", ""},
		{"another order", `"code": "su", "name": "SU"`, `"name": "SU", "code": "su"`, ""},
		{"a day that is null", `"from": "2027-01-01"`, `"from": null`, ""},
		{"an unknown key", `"source": "kommunens`, `"kilde": "x", "source": "kommunens`, "unknown-key kilde"},
		{"an unknown key in a benefit", `"code": "su"`, `"code": "su", "virkning": "income"`, "unknown-key benefits[2].virkning"},
		{"a key with a capital letter", `"code": "su"`, `"Code": "su"`, "unknown-key benefits[2].Code, missing benefits[2].code"},
		{"a key given twice", `"to": "2027-12-31"`, `"to": "2027-12-31", "to": "2028-12-31"`, "duplicate-key to"},
		{"a key given twice in a benefit", `"code": "su"`, `"code": "su", "code": "svu"`, "duplicate-key benefits[2].code"},
		{"no code", `"code": "su", `, ``, "missing benefits[2].code"},
		{"no name", `"name": "SU", `, ``, "missing benefits[2].name"},
		{"no effect", `"effect": "income", `, ``, "missing benefits[2].effect"},
		{"no source of a benefit", `, "source": "ikke nævnt"`, ``, "missing benefits[2].source"},
		{"no source", `"source": "kommunens liste",`, ``, "missing source"},
		{"no last day", `"to": "2027-12-31", `, ``, "missing to"},
		{"an effect that there is not", `"effect": "income"`, `"effect": "indkomst"`, "invalid benefits[2].effect"},
		{"an effect in capital letters", `"effect": "grounds"`, `"effect": "Grounds"`, "invalid benefits[0].effect"},
		{"an effect as a number", `"effect": "income"`, `"effect": 4`, "invalid benefits[2].effect"},
		{"a code that cannot be one", `"code": "su"`, `"code": "SU"`, "invalid benefits[2].code"},
		{"a code as a number", `"code": "su"`, `"code": 7`, "invalid benefits[2].code"},
		{"half a surrogate pair", `"name": "SU"`, `"name": "\ud800"`, "invalid benefits[2].name"},
		{"a day that does not exist", `"2027-06-30"`, `"2027-06-31"`, "invalid benefits[2].to"},
		{"days backwards", `"2027-06-30"`, `"2026-06-30"`, "contradiction benefits[2].to"},
		{"a benefit that is null", `{"code": "su", "name": "SU", "from": "2027-01-01", "to": "2027-06-30", "effect": "income", "source": "ikke nævnt"}`, `null`,
			"invalid benefits[2]"},
		{"no ground", `"effect": "grounds",`, `"effect": "neutral",`, "missing benefits"},
		{"a code twice", `"code": "su", "name": "SU", "from": "2027-01-01"`, `"code": "kontanthjaelp", "name": "SU", "from": "2027-01-01"`, "contradiction benefits[2]"},
		{"what cannot be read and what cannot be true", `"to": "2027-12-31", "source": "kommunens liste"`, `"to": "2024-12-31", "source": 7`,
			"invalid source, contradiction to"},
		{"something after the list", "  ]\n}", "  ]\n}{}", "syntax"},
		{"a comma too many", `"source": "ikke nævnt"}`, `"source": "ikke nævnt"},`, "syntax"},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := strings.Replace(writtenList, test.old, test.new, 1)
			assert.Equal(t, text != writtenList, test.old != "", "the change is made")
			list, err := LoadBenefitList([]byte(text))
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, list == BenefitList{}, test.want != "")
		})
	}
	for text, want := range map[string]string{
		"": "syntax", "[]": "invalid", "7": "invalid", "{}": "missing from, missing to, missing source, missing benefits", "{": "syntax", "\xff": "syntax",
		`{"from":"2027-01-01","to":"2027-12-31","source":"x","benefits":[]}`: "missing benefits, missing benefits",
		`{"benefits":[{}]}`: "missing from, missing to, missing source, missing benefits[0].code, missing benefits[0].name, missing benefits[0].effect, missing benefits[0].source",
	} {
		_, err := LoadBenefitList([]byte(text))
		got := faultList(t, err)
		for _, fault := range strings.Split(want, ", ") {
			assert.Assert(t, strings.Contains(got, fault), "%q: %s is not in %s", text, fault, got)
		}
		assert.Equal(t, strings.Count(got, ","), strings.Count(want, ","), "%q: %s", text, got)
	}
}

func TestAFaultInAListIsToldInBothLanguages(t *testing.T) {
	_, err := LoadBenefitList([]byte(strings.Replace(writtenList, `"effect": "income"`, `"effect": "indkomst"`, 1)))
	faults, _ := err.(law.Faults)
	assert.Equal(t, faults[0].Text(law.Danish), "værdien er ikke en af dem, der findes; det rigtige er en af: grounds, grounds-alone, neutral, income")
	assert.Equal(t, faults[0].Text(law.English), "the value is not one of those there are; expected one of grounds, grounds-alone, neutral, income")
}

// A list that loads can decide, and is read back as it was written.
func FuzzLoadBenefitList(f *testing.F) {
	f.Add([]byte(writtenList))
	f.Add(BuiltInBenefits().AppendJSON(nil))
	f.Add([]byte(`{"from":"2027-01-01","benefits":[{"code":"a"},null,{"effect":"grounds","from":"2026-01-01"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		list, err := LoadBenefitList(text)
		if err != nil {
			assert.Assert(t, faultList(t, err) != "" && list == BenefitList{})
			return
		}
		again, err := LoadBenefitList(list.AppendJSON(nil))
		assert.NilError(t, err)
		assert.Equal(t, again.Hash(), list.Hash())
		list.CheckYear(list.Verified().From.Year())
	})
}
