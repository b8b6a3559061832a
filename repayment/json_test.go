// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

// wholeCase is a case of the contract with every fact that a case can have beside
// the others, in the form that the library writes.
const wholeCase = `{"on":"2026-03-02",` +
	`"claim":{"creditor":"udbetaling-danmark","act":"aktivloven","kind":"mortgage-support","abroadUnderSection6":true,` +
	`"principal":"10000","balance":"8000.50","endedOn":"2023-01-31","knownOn":"2023-02-28","collectionBegunOn":"2023-03-15","marriedAtPayout":true,` +
	`"transfer":{"receivedOn":"2024-02-10","returnedOn":"2024-03-10"}},` +
	`"debtor":{"supportsChildren":true,"income":{"annual":"200000","amContribution":"1","employerPension":"2","atp":"3","obligatoryPension":"0","tax":"5"},` +
	`"incomeAsOf":"2026-01-31","benefits":["kontanthjaelp"],"otherIncome":true,"modestExpenses":{"monthly":"20","reason":"bor gratis"}},` +
	`"plan":{"monthly":"725.50","basis":"table"},` +
	`"breach":{"kind":"plan","amount":"725.50","missedOn":"2026-01-02","demand":{"sentOn":"2026-01-06","deadline":"2026-01-20"},"paidOn":"2026-01-21",` +
	`"notice":{"exception":"impairment","reason":"flytter snart"},"otherNotices":[null,{"on":"2026-02-02"}],"otherDeferral":false},` +
	`"periods":[{"from":"2023-01-31","to":"2025-06-30","ability":"able"},{"from":"2025-07-01","to":"2025-12-31","ability":"none","noDeferral":true},` +
	`{"from":"2026-01-01","debtor":{"supportsChildren":false,"annualNetIncome":"300000","benefits":[],"otherIncome":false}}],` +
	`"payments":[{"on":"2024-05-01","amount":"100"}],"judgements":[{"question":"other-debtor","answer":"stays","reason":"har haft løn"}]}`

func TestACaseOfTheContractIsReadAndWrittenByEncodingJSON(t *testing.T) {
	var facts repayment.Facts
	assert.NilError(t, json.Unmarshal([]byte(wholeCase), &facts))
	assert.Equal(t, facts.Claim.Kind, law.MortgageSupport)
	assert.Equal(t, facts.Claim.Creditor, repayment.UdbetalingDanmark)
	written, err := json.Marshal(facts)
	assert.NilError(t, err)
	assert.Equal(t, string(written), wholeCase)
	assert.Equal(t, string(decideOn(t, facts, repayment.Options{}).Receipt().Facts), wholeCase)
}

func TestEveryCaseIsTheSameAfterItWasWrittenAndRead(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 6))
	for range 500 {
		c, options := randomCase(r)
		decision := decideOn(t, c, options)
		text, err := json.Marshal(c)
		assert.NilError(t, err)
		assert.Equal(t, string(text), string(decision.Receipt().Facts))
		var again repayment.Facts
		assert.NilError(t, json.Unmarshal(text, &again), "%s", text)
		assert.Equal(t, decideOn(t, again, options).Receipt().ID(), decision.Receipt().ID())

		var result repayment.Result
		assert.NilError(t, json.Unmarshal(decision.AppendResult(nil), &result))
		assert.Equal(t, result.Track, decision.Track)
		assert.Equal(t, len(result.Steps), len(decision.Steps()))
		if decision.Track != repayment.OutsideScope {
			assert.DeepEqual(t, result.Liable, repayment.LiableFor(c.Claim))
		}
	}
}

func TestAPlanIsTrueOrAnObject(t *testing.T) {
	for plan, want := range map[string]string{`true`: `{}`, `{}`: `{}`, `{"monthly":"10"}`: `{"monthly":"10"}`, `{"monthly":null}`: `{}`, `false`: "", `null`: ""} {
		var facts repayment.Facts
		assert.NilError(t, json.Unmarshal([]byte(strings.Replace(wholeCase, `{"monthly":"725.50","basis":"table"}`, plan, 1)), &facts), plan)
		assert.Equal(t, facts.Plan != nil, want != "", plan)
		if want != "" {
			written, err := json.Marshal(facts)
			assert.NilError(t, err)
			assert.Equal(t, string(written), strings.Replace(wholeCase, `{"monthly":"725.50","basis":"table"}`, want, 1))
		}
	}
}

