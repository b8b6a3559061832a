// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"encoding/json"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// explained answers one request on a day, with more keys of the outside.
func explained(t *testing.T, more string) string {
	t.Helper()
	text, status := Evaluator{}.Answer(nil, []byte(`{"id":"a","rule":"deadline","given":{"from":"2017-04-10","years":3}`+more+`}`), 17)
	understand(t, text, status)
	return string(text)
}

const (
	periodResult = `{"id":"a","rule":"deadline","outcome":"decided","result":{"raw":"2020-04-10","last":"2020-04-14","after":"2020-04-15","actBy":"2020-04-08"}`
	periodFirst  = `{"act":"foraeldelse","ref":"§ 27, stk. 1","applied":true`
	periodSecond = `{"act":"foraeldelse","ref":"§ 27, stk. 2","applied":true`
	daFirst      = `,"da":"Fristen regnes fra den 10. april 2017 og udløber den 10. april 2020; den dag regnes med."`
	enFirst      = `,"en":"The period counted from 10 April 2017 ends on 10 April 2020; that day is included."`
	daSecond     = `,"da":"Den 10. april 2020 er en lukkedag, så fristen forlænges til den 14. april 2020."`
	enSecond     = `,"en":"10 April 2020 is a closed day, so the period is extended to 14 April 2020."`
	periodRest   = `],"readings":["R-24"]`
	inBoth       = `,"grounds":[` + periodFirst + daFirst + enFirst + `},` + periodSecond + daSecond + enSecond + `}` + periodRest
	inDanish     = `,"grounds":[` + periodFirst + daFirst + `},` + periodSecond + daSecond + `}` + periodRest
	inEnglish    = `,"grounds":[` + periodFirst + enFirst + `},` + periodSecond + enSecond + `}` + periodRest
	fullDanish   = `,"headline":{"da":"Sidste rettidige dag er den 14. april 2020. Den 15. april 2020 er for sent."},"calculation":[],` +
		`"premises":[{"da":"Fristen regnes fra den 10. april 2017."}],"steps":[],"acts":[{"act":"foraeldelse","da":"forældelsesloven"}]`
	fullBoth = `,"headline":{"da":"Sidste rettidige dag er den 14. april 2020. Den 15. april 2020 er for sent.",` +
		`"en":"The last day in time is 14 April 2020. 15 April 2020 is too late."},"calculation":[],` +
		`"premises":[{"da":"Fristen regnes fra den 10. april 2017.","en":"The period is counted from 10 April 2017."}],"steps":[],` +
		`"acts":[{"act":"foraeldelse","da":"forældelsesloven","en":"the limitation act"}]`
)

func TestAnAnswerExplainsAsMuchAsIsAskedFor(t *testing.T) {
	for more, want := range map[string]string{
		``:                                       periodResult + inBoth + `}`,
		`,"explain":"grounds"`:                   periodResult + inBoth + `}`,
		`,"explain":null`:                        periodResult + inBoth + `}`,
		`,"explain":"none"`:                      periodResult + `}`,
		`,"explain":"none","languages":["da"]`:   periodResult + `}`,
		`,"explain":"full"`:                      periodResult + inBoth + fullBoth + `}`,
		`,"explain":"full","languages":["da"]`:   periodResult + inDanish + fullDanish + `}`,
		`,"languages":["da"]`:                    periodResult + inDanish + `}`,
		`,"languages":["en"]`:                    periodResult + inEnglish + `}`,
		`,"languages":["da","en"]`:               periodResult + inBoth + `}`,
		`,"languages":[]`:                        periodResult + inBoth + `}`,
		`,"languages":null,"receipt":null`:       periodResult + inBoth + `}`,
		`,"receipt":false,"options":null`:        periodResult + inBoth + `}`,
		`,"options":{}`:                          periodResult + inBoth + `}`,
		`,"options":{},"explain":"\u006eone"`:    periodResult + `}`,
		`,"languages":["en"],"explain":"none"  `: periodResult + `}`,
	} {
		assert.Equal(t, explained(t, more), want, more)
	}
	// English first, when that is asked for.
	assert.Assert(t, strings.Contains(explained(t, `,"languages":["en","da"]`), periodFirst+enFirst+daFirst))
}

func TestAnAnswerMayCarryItsReceipt(t *testing.T) {
	for _, explain := range []string{"none", "grounds", "full"} {
		answer := explained(t, `,"receipt":true,"languages":["da"],"explain":"`+explain+`"`)
		_, receipt, found := strings.Cut(answer, `,"receipt":`)
		assert.Assert(t, found, answer)
		decision, err := Evaluator{}.Decide([]byte(`{"id":"a","rule":"deadline","given":{"from":"2017-04-10","years":3}}`))
		assert.NilError(t, err)
		// The receipt has both languages whatever the answer has.
		assert.Equal(t, strings.TrimSuffix(receipt, "}"), string(decision.Receipt().AppendJSON(nil)))
		var read struct{ ID, Library, Rule, Rules string }
		assert.NilError(t, json.Unmarshal([]byte(strings.TrimSuffix(receipt, "}")), &read))
		assert.Equal(t, read.ID, decision.Receipt().ID())
		assert.Equal(t, read.Rule+", "+read.Rules, "deadline, calendar 1")
	}
}

