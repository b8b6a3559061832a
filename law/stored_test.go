// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestAStoredReceiptReadsBackAsItself(t *testing.T) {
	for _, test := range append(slices.Clone(effects), words...) {
		written := aReceipt()
		test.change(&written)
		text := written.AppendJSON(nil)
		read, err := law.ParseReceipt(text)
		assert.NilError(t, err, test.name)
		assert.Equal(t, string(read.AppendJSON(nil)), string(text), test.name)
		assert.Equal(t, read.ID(), written.ID(), test.name)
		assert.Equal(t, len(written.Compare(read)), 0, test.name)
	}
}

func TestAReceiptWithNothingInItReadsBack(t *testing.T) {
	empty := law.NewReceipt("day", "calendar 1")
	text := empty.AppendJSON(nil)
	assert.Assert(t, bytes.Contains(text, []byte(`"facts":null,"result":null,"grounds":[],"readings":[],"tables":[]`)), "%s", text)
	read, err := law.ParseReceipt(text)
	assert.NilError(t, err)
	assert.Equal(t, string(read.AppendJSON(nil)), string(text))
	assert.Equal(t, len(empty.Compare(read)), 0)
}

func TestAStoredReceiptIsReadableInBothLanguages(t *testing.T) {
	read, err := law.ParseReceipt(aReceipt().AppendJSON(nil))
	assert.NilError(t, err)
	for _, language := range []law.Language{law.Danish, law.English} {
		_, want, _ := strings.Cut(aReceipt().Text(language), "\n\n") // after the headline
		for _, paragraph := range strings.Split(want, "\n\n")[2:] {  // after the calculation and the premises
			assert.Assert(t, strings.Contains(read.Text(language), strings.TrimSpace(paragraph)), "%s\nis not in\n%s", paragraph, read.Text(language))
		}
	}
}

func TestAReceiptGoesThroughEncodingJSON(t *testing.T) {
	type row struct {
		Case    string      `json:"case"`
		Receipt law.Receipt `json:"receipt"`
	}
	receipt := aReceipt()
	receipt.Tables[0].Source = "<a> & \u2028 b" // which encoding/json escapes
	text, err := json.Marshal([]row{{"a", receipt}})
	assert.NilError(t, err)
	var read []row
	assert.NilError(t, json.Unmarshal(text, &read))
	assert.Equal(t, string(read[0].Receipt.AppendJSON(nil)), string(receipt.AppendJSON(nil)))

	before := read[0].Receipt
	changed := bytes.Replace(text, []byte(`"monthly":"600"`), []byte(`"monthly":"601"`), 1)
	assert.ErrorIs(t, json.Unmarshal(changed, &read), law.Contradiction)
	assert.Equal(t, read[0].Receipt.ID(), before.ID(), "on error the receipt stays as it was")
}

// reordered writes JSON as PostgreSQL's jsonb does: shorter keys first, then by
// their bytes, and a space after every colon and comma.
func reordered(t *testing.T, text []byte) []byte {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	assert.NilError(t, decoder.Decode(&value))
	var write func(value any) string
	write = func(value any) string {
		var parts []string
		switch value := value.(type) {
		case map[string]any:
			keys := slices.SortedFunc(maps.Keys(value), func(a, b string) int {
				if len(a) != len(b) {
					return len(a) - len(b)
				}
				return strings.Compare(a, b)
			})
			for _, key := range keys {
				parts = append(parts, `"`+key+`": `+write(value[key]))
			}
			return "{" + strings.Join(parts, ", ") + "}"
		case []any:
			for _, element := range value {
				parts = append(parts, write(element))
			}
			return "[" + strings.Join(parts, ", ") + "]"
		}
		text, err := json.Marshal(value)
		assert.NilError(t, err)
		return string(text)
	}
	return []byte(write(value))
}

