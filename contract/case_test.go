// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// caseFiles are the facts of every vector of rule case, by its id.
func caseFiles(t testing.TB) map[string]json.RawMessage {
	t.Helper()
	names, err := filepath.Glob("../testdata/vectors/case/*.json")
	assert.NilError(t, err)
	all := map[string]json.RawMessage{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file struct {
			Groups []struct {
				Vectors []struct {
					ID    string          `json:"id"`
					Rule  string          `json:"rule"`
					Given json.RawMessage `json:"given"`
				} `json:"vectors"`
			} `json:"groups"`
		}
		assert.NilError(t, json.Unmarshal(text, &file))
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				if v.Rule == "case" {
					all[v.ID] = v.Given
				}
			}
		}
	}
	assert.Assert(t, len(all) > 400, "%d", len(all))
	return all
}

func caseRequest(id string, given []byte) []byte {
	return []byte(`{"id":"` + id + `","rule":"case","given":` + string(given) + `}`)
}

// A receipt is stored, read back years later and decided again.
func TestAReceiptOfACaseFileIsDecidedAgain(t *testing.T) {
	decided := 0
	for id, given := range caseFiles(t) {
		decision, err := Evaluator{}.Decide(caseRequest(id, given))
		if err != nil {
			continue
		}
		decided++
		made := decision.Receipt()
		text := made.AppendJSON(nil)
		stored, err := law.ParseReceipt(text)
		assert.NilError(t, err, id)
		assert.Equal(t, stored.ID(), made.ID(), id)
		again, err := Evaluator{}.Decide(caseRequest(id, stored.Facts))
		assert.NilError(t, err, "%s: %s", id, stored.Facts)
		assert.Equal(t, len(stored.Compare(again.Receipt())), 0, "%s: %v", id, stored.Compare(again.Receipt()))
		assert.Equal(t, string(again.Receipt().AppendJSON(nil)), string(text), id)
		for _, language := range []law.Language{law.Danish, law.English} {
			assert.Assert(t, made.Text(language) != "" && !strings.Contains(made.Text(language), "{"), "%s: %s", id, made.Text(language))
		}
	}
	assert.Assert(t, decided > 330, "%d", decided)
}

func TestTheOptionsOfACaseFileAreInItsReceipt(t *testing.T) {
	given := caseFiles(t)["C-OR-008"] // income data three months and a day old
	request := []byte(`{"id":"a","rule":"case","given":` + string(given) + `,"options":{"incomeMaxAge":12,"neverPaidStays":true}}`)
	decision, err := Evaluator{}.Decide(request)
	assert.NilError(t, err)
	receipt := decision.Receipt()
	assert.Equal(t, string(receipt.Options), `{"incomeMaxAge":12,"neverPaidStays":true}`)
	again, err := Evaluator{}.Decide([]byte(`{"id":"a","rule":"case","given":` + string(receipt.Facts) + `,"options":` + string(receipt.Options) + `}`))
	assert.NilError(t, err)
	assert.Equal(t, again.Receipt().ID(), receipt.ID())
	assert.Assert(t, bytes.Contains(receipt.Result, []byte(`"capacity":"30000"`)), "%s", receipt.Result)
}

// Without any one of its facts a file is answered, or the fact is missed at a place in
// the facts.
func TestACaseFileWithoutAFactIsAnswered(t *testing.T) {
	cut := 0
	for id, given := range caseFiles(t) {
		if !strings.HasSuffix(id, "5") { // a tenth of them
			continue
		}
		var whole any
		assert.NilError(t, json.Unmarshal(given, &whole))
		withoutEach(whole, func() {
			text, err := json.Marshal(whole)
			assert.NilError(t, err)
			answer, status := Evaluator{}.Answer(nil, caseRequest(id, text), 1)
			assert.Assert(t, json.Valid(answer), "%s", answer)
			if status == Faulty {
				var got struct {
					Error struct{ Field, Code string } `json:"error"`
				}
				assert.NilError(t, json.Unmarshal(answer, &got))
				assert.Assert(t, strings.HasPrefix(got.Error.Field, "given."), "%s\n%s", answer, text)
			}
			cut++
		})
	}
	assert.Assert(t, cut > 1_000, "%d", cut)
}

// withoutEach takes every member of every object away in turn, and puts it back.
func withoutEach(value any, do func()) {
	switch value := value.(type) {
	case map[string]any:
		for key, member := range value {
			delete(value, key)
			do()
			value[key] = member
			withoutEach(member, do)
		}
	case []any:
		for i := range value {
			withoutEach(value[i], do)
		}
	}
}

// Any text is answered: with a decision that its own facts make again, or with faults at
// places in the facts.
func FuzzCaseFile(f *testing.F) {
	for id, given := range caseFiles(f) {
		if strings.HasSuffix(id, "3") {
			f.Add([]byte(given))
		}
	}
	f.Add([]byte(`{"on":"2026-03-02","debtors":[{"id":"A","situations":[]}],"claims":[],"events":[{"on":"2026-01-01","kind":"payment","debtor":"A","amount":"1"}]}`))
	f.Fuzz(func(t *testing.T, given []byte) {
		var facts casefile.Facts
		if faults := wire.Read(given, "", &facts); len(faults) > 0 {
			return
		}
		decision, err := casefile.Decide(facts, casefile.Options{})
		if err != nil {
			for _, fault := range err.(law.Faults) {
				if fault.Field == "" || fault.Error() == "" {
					t.Fatalf("%+v", fault)
				}
			}
			return
		}
		if !json.Valid(decision.AppendResult(nil)) {
			t.Fatalf("%s", decision.AppendResult(nil))
		}
		receipt := decision.Receipt()
		var again casefile.Facts
		if faults := wire.Read(receipt.Facts, "", &again); len(faults) > 0 {
			t.Fatalf("%v: %s", faults, receipt.Facts)
		}
		second, err := casefile.Decide(again, casefile.Options{})
		if err != nil || second.Receipt().ID() != receipt.ID() {
			t.Fatalf("%v: %s", err, receipt.Facts)
		}
	})
}
