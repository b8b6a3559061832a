// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

var monday = calendar.MustParse("2026-03-02")

func modest(amount, reason string) *ModestExpenses {
	return &ModestExpenses{Monthly: decimal.RequireFromString(amount), Reason: reason}
}

func assess(t *testing.T, facts Facts) Decision {
	t.Helper()
	if facts.On.IsZero() {
		facts.On = monday
	}
	decision, err := Decide(facts, Options{})
	assert.NilError(t, err)
	assert.NilError(t, facts.Validate(Options{}))
	return decision
}

// faultList returns the code and the field of every fault, in order. Every fault
// must say what is wrong and what would be right, without repeating the value.
func faultList(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var faults law.Faults
	assert.Assert(t, errors.As(err, &faults), "%v", err)
	var list []string
	for _, fault := range faults {
		assert.Assert(t, fault.ID != "", "%+v", fault)
		for _, language := range []law.Language{law.Danish, law.English} {
			wrong, right := fault.Wrong.In(language), fault.Right.In(language)
			assert.Assert(t, wrong != "" && right != "" && !strings.ContainsAny(wrong+right, "{}"), "%+v", fault)
		}
		assert.Assert(t, errors.Is(err, fault.Code))
		list = append(list, strings.TrimSpace(string(fault.Code)+" "+fault.Field))
	}
	return strings.Join(list, ", ")
}

func TestABenefitThatIsAGroundIsEnoughBesideAnythingElse(t *testing.T) {
	for _, ground := range []Benefit{"kontanthjaelp", "ressourceforloebsydelse"} {
		for _, entry := range BuiltInBenefits().Entries() {
			if entry.Code == ground {
				continue
			}
			for _, otherIncome := range []bool{false, true} {
				for _, benefits := range [][]Benefit{{ground, entry.Code}, {entry.Code, ground}} {
					decision := assess(t, Facts{Benefits: benefits, OtherIncome: otherIncome})
					assert.Equal(t, decision.State, Deferral, "%v", benefits)
				}
			}
		}
	}
}

func TestThePensionIsAGroundOnlyAlone(t *testing.T) {
	for _, entry := range BuiltInBenefits().Entries() {
		want := map[Effect]State{Grounds: Deferral, GroundsAlone: Deferral, Neutral: Deferral, Income: None}[entry.Effect]
		benefits := []Benefit{entry.Code, "foertidspension"}
		if entry.Effect == GroundsAlone {
			benefits = benefits[1:]
		}
		assert.Equal(t, assess(t, Facts{Benefits: benefits}).State, want, "%s", entry.Code)
		if entry.Effect != Grounds {
			assert.Equal(t, assess(t, Facts{Benefits: benefits, OtherIncome: true}).State, None, "%s", entry.Code)
		}
	}
}

func TestNoOtherBenefitAndNoLackOfIncomeIsAGround(t *testing.T) {
	assert.Equal(t, assess(t, Facts{}).State, None)
	assert.Equal(t, assess(t, Facts{OtherIncome: true}).State, None)
	for _, entry := range BuiltInBenefits().Entries() {
		if entry.Effect == Neutral || entry.Effect == Income {
			assert.Equal(t, assess(t, Facts{Benefits: []Benefit{entry.Code}}).State, None, "%s", entry.Code)
		}
	}
}

func TestThePlanAndTheModestExpensesChooseAmongTheStatesOfAGround(t *testing.T) {
	for _, test := range []struct {
		plan, modest bool
		with         State
	}{{false, false, Deferral}, {true, false, PlanSuspended}, {false, true, ModestAmount}, {true, true, ModestAmount}} {
		facts := Facts{Benefits: []Benefit{"kontanthjaelp"}, Plan: test.plan}
		if test.modest {
			facts.ModestExpenses = modest("500.50", "Bor gratis.")
		}
		decision := assess(t, facts)
		assert.Equal(t, decision.State, test.with)
		assert.Equal(t, decision.Monthly.String(), map[bool]string{false: "0", true: "500.5"}[test.modest])
		facts.Benefits = nil
		decision = assess(t, facts)
		assert.Equal(t, decision.State, None)
		assert.Assert(t, decision.Monthly.IsZero(), "an amount is not used without a ground")
	}
}

func TestOnlyADeferralAndAPlanInAbeyanceDefer(t *testing.T) {
	for state, want := range map[State]bool{None: false, Deferral: true, PlanSuspended: true, ModestAmount: false, 9: false} {
		assert.Equal(t, state.Defers(), want, "%v", state)
	}
}

