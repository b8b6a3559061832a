// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Evaluator answers requests. The zero value answers by the library's own
// readings and tables. It has no state and can be shared.
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

// MaxRequest is the longest request that is read, in bytes.
const MaxRequest = 1 << 20

// Decision is what every rule of the contract decides.
type Decision interface {
	AppendResult(dst []byte) []byte
	AppendGrounds(dst []law.Ground) []law.Ground
	AppendReadings(dst []law.Reading) []law.Reading
	Receipt() law.Receipt
}

// Answer appends the response to one request, without a line break, and says
// what kind of response it is. The number of the line is used where the request
// has no id that can be read. The request is not changed and not kept.
func (e Evaluator) Answer(dst, request []byte, line int) ([]byte, Status) {
	envelope, decision, faults := e.decide(request)
	if len(faults) > 0 {
		return appendFaults(dst, envelope, line, faults), Faulty
	}
	var grounds [32]law.Ground
	var readings [16]law.Reading
	dst = appendHead(dst, envelope, line)
	status := Decided
	if criteria := criteriaOf(decision); len(criteria) > 0 {
		status = Discretion
		dst = append(dst, `,"outcome":"discretion","criteria":`...)
		dst = append(dst, criteria...)
	} else {
		dst = append(dst, `,"outcome":"decided"`...)
	}
	dst = append(dst, `,"result":`...)
	dst = decision.AppendResult(dst)
	dst = append(dst, `,"grounds":`...)
	dst = law.AppendGroundsJSON(dst, decision.AppendGrounds(grounds[:0]))
	dst = append(dst, `,"readings":`...)
	dst = law.AppendReadingsJSON(dst, decision.AppendReadings(readings[:0]))
	return append(dst, '}'), status
}

// criteriaOf returns the criteria of a decision that is left to a person, as a
// JSON array, and nothing for one that the rules have made.
func criteriaOf(decision Decision) []byte {
	judged, can := decision.(interface{ AppendCriteria(dst []byte) []byte })
	if !can {
		return nil
	}
	if criteria := judged.AppendCriteria(nil); string(criteria) != "[]" {
		return criteria
	}
	return nil
}

// Decide returns the decision on one request, for somebody who wants the
// receipt. The error is [law.Faults].
func (e Evaluator) Decide(request []byte) (Decision, error) {
	_, decision, faults := e.decide(request)
	if len(faults) > 0 {
		return nil, faults
	}
	return decision, nil
}

func (e Evaluator) decide(request []byte) (envelope, Decision, law.Faults) {
	if len(request) > MaxRequest {
		return envelope{}, nil, tooLong
	}
	envelope, broken, faults := readEnvelope(request)
	if broken || envelope.rule == nil {
		return envelope, nil, faults
	}
	given := &reader{json: envelope.given}
	var decision Decision
	var found law.Faults
	switch rule := string(envelope.rule); {
	case !slices.Contains(rules, rule):
		found = law.Faults{{Code: law.UnknownRule, Field: "rule",
			Problem: "the contract has no such rule", Expected: "one of " + strings.Join(rules, ", ")}}
	case envelope.given == nil:
	default:
		decision, found = e.decideRule(rule, given)
	}
	return envelope, decision, append(faults, found...)
}

var rules = []string{"instalment", "deferral", "lapse", "lump-sum", "breach", "repayment", "complaint", "refund",
	"limitation", "guarantee", "deadline", "day"}

func (e Evaluator) decideRule(rule string, given *reader) (Decision, law.Faults) {
	switch rule {
	case "instalment":
		return e.decideInstalment(given)
	case "deferral":
		return e.decideDeferral(given)
	case "lapse":
		return e.decideLapse(given)
	case "lump-sum":
		return decideLumpSum(given)
	case "breach":
		return decideBreach(given)
	case "repayment":
		return e.decideRepayment(given)
	case "complaint":
		return decideComplaint(given)
	case "refund":
		return decideRefund(given)
	case "limitation":
		return decideLimitation(given)
	case "guarantee":
		return decideGuarantee(given)
	case "deadline":
		return decideDeadline(given)
	}
	return decideDay(given)
}

