// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"bytes"
	"reflect"
	"slices"
	"unicode/utf8"
	"unsafe"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Read reads a JSON object into the struct that into points to, and returns
// everything that is wrong with the text. The place of a fault begins with
// the given path. A text that is not JSON has one fault, with the code
// [law.Syntax]. A byte order mark at the start is skipped.
func Read[T any](text []byte, path string, into *T) law.Faults {
	return FormOf[T]().Read(text, path, into)
}

// Unmarshal is [Read] for the UnmarshalJSON of facts. JSON null changes nothing. What is
// missing is zero afterwards and no error here, since Validate tells it.
func Unmarshal[T any](text []byte, into *T) error {
	if string(text) == "null" {
		return nil
	}
	var read T
	faults := Read(text, "", &read)
	faults = slices.DeleteFunc(faults, func(fault law.Fault) bool { return fault.Code == law.Missing })
	if err := faults.Err(); err != nil {
		return err
	}
	*into = read
	return nil
}

// Form reads many texts into one type.
type Form[T any] struct{ form *form }

// FormOf returns the form of a type, so that it is looked up once.
func FormOf[T any]() Form[T] { return Form[T]{formOf(reflect.TypeFor[T]())} }

// Read is the function [Read].
func (f Form[T]) Read(text []byte, path string, into *T) law.Faults {
	text = bytes.TrimPrefix(text, byteOrderMark)
	if !utf8.Valid(text) {
		return law.Faults{notUTF8.At(path)}
	}
	return f.ReadRaw(text, path, into)
}

// byteOrderMark begins a file that some programs write; RFC 8259 lets a reader
// skip it.
var byteOrderMark = []byte("\ufeff")

// ReadRaw is [Form.Read] for JSON that was read as a part of a text.
func (f Form[T]) ReadRaw(text Raw, path string, into *T) law.Faults {
	r := reader{json: text}
	if path != "" {
		r.enter(path, 0)
	}
	r.object(f.form, unsafe.Pointer(into))
	switch ended := r.end(); {
	case r.deep:
		return law.Faults{tooDeep.At(path)}
	case !ended:
		return law.Faults{NotJSON.At(path)}
	}
	return r.faults
}

// value reads a value into its place by its plan. The place is a pointer to a Go
// value of the type of the plan and nothing else; reflect would say the same at
// three times the cost, since it moves all that it reads to the heap.
func (r *reader) value(p *plan, into unsafe.Pointer) {
	if !p.pointer {
		r.plain(p, into)
		return
	}
	switch char := r.peek(); {
	case char == 'n':
		r.word("null")
	case char == 't' && p.flag:
		if r.word("true") {
			*(*unsafe.Pointer)(into) = reflect.New(p.of).UnsafePointer()
		}
	case char == 'f' && p.flag:
		r.word("false")
	default:
		to, before := reflect.New(p.of).UnsafePointer(), len(r.faults)
		r.plain(p, to)
		if p.kind == Object || p.kind == Count || len(r.faults) == before {
			*(*unsafe.Pointer)(into) = to // that it was given is known, and what is left of an object is still tested
		}
	}
}

// plain reads a value where null cannot stand.
func (r *reader) plain(p *plan, into unsafe.Pointer) {
	switch p.kind {
	case Object:
		r.object(p.form, into)
	case List:
		r.list(p, into)
	case Date:
		*(*calendar.Date)(into) = r.date()
	case Amount:
		if p.of == amountType {
			*(*decimal.Decimal)(into), _ = r.amount()
		} else if !r.isNull() {
			amount, _ := r.amount()
			*(*decimal.NullDecimal)(into) = decimal.NewNullDecimal(amount)
		}
	case Kroner:
		*(*int64)(into) = r.kroner()
	case Text:
		if text, found := r.text(); found && p.of == bytesType {
			*(*Bytes)(into) = text
		} else if found {
			*(*string)(into) = string(text)
		}
	case Name:
		*(*uint8)(into) = r.name(p)
	case Flag:
		*(*bool)(into) = r.truth()
	case Count:
		*(*int)(into) = r.count()
	case Anything:
		r.peek()
		start := r.at
		r.skip()
		*(*Raw)(into) = r.json[start:min(r.at, len(r.json))]
	}
}

func (r *reader) list(p *plan, into unsafe.Pointer) {
	if r.peek() != '[' {
		r.fault(notAList)
		r.skip()
		return
	}
	r.at++
	if r.peek() == ']' {
		r.at++
		return
	}
	list := reflect.New(p.of).Elem()
	for length := 0; !r.broken; length++ {
		list.Grow(1)
		list.SetLen(length + 1)
		list.Index(length).SetZero()
		r.enter("", length)
		r.value(p.element, list.Index(length).Addr().UnsafePointer())
		r.length--
		if r.peek() == ']' {
			r.at++
			break
		}
		r.take(',')
	}
	*(*slice)(into) = *(*slice)(list.Addr().UnsafePointer())
}

// slice is a slice of any type.
type slice struct {
	array            unsafe.Pointer
	length, capacity int
}