func TestTheGroundSaysWhichBenefitDecided(t *testing.T) {
	for _, test := range []struct {
		benefits    []Benefit
		otherIncome bool
		number      int
		want        string
	}{
		{[]Benefit{"su", "kontanthjaelp"}, true, 0, "Skyldneren modtager kontanthjælp. Det er en grund til henstand, uanset hvad skyldneren ellers har."},
		{[]Benefit{"ressourceforloebsydelse", "kontanthjaelp"}, false, 0, "Skyldneren modtager ressourceforløbsydelse. Det er en grund til henstand, uanset hvad skyldneren ellers har."},
		{nil, false, 0, "Skyldneren modtager ingen ydelse, der i sig selv er grund til henstand."},
		{nil, false, 1, "Skyldneren har ikke førtidspension."},
		{[]Benefit{"foertidspension"}, false, 1, "Skyldneren har førtidspension og ingen anden indkomst. Det er en grund til henstand."},
		{[]Benefit{"foertidspension"}, true, 1, "Skyldneren har førtidspension, men også anden indkomst."},
		{[]Benefit{"foertidspension", "su"}, false, 1, "Skyldneren har førtidspension, men modtager også SU, som er anden indkomst."},
		{[]Benefit{"foertidspension", "dagpenge", "su"}, false, 1, "Skyldneren har førtidspension, men modtager også arbejdsløshedsdagpenge, som er anden indkomst."},
		{[]Benefit{"su", "foertidspension"}, true, 1, "Skyldneren har førtidspension, men modtager også SU og har indkomst derudover."},
	} {
		decision := assess(t, Facts{Benefits: test.benefits, OtherIncome: test.otherIncome})
		assert.Equal(t, decision.Grounds()[test.number].Text(law.Danish), test.want)
	}
}

func TestEveryFaultIsFoundAtOnce(t *testing.T) {
	tooMany := slices.Repeat([]Benefit{"su"}, 65)
	for _, test := range []struct {
		name  string
		facts Facts
		want  string
	}{
		{"nothing given", Facts{}, "missing on"},
		{"before the order", Facts{On: calendar.MustParse("2025-06-30")}, "not-in-force on"},
		{"after the list", Facts{On: calendar.MustParse("2027-01-01")}, "no-table on"},
		{"unknown benefits", Facts{On: monday, Benefits: []Benefit{"su", "x", "Su", ""}}, "invalid benefits[1], invalid benefits[2], invalid benefits[3]"},
		{"a benefit three times", Facts{On: monday, Benefits: []Benefit{"su", "su", "su"}}, "contradiction benefits[1], contradiction benefits[2]"},
		{"too many benefits", Facts{On: monday, Benefits: tooMany}, "out-of-range benefits"},
		{"a known benefit on a day at fault", Facts{On: calendar.MustParse("2027-01-01"), Benefits: []Benefit{"su", "y"}}, "no-table on, invalid benefits[1]"},
		{"no amount and no reason", Facts{On: monday, ModestExpenses: &ModestExpenses{}}, "out-of-range modestExpenses.monthly, missing modestExpenses.reason"},
		{"too fine", Facts{On: monday, ModestExpenses: modest("0.001", "r")}, "invalid modestExpenses.monthly"},
		{"too large", Facts{On: monday, ModestExpenses: modest("1e13", "r")}, "out-of-range modestExpenses.monthly"},
		{"negative", Facts{On: monday, ModestExpenses: modest("-0.01", "r")}, "out-of-range modestExpenses.monthly"},
		{"blank reason", Facts{On: monday, ModestExpenses: modest("1", "\u00a0\n")}, "missing modestExpenses.reason"},
		{"all of it", Facts{Benefits: []Benefit{"su", "su", "kontanthjælp"}, ModestExpenses: modest("0", "")},
			"missing on, contradiction benefits[1], invalid benefits[2], out-of-range modestExpenses.monthly, missing modestExpenses.reason"},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision, err := Decide(test.facts, Options{})
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, faultList(t, test.facts.Validate(Options{})), test.want)
			assert.Equal(t, decision.State, State(0), "no decision comes with faults")
			assert.Assert(t, !strings.Contains(err.Error(), "kontanthjælp"), "a fault repeats no value")
		})
	}
}

