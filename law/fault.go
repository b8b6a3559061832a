// SPDX-License-Identifier: MPL-2.0

package law

import (
	"encoding/json"
	"strings"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Code is the stable name of a kind of fault. Codes never change meaning and are
// never reused; the texts that go with them may change. A Code is an error, so
// errors.Is(err, law.NoTable) reports whether any of several faults has that code.
type Code string

const (
	Syntax        Code = "syntax"        // the text is not JSON
	UnknownKey    Code = "unknown-key"   // the contract has no such key here
	DuplicateKey  Code = "duplicate-key" // the key was given before in the same object
	Missing       Code = "missing"       // a fact that the rule needs was not given
	Invalid       Code = "invalid"       // the value is of the wrong form
	OutOfRange    Code = "out-of-range"  // the value has the right form but cannot be true
	Contradiction Code = "contradiction" // two facts cannot both be true
	NotInForce    Code = "not-in-force"  // the day is before the order took effect
	NoTable       Code = "no-table"      // the day is outside the verified tables
	UnknownRule   Code = "unknown-rule"  // the contract has no such rule
)

// Error returns the code.
func (c Code) Error() string { return string(c) }

// Problem is one thing that can be wrong with facts. Each problem is described once:
// in the chapter that finds it, or in internal/check if every chapter may find it.
type Problem struct {
	Code  Code
	ID    string // the stable name of the problem, finer than its code, such as "amount-too-fine"
	Wrong Words  // what is wrong, starting in lower case
	Right Words  // what would be right
}

// At returns the problem as a fault at a field. The values replace {0} and {1} in
// the words; they must come from the library, never from the facts.
func (p Problem) At(field string, values ...string) Fault {
	return Fault{Code: p.Code, ID: p.ID, Field: field, Wrong: p.Wrong.fill(values), Right: p.Right.fill(values)}
}

// Fault is one thing that is wrong with the facts. Its texts never repeat the
// offending value, which may hold a personal identifier.
type Fault struct {
	Code  Code
	ID    string // the stable name of the problem, see [Problem]
	Field string // the path of the fact, as in "income.tax"
	Wrong Words  // what is wrong, starting in lower case
	Right Words  // what would be right
}

// Error returns the field, what is wrong and what would be right, in English.
func (f Fault) Error() string {
	if f.Field == "" {
		return f.Text(English)
	}
	return f.Field + ": " + f.Text(English)
}

// Text returns what is wrong and what would be right, without the field.
func (f Fault) Text(language Language) string {
	expected := "; expected "
	if language == Danish {
		expected = "; det rigtige er "
	}
	if right := f.Right.In(language); right != "" {
		return f.Wrong.In(language) + expected + right
	}
	return f.Wrong.In(language)
}

// AppendJSON appends the fault as the JSON contract has it: {"code","problem",
// "field","message","da","en"}. The message is English. Without languages it has
// both.
func (f Fault) AppendJSON(dst []byte, languages ...Language) []byte {
	member := func(name, value string) {
		dst = quote.Append(append(append(append(dst, `,"`...), name...), `":`...), value)
	}
	dst = quote.Append(append(dst, `{"code":`...), string(f.Code))
	member("problem", f.ID)
	if f.Field != "" {
		member("field", f.Field)
	}
	member("message", f.Text(English))
	if len(languages) == 0 {
		languages = bothLanguages[:]
	}
	for _, language := range languages {
		member(language.String(), f.Text(language))
	}
	return append(dst, '}')
}

// MarshalJSON returns [Fault.AppendJSON]; the error is always nil.
func (f Fault) MarshalJSON() ([]byte, error) { return f.AppendJSON(nil), nil }

// UnmarshalJSON reads what [Fault.AppendJSON] writes. What is wrong and what would
// be right come back as one text.
func (f *Fault) UnmarshalJSON(text []byte) error {
	var read struct {
		Code                   Code
		Problem, Field, Da, En string
	}
	if err := json.Unmarshal(text, &read); err != nil || isNull(text) {
		return err
	}
	*f = Fault{Code: read.Code, ID: read.Problem, Field: read.Field, Wrong: Words{read.Da, read.En}}
	return nil
}

// Unwrap returns the code of the fault.
func (f Fault) Unwrap() error { return f.Code }

// Faults lists everything that is wrong with a set of facts, in the order of the
// fields. Every rule returns it as its error for facts it cannot use.
type Faults []Fault

// Error returns all faults, separated by "; ".
func (f Faults) Error() string {
	texts := make([]string, len(f))
	for i, fault := range f {
		texts[i] = fault.Error()
	}
	return strings.Join(texts, "; ")
}

// Unwrap returns the faults one by one.
func (f Faults) Unwrap() []error {
	faults := make([]error, len(f))
	for i, fault := range f {
		faults[i] = fault
	}
	return faults
}

// Err returns the faults as an error, or nil when there are none.
func (f Faults) Err() error {
	if len(f) == 0 {
		return nil
	}
	return f
}

// Under returns the faults with a prefix before every field: under "given", the
// fault at "income.tax" becomes "given.income.tax".
func (f Faults) Under(prefix string) Faults {
	under := make(Faults, len(f))
	for i, fault := range f {
		under[i] = fault
		if fault.Field == "" {
			under[i].Field = prefix
		} else {
			under[i].Field = prefix + "." + fault.Field
		}
	}
	return under
}
