// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"encoding"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Kind is what kind of JSON value a field is.
type Kind uint8

const (
	Object   Kind = iota + 1
	List          // of values of one kind
	Date          // calendar.Date
	Amount        // decimal.Decimal or decimal.NullDecimal
	Kroner        // int64: whole kroner, read like an amount and written as a number
	Text          // a string, or Bytes
	Name          // one of the names of a small type
	Flag          // true or false
	Count         // int
	Anything      // Raw
)

// Raw is JSON that is kept as it is.
type Raw []byte

// Bytes is a text that may stand in the JSON it was read from. A text that was not
// given is nil.
type Bytes []byte

// form is the plan of a struct, made once for each type.
type form struct {
	fields   []field
	required uint64 // a bit for each field that must be there
	keys     string // the names of the fields
}

type field struct {
	name     string
	head     string  // the name as it is written: "name":
	offset   uintptr // where it is in the struct
	words    law.Words
	optional bool // may be left out, and is when it is zero
	unknown  bool // null is given, and says that the amount is not known
	plan
}

// plan is how a value of a type is read and written.
type plan struct {
	of      reflect.Type // without the pointer
	kind    Kind
	pointer bool
	flag    bool     // true and false stand for an object with nothing in it, and none
	null    bool     // null is a value of its own
	form    *form    // of an Object
	element *plan    // of a List
	names   []string // of a Name, and of a Text that is one of some names
}

var forms sync.Map // of *form by reflect.Type

// formOf returns the plan of a struct type. A type that cannot be read is a
// mistake in the library and panics in the first test that reads it. Types that
// hold themselves cannot be read.
func formOf(of reflect.Type) *form {
	if made, found := forms.Load(of); found {
		return made.(*form)
	}
	made := &form{}
	for i := range of.NumField() {
		of := of.Field(i)
		name, option, _ := strings.Cut(of.Tag.Get("json"), ",")
		switch {
		case of.Anonymous && name == "" || option == "inline":
			for _, inner := range formOf(of.Type).fields {
				inner.offset += of.Offset
				made.add(inner)
			}
		case name != "" && name != "-":
			field := field{
				name: name, head: `"` + name + `":`, offset: of.Offset, plan: *planOf(of.Type), optional: option != "",
				words: law.Words{Danish: of.Tag.Get("da"), English: of.Tag.Get("en")},
			}
			field.null = !field.optional && (field.null || of.Tag.Get("null") == "true")
			field.flag = of.Tag.Get("flag") == "true"
			field.unknown = !field.optional && field.of == nullType
			made.add(field)
		}
	}
	if len(made.fields) > 64 {
		panic("wire: more than 64 fields in " + of.String())
	}
	forms.Store(of, made)
	return made
}

func (f *form) add(field field) {
	if f.find([]byte(field.name)) >= 0 {
		panic("wire: two fields named " + field.name)
	}
	if !field.optional {
		f.required |= 1 << len(f.fields)
	}
	if f.keys != "" {
		f.keys += ", "
	}
	f.keys += field.name
	f.fields = append(f.fields, field)
}

// find returns the number of the field with a name, and -1 when there is none.
func (f *form) find(name []byte) int {
	return slices.IndexFunc(f.fields, func(field field) bool { return field.name == string(name) })
}

var (
	dateType   = reflect.TypeFor[calendar.Date]()
	amountType = reflect.TypeFor[decimal.Decimal]()
	nullType   = reflect.TypeFor[decimal.NullDecimal]()
	rawType    = reflect.TypeFor[Raw]()
	bytesType  = reflect.TypeFor[Bytes]()
	stringer   = reflect.TypeFor[fmt.Stringer]()
)

// named is a type of texts that knows them all.
type named interface{ Names() []string }

func planOf(of reflect.Type) *plan {
	if of.Kind() == reflect.Pointer {
		to := *planOf(of.Elem())
		to.pointer, to.null = true, true
		return &to
	}
	made := &plan{of: of}
	switch kind := of.Kind(); {
	case of == dateType:
		made.kind = Date
	case of == amountType, of == nullType:
		made.kind, made.null = Amount, of == nullType
	case of == rawType:
		made.kind = Anything
	case of == bytesType:
		made.kind = Text
	case kind == reflect.Uint8 && of.Implements(stringer):
		made.kind, made.names = Name, namesOf(of)
	case kind == reflect.String:
		made.kind = Text
		if all, known := reflect.Zero(of).Interface().(named); known {
			made.names = all.Names()
		}
	case kind == reflect.Bool:
		made.kind = Flag
	case kind == reflect.Int:
		made.kind = Count
	case kind == reflect.Int64:
		made.kind = Kroner
	case kind == reflect.Struct:
		made.kind, made.form = Object, formOf(of)
	case kind == reflect.Slice:
		made.kind, made.element = List, planOf(of.Elem())
	default:
		panic("wire: no JSON for " + of.String())
	}
	return made
}

// namesOf returns the names of a small type, whose values are counted from 1. A value
// without a name before the last that has one is "".
func namesOf(of reflect.Type) (names []string) {
	value := reflect.New(of).Elem()
	for i := uint64(1); i < 256; i++ {
		value.SetUint(i)
		name := value.Interface().(fmt.Stringer).String()
		if text, writes := value.Interface().(encoding.TextMarshaler); writes {
			if _, err := text.MarshalText(); err != nil {
				continue
			}
		}
		if name != "" {
			names = append(append(names, make([]string, int(i)-1-len(names))...), name)
		}
	}
	return names
}

// known returns the names that there are.
func (p *plan) known() []string {
	return slices.DeleteFunc(slices.Clone(p.names), func(name string) bool { return name == "" })
}
