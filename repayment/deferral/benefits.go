// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Benefit is the code of a public benefit: ASCII lower case, digits and hyphens,
// with ae, oe and aa for the Danish letters, as in "kontanthjaelp".
type Benefit string

// Names returns the codes on the library's own list, for schemas and forms. A
// supplied list may have others.
func (Benefit) Names() (names []string) {
	for i := range builtIn.entries {
		if name := string(builtIn.entries[i].Code); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// BenefitEntry is what a list says about one benefit.
type BenefitEntry struct {
	Code Benefit `json:"code" da:"ydelsens kode, som i \"kontanthjaelp\"" en:"the code of the benefit, as in \"kontanthjaelp\""`
	// Name is the Danish name as used inside a sentence: "kontanthjælp".
	Name string `json:"name" da:"ydelsens navn inde i en sætning" en:"the Danish name of the benefit inside a sentence"`
	// From and To are the first and last day covered by the entry, both inclusive. If
	// zero, they are the first and last day of the list.
	From calendar.Date `json:"from,omitzero" da:"ydelsens første dag" en:"the first day of the benefit"`
	To   calendar.Date `json:"to,omitzero" da:"ydelsens sidste dag" en:"the last day of the benefit"`
	// Effect is the effect of receiving it under § 6, stk. 1.
	Effect Effect `json:"effect" da:"hvad ydelsen betyder for henstand" en:"what the benefit means for a deferral"`
	// Source says, in Danish, how the effect is known.
	Source string `json:"source" da:"hvor virkningen er kendt fra" en:"where the effect is known from"`
}

// BenefitList is a dated list of benefits. The zero value stands for
// [BuiltInBenefits]. A list is immutable; make one with [NewBenefitList] or
// [LoadBenefitList].
type BenefitList struct{ list *list }

type list struct {
	verified calendar.Period
	source   string
	hash     string
	entries  []listed // sorted by code and first day
}

// listed is an entry with the sentences that name its benefit.
type listed struct {
	BenefitEntry
	place                                   int // index in the list's input
	received, grounds, besides, besidesMore *law.Sentence
}

// BuiltInBenefits returns the library's own list. It is verified for the days from 1
// July 2025 to 31 December 2026, both inclusive.
func BuiltInBenefits() BenefitList { return BenefitList{builtIn} }

// Verified returns the days for which the list is verified, both inclusive.
func (b BenefitList) Verified() calendar.Period { return b.get().verified }

// Source returns, in Danish, who made the list and from what.
func (b BenefitList) Source() string { return b.get().source }

// Hash returns the SHA-256, in hexadecimal, of the contents of the list. Two lists
// with the same hash decide alike.
func (b BenefitList) Hash() string { return b.get().hash }

// Entries returns a copy of the entries, sorted by code and first day. Together with
// further entries and a later last day they make the next list.
func (b BenefitList) Entries() []BenefitEntry {
	list := b.get()
	entries := make([]BenefitEntry, len(list.entries))
	for i := range list.entries {
		entries[i] = list.entries[i].BenefitEntry
	}
	return entries
}

// On returns what the list says about a benefit on a day, or false if the day is not
// verified or the list does not have the code on that day.
func (b BenefitList) On(code Benefit, day calendar.Date) (BenefitEntry, bool) {
	list := b.get()
	if !list.verified.Contains(day) {
		return BenefitEntry{}, false
	}
	entry := list.find(code, day)
	if entry == nil {
		return BenefitEntry{}, false
	}
	return entry.BenefitEntry, true
}

func (b BenefitList) get() *list {
	if b.list == nil {
		return builtIn
	}
	return b.list
}

// find returns the entry for a code on a day, or nil. A zero day finds the code on
// any day, for facts whose day is itself at fault.
func (l *list) find(code Benefit, day calendar.Date) *listed {
	for i := range l.entries {
		entry := &l.entries[i]
		if entry.Code == code && (day.IsZero() || entry.days(l.verified).Contains(day)) {
			return entry
		}
	}
	return nil
}

// days returns the days of the entry in a list that is verified for a period.
func (e *BenefitEntry) days(verified calendar.Period) calendar.Period {
	if e.From.IsZero() {
		return calendar.Period{From: verified.From, To: e.To}
	}
	return calendar.Period{From: e.From, To: e.To}
}

// digest returns the hash of a list.
func (l *list) digest() string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%s\n%s\n%q\n", l.verified.From, l.verified.To, l.source)
	for i := range l.entries {
		entry := &l.entries[i]
		fmt.Fprintf(hash, "%s %q %s %s %s %q\n", entry.Code, entry.Name, entry.From, entry.To, entry.Effect, entry.Source)
	}
	return hex.EncodeToString(hash.Sum(nil))
}
