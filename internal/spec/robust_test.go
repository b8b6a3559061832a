// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func TestAnAmountIsWrittenAlikeWhateverDecimalIsToldToDo(t *testing.T) {
	defer func(trim, scientific bool) {
		decimal.TrimTrailingZeros, decimal.UseScientificNotation = trim, scientific
	}(decimal.TrimTrailingZeros, decimal.UseScientificNotation)
	for _, setting := range []bool{false, true} {
		decimal.TrimTrailingZeros, decimal.UseScientificNotation = setting, setting
		for text, want := range map[string]string{
			"15e3": "15.000\u00a0kr.", "1234.00": "1.234\u00a0kr.", "1234.500": "1.234,50\u00a0kr.",
			"0.05": "0,05\u00a0kr.", "-0.5": "-0,50\u00a0kr.", "7273.0275": "7.273,0275\u00a0kr.", "0": "0\u00a0kr.",
		} {
			assert.Equal(t, law.FormatKroner(decimal.RequireFromString(text), law.Danish), want)
		}
	}
}

func TestASentenceMayBeginWithADayThatIsNotThere(t *testing.T) {
	statement := law.Statement{Sentence: law.NewSentence("{0:date}.", "{0:date}.")}
	assert.Equal(t, statement.Text(law.Danish), ".")
}

func TestAGroundIsJSONWhateverItsSentenceHolds(t *testing.T) {
	ground := law.Ground{Ref: law.CollectionOrder.At(5, 2, 0),
		Statement: law.Statement{Sentence: law.NewSentence("a \"b\" \\ \x01 {0:kr}", "c\n"), Values: [3]int64{100}}}
	var got struct{ Da, En string }
	assert.NilError(t, json.Unmarshal(ground.AppendJSON(nil), &got))
	assert.Equal(t, got.Da, "a \"b\" \\ \x01 1\u00a0kr.")
	assert.Equal(t, got.En, "c\n")
	assert.Assert(t, json.Valid(law.Receipt{}.AppendJSON(nil)))
	assert.Equal(t, string(law.AppendReadingsJSON(nil, []law.Reading{1, 124})), `["R-01","R-124"]`)
}

func TestASectionLetterIsALetter(t *testing.T) {
	_, err := law.ParseRef("opkraevning § 18 a")
	assert.NilError(t, err)
	for _, text := range []string{"opkraevning § 18 7", "opkraevning § 18 .", "opkraevning § 18 ,, stk. 7", "opkraevning § 18 \xff", "opkraevning § 18  "} {
		_, err := law.ParseRef(text)
		assert.Assert(t, err != nil, "%q", text)
	}
}

func TestALanguageOrWeekdayThatIsNoneDoesNoHarm(t *testing.T) {
	assert.Assert(t, law.TableOnDayOfDecision.Question(law.Language(2)) != "")
	assert.Equal(t, law.WeekdayName(time.Weekday(-1), law.Danish), "lørdag")
}

// explained is what every decision of the library can say of itself.
type explained interface {
	Grounds() []law.Ground
	Readings() []law.Reading
	Receipt() law.Receipt
	AppendResult([]byte) []byte
}

func TestADecisionThatNobodyMadeDoesNoHarm(t *testing.T) {
	for name, decision := range map[string]explained{
		"instalment": &instalment.Decision{}, "deferral": &deferral.Decision{}, "lapse": &lapse.Decision{},
		"breach": &breach.Decision{}, "lump sum": &breach.LumpSumDecision{}, "limitation": &limitation.Decision{},
		"guarantee": &guarantee.Decision{}, "an order that is none": &guarantee.Decision{Order: 200, Authority: 200},
		"repayment": &repayment.Decision{},
	} {
		t.Run(name, func(t *testing.T) {
			decision.Readings()
			for _, language := range []law.Language{law.Danish, law.English} {
				_ = decision.Receipt().Text(language)
			}
			assert.Assert(t, json.Valid(decision.AppendResult(nil)), "%s", decision.AppendResult(nil))
			assert.Assert(t, json.Valid(law.AppendGroundsJSON(nil, decision.Grounds())))
		})
	}
}
