// SPDX-License-Identifier: MPL-2.0

package limitation_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

// aSuitThatEnded is a claim whose ten years ended on 1 March 2022 while a case ran that
// was brought in time and ended without a judgment on 15 January 2024.
func aSuitThatEnded() limitation.Facts {
	return limitation.Facts{On: date("2024-03-01"), DueOn: date("2012-03-01"), KnownOn: date("2019-06-03"),
		Events: []limitation.Event{{Kind: limitation.ClaimFiled, On: date("2022-02-01"), EndedOn: date("2024-01-15")}}}
}

func TestTheYearAfterACaseIsNotCutUnlessTheCallerSaysSo(t *testing.T) {
	decision := computed(t, aSuitThatEnded())
	assert.Equal(t, decision.Deadline, calendar.Deadline{Raw: date("2025-01-15"), Last: date("2025-01-15"), After: date("2025-01-16"), ActBy: date("2022-03-01")})
	assert.DeepEqual(t, decision.Readings(), []law.Reading{law.PeriodComputation, law.YearAfterCase})

	cut, err := limitation.Decide(aSuitThatEnded(), limitation.Options{TenYearsPrevail: true})
	assert.NilError(t, err)
	assert.Equal(t, cut.Deadline, calendar.Deadline{Raw: date("2022-03-01"), Last: date("2022-03-01"), After: date("2022-03-02"), ActBy: date("2022-03-01")})
	assert.Assert(t, cut.Barred && slices.Contains(cut.Open, question(t, "A22")))
	assert.DeepEqual(t, cut.Readings(), []law.Reading{law.PeriodComputation})
	assert.Equal(t, string(cut.Receipt().Options), `{"tenYearsPrevail":true}`)
}

func TestTheReadingsOfADecisionAreTheCallersToKeep(t *testing.T) {
	decision := computed(t, aSuitThatEnded())
	decision.Readings()[0] = 0
	assert.Equal(t, decision.Readings()[0], law.PeriodComputation)
}

// Once the day to act by has passed, the headline does not say that one can still keep
// it.
func TestAfterTheSafeDayOneActsAtOnce(t *testing.T) {
	for _, test := range []struct {
		on   string
		want string
	}{
		{"2025-02-28", "Sidste rettidige dag er den 3. marts 2025; handl senest den 28. februar 2025."},
		{"2025-03-01", "Sidste rettidige dag er den 3. marts 2025, men den dag, der med sikkerhed var rettidig, var den 28. februar 2025. Handl straks."},
		{"2025-03-03", "Sidste rettidige dag er den 3. marts 2025, men den dag, der med sikkerhed var rettidig, var den 28. februar 2025. Handl straks."},
		{"2025-03-04", "Kravet er forældet fra den 4. marts 2025."},
	} {
		headline := computed(t, limitation.Facts{On: date(test.on), DueOn: date("2022-03-01")}).Receipt().Headline
		assert.Assert(t, strings.HasSuffix(headline.Text(law.Danish), test.want), headline.Text(law.Danish))
	}
}

func TestWhatIsMissingOrContradictsIsSaidInWords(t *testing.T) {
	judged := limitation.Facts{On: date("2026-03-02"), DueOn: date("2019-01-02"), Title: &limitation.Title{Kind: limitation.Judgment, On: date("2022-03-02")}}
	assert.Error(t, judged.Validate(limitation.Options{}), "events: the judgment came after the last day of the claim, and the day the case was brought is not given; "+
		"expected an event of the kind claim-filed with its day")
	assert.Equal(t, faultList(t, judged, limitation.Options{}), "missing events")

	early := limitation.Facts{On: date("2026-03-02"), DueOn: date("2024-01-10"),
		Events:   []limitation.Event{{Kind: limitation.Deferral, On: date("2025-02-03"), EndedOn: date("2025-05-07")}},
		Transfer: &limitation.Transfer{ReceivedOn: date("2025-05-07"), System: limitation.PSRM}}
	assert.Error(t, early.Validate(limitation.Options{}), "transfer.receivedOn: PSRM rejects a claim until the day in events[0].endedOn has passed; expected a later day")
	early.Events[0].On = early.Transfer.ReceivedOn // granted by the recovery authority
	assert.NilError(t, early.Validate(limitation.Options{}))
}

// A question is asked only of the step that rests on it.
func TestWhatAStepDoesNotRestOnIsNotAsked(t *testing.T) {
	open := func(facts limitation.Facts) string { return fmt.Sprint(computed(t, facts).Open) }
	// the ten years end on Sunday 1 May 2022, and the Monday is in time without the year
	facts := limitation.Facts{On: date("2024-03-01"), DueOn: date("2012-05-01"), KnownOn: date("2020-01-02"),
		Events: []limitation.Event{{Kind: limitation.ClaimFiled, On: date("2022-02-01"), EndedOn: date("2022-03-01")},
			{Kind: limitation.Acknowledgement, On: date("2022-05-02")}}}
	assert.Equal(t, open(facts), "[A6]")
	facts.Events[1].On = date("2022-05-06")
	assert.Equal(t, open(facts), "[A6 A22]")
	// Saturday 22 December 2018 moves past Christmas Eve, but not for a step on that day
	facts = limitation.Facts{On: date("2019-06-03"), DueOn: date("2015-12-22"), Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: date("2018-12-24")}}}
	assert.Equal(t, open(facts), "[A2]")
	facts.Events[0].On = date("2018-12-27")
	assert.Equal(t, open(facts), "[A1 A2]")
}

func TestAnEarlyReceiptInAnOlderSystemIsFlagged(t *testing.T) {
	for _, test := range []struct {
		payBy, received string
		early           bool
	}{{"2025-05-07", "2025-05-06", true}, {"2025-05-07", "2025-05-07", true}, {"2025-05-07", "2025-05-08", false}, {"", "2025-05-05", false}} {
		facts := limitation.Facts{On: date("2026-03-02"), DueOn: date("2025-05-05"), Transfer: &limitation.Transfer{ReceivedOn: date(test.received), System: limitation.DMI}}
		if test.payBy != "" {
			facts.PayBy = date(test.payBy)
		}
		assert.Equal(t, slices.Contains(computed(t, facts).Flags, limitation.ReceivedEarly), test.early, "%+v", test)
	}
}
