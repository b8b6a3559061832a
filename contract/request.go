// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// request is one request of the contract.
type request struct {
	ID        wire.Bytes `json:"id" da:"et navn på spørgsmålet, som svaret gentager" en:"a name for the request, which the answer repeats"`
	Rule      wire.Bytes `json:"rule" da:"reglen, som i \"instalment\"" en:"the rule, as in \"instalment\""`
	Given     wire.Raw   `json:"given" da:"et objekt med oplysningerne" en:"an object with the facts"`
	Options   wire.Raw   `json:"options,omitzero" da:"valg, der afviger fra bibliotekets" en:"choices other than the library's"`
	Explain   explain    `json:"explain,omitzero" da:"hvor meget svaret forklarer; udeladt: \"grounds\"" en:"how much the answer explains; left out: \"grounds\""`
	Languages []language `json:"languages,omitzero" da:"sprogene i svaret, hvert én gang; udeladt: begge" en:"the languages of the answer, each once; left out: both"`
	Receipt   bool       `json:"receipt,omitzero" da:"om svaret har sin kvittering med" en:"whether the answer carries its receipt"`

	line int // its line number, for an answer to a request without an id
}

var requestForm = wire.FormOf[request]()

// explain is how much an answer explains. The zero value means grounds.
type explain uint8

const (
	resultOnly explain = iota + 1 // the result alone
	grounds                       // the rules that were considered, and the readings
	everything                    // also headline, calculation, premises, steps, and acts by name
)

// String returns the name in the contract: "none", "grounds" or "full".
func (e explain) String() string { return names.Table[explain]{"none", "grounds", "full"}.Of(e) }

// language is a law.Language counted from 1, as package wire reads it.
type language uint8

// String returns "da" or "en".
func (l language) String() string { return names.Table[language]{"da", "en"}.Of(l) }

// languages returns the languages requested for the answer; none means both.
func (r *request) languages() (languages []law.Language) {
	for _, language := range r.Languages {
		if language != 0 { // it could be read
			languages = append(languages, law.Language(language-1))
		}
	}
	return languages
}

// readRequest reads the outer object of a request and finds its rule, which is nil
// if there is none to apply.
func readRequest(text []byte) (read request, rule *rule, faults law.Faults) {
	if len(text) > MaxRequest {
		return read, nil, law.Faults{tooLong.At("")}
	}
	faults = requestForm.Read(text, "", &read)
	if len(faults) > 0 && faults[0].Code == law.Syntax {
		return request{}, nil, faults // none of it can be trusted
	}
	if languages := read.languages(); len(languages) > 2 || len(languages) == 2 && languages[0] == languages[1] {
		faults = append(faults, languageTwice.At("languages"))
		read.Languages = nil
	}
	if read.Rule == nil {
		return read, nil, faults
	}
	rule, known := ruleNamed([]byte(read.Rule))
	if !known {
		faults = append(faults, unknownRule.At("rule", strings.Join(Rules(), ", ")))
	} else if read.Given == nil {
		rule = nil
	}
	return read, rule, faults
}

// The problems of the outer object of a request.
var (
	tooLong = law.Problem{Code: law.OutOfRange, ID: "request-too-long",
		Wrong: law.Words{Danish: "linjen er længere end 1 MiB", English: "the request is longer than 1 MiB"},
		Right: law.Words{Danish: "ét spørgsmål på højst 1.048.576 bytes pr. linje", English: "one request of at most 1,048,576 bytes per line"}}
	unknownRule = law.Problem{Code: law.UnknownRule, ID: "unknown-rule",
		Wrong: law.Words{Danish: "kontrakten har ikke den regel", English: "the contract has no such rule"},
		Right: law.Words{Danish: "en af: {0}", English: "one of {0}"}}
	languageTwice = law.Problem{Code: law.Invalid, ID: "language-twice",
		Wrong: law.Words{Danish: "et sprog er nævnt to gange", English: "a language is named twice"},
		Right: law.Words{Danish: "hvert sprog én gang", English: "every language once"}}
)