var tooLong = law.Faults{{Code: law.OutOfRange,
	Problem: "the request is longer than 1 MiB", Expected: "one request of at most 1,048,576 bytes per line"}}

// envelope is the outside of a request: id and rule without their escapes, and
// the text of the facts.
type envelope struct {
	id, rule, given []byte
	hasID           bool
}

var envelopeKeys = []key{
	{"id", true, "a text that names the request"},
	{"rule", true, "the name of a rule such as instalment"},
	{"given", true, "an object with the facts"},
}

func readEnvelope(request []byte) (found envelope, broken bool, faults law.Faults) {
	r := &reader{json: request}
	if !utf8.Valid(request) {
		return found, true, law.Faults{{Code: law.Syntax, Problem: "the line is not UTF-8", Expected: "JSON in UTF-8"}}
	}
	text := func(name string) []byte {
		if r.peek() != '"' {
			r.fault(law.Invalid, "", name, "the value is not a text", "a text in quotes")
			r.skip()
			return nil
		}
		return r.plainString()
	}
	r.object("", envelopeKeys, func(name string) {
		switch name {
		case "id":
			if found.id = text(name); found.id != nil {
				found.hasID = true
			}
		case "rule":
			found.rule = text(name)
		case "given":
			r.peek()
			start := r.at
			r.skip()
			found.given = request[start:min(r.at, len(request))]
		}
	})
	if !r.end() {
		return envelope{}, true, law.Faults{{Code: law.Syntax,
			Problem: "the line is not one JSON object", Expected: `{"id":"…","rule":"…","given":{…}} and nothing after it`}}
	}
	return found, false, r.faults
}

// appendHead appends the beginning of a response, up to what is special to it.
func appendHead(dst []byte, e envelope, line int) []byte {
	if e.hasID {
		dst = append(dst, `{"id":`...)
		dst = law.AppendJSONString(dst, string(e.id))
	} else {
		dst = append(dst, `{"line":`...)
		dst = strconv.AppendInt(dst, int64(line), 10)
	}
	if e.rule != nil {
		dst = append(dst, `,"rule":`...)
		dst = law.AppendJSONString(dst, string(e.rule))
	}
	return dst
}

func appendFaults(dst []byte, e envelope, line int, faults law.Faults) []byte {
	dst = appendHead(dst, e, line)
	dst = append(dst, `,"error":`...)
	dst = appendFault(dst, faults[0])
	if len(faults) > mostFaults {
		faults = faults[:mostFaults]
	}
	if len(faults) > 1 {
		dst = append(dst, `,"errors":[`...)
		for i, fault := range faults {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendFault(dst, fault)
		}
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

func appendFault(dst []byte, fault law.Fault) []byte {
	dst = append(dst, `{"code":"`...)
	dst = append(dst, fault.Code...)
	dst = append(dst, '"')
	if fault.Field != "" {
		dst = append(dst, `,"field":`...)
		dst = law.AppendJSONString(dst, fault.Field)
	}
	dst = append(dst, `,"message":`...)
	dst = law.AppendJSONString(dst, fault.Message())
	return append(dst, '}')
}

// allFaults returns what was wrong with the text of the facts together with what
// the rule finds wrong with the facts themselves, but for what it finds at a
// field that could not be read or was not there.
func allFaults(r *reader, rule error) law.Faults {
	faults := r.faults
	found, _ := rule.(law.Faults)
	for _, fault := range found {
		if !strings.HasPrefix(fault.Field, "options.") {
			fault.Field = "given." + fault.Field
		}
		told := func(other law.Fault) bool {
			rest, inside := strings.CutPrefix(fault.Field, other.Field)
			return inside && (rest == "" || rest[0] == '.' || rest[0] == '[')
		}
		if !slices.ContainsFunc(r.faults, told) {
			faults = append(faults, fault)
		}
	}
	return faults
}
