// SPDX-License-Identifier: MPL-2.0

package lapse_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func TestAReceiptTellsTheCaseToAReader(t *testing.T) {
	facts := benefit("2026-02-10", "able 2022-09-15, none 2025-07-01", "2023-02-01", "2023-01-02")
	facts.KnownOn = date("2022-03-01")
	facts.Transfer = &lapse.Transfer{ReceivedOn: date("2024-03-01"), ReturnedOn: date("2026-02-10")}
	decision := assess(t, facts, lapse.Options{})
	receipt := decision.Receipt()
	text, _, _ := strings.Cut(receipt.Text(law.Danish), "\nValg, hvor")
	assert.Equal(t, text, `Resten af kravet er bortfaldet fra den 10. februar 2026.

Udregning
  1. Regnet fra hjælpens ophør: 15. september 2022
  2. 15. september 2022 + 3 år: den sidste dag er 15. september 2025
  3. Henstand, efter at årene er gået: fra 1. juli 2025
  4. Kravet kom tilbage fra restanceinddrivelsesmyndigheden: 10. februar 2026
  5. Bortfaldet fra 10. februar 2026

Lagt til grund
  Der er spurgt om den 10. februar 2026.
  Hjælpen ophørte den 15. september 2022.
  Fordringshaveren kendte eller burde kende kravet fra den 1. marts 2022.
  Perioderne siger, at der var økonomisk mulighed for at betale inden for årene, første gang den 16. september 2022.
  Betalinger af på gælden: 2, den første den 2. januar 2023 og den sidste den 1. februar 2023.
  Kravet var hos restanceinddrivelsesmyndigheden fra den 1. marts 2024 og kom tilbage den 10. februar 2026.

Hjemmel
  § 8, stk. 3 (opkrævningsbekendtgørelsen): Der er betalt af på gælden. Årene sluttede den 15. september 2025, og der er henstand fra den 1. juli 2025. Kravet kom tilbage fra restanceinddrivelsesmyndigheden den 10. februar 2026, og resten er bortfaldet fra den dag.

Overvejet, men ikke anvendt
  § 8, stk. 1 (opkrævningsbekendtgørelsen): Hjælpen ophørte den 15. september 2022, og de tre år sluttede den 15. september 2025. I den periode var der økonomisk mulighed for at betale, første gang den 16. september 2022.
`)
	var whole map[string]any
	assert.NilError(t, json.Unmarshal(receipt.AppendJSON(nil), &whole))
	assert.Equal(t, whole["rule"], "lapse")
	assert.Equal(t, whole["outcome"], "decided")
}

// every is one case of each kind of answer, for both kinds of claim.
func every() (all []lapse.Facts) {
	for _, periods := range []string{"none 2015-09-15", "able 2015-09-15", "able 2015-09-15, none 2026-01-01", "zero 2015-09-15",
		"able 2015-09-15, zero 2025-01-01", "none 2015-09-15, able 2025-09-16"} {
		for _, paid := range [][]string{nil, {"2023-01-02"}} {
			for _, transfer := range []*lapse.Transfer{nil, {ReceivedOn: date("2024-03-01")}, {ReceivedOn: date("2024-03-01"), ReturnedOn: date("2026-02-10")}} {
				for _, on := range []string{"2025-07-01", "2026-03-01"} {
					for _, known := range []string{"", "2022-09-20"} {
						facts := benefit(on, periods, paid...)
						facts.KnownOn, facts.Transfer = date(known), transfer
						if transfer != nil && transfer.ReturnedOn.After(facts.On) {
							continue
						}
						deposit := facts
						deposit.Kind, deposit.EndedOn, deposit.PaidOutOn = law.HousingDeposit, date(""), date("2015-09-15")
						all = append(all, facts, deposit)
					}
				}
			}
		}
	}
	return all
}

func TestEverySentenceIsWholeInBothLanguages(t *testing.T) {
	texts := map[string]bool{}
	for _, facts := range every() {
		for _, options := range []lapse.Options{{}, neverPaidStays} {
			decision := assess(t, facts, options)
			receipt := decision.Receipt()
			for _, language := range []law.Language{law.Danish, law.English} {
				text, _, _ := strings.Cut(receipt.Text(language), receipt.ID())
				for _, broken := range []string{"{", "}", "  den  ", " den .", " on .", "no date", " 0."} {
					assert.Check(t, !strings.Contains(text, broken), "%q in %s", broken, text)
				}
				for _, ground := range receipt.Grounds {
					sentence := ground.Text(language)
					assert.Check(t, strings.HasSuffix(sentence, "."), sentence)
					texts[sentence[:10]+fmt.Sprint(len(strings.Fields(sentence)))] = true
				}
			}
			var result map[string]any
			assert.NilError(t, json.Unmarshal(receipt.Result, &result))
			assert.Equal(t, result["lapsed"], decision.Lapsed)
		}
	}
	assert.Assert(t, len(texts) > 30, "only %d different sentences", len(texts))
}

func TestAtMostThreeGroundsAndOneThatApplied(t *testing.T) {
	for _, facts := range every() {
		decision := assess(t, facts, lapse.Options{})
		grounds := decision.Grounds()
		assert.Assert(t, len(grounds) >= 1 && len(grounds) <= 3)
		applied := 0
		for _, ground := range grounds {
			if ground.Applied {
				applied++
				assert.Equal(t, "8."+ground.Ref.String()[len("§ 8, stk. "):], decision.Ground.String())
			}
		}
		assert.Equal(t, applied == 1, decision.Lapsed)
	}
}

func TestEqualAmountsGiveTheSameReceipt(t *testing.T) {
	a := assess(t, benefit("2026-01-01", "able 2022-09-15", "2023-01-02"), lapse.Options{})
	facts := benefit("2026-01-01", "able 2022-09-15", "2023-01-02")
	facts.Payments[0].Amount = facts.Payments[0].Amount.Shift(-2).Shift(2).Truncate(2)
	b := assess(t, facts, lapse.Options{})
	assert.Equal(t, cmp.Diff(a.Receipt().Facts, b.Receipt().Facts), "")
	assert.Equal(t, a.Receipt().ID(), b.Receipt().ID())
}

func TestTheResultIsTheSameByEncodingJSON(t *testing.T) {
	for _, facts := range every() {
		decision := assess(t, facts, lapse.Options{})
		result := decision.Result()
		if result.Flags == nil {
			result.Flags = []lapse.Flag{} // encoding/json writes null for a nil slice
		}
		text, err := json.Marshal(result)
		assert.NilError(t, err)
		assert.Equal(t, string(text), string(decision.AppendResult(nil)))
		var again lapse.Result
		assert.NilError(t, json.Unmarshal(text, &again))
		assert.DeepEqual(t, again, result, cmp.Comparer(func(a, b calendar.Date) bool { return a == b }))
	}
}

func TestTheZeroDecisionAnswersWithNothing(t *testing.T) {
	var decision lapse.Decision
	assert.Equal(t, decision.Outcome(), law.Outcome(0))
	assert.Equal(t, len(decision.Grounds())+len(decision.Readings())+len(decision.Calculation()), 0)
	assert.Equal(t, decision.Receipt().Headline, law.Statement{})
	assert.Equal(t, string(decision.AppendResult(nil)), `{"lapsed":false,"lastDay":null,"lapsedFrom":null,"ground":null,"flags":[]}`)
}