func TestACaseThatIsNotCompleteIsReadAndThenRefused(t *testing.T) {
	for _, facts := range []repayment.Facts{{}, {Claim: repayment.Claim{Creditor: repayment.Municipality, Kind: law.Benefit}}} {
		text, err := json.Marshal(facts)
		assert.NilError(t, err)
		again := aBenefit()
		assert.NilError(t, json.Unmarshal(text, &again), "%s", text)
		rewritten, err := json.Marshal(again)
		assert.NilError(t, err)
		assert.Equal(t, string(rewritten), string(text))
		assert.ErrorIs(t, again.Validate(repayment.Options{}), law.Missing)
	}
	assert.NilError(t, aBenefit().Validate(repayment.Options{}))
}

func TestACaseThatIsNotOfTheContractIsNotRead(t *testing.T) {
	for text, want := range map[string]string{
		strings.Replace(wholeCase, `"kind":"mortgage-support"`, `"kind":"mortgage"`, 1):                 "invalid claim.kind",
		strings.Replace(wholeCase, `"creditor":"udbetaling-danmark"`, `"creditor":1`, 1):                "invalid claim.creditor",
		strings.Replace(wholeCase, `"balance":"8000.50"`, `"balance":"8000.50","saldo":"1"`, 1):         "unknown-key claim.saldo",
		strings.Replace(wholeCase, `"balance":"8000.50"`, `"balance":"8000.50","balance":"1"`, 1):       "duplicate-key claim.balance",
		strings.Replace(wholeCase, `"from":"2023-01-31"`, `"from":"2023-01-32"`, 1):                     "invalid periods[0].from",
		strings.Replace(wholeCase, `"plan":{"monthly":"725.50","basis":"table"}`, `"plan":"725.50"`, 1): "invalid plan",
		strings.Replace(wholeCase, `"ability":"able"`, `"ability":"unable"`, 1):                         "invalid periods[0].ability",
		strings.Replace(wholeCase, `"knownOn":"2023-02-28"`, `"knownOn":"28.02.2023"`, 1):               "invalid claim.knownOn",
		strings.Replace(wholeCase, `"exception":"impairment"`, `"exception":"impairment","note":""`, 1): "unknown-key breach.notice.note",
	} {
		facts := aBenefit()
		err := json.Unmarshal([]byte(text), &facts)
		assert.Equal(t, found(err), want)
		assert.Assert(t, reflect.DeepEqual(facts, aBenefit()), "changed although it was not read")
	}
}

func TestNullChangesNothing(t *testing.T) {
	facts, options := repayment.Facts{On: calendar.MustParse("2026-03-02")}, repayment.Options{}
	options.Instalment.IncomeMaxAge = 4
	assert.NilError(t, json.Unmarshal([]byte("null"), &facts))
	assert.NilError(t, json.Unmarshal([]byte("null"), &options))
	assert.Equal(t, facts.On, calendar.MustParse("2026-03-02"))
	assert.Equal(t, options.Instalment.IncomeMaxAge, 4)
}

