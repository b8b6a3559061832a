// SPDX-License-Identifier: MPL-2.0

// Package contract is the library spoken in JSON: one request in, one response
// out. It is how a system in another language uses the rules, how the test
// vectors are run, and what examples/batch does line by line.
//
//	{"id":"7","rule":"instalment","given":{"on":"2026-03-02","annualNetIncome":"145460","supportsChildren":false}}
//
// A response has the same id and rule and one of
//
//	"outcome":"decided","result":{…},"grounds":[…],"readings":[…]
//	"outcome":"discretion","criteria":[…],"result":{…},"grounds":[…],"readings":[…]
//	"error":{"code":"…","problem":"…","field":"given.on","message":"…","da":"…","en":"…"}
//
// Where more than one thing is wrong, "error" is the first and "errors" lists
// all of them, the first 100 at most. A response to a request whose id could not be
// read carries the number of the line instead: {"line":17,"error":{…}}. A request
// may also say
//
//	"explain":"none"     the result alone; "grounds" is as above, and "full" adds the
//	                     headline, the calculation, the premises and the next steps
//	"languages":["da"]   the texts in these languages and no other
//	"receipt":true       the receipt too, which is to be stored with the decision
//	"options":{…}        choices other than the library's
//
// fields.md has every key in Danish and English; [Schema] is the same for machines.
//
//	Evaluator.Answer        one request
//	Evaluator.Stream        one request per line, in order, on all cores
//	Evaluator.DecideAgain   a stored receipt, compared with how it comes out today
//
// # The rules
//
//	instalment   the monthly instalment, §§ 3 and 5 of the collection order
//	deferral     deferral or a plan in abeyance, §§ 6 and 7
//	lapse        lapse of a claim, § 8
//	lump-sum     what a landlord pays out of a housing deposit, § 4, stk. 2
//	breach       demand, default and transfer, §§ 9 and 10
//	repayment    a whole case: what applies to the claim today
//	complaint    how a decision can be complained of, § 11
//	refund       against what a repayment is set, § 12
//	limitation   limitation of a claim, forældelsesloven and § 18 a of the recovery act
//	guarantee    what can be recovered in a security, KL's page and § 13 of the orders
//	chain        the same in securities that followed each other
//	reduce       the reduction of a security for tests in Danish, udlændingeloven § 9
//	release      the end of a security, § 18 of the orders
//	deadline     a period under forældelseslovens § 27
//	day          what kind of day a date is
//	receipt      a stored receipt decided again and compared
//
// # Reading
//
// Amounts are decimal strings in kroner; a JSON number is read exactly from its
// digits. Dates are YYYY-MM-DD. null stands for a fact that is not given,
// everywhere. A value may be nested 32 deep. Unknown keys, keys given twice, missing
// keys, texts with half a surrogate pair, and anything after the request are faults.
// A message never repeats a value, which may hold a personal identifier; a key is
// repeated only when it looks like one. A byte order mark at the start is skipped.
//
// The package adds nothing to the rules: every answer is that of the chapter.
package contract
