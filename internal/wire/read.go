// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Read reads a JSON object into the struct that into points to, and returns
// everything that is wrong with the text. The place of a fault begins with
// the given path. A text that is not JSON has one fault, with the code
// [law.Syntax]. A byte order mark at the start is skipped.
func Read(text []byte, path string, into any) law.Faults {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	if !utf8.Valid(text) {
		return law.Faults{notUTF8.At(path)}
	}
	r := &reader{json: text}
	if path != "" {
		r.path = []step{{key: path}}
	}
	readStruct(r, reflect.ValueOf(into).Elem())
	if !r.end() {
		return law.Faults{notJSON.At(path)}
	}
	return r.faults
}

func readStruct(r *reader, into reflect.Value) {
	r.object(formOf(into.Type()), func(field *field) {
		place := into
		for _, i := range field.index {
			place = place.Field(i)
		}
		field.read(r, place)
	})
}

func pointerReader(to reflect.Type, read func(*reader, reflect.Value)) func(*reader, reflect.Value) {
	return func(r *reader, into reflect.Value) {
		if r.isNull() {
			return
		}
		value, before := reflect.New(to), len(r.faults)
		read(r, value.Elem())
		if kind := to.Kind(); kind == reflect.Struct || kind == reflect.Int || len(r.faults) == before {
			into.Set(value) // that it was given is known, and what is left of an object is still tested
		}
	}
}

// flagReader also takes true for an object with nothing in it, and false for none,
// which the tag flag:"true" of a pointer allows.
func flagReader(read func(*reader, reflect.Value)) func(*reader, reflect.Value) {
	return func(r *reader, into reflect.Value) {
		switch r.peek() {
		case 't':
			if r.word("true") {
				into.Set(reflect.New(into.Type().Elem()))
			}
		case 'f':
			r.word("false")
		default:
			read(r, into)
		}
	}
}

func listReader(read func(*reader, reflect.Value)) func(*reader, reflect.Value) {
	return func(r *reader, into reflect.Value) {
		r.array(func() {
			length := into.Len()
			into.Grow(1)
			into.SetLen(length + 1)
			into.Index(length).SetZero()
			read(r, into.Index(length))
		})
	}
}

// isNull reads null, and reads nothing where another value stands.
func (r *reader) isNull() bool { return r.peek() == 'n' && r.word("null") }

func readRaw(r *reader, into reflect.Value) {
	r.peek()
	start := r.at
	r.skip()
	into.SetBytes(r.json[start:min(r.at, len(r.json))])
}

func readFlag(r *reader, into reflect.Value) {
	switch r.peek() {
	case 't':
		into.SetBool(r.word("true"))
	case 'f':
		r.word("false")
		into.SetBool(false)
	default:
		r.fault(notAFlag)
		r.skip()
	}
}

func readDate(r *reader, into reflect.Value) {
	if r.peek() == '"' {
		if day, err := calendar.Parse(string(r.plainString())); err == nil {
			*into.Addr().Interface().(*calendar.Date) = day
			return
		}
	} else {
		r.skip()
	}
	r.fault(notADate)
}

// text reads a string, and reports whether there was one.
func (r *reader) text() (text []byte, found bool) {
	if r.peek() != '"' {
		r.fault(notAText)
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

func readText(r *reader, into reflect.Value) {
	if text, found := r.text(); found {
		into.SetString(string(text))
	}
}

func nameReader(names []string) func(*reader, reflect.Value) {
	return func(r *reader, into reflect.Value) {
		text, found := r.text()
		if !found {
			return
		}
		i := slices.IndexFunc(names, func(name string) bool { return name == string(text) })
		if i < 0 {
			r.fault(notAName, strings.Join(names, ", "))
			return
		}
		into.SetUint(uint64(i + 1))
	}
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

func readAmount(r *reader, into reflect.Value) {
	*into.Addr().Interface().(*decimal.Decimal), _ = r.amount()
}

func readNullAmount(r *reader, into reflect.Value) {
	if r.isNull() {
		return
	}
	amount, _ := r.amount()
	*into.Addr().Interface().(*decimal.NullDecimal) = decimal.NewNullDecimal(amount)
}

// readKroner reads whole kroner: an amount without øre.
func readKroner(r *reader, into reflect.Value) {
	amount, found := r.amount()
	if !found {
		return
	}
	ore, err := money.ToOre(amount)
	switch {
	case errors.Is(err, money.ErrTooLarge):
		r.fault(check.TooLarge)
	case err != nil || ore%100 != 0:
		r.fault(notWholeKroner)
	default:
		into.SetInt(ore / 100)
	}
}

// readCount reads a whole number, cut off beyond a million.
func readCount(r *reader, into reflect.Value) {
	char := r.peek()
	if char != '-' && (char < '0' || char > '9') {
		r.skip()
		r.fault(notANumber)
		return
	}
	raw, _ := r.number()
	var value int64
	for _, char := range raw {
		switch {
		case char == '-':
		case char < '0' || char > '9':
			r.fault(notANumber)
			return
		case value < 1_000_000:
			value = value*10 + int64(char-'0')
		}
	}
	if char == '-' {
		value = -value
	}
	into.SetInt(value)
}