func TestOptionsAreWrittenAndReadAsInTheContract(t *testing.T) {
	options := laterOptions()
	assert.NilError(t, json.Unmarshal([]byte(`{"incomeMaxAge":4,"neverPaidStays":true}`), &options))
	assert.Equal(t, options.Instalment.IncomeMaxAge, 4)
	assert.Equal(t, options.Deferral.Benefits.Hash(), laterOptions().Deferral.Benefits.Hash())
	text, err := json.Marshal(options)
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"incomeMaxAge":4,"neverPaidStays":true}`)
	assert.Equal(t, found(json.Unmarshal([]byte(`{"incomeMaxAge":"4"}`), &options)), "invalid incomeMaxAge")
}

func TestAHistoryIsTheSameAfterItWasWrittenAndRead(t *testing.T) {
	c := aBenefit(planOf("725"))
	history := repayment.History{Case: c, PlanFrom: dayOf("2025-10-01"),
		Debtors: []repayment.DebtorFrom{{From: dayOf("2025-07-15"), Debtor: c.Debtor}, {From: dayOf("2026-01-01"), Debtor: repayment.Debtor{OtherIncome: true}}}}
	text, err := json.Marshal(history)
	assert.NilError(t, err)
	var again repayment.History
	assert.NilError(t, json.Unmarshal(text, &again))
	one, err := repayment.Replay(history, dayOf("2025-08-01"), dayOf("2026-03-02"), repayment.Options{})
	assert.NilError(t, err)
	other, err := repayment.Replay(again, dayOf("2025-08-01"), dayOf("2026-03-02"), repayment.Options{})
	assert.NilError(t, err)
	assert.Equal(t, len(one), len(other))
	for i := range one {
		assert.Equal(t, one[i].From.String()+one[i].To.String()+one[i].Decision.Track.String(), other[i].From.String()+other[i].To.String()+other[i].Decision.Track.String())
	}
	text, err = json.Marshal(one)
	assert.NilError(t, err)
	assert.Assert(t, strings.HasPrefix(string(text), `[{"from":"2025-08-01","to":"2025-09-30","decision":{"facts":{"on":"2025-08-01","claim":{"creditor":"municipality",`), "%s", text)
}

// named is a small type of the package.
type named interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func holdNames[T interface {
	~uint8
	named
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, names ...string) {
	t.Helper()
	for i, name := range append([]string{""}, names...) {
		value := T(i)
		assert.Equal(t, value.String(), name)
		text, err := value.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), name)
		read := T(1)
		assert.NilError(t, P(&read).UnmarshalText(text))
		assert.Equal(t, read, value)
	}
	beyond := T(len(names) + 1)
	_, err := beyond.MarshalText()
	assert.Assert(t, err != nil && beyond.String() == "", "%d", beyond)
	read := T(1)
	err = P(&read).UnmarshalText([]byte("010190-1234"))
	assert.Assert(t, err != nil && read == 1 && !strings.Contains(err.Error(), "1234"), "%v", err)
}

func TestEveryEnumerationHasItsNames(t *testing.T) {
	holdNames[repayment.Creditor](t, "municipality", "udbetaling-danmark")
	holdNames[repayment.Party](t, "recipient", "spouse")
	holdNames[repayment.Liability](t, "alone", "jointly", "jointly-if-married")
	holdNames[repayment.RefundRoute](t, "running-statement", "financing-order")
	holdNames[repayment.Track](t, "instalment-plan", "no-instalment", "deferral", "plan-suspended", "modest-amount",
		"lump-sum", "lapsed", "in-default", "legacy-plan", "outside-scope", "paid", "outside")
	holdNames[repayment.PlanBasis](t, "table", "no-income-data", "modest-amount", "legacy")
	holdNames[repayment.Change](t, "none", "higher", "lower")
	holdNames[repayment.Flag](t, "later-events", "two-creditors", "ability-without-data", "short-deadline", "lump-sum-not-deferred", "whole-debt",
		"default-not-given", "default-before-order", "other-debtor-not-known",
		"abeyance-not-municipality", "creditor-to-check", "modest-above-table", "income-to-check", "limitation-not-computed", "limitation-steps-not-known", "no-deferral-8-3", "ability-unused", "payment-after-lapse",
		"with-recovery-authority", "lapsed-before-transfer", "able-while-away")
	holdNames[repayment.Question](t, "never-paid", "landlord-and-years", "part-payment", "outside", "other-debtor")
	holdNames[repayment.Answer](t, "lapses", "stays", "in-default", "not-in-default", "goes-on", "stopped")
}

func TestADecisionIsLoggedByItsNames(t *testing.T) {
	var log strings.Builder
	decision := decideOn(t, aBenefit(), repayment.Options{})
	slog.New(slog.NewJSONHandler(&log, nil)).Info("decided", "track", decision.Track, "facts", decision.Facts, "liable", repayment.LiableFor(decision.Facts.Claim))
	for _, want := range []string{`"track":"instalment-plan"`, `"kind":"benefit"`, `"liable":[{"who":"recipient","how":"alone"}]`} {
		assert.Assert(t, strings.Contains(log.String(), want), "%s", log.String())
	}
}
