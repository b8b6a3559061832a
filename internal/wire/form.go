// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Kind is what kind of JSON value a field is.
type Kind uint8

const (
	Object Kind = iota + 1
	List
	Date
	Amount
	Text
	Name // one of the names of a small type
	Flag
	Count
	Anything // JSON that is kept as it is
)

// Raw is JSON that is read and written as it stands.
type Raw []byte

// form is the plan of a struct, made once for each type.
type form struct {
	fields   []field
	required uint64 // a bit for each field that must be there
}

type field struct {
	name     string
	index    []int
	kind     Kind
	words    law.Words
	optional bool // may be left out, and is when it is zero
	null     bool // null is a value of its own and is read as such
	read     func(r *reader, into reflect.Value)
	append   func(dst []byte, from reflect.Value) []byte
}

var forms sync.Map // of *form by reflect.Type

// formOf returns the plan of a struct type. A type that cannot be read is a
// mistake in the library, found by the first test that reads it.
func formOf(of reflect.Type) *form {
	if made, found := forms.Load(of); found {
		return made.(*form)
	}
	made := &form{}
	for i := range of.NumField() {
		of := of.Field(i)
		name, option, _ := strings.Cut(of.Tag.Get("json"), ",")
		if of.Anonymous && name == "" || option == "inline" {
			for _, inner := range formOf(of.Type).fields {
				inner.index = append([]int{i}, inner.index...)
				made.add(inner)
			}
			continue
		}
		if name == "" || name == "-" {
			continue
		}
		kind, read, write := waysOf(of.Type)
		if of.Tag.Get("flag") == "true" {
			read = flagReader(read)
		}
		made.add(field{
			name: name, index: []int{i}, kind: kind, read: read, append: write,
			words:    law.Words{Danish: of.Tag.Get("da"), English: of.Tag.Get("en")},
			optional: option != "", null: of.Type == nullType && option == "",
		})
	}
	forms.Store(of, made)
	return made
}

func (f *form) add(field field) {
	if !field.optional {
		f.required |= 1 << len(f.fields)
	}
	f.fields = append(f.fields, field)
}

// find returns the number of the field with a name, and -1 when there is none.
func (f *form) find(name []byte) int {
	for i := range f.fields {
		if f.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

// names lists the names of the fields.
func (f *form) names() string {
	names := make([]string, len(f.fields))
	for i := range f.fields {
		names[i] = f.fields[i].name
	}
	return strings.Join(names, ", ")
}

var (
	dateType   = reflect.TypeFor[calendar.Date]()
	amountType = reflect.TypeFor[decimal.Decimal]()
	nullType   = reflect.TypeFor[decimal.NullDecimal]()
	rawType    = reflect.TypeFor[Raw]()
	named      = reflect.TypeFor[fmt.Stringer]()
)

// waysOf returns how a type is read and written.
func waysOf(of reflect.Type) (Kind, func(*reader, reflect.Value), func([]byte, reflect.Value) []byte) {
	switch {
	case of == dateType:
		return Date, readDate, appendDate
	case of == amountType:
		return Amount, readAmount, appendAmount
	case of == nullType:
		return Amount, readNullAmount, appendNullAmount
	case of == rawType:
		return Anything, readRaw, appendRaw
	case of.Kind() == reflect.Uint8 && of.Implements(named):
		names := namesOf(of)
		return Name, nameReader(names), nameAppender(names)
	case of.Kind() == reflect.String:
		return Text, readText, appendText
	case of.Kind() == reflect.Bool:
		return Flag, readFlag, appendFlag
	case of.Kind() == reflect.Int:
		return Count, readCount, appendCount
	case of.Kind() == reflect.Int64:
		return Amount, readKroner, appendCount
	case of.Kind() == reflect.Struct:
		return Object, readStruct, appendStruct
	case of.Kind() == reflect.Pointer:
		kind, read, write := waysOf(of.Elem())
		return kind, pointerReader(of.Elem(), read), pointerAppender(write)
	case of.Kind() == reflect.Slice:
		_, read, write := waysOf(of.Elem())
		return List, listReader(read), listAppender(write)
	}
	return Anything, func(r *reader, _ reflect.Value) { r.skip() }, func(dst []byte, _ reflect.Value) []byte { return append(dst, "null"...) }
}

// namesOf returns the names of a small type, whose values are counted from 1.
func namesOf(of reflect.Type) (names []string) {
	value := reflect.New(of).Elem()
	for i := uint64(1); i < 256; i++ {
		value.SetUint(i)
		name := value.Interface().(fmt.Stringer).String()
		if name == "" {
			break
		}
		names = append(names, name)
	}
	return names
}
