// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// kind is what a period was, as far as § 8 asks.
type kind uint8

const (
	able     kind = iota
	deferred      // § 6, stk. 1
	zero          // 0 kr. by the table, without a deferral
)

func kindOf(span *lapse.Span) kind {
	switch {
	case span.Ability == lapse.Able:
		return able
	case span.NoDeferral:
		return zero
	}
	return deferred
}

var kinds = [...]struct {
	look          *drawing.Look
	name, meaning law.Words
}{
	able: {drawing.Plain, law.Words{Danish: "Afdrag", English: "Instalments"},
		law.Words{Danish: "økonomisk mulighed for at betale", English: "an economic possibility of paying"}},
	deferred: {drawing.Striped, law.Words{Danish: "Henstand", English: "Deferral"},
		law.Words{Danish: "ingen økonomisk mulighed for at betale", English: "no economic possibility of paying"}},
	zero: {drawing.Dotted, law.Words{Danish: "0 kr. efter tabellen", English: "DKK 0 by the table"},
		law.Words{Danish: "ingen økonomisk mulighed for at betale og ingen henstand", English: "no economic possibility of paying and no deferral"}},
}

// legend says what the looks and marks of the picture mean.
func (m *maker) legend() []drawing.Key {
	keys := []drawing.Key{{Look: drawing.Base, Text: wordBase.In(m.language)}}
	var used [len(kinds)]bool
	for i := range m.Facts.Periods {
		used[kindOf(&m.Facts.Periods[i])] = true
	}
	for i, kind := range kinds {
		if used[i] {
			keys = append(keys, drawing.Key{Look: kind.look, Text: kind.meaning.In(m.language)})
		}
	}
	if len(m.Facts.Payments) > 0 {
		keys = append(keys, drawing.Key{Mark: drawing.Dot, Text: wordOnePayment.In(m.language)})
	}
	if m.Facts.Transfer != nil {
		keys = append(keys, drawing.Key{Look: drawing.Upright, Text: wordAwayKey.In(m.language)})
	}
	if m.Lapsed {
		return append(keys, drawing.Key{Mark: drawing.Cross, Text: wordLapsedKey.In(m.language)})
	}
	return append(keys, drawing.Key{Mark: drawing.Ring, Text: wordEarliestKey.In(m.language)})
}
