// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestAPlaceInTheLawIsWrittenAsALawyerWritesIt(t *testing.T) {
	order, recovery := law.CollectionOrder, law.RecoveryOrder
	lettered := recovery.At(18, 7, 0)
	lettered.Letter = 'a'
	letteredSentence := law.LimitationAct.At(3, 0, 2)
	letteredSentence.Letter = 'b'
	for _, test := range []struct {
		name      string
		ref       law.Ref
		text      string
		qualified string
	}{
		{"a whole section", order.At(3, 0, 0), "§ 3", "opkraevning § 3"},
		{"a subsection", order.At(5, 2, 0), "§ 5, stk. 2", "opkraevning § 5, stk. 2"},
		{"a sentence of a subsection", order.At(5, 1, 2), "§ 5, stk. 1, 2. pkt.", "opkraevning § 5, stk. 1, 2. pkt."},
		{"a sentence of a section without subsections", order.At(3, 0, 1), "§ 3, 1. pkt.", "opkraevning § 3, 1. pkt."},
		{"numbers of two digits", recovery.At(11, 12, 10), "§ 11, stk. 12, 10. pkt.", "inddrivelse § 11, stk. 12, 10. pkt."},
		{"a section with a letter", lettered, "§ 18 a, stk. 7", "inddrivelse § 18 a, stk. 7"},
		{"a sentence of a section with a letter", letteredSentence, "§ 3 b, 2. pkt.", "foraeldelse § 3 b, 2. pkt."},
		{"the highest numbers there can be", law.LimitationAct.At(65535, 255, 255),
			"§ 65535, stk. 255, 255. pkt.", "foraeldelse § 65535, stk. 255, 255. pkt."},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.ref.String(), test.text)
			assert.Equal(t, test.ref.Qualified(), test.qualified)
			got, err := law.ParseRef(test.qualified)
			assert.NilError(t, err)
			assert.Equal(t, got, test.ref)
		})
	}
}

func TestAReferenceWithoutASectionHasNoText(t *testing.T) {
	assert.Equal(t, law.Ref{}.String(), "")
	assert.Equal(t, law.CollectionOrder.At(0, 1, 2).String(), "")
}

func TestEveryPlaceReadsBackAsItself(t *testing.T) {
	for _, act := range law.Acts() {
		for _, letter := range []byte{0, 'a', 'k', 'z'} {
			for _, section := range []uint16{1, 9, 10, 45, 100, 999, 65535} {
				for subsection := range uint8(14) {
					for sentence := range uint8(12) {
						ref := law.Ref{Act: act, Section: section, Letter: letter, Subsection: subsection, Sentence: sentence}
						got, err := law.ParseRef(ref.Qualified())
						assert.NilError(t, err)
						assert.Equal(t, got, ref)
					}
				}
			}
		}
	}
}

func TestATextThatIsNoReferenceIsRefused(t *testing.T) {
	const noAct, badPlace = "does not begin with the id of an act", "is not written as in"
	for _, test := range []struct{ name, text, problem string }{
		{"nothing", "", noAct},
		{"a place without an act", "§ 5, stk. 1", noAct},
		{"an act that is not known", "aktivloven § 91", noAct},
		{"the full name of an act", "opkrævningsbekendtgørelsen § 5", noAct},
		{"an act in capitals", "Opkraevning § 5", noAct},
		{"a space before the act", " opkraevning § 5", noAct},
		{"an act alone", "opkraevning", badPlace},
		{"an act and a space", "opkraevning ", badPlace},
		{"a section without its number", "opkraevning § ", badPlace},
		{"no space after the sign", "opkraevning §5", badPlace},
		{"section 0", "opkraevning § 0", badPlace},
		{"a number with a leading zero", "opkraevning § 05", badPlace},
		{"a number with a sign", "opkraevning § +5", badPlace},
		{"a section above the highest", "opkraevning § 65536", badPlace},
		{"a section that would wrap around", "opkraevning § 65541", badPlace},
		{"a subsection above the highest", "opkraevning § 5, stk. 256", badPlace},
		{"a subsection that would wrap around", "opkraevning § 5, stk. 257", badPlace},
		{"a sentence that would wrap around", "opkraevning § 5, stk. 1, 258. pkt.", badPlace},
		{"subsection 0", "opkraevning § 5, stk. 0", badPlace},
		{"the sentence before the subsection", "opkraevning § 5, 2. pkt., stk. 1", badPlace},
		{"the subsection twice", "opkraevning § 5, stk. 1, stk. 1", badPlace},
		{"the section twice", "opkraevning § 5, § 5", badPlace},
		{"a subsection without a section", "opkraevning stk. 1", badPlace},
		{"no space after the comma", "opkraevning § 5,stk. 1", badPlace},
		{"two letters", "opkraevning § 18 ab", badPlace},
		{"the letter without a space", "opkraevning § 18a", badPlace},
		{"a full stop after it", "opkraevning § 5.", badPlace},
		{"a space after it", "opkraevning § 5, stk. 1 ", badPlace},
		{"a number of the subsection in words", "opkraevning § 5, stk. et", badPlace},
		{"two references", "opkraevning § 5, stk. 1, opkraevning § 6", badPlace},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := law.ParseRef(test.text)
			assert.ErrorContains(t, err, test.problem)
			assert.Equal(t, got, law.Ref{})
		})
	}
}

func TestAReferenceWithoutAnActDoesNotReadBack(t *testing.T) {
	_, err := law.ParseRef(law.Ref{Section: 5}.Qualified())
	assert.ErrorContains(t, err, "id of an act")
}

func FuzzParseRef(f *testing.F) {
	for _, seed := range []string{"opkraevning § 5, stk. 1, 2. pkt.", "inddrivelse § 18 a, stk. 7", "foraeldelse § 27",
		"opkraevning § 5, 1. pkt.", "opkraevning §", "", "x § 1", "opkraevning § 5, stk. 300", "opkraevning § 1 , stk. 1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ref, err := law.ParseRef(text)
		if err != nil {
			if ref != (law.Ref{}) {
				t.Fatalf("%q: an error and a reference", text)
			}
			return
		}
		if ref.Qualified() != text || ref.Section == 0 || !strings.HasPrefix(text, ref.Act.String()+" § ") {
			t.Fatalf("%q: read as %q", text, ref.Qualified())
		}
	})
}
