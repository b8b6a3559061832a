// SPDX-License-Identifier: MPL-2.0

package law

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// Difference is one thing in which two receipts differ.
type Difference struct {
	// What differs: "library", "rule", "rules", "fact", "option", "outcome", "result",
	// "ground", "reading" or "table".
	What string `json:"what"`
	// Name is the key of the fact, option or result, the place in the law, the number
	// of the reading, or the kind and first day of the table.
	Name string `json:"name,omitzero"`
	// Then and Now are the values, empty where there was none. Those of facts are left
	// out, since they may hold what a person wrote.
	Then string `json:"then,omitzero"`
	Now  string `json:"now,omitzero"`
}

// Compare returns everything in which the receipt differs from one that was made
// later on the same facts. Texts are not compared. A difference in the library alone
// has no legal effect.
func (r Receipt) Compare(now Receipt) (differences []Difference) {
	differ := func(what, name, before, after string) {
		if before != after {
			differences = append(differences, Difference{what, name, before, after})
		}
	}
	members := func(what string, before, after map[string]string) {
		for _, name := range slices.Sorted(maps.Keys(before)) {
			differ(what, name, before[name], after[name])
		}
		for _, name := range slices.Sorted(maps.Keys(after)) {
			if _, both := before[name]; !both {
				differ(what, name, "", after[name])
			}
		}
	}
	differ("library", "", r.Library, now.Library)
	differ("rule", "", r.Rule, now.Rule)
	differ("rules", "", r.Rules, now.Rules)
	members("fact", membersOf(r.Facts), membersOf(now.Facts))
	for i := range differences {
		if differences[i].What == "fact" {
			differences[i].Then, differences[i].Now = "", ""
		}
	}
	members("option", membersOf(r.Options), membersOf(now.Options))
	differ("outcome", "", r.Outcome.String(), now.Outcome.String())
	members("result", membersOf(r.Result), membersOf(now.Result))
	members("ground", r.applied(), now.applied())
	members("reading", r.reliedOn(), now.reliedOn())
	members("table", r.used(), now.used())
	return differences
}

// membersOf returns the members of a JSON object, each written in one way.
func membersOf(object json.RawMessage) map[string]string {
	members := map[string]string{}
	all, _ := plain(object).(map[string]any)
	for name, value := range all {
		text, _ := json.Marshal(value)
		members[name] = string(text)
	}
	return members
}

func (r Receipt) applied() map[string]string {
	applied := map[string]string{}
	for _, ground := range r.Grounds {
		word := "rejected"
		if ground.Applied {
			word = "applied"
		}
		if before := applied[ground.Ref.Qualified()]; before != "" {
			word = strings.Join([]string{before, word}, " ")
		}
		applied[ground.Ref.Qualified()] = word
	}
	return applied
}

func (r Receipt) reliedOn() map[string]string {
	relied := map[string]string{}
	for _, reading := range r.Readings {
		relied[reading.String()] = "relied on"
	}
	return relied
}

func (r Receipt) used() map[string]string {
	used := map[string]string{}
	for _, table := range r.Tables {
		used[table.Kind+" "+table.From.String()] = table.Hash
	}
	return used
}
