// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestAStatementWritesEachFormOfValue(t *testing.T) {
	july := law.DayNumber(calendar.MustParse("2025-07-01"))
	for _, test := range []struct {
		name            string
		place           string
		value           int64
		danish, english string // with an ordinary space for the no-break space
	}{
		{"an amount in whole kroner", "kr", 600_00, "600 kr.", "DKK 600"},
		{"an amount with øre", "kr", 1234_50, "1.234,50 kr.", "DKK 1,234.50"},
		{"a negative amount", "kr", -1_05, "-1,05 kr.", "DKK -1.05"},
		{"a fine amount that is whole kroner", "fine", 7273_0000, "7.273 kr.", "DKK 7,273"},
		{"a fine amount that ends with the øre", "fine", 7273_0500, "7.273,05 kr.", "DKK 7,273.05"},
		{"a fine amount with three decimals", "fine", 307963_1520, "307.963,152 kr.", "DKK 307,963.152"},
		{"a fine amount with four decimals", "fine", 1_0001, "1,0001 kr.", "DKK 1.0001"},
		{"a fine amount below one øre", "fine", 30, "0,003 kr.", "DKK 0.003"},
		{"a fine amount of 0", "fine", 0, "0 kr.", "DKK 0"},
		{"an amount that goes on after the øre", "cut", 606_08, "606,08… kr.", "DKK 606.08…"},
		{"an amount that goes on after whole kroner", "cut", 1200_00, "1.200,00… kr.", "DKK 1,200.00…"},
		{"an amount that goes on after 0 kr.", "cut", 0, "0,00… kr.", "DKK 0.00…"},
		{"a percentage", "pct", 5, "5 %", "5%"},
		{"the highest percentage", "pct", 60, "60 %", "60%"},
		{"a plain number", "n", 1234, "1234", "1234"},
		{"a negative plain number", "n", -3, "-3", "-3"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := law.Statement{
				Sentence: law.NewSentence("før {1:"+test.place+"} efter", "before {1:"+test.place+"} after"),
				Values:   [3]int64{-1, test.value, -1},
			}
			assert.Equal(t, s.Text(law.Danish), "før "+strings.ReplaceAll(test.danish, " ", "\u00a0")+" efter")
			assert.Equal(t, s.Text(law.English), "before "+strings.ReplaceAll(test.english, " ", "\u00a0")+" after")
		})
	}
	dated := law.Statement{Sentence: law.NewSentence("Fra {2:date}.", "From {2:date}."), Values: [3]int64{0, 0, july}}
	assert.Equal(t, dated.Text(law.Danish), "Fra 1. juli 2025.")
	assert.Equal(t, dated.Text(law.English), "From 1 July 2025.")
}

func TestAnAmountAtTheEndOfASentenceHasOneFullStop(t *testing.T) {
	for _, test := range []struct{ name, danish, want string }{
		{"at the end", "Afdraget er {0:kr}.", "Afdraget er 600\u00a0kr."},
		{"at the end of the first of two", "Det er {0:kr}. Det er {0:kr}.", "Det er 600\u00a0kr. Det er 600\u00a0kr."},
		{"in the middle", "Betal {0:kr} hver måned.", "Betal 600\u00a0kr. hver måned."},
		{"before a comma", "Det er {0:kr}, som før.", "Det er 600\u00a0kr., som før."},
		{"an amount that goes on", "Det er {0:cut}.", "Det er 600,00…\u00a0kr."},
		{"nothing but the amount", "{0:kr}", "600\u00a0kr."},
		{"nothing but the amount and a full stop", "{0:kr}.", "600\u00a0kr."},
		{"a plain number keeps its own", "Række {0:n}.", "Række 60000."},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := law.Statement{Sentence: law.NewSentence(test.danish, ""), Values: [3]int64{600_00}}
			assert.Equal(t, s.Text(law.Danish), test.want)
			assert.Equal(t, s.Text(law.English), "")
		})
	}
	english := law.Statement{Sentence: law.NewSentence("", "It is {0:kr}. That is {1:pct}."), Values: [3]int64{600_00, 5}}
	assert.Equal(t, english.Text(law.English), "It is DKK\u00a0600. That is 5%.")
}

func TestAStatementWithoutASentenceSaysNothing(t *testing.T) {
	assert.Equal(t, law.Statement{Values: [3]int64{1, 2, 3}}.Text(law.Danish), "")
}

func TestAStatementMayUseAValueTwiceAndInAnyOrder(t *testing.T) {
	s := law.Statement{
		Sentence: law.NewSentence("{2:kr} − {1:kr} = {0:kr}; {0:kr}", "{0:kr} of {2:kr}"),
		Values:   [3]int64{1_00, 2_00, 3_00},
	}
	assert.Equal(t, s.Text(law.Danish), "3\u00a0kr. − 2\u00a0kr. = 1\u00a0kr.; 1\u00a0kr.")
	assert.Equal(t, s.Text(law.English), "DKK\u00a01 of DKK\u00a03")
}

func TestAGroundIsWrittenAsTheContractHasIt(t *testing.T) {
	said := law.Statement{
		Sentence: law.NewSentence("Afdraget er {0:kr} – højst.", "The instalment is {0:kr} – at most."),
		Values:   [3]int64{600_00},
	}
	grounds := []law.Ground{
		{Ref: law.CollectionOrder.At(5, 1, 2), Applied: true, Statement: said},
		{Ref: law.RecoveryOrder.At(11, 2, 0), Applied: false, Statement: said},
	}
	text := law.AppendGroundsJSON([]byte("x"), grounds)
	assert.Equal(t, string(text[:2]), "x[")

	type ground struct {
		Act, Ref string
		Applied  bool
		Da, En   string
	}
	decoder := json.NewDecoder(strings.NewReader(string(text[1:])))
	decoder.DisallowUnknownFields()
	var got []ground
	assert.NilError(t, decoder.Decode(&got))
	assert.Equal(t, cmp.Diff(got, []ground{
		{"opkraevning", "§ 5, stk. 1, 2. pkt.", true, "Afdraget er 600\u00a0kr. – højst.", "The instalment is DKK\u00a0600 – at most."},
		{"inddrivelse", "§ 11, stk. 2", false, "Afdraget er 600\u00a0kr. – højst.", "The instalment is DKK\u00a0600 – at most."},
	}), "")

	var keys []map[string]any
	assert.NilError(t, json.Unmarshal(text[1:], &keys))
	assert.Equal(t, len(keys[0]), 5)
	assert.Equal(t, string(law.AppendGroundsJSON(nil, nil)), "[]")
	assert.Equal(t, string(grounds[0].AppendJSON(nil)),
		`{"act":"opkraevning","ref":"§ 5, stk. 1, 2. pkt.","applied":true,"da":"Afdraget er 600`+"\u00a0"+
			`kr. – højst.","en":"The instalment is DKK`+"\u00a0"+`600 – at most."}`, "the order of the keys is fixed")
}

func TestGroundsAreComparable(t *testing.T) {
	sentence := law.NewSentence("a", "b")
	one := law.Ground{Ref: law.CollectionOrder.At(3, 0, 0), Applied: true, Statement: law.Statement{Sentence: sentence}}
	two := one
	assert.Assert(t, one == two)
	two.Values[2] = 1
	assert.Assert(t, one != two)
}
