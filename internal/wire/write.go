// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"reflect"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Append appends the struct that from points to as a JSON object: the fields in
// the order of the struct, without those that may be left out and are zero.
// Equal values give equal bytes: 1900 and 1900.00 are both "1900", and a list
// without elements is [] whether it is nil or not.
func Append(dst []byte, from any) []byte { return appendStruct(dst, reflect.ValueOf(from).Elem()) }

// AppendChosen is [Append], and nothing for a struct without a field to write.
func AppendChosen(dst []byte, from any) []byte {
	if text := Append(nil, from); string(text) != "{}" {
		return append(dst, text...)
	}
	return dst
}

func appendStruct(dst []byte, from reflect.Value) []byte {
	form := formOf(from.Type())
	open := byte('{')
	for i := range form.fields {
		field := &form.fields[i]
		value := from
		for _, i := range field.index {
			value = value.Field(i)
		}
		if field.optional && isZero(value) {
			continue
		}
		dst = append(dst, open, '"')
		dst = append(dst, field.name...)
		dst = append(dst, '"', ':')
		dst = field.append(dst, value)
		open = ','
	}
	if open == '{' {
		dst = append(dst, '{')
	}
	return append(dst, '}')
}

func isZero(value reflect.Value) bool {
	if value.Kind() == reflect.Slice {
		return value.Len() == 0
	}
	return value.IsZero()
}

func pointerAppender(write func([]byte, reflect.Value) []byte) func([]byte, reflect.Value) []byte {
	return func(dst []byte, from reflect.Value) []byte {
		if from.IsNil() {
			return append(dst, "null"...)
		}
		return write(dst, from.Elem())
	}
}

func listAppender(write func([]byte, reflect.Value) []byte) func([]byte, reflect.Value) []byte {
	return func(dst []byte, from reflect.Value) []byte {
		dst = append(dst, '[')
		for i := range from.Len() {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = write(dst, from.Index(i))
		}
		return append(dst, ']')
	}
}

func appendDate(dst []byte, from reflect.Value) []byte {
	day := *from.Addr().Interface().(*calendar.Date)
	if day.IsZero() {
		return append(dst, "null"...)
	}
	dst, _ = day.AppendText(append(dst, '"'))
	return append(dst, '"')
}

func appendAmount(dst []byte, from reflect.Value) []byte {
	return appendDecimal(dst, *from.Addr().Interface().(*decimal.Decimal))
}

func appendNullAmount(dst []byte, from reflect.Value) []byte {
	amount := from.Addr().Interface().(*decimal.NullDecimal)
	if !amount.Valid {
		return append(dst, "null"...)
	}
	return appendDecimal(dst, amount.Decimal)
}

// appendDecimal writes null for an absurd amount, which no check lets through.
func appendDecimal(dst []byte, amount decimal.Decimal) []byte {
	if exponent := amount.Exponent(); exponent > 30 || exponent < -30 {
		if _, err := money.ToOre(amount); err != nil {
			return append(dst, "null"...)
		}
	}
	return append(money.AppendDecimal(append(dst, '"'), amount), '"')
}

func appendRaw(dst []byte, from reflect.Value) []byte {
	if from.Len() == 0 {
		return append(dst, "null"...)
	}
	return append(dst, from.Bytes()...)
}

func nameAppender(names []string) func([]byte, reflect.Value) []byte {
	return func(dst []byte, from reflect.Value) []byte {
		i := from.Uint()
		if i == 0 || i > uint64(len(names)) {
			return append(dst, "null"...)
		}
		return append(append(append(dst, '"'), names[i-1]...), '"')
	}
}

func appendText(dst []byte, from reflect.Value) []byte { return quote.Append(dst, from.String()) }

func appendFlag(dst []byte, from reflect.Value) []byte { return strconv.AppendBool(dst, from.Bool()) }

func appendCount(dst []byte, from reflect.Value) []byte {
	return strconv.AppendInt(dst, from.Int(), 10)
}