func TestAFaultIsToldInTheLanguagesThatAreAskedFor(t *testing.T) {
	const head = `{"id":"a","rule":"day","error":{"code":"missing","problem":"missing","field":"given.date",` +
		`"message":"the fact is not given; expected the day, as in \"2026-03-02\""`
	for languages, want := range map[string]string{
		`["da"]`: `,"da":"oplysningen mangler; det rigtige er dagen, som i \"2026-03-02\""}}`,
		`["en"]`: `,"en":"the fact is not given; expected the day, as in \"2026-03-02\""}}`,
	} {
		text, _ := Evaluator{}.Answer(nil, []byte(`{"id":"a","rule":"day","given":{},"languages":`+languages+`}`), 17)
		assert.Equal(t, string(text), head+want)
	}
}

func TestTheOutsideOfARequestTakesTheValuesOfTheContract(t *testing.T) {
	askAll(t, `{"id":"a","rule":"day","given":{"date":"2026-03-02"},`, `}`, []asked{
		{"an extent that is none", `"explain":"all"`, "invalid explain"},
		{"an extent in capitals", `"explain":"None"`, "invalid explain"},
		{"an empty extent", `"explain":""`, "invalid explain"},
		{"an extent that is a number", `"explain":0`, "invalid explain"},
		{"an extent twice", `"explain":"none","explain":"full"`, "duplicate-key explain"},
		{"a language that is none", `"languages":["de"]`, "invalid languages[0]"},
		{"a language that is null", `"languages":["da",null]`, "invalid languages[1]"},
		{"a language twice", `"languages":["da","da"]`, "invalid languages"},
		{"three languages", `"languages":["da","en","da"]`, "invalid languages"},
		{"a language alone", `"languages":"da"`, "invalid languages"},
		{"a receipt in words", `"receipt":"true"`, "invalid receipt"},
		{"options that are a list", `"options":[]`, "invalid options"},
		{"options that are a text", `"options":"x"`, "invalid options"},
		{"options of a rule that has none", `"options":{"order":1}`, "unknown-key options.order"},
		{"everything at once", `"explain":1,"languages":["x"],"receipt":0,"options":5,"more":1`,
			"invalid explain, invalid languages[0], invalid receipt, unknown-key more, invalid options"},
	})
	for text, want := range map[string]string{
		`"explain":"all"`:    `værdien er ikke en af dem, der findes; det rigtige er en af: none, grounds, full`,
		`"languages":["de"]`: `værdien er ikke en af dem, der findes; det rigtige er en af: da, en`,
		`"languages":["da"` + strings.Repeat(`,"da"`, 5000) + `]`: `et sprog er nævnt to gange; det rigtige er hvert sprog én gang`,
		`"options":{"order":1}`:                                   `kontrakten har ikke den nøgle her; det rigtige er et tomt objekt`,
	} {
		answer := ask(t, `{"id":"a","rule":"day","given":{"date":"2026-03-02"},`+text+`}`)
		assert.Equal(t, answer.Error.Da, want, text)
	}
}

func TestEveryRuleWithOptionsTakesThem(t *testing.T) {
	for _, test := range []struct{ rule, given, options, want string }{
		{"instalment", object(instalmentFacts), `{"incomeMaxAge":6}`, "decided"},
		{"instalment", object(instalmentFacts), `{"incomeMaxAge":-1}`, "out-of-range options.incomeMaxAge"},
		{"instalment", object(instalmentFacts), `{"incomeMaxAge":"6"}`, "invalid options.incomeMaxAge"},
		{"instalment", object(instalmentFacts), `{"tables":[]}`, "unknown-key options.tables"},
		{"deferral", object(deferralFacts), `{}`, "decided"},
		{"deferral", object(deferralFacts), `{"incomeMaxAge":6}`, "unknown-key options.incomeMaxAge"},
		{"lapse", object(lapseFacts), `{"neverPaidStays":true}`, "decided"},
		{"repayment", object(caseFacts), `{"incomeMaxAge":6,"neverPaidStays":true}`, "decided"},
		{"guarantee", object(aSecurity), `{"order":null,"sequence":["1"]}`, "decided"},
		{"guarantee", object(aSecurity), `{"sequence":["2"]}`, "invalid options.sequence[0]"},
		{"guarantee", object(append(aSecurity, pair{`"options"`, `{"sequence":["1"]}`})), `{}`, "decided"},
		{"guarantee", object(append(aSecurity, pair{`"options"`, `{"sequence":["2"]}`})), `{}`, "invalid given.options.sequence[0]"},
		{"day", object(aDay), `{}`, "decided"},
		{"complaint", object(complaintFacts), `{"weeks":5}`, "unknown-key options.weeks"},
	} {
		answer := ask(t, `{"id":"a","rule":"`+test.rule+`","given":`+test.given+`,"options":`+test.options+`}`)
		assert.Equal(t, answer.outcome(), test.want, "%s %s", test.rule, test.options)
	}
	// They are chosen on top of those of the evaluator.
	evaluator := Evaluator{}
	evaluator.Instalment.IncomeMaxAge = 1
	old := with(instalmentFacts, 2, `"2026-01-15"`)
	for options, want := range map[string]string{`{}`: "no-income-data", `{"incomeMaxAge":2}`: "table"} {
		text, _ := evaluator.Answer(nil, []byte(`{"id":"a","rule":"instalment","given":`+object(old)+`,"options":`+options+`,"explain":"none"}`), 1)
		assert.Assert(t, strings.Contains(string(text), `"basis":"`+want+`"`), "%s", text)
	}
}

