// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"

	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// request is one question as the contract has it.
type request struct {
	ID        *string  `json:"id" da:"et navn på spørgsmålet, som svaret gentager" en:"a name for the request, which the answer repeats"`
	Rule      *string  `json:"rule" da:"reglen, som i \"instalment\"" en:"the rule, as in \"instalment\""`
	Given     wire.Raw `json:"given" da:"et objekt med oplysningerne" en:"an object with the facts"`
	Options   wire.Raw `json:"options,omitzero" da:"valg, der afviger fra bibliotekets" en:"choices other than the library's"`
	Explain   Explain  `json:"explain,omitzero" da:"hvor meget svaret forklarer" en:"how much the answer explains"`
	Languages []tongue `json:"languages,omitzero" da:"sprogene i svaret" en:"the languages of the answer"`
	Receipt   bool     `json:"receipt,omitzero" da:"om svaret har sin kvittering" en:"whether the answer carries its receipt"`
}

// Explain is how much an answer explains. The zero value is Grounds.
type Explain uint8

const (
	// None: the result alone.
	None Explain = iota + 1
	// Grounds: the rules that were considered, and the readings.
	Grounds
	// Full: also the headline, the calculation, what was taken as given and what comes
	// next, and the names of the acts.
	Full
)

var explains = names.Table[Explain]{"none", "grounds", "full"}

// String returns the name in the contract: "none", "grounds" or "full".
func (e Explain) String() string { return explains.Of(e) }

// tongue is a language, counted from 1 as wire reads it.
type tongue uint8

// String returns "da" or "en".
func (t tongue) String() string { return names.Table[tongue]{"da", "en"}.Of(t) }

// languages are those that the answer is to have; none means both.
func (r *request) languages() (languages []law.Language) {
	for _, tongue := range r.Languages {
		languages = append(languages, law.Language(tongue-1))
	}
	return languages
}

// readRequest reads the outside of a request.
func readRequest(text []byte) (read request, faults law.Faults) {
	if len(text) > MaxRequest {
		return read, tooLong
	}
	faults = wire.Read(bytes.TrimPrefix(text, byteOrderMark), "", &read)
	if len(faults) > 0 && faults[0].Code == law.Syntax {
		read = request{} // nothing of it is sure
	}
	return read, faults
}

// byteOrderMark begins a file that some programs write; RFC 8259 lets a reader
// skip it.
var byteOrderMark = []byte("\ufeff")

var (
	tooLong = law.Faults{law.Problem{Code: law.OutOfRange, ID: "request-too-long",
		Wrong: law.Words{Danish: "linjen er længere end 1 MiB", English: "the request is longer than 1 MiB"},
		Right: law.Words{Danish: "ét spørgsmål på højst 1.048.576 bytes pr. linje", English: "one request of at most 1,048,576 bytes per line"}}.At("")}
	unknownRule = law.Problem{Code: law.UnknownRule, ID: "unknown-rule",
		Wrong: law.Words{Danish: "kontrakten har ikke den regel", English: "the contract has no such rule"},
		Right: law.Words{Danish: "en af: {0}", English: "one of {0}"}}
)
