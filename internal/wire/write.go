// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"bytes"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unsafe"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Append appends the struct that from points to as a JSON object: the fields in
// struct order, without optional fields that are zero. Equal values give equal
// bytes: 1900 and 1900.00 are both "1900", and an empty list is [] whether or not it
// is nil.
func Append(dst []byte, from any) []byte {
	value := reflect.ValueOf(from)
	return formOf(value.Type().Elem()).append(dst, value.UnsafePointer())
}

// AppendChosen is [Append], except that it appends nothing for a struct without a
// field to write.
func AppendChosen(dst []byte, from any) []byte {
	if text := Append(nil, from); string(text) != "{}" {
		return append(dst, text...)
	}
	return dst
}

// Marshal is [Append] for the MarshalJSON of a struct. Unlike encoding/json by itself it
// writes a list without elements as [] and what is not there as null, as the contract
// has them. A value of a small type that has no name is an error.
func Marshal(from any) ([]byte, error) {
	value := reflect.ValueOf(from)
	plan := plan{of: value.Type().Elem(), kind: Object, form: formOf(value.Type().Elem())}
	if err := plan.nameless(value.UnsafePointer()); err != nil {
		return nil, err
	}
	return plan.append(nil, value.UnsafePointer()), nil
}

// nameless returns an error for the first value of a small type that has no name.
func (p *plan) nameless(from unsafe.Pointer) error {
	if p.pointer {
		if from = *(*unsafe.Pointer)(from); from == nil {
			return nil
		}
	}
	switch p.kind {
	case Name:
		if value := *(*uint8)(from); value != 0 && p.nameOf(value) == "" {
			return fmt.Errorf("no such value of %s; expected one of %s", p.of, strings.Join(p.known(), ", "))
		}
	case Object:
		for i := range p.form.fields {
			field := &p.form.fields[i]
			if err := field.nameless(unsafe.Add(from, field.offset)); err != nil {
				return err
			}
		}
	case List:
		list := reflect.NewAt(p.of, from).Elem()
		for i := range list.Len() {
			if err := p.element.nameless(list.Index(i).Addr().UnsafePointer()); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *form) append(dst []byte, from unsafe.Pointer) []byte {
	open := byte('{')
	for i := range f.fields {
		field := &f.fields[i]
		place := unsafe.Add(from, field.offset)
		if field.optional && field.isZero(place) {
			continue
		}
		dst = append(append(dst, open), field.head...)
		dst = field.append(dst, place)
		open = ','
	}
	if open == '{' {
		dst = append(dst, '{')
	}
	return append(dst, '}')
}

// isZero reports whether a value counts as zero and may be omitted.
func (p *plan) isZero(from unsafe.Pointer) bool {
	switch {
	case p.pointer:
		return *(*unsafe.Pointer)(from) == nil
	case p.kind == Text && p.of != bytesType:
		return *(*string)(from) == ""
	case p.kind == Date:
		return (*calendar.Date)(from).IsZero()
	case p.kind == Name:
		return *(*uint8)(from) == 0
	case p.kind == Flag:
		return !*(*bool)(from)
	case p.of == nullType:
		return !(*decimal.NullDecimal)(from).Valid
	}
	value := reflect.NewAt(p.of, from).Elem()
	if value.Kind() == reflect.Slice {
		return value.Len() == 0
	}
	return value.IsZero()
}

// append appends a value by its plan; see [reader.value] about its place.
func (p *plan) append(dst []byte, from unsafe.Pointer) []byte {
	if p.pointer {
		if from = *(*unsafe.Pointer)(from); from == nil {
			return append(dst, "null"...)
		}
	}
	switch p.kind {
	case Object:
		return p.form.append(dst, from)
	case List:
		return p.appendList(dst, reflect.NewAt(p.of, from).Elem())
	case Date:
		return appendDate(dst, *(*calendar.Date)(from))
	case Amount:
		if p.of == amountType {
			return appendAmount(dst, *(*decimal.Decimal)(from))
		}
		if amount := (*decimal.NullDecimal)(from); amount.Valid {
			return appendAmount(dst, amount.Decimal)
		}
	case Kroner:
		return strconv.AppendInt(dst, *(*int64)(from), 10)
	case Count:
		return strconv.AppendInt(dst, int64(*(*int)(from)), 10)
	case Text:
		if p.of == bytesType {
			return quote.Append(dst, string(*(*Bytes)(from)))
		}
		return quote.Append(dst, *(*string)(from))
	case Name:
		if name := p.nameOf(*(*uint8)(from)); name != "" {
			return append(append(append(dst, '"'), name...), '"')
		}
	case Flag:
		return strconv.AppendBool(dst, *(*bool)(from))
	case Anything:
		if text := *(*Raw)(from); len(text) > 0 {
			return append(dst, text...)
		}
	}
	return append(dst, "null"...)
}

// nameOf returns the name of a value of a small type, and "" where it has none.
func (p *plan) nameOf(value uint8) string {
	if value == 0 || int(value) > len(p.names) {
		return ""
	}
	return p.names[value-1]
}

func (p *plan) appendList(dst []byte, from reflect.Value) []byte {
	dst = append(dst, '[')
	for i := range from.Len() {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = p.element.append(dst, from.Index(i).Addr().UnsafePointer())
	}
	return append(dst, ']')
}

func appendDate(dst []byte, day calendar.Date) []byte {
	if day.IsZero() {
		return append(dst, "null"...)
	}
	dst, _ = day.AppendText(append(dst, '"'))
	return append(dst, '"')
}

func appendAmount(dst []byte, amount decimal.Decimal) []byte {
	if exponent := amount.Exponent(); exponent > 30 || exponent < -30 {
		if _, err := money.ToOre(amount); err != nil {
			return append(dst, "null"...) // absurd; no check lets it through
		}
	}
	return append(money.AppendDecimal(append(dst, '"'), amount), '"')
}

// LeaveOut returns what [Append] wrote without the texts that have a name, wherever
// they are, as "en" in what is to be in Danish alone. It writes over the text.
func LeaveOut(text []byte, name string) []byte {
	kept := text[:0]
	for i := 0; i < len(text); i++ {
		if text[i] != '"' {
			kept = append(kept, text[i])
			continue
		}
		end := endOfString(text, i)
		if string(text[i+1:end-1]) != name || !bytes.HasPrefix(text[end:], []byte(`:"`)) {
			kept = append(kept, text[i:end]...)
			i = end - 1
			continue
		}
		i = endOfString(text, end+1)
		if last := len(kept) - 1; kept[last] == ',' {
			kept, i = kept[:last], i-1
		} else if text[i] != ',' {
			i--
		}
	}
	return kept
}

// endOfString returns where a string that begins with a quote has ended.
func endOfString(text []byte, at int) int {
	for at++; text[at] != '"'; at++ {
		if text[at] == '\\' {
			at++
		}
	}
	return at + 1
}

// Clear gives every field with a name its zero value; the others, such as a table
// that the caller supplies, stay.
func Clear(into any) {
	value := reflect.ValueOf(into)
	for _, field := range formOf(value.Type().Elem()).fields {
		of := field.of
		if field.pointer {
			of = reflect.PointerTo(of)
		}
		reflect.NewAt(of, unsafe.Add(value.UnsafePointer(), field.offset)).Elem().SetZero()
	}
}