func TestAMatterForAPersonComesWithItsCriteria(t *testing.T) {
	// Applied for on the day on which two orders meet.
	const matter = `{"id":"a","rule":"guarantee","given":{"on":"2026-03-02","appliedOn":"2017-11-15",` +
		`"security":{"form":"demand-guarantee","amount":"57000","from":"2024-08-01","to":"2034-07-31","postedOn":"2024-07-15"},` +
		`"payouts":[{"id":"a","on":"2024-10-31","amount":"6000","act":"aktivloven","recipient":"foreigner"}]}`
	for _, explain := range []string{"none", "grounds", "full"} {
		for languages, keys := range map[string]string{`["da"]`: "id da", `["en"]`: "id en", `[]`: "id da en"} {
			answer := ask(t, matter+`,"explain":"`+explain+`","languages":`+languages+`}`)
			assert.Equal(t, answer.Outcome, "discretion")
			var criteria []json.RawMessage
			assert.NilError(t, json.Unmarshal(answer.Criteria, &criteria))
			assert.Equal(t, len(criteria), 3)
			assert.Equal(t, strings.Join(keysOf(t, criteria[0]), " "), keys)
			assert.Assert(t, strings.HasPrefix(string(criteria[0]), `{"id":"document-names-order"`))
			assert.Equal(t, answer.Grounds == nil, explain == "none")
			assert.Equal(t, answer.Headline != nil, explain == "full")
		}
	}
	var out strings.Builder
	summary, err := Evaluator{}.Stream(strings.NewReader(matter+"}\n"), &out, StreamOptions{})
	assert.NilError(t, err)
	assert.Equal(t, summary, Summary{Discretion: 1})
}

func TestAStatusHasItsName(t *testing.T) {
	assert.Equal(t, Decided.String()+" "+Discretion.String()+" "+Faulty.String()+Status(0).String(), "decided discretion error")
	for _, status := range []Status{0, Decided, Discretion, Faulty} {
		text, err := json.Marshal(status)
		assert.NilError(t, err)
		assert.Equal(t, string(text), `"`+status.String()+`"`)
		read := Status(9)
		assert.NilError(t, json.Unmarshal(text, &read))
		assert.Equal(t, read, status)
	}
	_, err := json.Marshal(Status(4))
	assert.ErrorContains(t, err, "expected one of")
	var read Status
	assert.ErrorContains(t, json.Unmarshal([]byte(`"nonsense"`), &read), "expected one of")
}

// The next steps of a whole case are texts in its result.
func TestAResultHasTheLanguagesThatWereAskedFor(t *testing.T) {
	const steps = `"rule":"repayment","given":{"on":"2026-03-02","claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"12000",` +
		`"balance":"12000","endedOn":"2025-06-30","collectionBegunOn":"2025-09-01"},"debtor":{"annualNetIncome":"237500","supportsChildren":true,"benefits":[],"otherIncome":true}}`
	for _, explain := range []string{"none", "grounds", "full"} {
		ask := func(languages string) string {
			text, status := Evaluator{}.Answer(nil, []byte(`{"id":"a","explain":"`+explain+`","languages":`+languages+`,`+steps+`}`), 1)
			assert.Equal(t, status, Decided, "%s", text)
			assert.Assert(t, json.Valid(text), "%s", text)
			return string(text)
		}
		assert.Equal(t, ask(`["da","en"]`), ask(`null`))
		for one, other := range map[string]string{"da": "en", "en": "da"} {
			text := ask(`["` + one + `"]`)
			assert.Assert(t, strings.Contains(text, `"ref":"§ 4, stk. 1","`+one+`":"`), text)
			assert.Assert(t, !strings.Contains(text, `"`+other+`":`), text)
		}
	}
}
