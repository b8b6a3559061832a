// SPDX-License-Identifier: MPL-2.0

package law

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// Difference is one respect in which two receipts differ.
type Difference struct {
	// What says what differs: "library", "rule", "rules", "fact", "option", "outcome",
	// "result", "ground", "reading" or "table".
	What string `json:"what" da:"hvad der er forskelligt: library, rule, rules, fact, option, outcome, result, ground, reading eller table" en:"what differs: library, rule, rules, fact, option, outcome, result, ground, reading or table"`
	// Name is the path of the fact, option or result, the place in the law, the number
	// of the reading, or the kind and first day of the table.
	Name string `json:"name,omitzero" da:"hvilken oplysning, bestemmelse eller tabel" en:"which fact, place in the law or table"`
	// Then and Now are the values, empty where there is none. They are left out for
	// facts, which may contain personal data.
	Then string `json:"then,omitzero" da:"værdien i den gemte kvittering" en:"the value in the stored receipt"`
	Now  string `json:"now,omitzero" da:"værdien nu" en:"the value now"`
}

// ID identifies what was decided: the SHA-256, in hexadecimal, of everything that
// [Receipt.Compare] compares except the library. Two receipts with the same ID have
// the same legal effect. A new release of the library, a new wording of a ground, or
// another order of keys, grounds or readings does not change it.
func (r Receipt) ID() string {
	effect, sum := r.effect(), sha256.New()
	for _, part := range partsOfBoth(effect, nil) {
		line, _ := json.Marshal([]string{part.what, part.name, effect[part]}) // strings always marshal
		sum.Write(append(line, '\n'))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Compare returns every difference between the receipt and one made later from the
// same facts. Texts are not compared. If only the library differs, the legal effect
// is the same and so is the ID.
func (r Receipt) Compare(now Receipt) (differences []Difference) {
	if r.Library != now.Library {
		differences = append(differences, Difference{"library", "", r.Library, now.Library})
	}
	before, after := r.effect(), now.effect()
	for _, part := range partsOfBoth(before, after) {
		switch {
		case before[part] == after[part]:
		case part.what == "fact":
			differences = append(differences, Difference{What: part.what, Name: part.name})
		default:
			differences = append(differences, Difference{part.what, part.name, unquoted(before[part]), unquoted(after[part])})
		}
	}
	return differences
}

// effect holds every part of a receipt that has legal effect, each as JSON.
type effect map[effectPart]string

type effectPart struct{ what, name string }

// whats lists the kinds of parts in the order in which they are compared.
var whats = []string{"rule", "rules", "fact", "option", "outcome", "result", "ground", "reading", "table"}

// partsOfBoth returns, in order, the parts that occur in either effect.
func partsOfBoth(one, other effect) []effectPart {
	parts := make([]effectPart, 0, len(one)+len(other))
	for part := range one {
		parts = append(parts, part)
	}
	for part := range other {
		parts = append(parts, part)
	}
	slices.SortFunc(parts, func(a, b effectPart) int {
		return cmp.Or(cmp.Compare(slices.Index(whats, a.what), slices.Index(whats, b.what)), cmp.Compare(a.name, b.name))
	})
	return slices.Compact(parts)
}

// effect returns the parts of the receipt that have legal effect. Facts, options and
// result are split into single values, so that the order of keys makes no
// difference.
func (r Receipt) effect() effect {
	e := effect{
		{"rule", ""}:    r.Rule,
		{"rules", ""}:   r.Rules,
		{"outcome", ""}: r.Outcome.String(),
	}
	e.addJSON("fact", r.Facts)
	e.addJSON("option", r.Options)
	e.addJSON("result", r.Result)
	// A part of the law or a table may be there several times, in any order.
	several := map[effectPart][]string{}
	add := func(what, name, word string) {
		several[effectPart{what, name}] = append(several[effectPart{what, name}], word)
	}
	for _, ground := range r.Grounds {
		word := "rejected"
		if ground.Applied {
			word = "applied"
		}
		add("ground", ground.Ref.Qualified(), word)
	}
	for _, reading := range r.Readings {
		e[effectPart{"reading", reading.String()}] = "relied on"
	}
	for _, table := range r.Tables {
		add("table", table.Kind+" "+table.From.String(), table.Hash)
	}
	for part, words := range several {
		slices.Sort(words)
		e[part] = strings.Join(words, " ")
	}
	return e
}

func (e effect) addJSON(what string, text json.RawMessage) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if len(text) > 0 && decoder.Decode(&value) != nil {
		value = string(text)
	}
	if value != nil {
		e.addValue(what, "", value)
	}
}

func (e effect) addValue(what, path string, value any) {
	switch value := value.(type) {
	case map[string]any:
		for name, member := range value {
			e.addValue(what, strings.TrimPrefix(path+"."+name, "."), member)
		}
		if len(value) > 0 {
			return
		}
	case []any:
		for i, element := range value {
			e.addValue(what, path+"["+strconv.Itoa(i)+"]", element)
		}
		if len(value) > 0 {
			return
		}
	}
	text, _ := json.Marshal(value) // a decoded value always marshals
	e[effectPart{what, path}] = string(text)
}

// unquoted returns the text of a JSON string, and any other value unchanged.
func unquoted(value string) (text string) {
	if !strings.HasPrefix(value, `"`) || json.Unmarshal([]byte(value), &text) != nil {
		return value
	}
	return text
}
