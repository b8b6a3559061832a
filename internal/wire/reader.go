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

// peek skips white space and returns the next byte, or 0 at the end.
func (r *reader) peek() byte {
	for ; r.at < len(r.json); r.at++ {
		switch r.json[r.at] {
		case ' ', '\t', '\n', '\r':
		default:
			return r.json[r.at]
		}
	}
	return 0
}

// take skips white space and the given byte, or finds the text broken.
func (r *reader) take(want byte) bool {
	if r.broken || r.peek() != want {
		r.broken = true
		return false
	}
	r.at++
	return true
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

// string reads a string and returns what stands between the quotes, and whether
// it has escapes.
func (r *reader) string() (raw []byte, escaped bool) {
	if !r.take('"') {
		return nil, false
	}
	end := r.at
	for end < len(r.json) && plain[r.json[end]] {
		end++
	}
	if end < len(r.json) && r.json[end] == '"' {
		raw = r.json[r.at:end]
		r.at = end + 1
		return raw, false
	}
	return r.escapedString()
}

// plain has the bytes that stand for themselves in a string.
var plain = func() (plain [256]bool) {
	for char := range plain {
		plain[char] = char >= ' ' && char != '"' && char != '\\'
	}
	return plain
}()

// escapedString is [reader.string] for a string that may have escapes, from the
// first byte after the quote.
func (r *reader) escapedString() (raw []byte, escaped bool) {
	for start := r.at; r.at < len(r.json); r.at++ {
		switch char := r.json[r.at]; {
		case char == '"':
			r.at++
			return r.json[start : r.at-1], true
		case char < ' ', char == '\\' && !r.escape():
			r.broken = true
			return nil, false
		}
	}
	r.broken = true
	return nil, false
}

// escape moves to the last byte of the escape that begins here.
func (r *reader) escape() bool {
	r.at++
	if r.at >= len(r.json) {
		return false
	}
	switch r.json[r.at] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return true
	case 'u':
		if r.at+4 >= len(r.json) {
			return false
		}
		for _, char := range r.json[r.at+1 : r.at+5] {
			if !isHexadecimal(char) {
				return false
			}
		}
		r.at += 4
		return true
	}
	return false
}

// skip reads one value of any kind and forgets it.
func (r *reader) skip() {
	switch char := r.peek(); {
	case r.broken:
	case char == '"':
		r.string()
	case char == '{' || char == '[':
		r.skipNested(char)
	case char == 't':
		r.word("true")
	case char == 'f':
		r.word("false")
	case char == 'n':
		r.word("null")
	default:
		if _, ok := r.number(); !ok {
			r.broken = true
		}
	}
}

func (r *reader) skipNested(open byte) {
	if r.depth++; r.depth > mostDepth {
		r.broken = true
		return
	}
	r.at++
	end := open + 2 // ] and } stand two after [ and { in ASCII
	for first := true; !r.broken; first = false {
		if first && r.peek() == end {
			break
		}
		if open == '{' {
			r.string()
			r.take(':')
		}
		r.skip()
		if r.broken || r.peek() == end {
			break
		}
		r.take(',')
	}
	r.at++
	r.depth--
}

// word reads true, false or null.
func (r *reader) word(want string) bool {
	if r.peek() == 0 || len(r.json)-r.at < len(want) || string(r.json[r.at:r.at+len(want)]) != want {
		r.broken = true
		return false
	}
	r.at += len(want)
	return true
}

// number reads a JSON number and returns its text.
func (r *reader) number() (raw []byte, ok bool) {
	r.peek()
	length := numberLength(r.json[r.at:])
	raw = r.json[r.at : r.at+length]
	r.at += length
	return raw, length > 0
}

// end reports whether nothing but white space is left.
func (r *reader) end() bool { return !r.broken && r.peek() == 0 && r.at == len(r.json) }

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
