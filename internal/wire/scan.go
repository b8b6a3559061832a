// SPDX-License-Identifier: MPL-2.0

package wire

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
		r.broken, r.deep = true, true
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
