// SPDX-License-Identifier: MPL-2.0

// Package contract exposes the library as JSON: one request in, one response out.
// Systems in other languages use the rules through it, the test vectors run through
// it, and examples/batch applies it line by line.
//
//	{"id":"7","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"145460","supportsChildren":false}}
//
// A response has the same id and rule and one of
//
//	"outcome":"decided","result":{…},"grounds":[…],"readings":[…]
//	"outcome":"discretion","criteria":[…],"result":{…},"grounds":[…],"readings":[…]
//	"error":{"code":"…","problem":"…","field":"given.on","message":"…","da":"…","en":"…"}
//
// If several things are wrong, "error" is the first fault and "errors" lists them, up
// to 100. A response to a request whose id could not be read has "line":17 instead.
// fields.md describes every key, in Danish and English; [Schema] does so for machines.
// [Rules] lists the rules.
//
//	Evaluator.Answer        one request
//	Evaluator.Stream        one request per line, in order, on all cores
//	Evaluator.DecideAgain   a stored receipt, compared with today's decision
//
// The package adds nothing to the rules: every answer is that of the chapter.
package contract
