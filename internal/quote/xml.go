// SPDX-License-Identifier: MPL-2.0

package quote

import "unicode/utf8"

// AppendXML appends text for use between tags and in quoted attributes, in both XML
// and HTML. Characters that are not allowed there become the replacement character.
func AppendXML(dst []byte, text string) []byte {
	for _, char := range text {
		switch {
		case char == '&':
			dst = append(dst, "&amp;"...)
		case char == '<':
			dst = append(dst, "&lt;"...)
		case char == '>':
			dst = append(dst, "&gt;"...)
		case char == '"':
			dst = append(dst, "&#34;"...)
		case char == '\'':
			dst = append(dst, "&#39;"...)
		case char < ' ' || 0x7f <= char && char < 0xa0 || char == 0xfffe || char == 0xffff:
			dst = utf8.AppendRune(dst, utf8.RuneError)
		default:
			dst = utf8.AppendRune(dst, char)
		}
	}
	return dst
}
