// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"math/bits"
	"strconv"
	"strings"
	"unsafe"

	"github.com/hjemmel-dk/hjemmel/law"
)

// reader reads one JSON value from the front. encoding/json silently accepts
// duplicate keys, keys in another case and invalid UTF-8, and cannot say which
// field was wrong. When encoding/json/v2 has left the experiment, its
// jsontext.Decoder can take the place of this file, escape.go and number.go.
type reader struct {
	json   []byte
	at     int
	depth  int
	broken bool // the text is not JSON; nothing after it is read
	deep   bool // it is broken because it is nested too deep
	faults law.Faults
	path   [12]step // more than any struct is deep
	length int      // of the path
}

// step is one step of the way to a value: a key, or an element of a list.
type step struct {
	key   string
	index int
}

// MostFaults is how many faults are listed for one text, so that a response is
// not many times as long as the request.
const MostFaults = 100

// mostDepth is how deep objects and arrays may be nested.
const mostDepth = 32

// fault adds a fault at the place that is being read.
func (r *reader) fault(problem law.Problem, values ...string) {
	if len(r.faults) < MostFaults {
		r.faults = append(r.faults, problem.At(r.place(), values...))
	}
}

// faultAt adds a fault at a key of the object that is being read.
func (r *reader) faultAt(key string, problem law.Problem, values ...string) {
	r.enter(key, 0)
	r.fault(problem, values...)
	r.length--
}

// enter goes on to a key, or to an element of a list when the key is empty.
func (r *reader) enter(key string, index int) {
	r.path[r.length] = step{key, index}
	r.length++
}

func (r *reader) place() string {
	var place strings.Builder
	for _, step := range r.path[:r.length] {
		switch {
		case step.key == "":
			place.WriteString("[" + strconv.Itoa(step.index) + "]")
		case place.Len() > 0:
			place.WriteString("." + step.key)
		default:
			place.WriteString(step.key)
		}
	}
	return place.String()
}

// object reads an object into a struct. null stands for a fact that is not given:
// its key counts as left out. Unknown, repeated and missing keys are faults.
func (r *reader) object(form *form, into unsafe.Pointer) {
	if r.peek() != '{' {
		r.fault(notAnObject)
		r.skip()
		return
	}
	r.at++
	var seen, given uint64
	next := 0
	for first := true; ; first = false {
		if first && r.peek() == '}' {
			r.at++
			break
		}
		i, raw := r.key(form, next)
		if !r.take(':') {
			return
		}
		next = i + 1
		switch {
		case i < 0:
			if form.keys == "" {
				r.faultAt(harmless(raw), keyOfNone)
			} else {
				r.faultAt(harmless(raw), unknownKey, form.keys)
			}
			r.skip()
		case seen&(1<<i) != 0:
			r.faultAt(form.fields[i].name, duplicateKey)
			r.skip()
		default:
			seen |= 1 << i
			if field := &form.fields[i]; field.unknown || !r.isNull() {
				given |= 1 << i
				r.enter(field.name, 0)
				r.value(&field.plan, unsafe.Add(into, field.offset))
				r.length--
			}
		}
		if r.broken {
			return
		}
		if r.peek() == '}' {
			r.at++
			break
		}
		if !r.take(',') {
			return
		}
	}
	for missing := form.required &^ given; missing != 0; missing &= missing - 1 {
		field := &form.fields[bits.TrailingZeros64(missing)]
		r.faultAt(field.name, missingFact(field.words, field.kind))
	}
}

// key reads a key and returns the number of its field, or -1 and the key. A key that is
// written as the field is named is found without reading it; the search begins at the
// field that most likely comes next.
func (r *reader) key(form *form, next int) (i int, raw []byte) {
	if r.peek() == '"' {
		for range form.fields {
			if next >= len(form.fields) {
				next = 0
			}
			name := form.fields[next].name
			if end := r.at + 1 + len(name); end < len(r.json) && r.json[end] == '"' && string(r.json[r.at+1:end]) == name {
				r.at = end + 1
				return next, nil
			}
			next++
		}
	}
	raw = r.plainString()
	return form.find(raw), raw
}

// harmless returns a key for a message when it looks like a key, and not when it
// might be a value such as a personal identifier.
func harmless(key []byte) string {
	digits := 0
	for _, char := range key {
		switch {
		case '0' <= char && char <= '9':
			digits++
		case 'a' <= char && char <= 'z' || 'A' <= char && char <= 'Z' || char == '_' || char == '-':
		default:
			return "?"
		}
	}
	if len(key) == 0 || len(key) > 40 || digits > 4 {
		return "?"
	}
	return string(key)
}
