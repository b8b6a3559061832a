// SPDX-License-Identifier: MPL-2.0

package law

import (
	"fmt"
	"strconv"
	"strings"
)

// Ref identifies one place in a legal act, down to the sentence: act, section (§),
// subsection (stk.) and sentence (pkt.). It is comparable and usable as a map key. A
// part that is 0 is not specified: {Section: 8} is all of § 8.
//
// A Ref says where, not what. Whether the place exists is checked by a test against
// the inventory of the act, not at run time.
type Ref struct {
	Act        Act
	Section    uint16 // §
	Letter     byte   // the letter of a section such as § 18 a; 0 for none
	Subsection uint8  // stk.
	Sentence   uint8  // pkt.
}

// At returns the place in the act with the given §, stk. and pkt.; 0 leaves a part
// out. CollectionOrder.At(5, 1, 2) is § 5, stk. 1, 2. pkt.
func (a Act) At(section uint16, subsection, sentence uint8) Ref {
	return Ref{Act: a, Section: section, Subsection: subsection, Sentence: sentence}
}

// String returns the place as a Danish lawyer writes it, without the act: "§ 5, stk.
// 1, 2. pkt.". It is empty if no section is given.
func (r Ref) String() string {
	var space [48]byte
	return string(r.appendText(space[:0]))
}

// appendText appends [Ref.String] to dst.
func (r Ref) appendText(dst []byte) []byte {
	if r.Section == 0 {
		return dst
	}
	dst = append(dst, r.Act.sectionMark()...)
	dst = strconv.AppendUint(dst, uint64(r.Section), 10)
	if r.Letter != 0 {
		dst = append(dst, ' ', r.Letter)
	}
	if r.Subsection != 0 {
		dst = append(dst, ", stk. "...)
		dst = strconv.AppendUint(dst, uint64(r.Subsection), 10)
	}
	if r.Sentence != 0 {
		dst = append(dst, ", "...)
		dst = strconv.AppendUint(dst, uint64(r.Sentence), 10)
		dst = append(dst, ". pkt."...)
	}
	return dst
}

// Qualified returns the place preceded by the ID of its act: "opkraevning § 5, stk.
// 1, 2. pkt.". [ParseRef] reads it back.
func (r Ref) Qualified() string { return r.Act.String() + " " + r.String() }

// MarshalText returns [Ref.Qualified], or nothing for the zero Ref.
func (r Ref) MarshalText() ([]byte, error) {
	if r == (Ref{}) {
		return nil, nil
	}
	return []byte(r.Qualified()), nil
}

// UnmarshalText reads what [Ref.MarshalText] writes.
func (r *Ref) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*r = Ref{}
		return nil
	}
	read, err := ParseRef(string(text))
	if err == nil {
		*r = read
	}
	return err
}

// ParseRef reads exactly what [Ref.Qualified] writes.
func ParseRef(text string) (Ref, error) {
	id, place, _ := strings.Cut(text, " ")
	var act Act
	if err := act.UnmarshalText([]byte(id)); err != nil || act == 0 {
		return Ref{}, fmt.Errorf("the reference does not begin with the id of an act such as %q", CollectionOrder.String())
	}
	ref := Ref{Act: act}
	for i, part := range strings.Split(place, ", ") {
		var number, rest string
		switch {
		case i == 0 && strings.HasPrefix(part, act.sectionMark()):
			number, rest, _ = strings.Cut(part[len(act.sectionMark()):], " ")
			if len(rest) == 1 && 'a' <= rest[0] && rest[0] <= 'z' {
				ref.Letter = rest[0]
			}
			ref.Section = uint16(parsePart(number))
		case strings.HasPrefix(part, "stk. "):
			ref.Subsection = uint8(parsePart(part[len("stk. "):]))
		case strings.HasSuffix(part, ". pkt."):
			ref.Sentence = uint8(parsePart(part[:len(part)-len(". pkt.")]))
		}
	}
	if ref.Section == 0 || ref.Qualified() != text {
		return Ref{}, fmt.Errorf("the reference is not written as in %q", CollectionOrder.At(5, 1, 2).Qualified())
	}
	return ref, nil
}

// sectionMark is what precedes the number of a section.
func (a Act) sectionMark() string {
	if a == KLPage {
		return "linje "
	}
	return "§ "
}

// parsePart reads a small number. It returns 0 for anything else, which makes the
// round trip in ParseRef fail.
func parsePart(text string) uint64 {
	number, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return 0
	}
	return number
}
