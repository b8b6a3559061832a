// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

const identifier = "010190-1234"

// A text that holds something like a personal identifier is refused wherever a person
// writes, and no fault repeats what was written.
func TestNoPersonalIdentifierIsAccepted(t *testing.T) {
	for name, test := range map[string]struct {
		change func(*Facts)
		want   string
	}{
		"a debtor's name": {func(f *Facts) {
			f.Debtors[0].ID, f.Claims[0].Liable, f.Events[0].Debtor = identifier, []string{identifier}, identifier
		}, "invalid debtors[0].id personal-identifier"},
		"a claim's name": {func(f *Facts) { f.Claims[0].ID = "krav " + identifier }, "invalid claims[0].id personal-identifier"},
		"the reason of a plan": {func(f *Facts) {
			f.Events[0].Basis, f.Events[0].Reason = ModestAmount, "bor hos "+identifier
		}, "invalid events[0].reason personal-identifier"},
		"the reason of a plan by the table": {func(f *Facts) { f.Events[0].Reason = identifier }, "invalid events[0].reason personal-identifier"},
		"the reason of an exception": {func(f *Facts) {
			f.Events = append(f.Events, Event{On: f.On, Kind: NoticeGiven, Debtor: "A", Exception: breach.Impossible, Reason: identifier})
		}, "invalid events[1].reason personal-identifier"},
		"the reason of a judgement": {func(f *Facts) {
			f.Judgements = []Judgement{{Question: Outside, Debtor: "A", Answer: GoesOn, Reason: identifier}}
		}, "invalid judgements[0].reason personal-identifier"},
	} {
		facts := plainCase()
		test.change(&facts)
		assert.Equal(t, faultList(t, facts), test.want, name)
		_, err := Decide(facts, Options{})
		holdsNone(t, err)
	}
}

// holdsNone tests that no message of a fault holds the identifier.
func holdsNone(t *testing.T, err error) {
	t.Helper()
	found, _ := err.(law.Faults)
	for _, fault := range found {
		for _, text := range []string{fault.Error(), fault.Text(law.Danish), fault.Text(law.English), fault.Field, string(fault.Code), fault.ID} {
			assert.Assert(t, !strings.Contains(text, "0190") && !strings.Contains(text, "1234"), "%s", text)
		}
	}
}

// Random facts with the identifier in any text of theirs are refused without it.
func TestNoFaultRepeatsAPersonalIdentifier(t *testing.T) {
	m := rand.New(rand.NewPCG(41, 7))
	faults := 0
	for faults < 10_000 {
		facts := anyFiles()[m.IntN(2_000)]
		text, err := json.Marshal(facts)
		assert.NilError(t, err)
		var plain any
		assert.NilError(t, json.Unmarshal(text, &plain))
		var places []func()
		texts(plain, &places)
		for range 1 + m.IntN(3) {
			places[m.IntN(len(places))]()
		}
		text, err = json.Marshal(plain)
		assert.NilError(t, err)
		var read Facts
		if err = json.Unmarshal(text, &read); err == nil {
			_, err = Decide(read, Options{})
		}
		if err == nil { // a text that is not read as one: there is none
			t.Fatalf("accepted: %s", text)
		}
		found, isFaults := err.(law.Faults)
		assert.Assert(t, isFaults, "%T", err)
		holdsNone(t, err)
		faults += len(found)
	}
}

// texts collects what puts the identifier in the place of each text.
func texts(value any, places *[]func()) {
	switch value := value.(type) {
	case map[string]any:
		for key := range value {
			if _, text := value[key].(string); text {
				*places = append(*places, func() { value[key] = identifier })
			}
			texts(value[key], places)
		}
	case []any:
		for i := range value {
			if _, text := value[i].(string); text {
				*places = append(*places, func() { value[i] = identifier })
			}
			texts(value[i], places)
		}
	}
}