func TestAReceiptMayHaveBeenStoredWithItsKeysInAnotherOrder(t *testing.T) {
	stored := reordered(t, aReceipt().AppendJSON(nil))
	assert.Assert(t, bytes.HasPrefix(stored, []byte(`{"id": "`)))
	assert.Assert(t, bytes.Contains(stored, []byte(`"facts": {"on": "2026-03-02", "annualNetIncome": "145460"}`)), "%s", stored)
	assert.Assert(t, bytes.Contains(stored, []byte(`{"da": "Der er oplysninger om indkomsten.", "en": "There is income data.", "act": "opkraevning"`)), "%s", stored)
	read, err := law.ParseReceipt(stored)
	assert.NilError(t, err)
	assert.Equal(t, read.ID(), aReceipt().ID())
	assert.Equal(t, len(aReceipt().Compare(read)), 0)
	again, err := law.ParseReceipt(reordered(t, read.AppendJSON(nil)))
	assert.NilError(t, err)
	assert.Equal(t, again.ID(), read.ID())
}

func TestAReceiptThatWasChangedAfterwardsIsRefused(t *testing.T) {
	id := aReceipt().ID()
	for _, test := range effects {
		receipt := aReceipt()
		test.change(&receipt)
		text := bytes.Replace(receipt.AppendJSON(nil), []byte(receipt.ID()), []byte(id), 1)
		refused(t, text, law.Contradiction, "receipt-changed", "id")
	}
	whole := string(aReceipt().AppendJSON(nil))
	refused(t, []byte(strings.Replace(whole, id[:1], "x", 1)), law.Contradiction, "receipt-changed", "id")
	refused(t, []byte(strings.Replace(whole, `"id":"`+id+`",`, "", 1)), law.Contradiction, "receipt-changed", "id")
}

func TestWhatIsNoReceiptIsRefused(t *testing.T) {
	whole := string(aReceipt().AppendJSON(nil))
	replaced := func(old, with string) string {
		assert.Equal(t, strings.Count(whole, old), 1, old)
		return strings.Replace(whole, old, with, 1)
	}
	for name, text := range map[string]string{
		"nothing": "", "null": "null", "a list": "[" + whole + "]", "a text": `"receipt"`, "an empty object": "{}",
		"two receipts": whole + whole, "something after it": whole + " x", "a bracket after it": whole + "]",
		"an unknown key":             replaced(`{"id":`, `{"extra":1,"id":`),
		"an unknown key of a table":  replaced(`{"kind":`, `{"extra":1,"kind":`),
		"no rule":                    replaced(`"rule":"instalment",`, ""),
		"no outcome":                 replaced(`"outcome":"decided",`, ""),
		"an outcome that is none":    replaced(`"outcome":"decided"`, `"outcome":"maybe"`),
		"an act that is none":        replaced(`{"act":"opkraevning","ref":"§ 5, stk. 2"`, `{"act":"aktivloven","ref":"§ 5, stk. 2"`),
		"a place that is none":       replaced(`"§ 5, stk. 2"`, `"§5, stk. 2"`),
		"a ground that is no object": replaced(`"grounds":[`, `"grounds":[1,`),
		"a reading that is none":     replaced(`"R-30"`, `"R-99"`),
		"a day that is none":         replaced(`"from":"2026-01-01"`, `"from":"2026-02-30"`),
		"a rule that is a number":    replaced(`"rule":"instalment"`, `"rule":1`),
	} {
		t.Run(name, func(t *testing.T) { refused(t, []byte(text), law.Invalid, "not-a-receipt", "") })
	}
	for length := range len(whole) {
		refused(t, []byte(whole[:length]), law.Invalid, "not-a-receipt", "")
	}
}

func refused(t *testing.T, text []byte, code law.Code, problem, field string) {
	t.Helper()
	read, err := law.ParseReceipt(text)
	faults, isFaults := err.(law.Faults)
	assert.Assert(t, isFaults && len(faults) == 1, "%v for %s", err, text)
	assert.Equal(t, string(faults[0].Code)+" "+faults[0].ID+" "+faults[0].Field, string(code)+" "+problem+" "+field, "%s", text)
	assert.Equal(t, read.Rule, "")
}

