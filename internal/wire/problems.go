// SPDX-License-Identifier: MPL-2.0

package wire

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of the text of facts.
var (
	notAnObject = law.Problem{Code: law.Invalid, ID: "not-an-object",
		Wrong: law.Words{Danish: "værdien er ikke et objekt", English: "the value is not an object"},
		Right: law.Words{Danish: "et objekt i tuborgklammer", English: "an object in braces"}}
	notAList = law.Problem{Code: law.Invalid, ID: "not-a-list",
		Wrong: law.Words{Danish: "værdien er ikke en liste", English: "the value is not a list"},
		Right: law.Words{Danish: "en liste i kantede klammer", English: "a list in brackets"}}
	notAFlag = law.Problem{Code: law.Invalid, ID: "not-true-or-false",
		Wrong: law.Words{Danish: "værdien er ikke true eller false", English: "the value is not true or false"},
		Right: law.Words{Danish: "true eller false uden anførselstegn", English: "true or false, without quotes"}}
	notADate = law.Problem{Code: law.Invalid, ID: "not-a-date",
		Wrong: law.Words{Danish: "værdien er ikke en dato", English: "the value is not a date"},
		Right: law.Words{Danish: `en dag, der findes, som i "2026-03-02"`, English: `a day that exists, as in "2026-03-02"`}}
	notAText = law.Problem{Code: law.Invalid, ID: "not-a-text",
		Wrong: law.Words{Danish: "værdien er ikke en tekst", English: "the value is not a text"},
		Right: law.Words{Danish: "en tekst i anførselstegn", English: "a text in quotes"}}
	numberNotText = law.Problem{Code: law.Invalid, ID: "number-not-text",
		Wrong: law.Words{Danish: "værdien er et tal og ikke en tekst", English: "the value is a number and not a text"},
		Right: law.Words{Danish: `det samme i anførselstegn, som i "7"`, English: `the same in quotes, as in "7"`}}
	loneSurrogate = law.Problem{Code: law.Invalid, ID: "lone-surrogate",
		Wrong: law.Words{Danish: "teksten har en halv surrogat som \\ud800", English: "the text has a lone surrogate such as \\ud800"},
		Right: law.Words{Danish: "tegn, der findes i Unicode", English: "characters that exist in Unicode"}}
	notAnAmount = law.Problem{Code: law.Invalid, ID: "not-an-amount",
		Wrong: law.Words{Danish: "værdien er ikke et beløb", English: "the value is not an amount"},
		Right: law.Words{Danish: `kroner med højst to decimaler, som i "22150.11"`, English: `kroner with at most two decimals, as in "22150.11"`}}
	notWholeKroner = law.Problem{Code: law.Invalid, ID: "not-whole-kroner",
		Wrong: law.Words{Danish: "beløbet er ikke hele kroner", English: "the amount is not whole kroner"},
		Right: law.Words{Danish: "hele kroner som 145460", English: "whole kroner such as 145460"}}
	notANumber = law.Problem{Code: law.Invalid, ID: "not-a-whole-number",
		Wrong: law.Words{Danish: "værdien er ikke et helt tal", English: "the value is not a whole number"},
		Right: law.Words{Danish: "et helt tal som 3, uden anførselstegn", English: "a whole number such as 3, without quotes"}}
	unknownKey = law.Problem{Code: law.UnknownKey, ID: "unknown-key",
		Wrong: law.Words{Danish: "kontrakten har ikke den nøgle her", English: "the contract has no such key here"},
		Right: law.Words{Danish: "en af: {0}", English: "one of {0}"}}
	keyOfNone = law.Problem{Code: law.UnknownKey, ID: "unknown-key",
		Wrong: unknownKey.Wrong, Right: law.Words{Danish: "et tomt objekt", English: "an empty object"}}
	duplicateKey = law.Problem{Code: law.DuplicateKey, ID: "duplicate-key",
		Wrong: law.Words{Danish: "nøglen er givet to gange", English: "the key is given twice"},
		Right: law.Words{Danish: "hver nøgle en gang", English: "every key once"}}
	// NotJSON says that a text is not JSON.
	NotJSON = law.Problem{Code: law.Syntax, ID: "not-json",
		Wrong: law.Words{Danish: "teksten er ikke én JSON-værdi", English: "the text is not one JSON value"},
		Right: law.Words{Danish: "et objekt og intet efter det", English: "one object and nothing after it"}}
	tooDeep = law.Problem{Code: law.Syntax, ID: "nested-too-deep",
		Wrong: law.Words{Danish: "objekter og lister står mere end 32 inden i hinanden", English: "objects and lists are nested more than 32 deep"},
		Right: law.Words{Danish: "højst 32 inden i hinanden", English: "at most 32 deep"}}
	notUTF8 = law.Problem{Code: law.Syntax, ID: "not-utf-8",
		Wrong: law.Words{Danish: "teksten er ikke UTF-8", English: "the text is not UTF-8"},
		Right: law.Words{Danish: "JSON i UTF-8", English: "JSON in UTF-8"}}
)

// missingFact is the problem that a fact was not given. The words say which fact.
func missingFact(what law.Words, kind Kind) law.Problem {
	right := what
	switch kind {
	case Date:
		right.Danish += `, som i "2026-03-02"`
		right.English += `, as in "2026-03-02"`
	case Flag:
		right.Danish += ": true eller false"
		right.English += ": true or false"
	}
	return law.Problem{Code: law.Missing, ID: "missing", Right: right,
		Wrong: law.Words{Danish: "oplysningen mangler", English: "the fact is not given"}}
}
