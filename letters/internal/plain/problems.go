// SPDX-License-Identifier: MPL-2.0

package plain

import "github.com/hjemmel-dk/hjemmel/law"

// The problems found by several letter packages.
var (
	TextMissing = law.Problem{Code: law.Missing, ID: "text-missing",
		Wrong: law.Words{Danish: "teksten mangler", English: "there is no text"},
		Right: law.Words{Danish: "en tekst, der kan ses", English: "a text that can be seen"}}
	ListEmpty = law.Problem{Code: law.Missing, ID: "list-empty",
		Wrong: law.Words{Danish: "der er ingenting", English: "there is nothing"},
		Right: law.Words{Danish: "mindst én", English: "at least one"}}
	Broken = law.Problem{Code: law.Invalid, ID: "text-broken",
		Wrong: law.Words{Danish: "teksten er læst med en forkert tegnkodning", English: "the text was read in the wrong character encoding"},
		Right: law.Words{Danish: "UTF-8 uden erstatningstegn", English: "UTF-8 without replacement characters"}}
	HoldsCPR = law.Problem{Code: law.Invalid, ID: "text-holds-cpr",
		Wrong: law.Words{Danish: "teksten indeholder det, der kan være et CPR-nummer", English: "the text holds what may be a CPR number"},
		Right: law.Words{Danish: "en tekst uden personnumre", English: "a text without personal identifiers"}}
	TwoNumbers = law.Problem{Code: law.Contradiction, ID: "two-identifiers",
		Wrong: law.Words{Danish: "der er både et CPR-nummer og et CVR-nummer", English: "there is both a CPR number and a CVR number"},
		Right: law.Words{Danish: "et af dem", English: "one of them"}}
)
