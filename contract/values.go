// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// isNull reads null, and reads nothing where another value stands.
func (r *reader) isNull() bool { return r.peek() == 'n' && r.word("null") }

// boolean reads true or false.
func (r *reader) boolean(path, name string) bool {
	switch r.peek() {
	case 't':
		return r.word("true")
	case 'f':
		r.word("false")
		return false
	}
	r.fault(law.Invalid, path, name, "the value is not true or false", "true or false, without quotes")
	r.skip()
	return false
}

// date reads a day.
func (r *reader) date(path, name string) calendar.Date {
	if r.peek() == '"' {
		if day, err := calendar.Parse(string(r.plainString())); err == nil {
			return day
		}
	} else {
		r.skip()
	}
	r.fault(law.Invalid, path, name, "the value is not a date", `a day that exists, as in "2026-03-02"`)
	return calendar.Date{}
}

// text reads a string.
func (r *reader) text(path, name string) string {
	if r.peek() != '"' {
		r.fault(law.Invalid, path, name, "the value is not a text", "a text in quotes")
		r.skip()
		return ""
	}
	return string(r.plainString())
}

// dateOrNull reads a day, or null for one that is not given.
func (r *reader) dateOrNull(path, name string) calendar.Date {
	if r.isNull() {
		return calendar.Date{}
	}
	return r.date(path, name)
}

// choose reads the name of one of some values, and returns the zero value for any
// other name.
func choose[T fmt.Stringer](r *reader, path, name string, values ...T) T {
	text := r.text(path, name)
	expected := "one of"
	for _, value := range values {
		if value.String() == text {
			return value
		}
		expected += " " + value.String()
	}
	if len(r.faults) == 0 || r.faults[len(r.faults)-1].Field != path+"."+name {
		r.fault(law.Invalid, path, name, "the value is not one of those there are", expected)
	}
	var none T
	return none
}

// amount reads kroner: a decimal in a string, or a JSON number.
func (r *reader) amount(path, name string) decimal.Decimal {
	var raw []byte
	switch char := r.peek(); {
	case char == '"':
		raw = r.plainString()
	case char == '-' || '0' <= char && char <= '9':
		raw, _ = r.number()
	default:
		r.skip()
	}
	amount, ok := parseAmount(raw)
	if !ok {
		r.fault(law.Invalid, path, name, "the value is not an amount", `kroner with at most two decimals, as in "22150.11"`)
	}
	return amount
}

// amountOrNull reads kroner, or null for an amount that is not known.
func (r *reader) amountOrNull(path, name string) decimal.NullDecimal {
	if r.isNull() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(r.amount(path, name))
}

// count reads a whole number, cut off above a million.
func (r *reader) count(path, name string) int {
	char := r.peek()
	if char != '-' && (char < '0' || char > '9') {
		r.skip()
		r.fault(law.Invalid, path, name, "the value is not a number", "a whole number such as 3")
		return unreadCount
	}
	raw, _ := r.number()
	value, negative := 0, false
	for i, char := range raw {
		switch {
		case i == 0 && char == '-':
			negative = true
		case char < '0' || char > '9':
			r.fault(law.Invalid, path, name, "the value is not a whole number", "a whole number such as 3")
			return unreadCount
		case value < 1_000_000:
			value = value*10 + int(char-'0')
		}
	}
	if negative {
		return -value
	}
	return value
}

// unreadCount stands for a count that could not be read.
const unreadCount = -1 << 40
