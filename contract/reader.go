// SPDX-License-Identifier: MPL-2.0

package contract

import "github.com/hjemmel-dk/hjemmel/law"

// reader reads one JSON value from the front. encoding/json is not used because
// it takes a key twice, a key in other letters, and bytes that are no text
// without a word, and cannot say at which field a value was wrong.
type reader struct {
	json   []byte
	at     int
	depth  int
	broken bool // the text is not JSON; nothing after it is read
	faults law.Faults
}

// mostFaults is how many faults are listed for one text, so that a response is
// not many times as long as the request.
const mostFaults = 100

// mostDepth is how deep objects and arrays may be nested.
const mostDepth = 32

func (r *reader) fault(code law.Code, path, name, problem, expected string) {
	if len(r.faults) == mostFaults {
		return
	}
	if name != "" && path != "" {
		path += "."
	}
	r.faults = append(r.faults, law.Fault{Code: code, Field: path + name, Problem: problem, Expected: expected})
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

// key is one key of an object: its name, whether it must be there, and what is
// expected where it is missing.
type key struct {
	name     string
	required bool
	expected string
}

// object reads an object and calls read for each known key, which must read the
// value. It reports unknown, repeated and missing keys, and tells by one bit for
// each known key whether it was there.
func (r *reader) object(path string, keys []key, read func(name string)) (present uint32) {
	if r.peek() != '{' {
		r.fault(law.Invalid, path, "", "the value is not an object", "an object in braces")
		r.skip()
		return 0
	}
	r.at++
	for first := true; ; first = false {
		if first && r.peek() == '}' {
			r.at++
			break
		}
		raw := r.plainString()
		if !r.take(':') {
			return 0
		}
		found := -1
		for i := range keys {
			if string(raw) == keys[i].name {
				found = i
				break
			}
		}
		switch {
		case found < 0:
			r.fault(law.UnknownKey, path, harmless(raw), "the contract has no such key here", namesOf(keys))
			r.skip()
		case present&(1<<found) != 0:
			r.fault(law.DuplicateKey, path, keys[found].name, "the key is given twice", "every key once")
			r.skip()
		default:
			present |= 1 << found
			read(keys[found].name)
		}
		if r.broken {
			return 0
		}
		if r.peek() == '}' {
			r.at++
			break
		}
		if !r.take(',') {
			return 0
		}
	}
	for i := range keys {
		if keys[i].required && present&(1<<i) == 0 {
			r.fault(law.Missing, path, keys[i].name, "the fact is not given", keys[i].expected)
		}
	}
	return present
}

// array reads an array and calls read for each element, which must read it.
func (r *reader) array(path, name string, read func(index int)) {
	if r.peek() != '[' {
		r.fault(law.Invalid, path, name, "the value is not a list", "a list in brackets")
		r.skip()
		return
	}
	r.at++
	if r.peek() == ']' {
		r.at++
		return
	}
	for index := 0; !r.broken; index++ {
		read(index)
		if r.peek() == ']' {
			r.at++
			return
		}
		r.take(',')
	}
}

// string reads a string and returns what stands between the quotes, and whether
// it has escapes.
func (r *reader) string() (raw []byte, escaped bool) {
	if !r.take('"') {
		return nil, false
	}
	for start := r.at; r.at < len(r.json); r.at++ {
		switch char := r.json[r.at]; {
		case char == '"':
			r.at++
			return r.json[start : r.at-1], escaped
		case char < ' ':
			r.broken = true
			return nil, false
		case char == '\\':
			escaped = true
			if !r.escape() {
				r.broken = true
				return nil, false
			}
		}
	}
	r.broken = true
	return nil, false
}

// plainString reads a string and returns the text it stands for.
func (r *reader) plainString() []byte {
	raw, escaped := r.string()
	if escaped && !r.broken {
		return unescape(raw)
	}
	return raw
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

func namesOf(keys []key) string {
	names := "one of "
	for i, key := range keys {
		if i > 0 {
			names += ", "
		}
		names += key.name
	}
	return names
}
