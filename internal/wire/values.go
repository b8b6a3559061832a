// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
)

// isNull reads null, and reads nothing where another value stands.
func (r *reader) isNull() bool { return r.peek() == 'n' && r.word("null") }

func (r *reader) truth() bool {
	switch r.peek() {
	case 't':
		return r.word("true")
	case 'f':
		r.word("false")
	default:
		r.fault(notAFlag)
		r.skip()
	}
	return false
}

func (r *reader) date() (day calendar.Date) {
	if r.peek() != '"' {
		r.skip()
	} else if text := r.plainString(); len(text) > 0 && day.UnmarshalText(text) == nil {
		return day
	}
	r.fault(notADate)
	return calendar.Date{}
}

// text reads a string, and reports whether there was one that is a text.
func (r *reader) text() (text []byte, found bool) {
	if char := r.peek(); char != '"' {
		if char == '-' || '0' <= char && char <= '9' {
			r.fault(numberNotText)
		} else {
			r.fault(notAText)
		}
		r.skip()
		return nil, false
	}
	raw, escaped := r.string()
	if !escaped || r.broken {
		return raw, !r.broken
	}
	text, whole := unescape(raw)
	if !whole {
		r.fault(loneSurrogate)
	}
	return text, whole
}

// plainString reads a string and returns the text it stands for, for what is
// looked up and not kept.
func (r *reader) plainString() []byte {
	raw, escaped := r.string()
	if escaped && !r.broken {
		text, _ := unescape(raw)
		return text
	}
	return raw
}

// name reads one of some names, and returns its number counted from 1.
func (r *reader) name(p *plan) uint8 {
	text, found := r.text()
	if !found {
		return 0
	}
	for i, name := range p.names {
		if name == string(text) && name != "" {
			return uint8(i + 1)
		}
	}
	r.fault(check.NoSuchValue, strings.Join(p.known(), ", "))
	return 0
}

// amount reads kroner: a decimal in a string, or a JSON number.
func (r *reader) amount() (amount decimal.Decimal, found bool) {
	var raw []byte
	switch char := r.peek(); {
	case char == '"':
		raw = r.plainString()
	case char == '-' || '0' <= char && char <= '9':
		raw, _ = r.number()
	default:
		r.skip()
	}
	amount, found = parseAmount(raw)
	if !found {
		r.fault(notAnAmount)
	}
	return amount, found
}

// kroner reads whole kroner: an amount without øre.
func (r *reader) kroner() int64 {
	amount, found := r.amount()
	if !found {
		return 0
	}
	ore, err := money.ToOre(amount)
	switch {
	case errors.Is(err, money.ErrTooLarge):
		r.fault(check.TooLarge)
	case err != nil || ore%100 != 0:
		r.fault(notWholeKroner)
	default:
		return ore / 100
	}
	return 0
}

// count reads a whole number, cut off beyond a million.
func (r *reader) count() (value int) {
	char := r.peek()
	if char != '-' && (char < '0' || char > '9') {
		r.skip()
		r.fault(notANumber)
		return 0
	}
	raw, _ := r.number()
	if slices.ContainsFunc(raw, func(char byte) bool { return char != '-' && (char < '0' || char > '9') }) {
		r.fault(notANumber)
		return 0
	}
	for _, digit := range bytes.TrimPrefix(raw, []byte("-")) {
		if value < 1_000_000 {
			value = value*10 + int(digit-'0')
		}
	}
	if char == '-' {
		return -value
	}
	return value
}
