// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strconv"

	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Evaluator answers requests. The zero value uses the library's own readings and
// tables. It has no state and can be shared.
type Evaluator struct {
	Instalment instalment.Options
	Deferral   deferral.Options
	Lapse      lapse.Options
}

// Status says what kind of answer was given.
type Status uint8

const (
	Decided Status = iota + 1
	Discretion
	Faulty
)

var statuses = names.Table[Status]{"decided", "discretion", "error"}

// String returns "decided", "discretion" or "error".
func (s Status) String() string { return statuses.Of(s) }

// MarshalText returns [Status.String], and an error for a value that is no status.
func (s Status) MarshalText() ([]byte, error) { return statuses.Text(s) }

// UnmarshalText reads what [Status.MarshalText] writes.
func (s *Status) UnmarshalText(text []byte) error { return statuses.Read(s, text) }

// MaxRequest is the longest request that is read, in bytes.
const MaxRequest = 1 << 20

// Answer appends the response to one request, without a line break, and returns its
// status. The line number is used if the request has no readable id. The request is
// neither modified nor retained.
//
// Besides id, rule and given, a request may contain
//
//	"explain":"none"     the result alone; "grounds" is the default, and "full" adds the
//	                     headline, the calculation, the premises and the next steps
//	"languages":["da"]   texts in these languages only
//	"receipt":true       also the receipt, to be stored with the decision
//	"options":{…}        choices that differ from the library's
//
// Amounts are decimal strings in kroner; a JSON number is read exactly from its
// digits. Dates are YYYY-MM-DD. null always stands for a fact that is not given. Values
// may be nested 32 deep. Unknown, repeated and missing keys, texts with half a
// surrogate pair, and anything after the request are faults. A message never repeats a
// value, which may hold a personal identifier, and repeats a key only if it looks like
// one. A byte order mark at the start is skipped.
func (e Evaluator) Answer(dst, text []byte, line int) ([]byte, Status) {
	asked, rule, faults := readRequest(text)
	asked.line = line
	if rule == nil {
		return appendFaults(dst, &asked, faults), Faulty
	}
	return rule.answer(e, dst, asked, faults)
}

// Decide returns the decision on one request, for a Go caller that has JSON. The
// error is [law.Faults].
func (e Evaluator) Decide(text []byte) (law.Decision, error) {
	asked, rule, faults := readRequest(text)
	if rule == nil {
		return nil, faults
	}
	decision, found := rule.decide(e, asked.Given, asked.Options, asRequest)
	if err := append(faults, found...).Err(); err != nil {
		return nil, err
	}
	return decision, nil
}

// appendHead appends the beginning of a response, up to the part that depends on its
// kind.
func appendHead(dst []byte, asked *request) []byte {
	if asked.ID != nil {
		dst = quote.Append(append(dst, `{"id":`...), string(asked.ID))
	} else {
		dst = append(dst, `{"line":`...)
		dst = strconv.AppendInt(dst, int64(asked.line), 10)
	}
	if asked.Rule != nil {
		dst = quote.Append(append(dst, `,"rule":`...), string(asked.Rule))
	}
	return dst
}

// appendDecision appends a response with a decision.
func appendDecision(dst []byte, asked *request, decision law.Decision) ([]byte, Status) {
	languages, status := asked.languages(), Decided
	dst = append(appendHead(dst, asked), `,"outcome":"`...)
	dst = append(append(dst, decision.Outcome().String()...), '"')
	if decision.Outcome() == law.Discretion {
		status = Discretion
		dst = law.AppendCriteriaJSON(append(dst, `,"criteria":`...), decision.Criteria(), languages...)
	}
	dst = append(dst, `,"result":`...)
	dst = inLanguages(decision.AppendResult(dst), len(dst), languages)
	if asked.Explain != resultOnly {
		dst = law.AppendGroundsJSON(append(dst, `,"grounds":`...), decision.Grounds(), languages...)
		dst = law.AppendReadingsJSON(append(dst, `,"readings":`...), decision.Readings())
	}
	if asked.Explain == everything {
		dst = appendExplanation(dst, decision.Receipt(), languages)
	}
	if asked.Receipt {
		dst = decision.Receipt().AppendJSON(append(dst, `,"receipt":`...))
	}
	return append(dst, '}'), status
}

// inLanguages leaves the texts in other languages out of the result that begins at a
// place of an answer.
func inLanguages(answer []byte, start int, languages []law.Language) []byte {
	if len(languages) == 1 {
		other := law.Danish + law.English - languages[0]
		answer = append(answer[:start], wire.LeaveOut(answer[start:], other.String())...)
	}
	return answer
}

// appendExplanation appends what a person reads: the headline, how it was worked
// out, what was taken as given, what comes next, and the acts by name.
func appendExplanation(dst []byte, receipt law.Receipt, languages []law.Language) []byte {
	dst = receipt.Headline.AppendJSON(append(dst, `,"headline":`...), languages...)
	dst = appendStatements(append(dst, `,"calculation":`...), receipt.Calculation, languages)
	dst = appendStatements(append(dst, `,"premises":`...), receipt.Premises, languages)
	dst = appendStatements(append(dst, `,"steps":`...), receipt.Next, languages)
	dst = append(dst, `,"acts":[`...)
	var acts []law.Act
	for _, ground := range receipt.Grounds {
		act := ground.Ref.Act
		if slices.Contains(acts, act) {
			continue
		}
		if acts = append(acts, act); len(acts) > 1 {
			dst = append(dst, ',')
		}
		dst = quote.Append(append(dst, `{"act":`...), act.String())
		for _, language := range both(languages) {
			dst = append(append(append(dst, `,"`...), language.String()...), `":`...)
			dst = quote.Append(dst, act.Name(language))
		}
		dst = append(dst, '}')
	}
	return append(dst, ']')
}

func appendStatements(dst []byte, statements []law.Statement, languages []law.Language) []byte {
	dst = append(dst, '[')
	for i, statement := range statements {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = statement.AppendJSON(dst, languages...)
	}
	return append(dst, ']')
}

// both returns the requested languages, or both if none was requested.
func both(languages []law.Language) []law.Language {
	if len(languages) == 0 {
		return []law.Language{law.Danish, law.English}
	}
	return languages
}

func appendFaults(dst []byte, asked *request, faults law.Faults) []byte {
	languages := asked.languages()
	dst = appendHead(dst, asked)
	dst = faults[0].AppendJSON(append(dst, `,"error":`...), languages...)
	if len(faults) > wire.MostFaults {
		faults = faults[:wire.MostFaults]
	}
	if len(faults) > 1 {
		dst = append(dst, `,"errors":[`...)
		for i, fault := range faults {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = fault.AppendJSON(dst, languages...)
		}
		dst = append(dst, ']')
	}
	return append(dst, '}')
}