func FuzzParseReceipt(f *testing.F) {
	f.Add(aReceipt().AppendJSON(nil), `{"on":"2026-03-02"}`, `{"monthly":"600","table":{"from":null}}`, "SKM")
	f.Add([]byte("{}"), `{"a":1,"a":{"b":[[],{},1e2,"\ud800"]}}`, "null", "\xff\u2028")
	f.Fuzz(func(t *testing.T, text []byte, facts, result, source string) {
		if read, err := law.ParseReceipt(text); err == nil {
			assert.Equal(t, len(read.Compare(read)), 0)
		}
		if !json.Valid([]byte(facts)) || !json.Valid([]byte(result)) {
			return
		}
		receipt := aReceipt()
		receipt.Facts, receipt.Result, receipt.Tables[0].Source = []byte(facts), []byte(result), source
		read, err := law.ParseReceipt(receipt.AppendJSON(nil))
		assert.NilError(t, err)
		assert.Equal(t, read.ID(), receipt.ID())
		assert.Equal(t, len(receipt.Compare(read)), 0)
	})
}

// Ten thousand payments under one paragraph are ten thousand grounds at one place.
func TestTheIDOfALongReceiptCostsNoMoreThanItIsLong(t *testing.T) {
	bytesFor := func(grounds int) (allocated uint64) {
		receipt := aReceipt()
		receipt.Grounds = slices.Repeat([]law.Ground{{Ref: law.CollectionOrder.At(8, 1, 1), Applied: true}}, grounds)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		receipt.ID()
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	short, long := bytesFor(500), bytesFor(4000)
	assert.Assert(t, long < 16*short, "eight times the grounds took %d bytes, and %d before", long, short)
}

// A program keeps these in structs of its own, where some are not there yet.
func TestWhatIsStoredGoesThroughEncodingJSON(t *testing.T) {
	type row struct {
		Receipt   law.Receipt
		Ground    law.Ground
		Statement law.Statement
		Criterion law.Criterion
		Fault     law.Fault
	}
	fault := law.Problem{Code: law.Missing, ID: "missing", Wrong: law.Words{"mangler", "is missing"}, Right: law.Words{"en dag", "a day"}}.At("given.on")
	full := row{
		Receipt:   aReceipt(),
		Ground:    law.Ground{Ref: law.CollectionOrder.At(5, 2, 0), Applied: true, Statement: applies.With(600_00)},
		Statement: applies.With(600_00),
		Criterion: law.Criterion{ID: "reason", Statement: applies.With(600_00)},
		Fault:     fault,
	}
	for _, written := range []row{full, {}} {
		text, err := json.Marshal(written)
		assert.NilError(t, err)
		for _, read := range []row{{}, full} { // what is null stays as it was
			assert.NilError(t, json.Unmarshal(text, &read))
			again, err := json.Marshal(row{read.Receipt, read.Ground, read.Statement, read.Criterion, read.Fault})
			assert.NilError(t, err)
			if written.Receipt.Rule != "" || read.Receipt.Rule == "" {
				assert.Equal(t, string(again), string(text))
			}
		}
	}
	text, err := json.Marshal(full)
	assert.NilError(t, err)
	said := `"da":"Der skal betales 600 kr. hver måned.","en":"DKK 600 is to be paid every month."}`
	for _, part := range []string{`"Statement":{` + said, `"Criterion":{"id":"reason",` + said,
		`"Fault":{"code":"missing","problem":"missing","field":"given.on","message":"is missing; expected a day","da":"mangler; det rigtige er en dag","en":"is missing; expected a day"}`} {
		assert.Assert(t, bytes.Contains(text, []byte(part)), "%s\nis not in\n%s", part, text)
	}

	read := full
	assert.NilError(t, json.Unmarshal([]byte(`{"Receipt":null,"Ground":null,"Statement":null,"Criterion":null,"Fault":null}`), &read))
	same, err := json.Marshal(read)
	assert.NilError(t, err)
	assert.Equal(t, string(same), string(text), "null changes nothing")
	for _, wrong := range []string{`{"Ground":{}}`, `{"Ground":{"act":"","ref":"§ 5"}}`, `{"Ground":{"act":"x","ref":""}}`, `{"Statement":[]}`, `{"Criterion":"a"}`, `{"Fault":1}`} {
		assert.Assert(t, json.Unmarshal([]byte(wrong), &read) != nil, wrong)
	}
}

func TestAReceiptInAFileWithAByteOrderMarkIsRead(t *testing.T) {
	text := append([]byte("\ufeff"), aReceipt().AppendJSON(nil)...)
	read, err := law.ParseReceipt(text)
	assert.NilError(t, err)
	assert.Equal(t, read.ID(), aReceipt().ID())
}