func TestADecisionKeepsItsFactsWhenTheCallerChangesTheirs(t *testing.T) {
	facts := Facts{On: monday, Benefits: []Benefit{"kontanthjaelp"}, ModestExpenses: modest("500", "Bor gratis.")}
	decision := assess(t, facts)
	before := decision.Receipt()
	facts.Benefits[0] = "su"
	*facts.ModestExpenses = *modest("900", "Noget andet.")
	assert.Equal(t, decision.Receipt().ID(), before.ID())
}

func TestTheReceiptSaysWhatTheDecisionRestsOn(t *testing.T) {
	decision := assess(t, Facts{Benefits: []Benefit{"boligstoette", "kontanthjaelp"}, Plan: true,
		ModestExpenses: modest("500.00", "Bor \"gratis\" {hos} familie.")})
	receipt := decision.Receipt()
	assert.Equal(t, receipt.Rule, "deferral")
	assert.Equal(t, receipt.Outcome, law.Decided)
	assert.Equal(t, string(receipt.Facts), `{"on":"2026-03-02","benefits":["boligstoette","kontanthjaelp"],"otherIncome":false,"plan":true,`+
		`"modestExpenses":{"monthly":"500","reason":"Bor \"gratis\" {hos} familie."}}`)
	assert.Equal(t, string(receipt.Result), `{"state":"modest-amount","monthly":"500"}`)
	bare := assess(t, Facts{})
	assert.Equal(t, string(bare.Receipt().Facts), `{"on":"2026-03-02","benefits":[],"otherIncome":false,"plan":false}`)
	assert.Equal(t, len(receipt.Tables), 1)
	assert.Equal(t, receipt.Tables[0].Hash, BuiltInBenefits().Hash())
	text := strings.ReplaceAll(receipt.Text(law.Danish), "\u00a0", " ")
	want := `Der skal betales 500 kr. om måneden på grund af meget små udgifter.

Lagt til grund
  Afgørelsen træffes den 2. marts 2026.
  Skyldneren modtager boligstøtte.
  Skyldneren modtager kontanthjælp.
  Skyldneren har ikke indkomst ud over ydelser.
  En ordning løber.
  En sagsbehandler har bestemt 500 kr. om måneden og skrevet sin begrundelse i sagen.

Hjemmel
  § 6, stk. 1 (opkrævningsbekendtgørelsen): Skyldneren modtager kontanthjælp. Det er en grund til henstand, uanset hvad skyldneren ellers har.
  § 6, stk. 2 (opkrævningsbekendtgørelsen): Skyldneren har meget små udgifter. En sagsbehandler har bestemt og begrundet, at der skal betales 500 kr. om måneden.
  § 7 (opkrævningsbekendtgørelsen): Skyldneren har en ordning, der løber. Den stilles i bero, og der betales 500 kr. om måneden i stedet.
`
	assert.Assert(t, strings.HasPrefix(text, want), "%s", cmp.Diff(want, text[:min(len(want), len(text))]))
}

func TestEveryStateHasItsHeadline(t *testing.T) {
	kontanthjaelp := []Benefit{"kontanthjaelp"}
	for _, test := range []struct {
		facts Facts
		want  string
	}{
		{Facts{}, "There is no ground for deferral."},
		{Facts{Benefits: kontanthjaelp}, "A deferral is given."},
		{Facts{Benefits: kontanthjaelp, Plan: true}, "The plan is put in abeyance."},
		{Facts{Benefits: kontanthjaelp, ModestExpenses: modest("1", "r")}, "DKK\u00a01 a month is to be paid on account of very small expenses."},
	} {
		decision := assess(t, test.facts)
		receipt := decision.Receipt()
		assert.Equal(t, receipt.Headline.Text(law.English), test.want)
		assert.Assert(t, slices.Equal(receipt.Readings, decision.Readings()))
	}
}

func TestTheSameFactsGiveTheSameReceipt(t *testing.T) {
	first := assess(t, Facts{Benefits: []Benefit{"kontanthjaelp"}, ModestExpenses: modest("500", "r")})
	second := assess(t, Facts{Benefits: []Benefit{"kontanthjaelp"}, ModestExpenses: modest("500.000", "r")})
	assert.Equal(t, first.Receipt().ID(), second.Receipt().ID())
	other := assess(t, Facts{Benefits: []Benefit{"kontanthjaelp"}, ModestExpenses: modest("500", "another")})
	assert.Assert(t, first.Receipt().ID() != other.Receipt().ID(), "the reason is part of the case")
}
