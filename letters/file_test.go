// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// Pieces of case files, as the JSON contract has them.
const (
	earning   = `{"from":"2025-07-01","benefits":[],"otherIncome":true,"supportsChildren":false,"annualNetIncome":"250000"}`
	onBenefit = `{"from":"2025-07-01","benefits":["kontanthjaelp"],"otherIncome":false,"supportsChildren":false}`
	claimK1   = `{"id":"K1","creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"12000","endedOn":"2025-06-30","collectionBegunOn":"2025-07-14","liable":["A"]}`
	claimK2   = `{"id":"K2","creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"8000","collectionBegunOn":"2025-10-01","liable":["A"]}`
	support   = `{"id":"K1","creditor":"municipality","act":"aktivloven","kind":"mortgage-support","principal":"12000","endedOn":"2025-06-30","collectionBegunOn":"2025-07-14","marriedAtPayout":true,"liable":["A","B"]}`
	deposit   = `{"id":"K1","creditor":"municipality","act":"aktivloven","kind":"housing-deposit","principal":"12000","paidOutOn":"2024-05-06","collectionBegunOn":"2025-07-14","liable":["A"]}`
)

// fileOf decides a case file on 2 March 2026: a debtor A, and B where two are given.
func fileOf(t *testing.T, claims, events string, situations ...string) casefile.Decision {
	t.Helper()
	debtors := make([]string, len(situations))
	for i, situation := range situations {
		debtors[i] = fmt.Sprintf(`{"id":"%c","situations":[%s]}`, 'A'+i, situation)
	}
	decided, err := contract.Evaluator{}.Decide([]byte(fmt.Sprintf(`{"id":"1","rule":"case","given":{"on":"2026-03-02","debtors":[%s],"claims":[%s],"events":[%s]}}`,
		strings.Join(debtors, ","), claims, events)))
	assert.NilError(t, err)
	return decided.(casefile.Decision)
}

// told are the steps, the debtors, the claims and the titles of letters.
func told(made []letters.FileLetter) (list []string) {
	for _, letter := range made {
		title := strings.ReplaceAll(letter.Document.Title, "\u00a0", " ")
		list = append(list, fmt.Sprintf("%s %s %s: %s", letter.Step.Code, letter.Debtor, strings.Join(letter.Claims, "+"), title))
	}
	return list
}

// Each case with the letters that a caseworker sends on that day, written before the code.
func TestForFile_TheLettersOfTheDay(t *testing.T) {
	const plan = `{"on":"2025-08-01","kind":"plan","debtor":"A","basis":"table","monthly":"1350","firstDue":"2025-09-01"}`
	const paid = `{"on":"2025-08-20","kind":"payment","debtor":"A","amount":"2000"},{"on":"2025-11-20","kind":"payment","debtor":"A","amount":"3400"}`
	const missed = plan + `,` + paid + `,{"on":"2026-01-02","kind":"missed","debtor":"A"}`
	const demanded = missed + `,{"on":"2026-01-12","kind":"demand","debtor":"A","deadline":"2026-01-26"}`
	for name, test := range map[string]struct {
		claims, events string
		situations     []string
		want           []string
	}{
		"two claims, one amount": {claimK1 + `,` + claimK2, "", []string{earning},
			[]string{"decide-plan A K1+K2: Afgørelse: Du skal betale 3.950 kr. om måneden"}},
		"help that still runs, and no periods": {claimK1 + `,` + claimK2, "", []string{onBenefit},
			[]string{"decide-deferral A K1+K2: Afgørelse: Du skal ikke betale lige nu"}},
		"less owed than an instalment": {claimK1, `{"on":"2025-08-20","kind":"payment","debtor":"A","amount":"11800"}`, []string{earning},
			[]string{"decide-plan A K1: Afgørelse: Du skal betale din gæld på 200 kr."}},
		"a plan, and then a benefit": {claimK1, plan + `,` + paid,
			[]string{earning + `,` + strings.Replace(onBenefit, "2025-07-01", "2026-02-01", 1)},
			[]string{"put-in-abeyance A K1: Afgørelse: Vi sætter din afdragsordning på pause"}},
		"a plan that the rules would change": {claimK1, plan + `,{"on":"2025-08-20","kind":"payment","debtor":"A","amount":"10000"}`, []string{earning},
			[]string{"review-plan A K1: Afgørelse: Du skal betale din gæld på 2.000 kr."}},
		// Due on 1 September to 1 January: 5 × 1.350 = 6.750, paid 5.400. 1 February and 1
		// March came since: 1.350 + 2 × 1.350.
		"a missed payment": {claimK1, missed, []string{earning}, []string{
			"review-plan A K1: Afgørelse: Dit afdrag ændres til 3.950 kr. om måneden", "send-demand A K1: Påkrav: Du mangler at betale 4.050 kr."}},
		"a default": {claimK1, demanded, []string{earning},
			[]string{"give-notice A K1: Afgørelse: Vi sender din gæld på 6.600 kr. til Gældsstyrelsen"}},
		"a default of spouses, of whom one is told": {support, demanded + `,{"on":"2026-02-02","kind":"notice","debtor":"A"}`, []string{earning, earning},
			[]string{"give-notice B K1: Afgørelse: Vi sender din gæld på 6.600 kr. til Gældsstyrelsen"}},
		"a default of spouses, and a deferral": {support, demanded, []string{earning, onBenefit}, []string{
			"give-notice A K1: Besked: Vi vil sende din gæld på 6.600 kr. til Gældsstyrelsen",
			"give-notice B K1: Besked: Din gæld på 6.600 kr. kan blive sendt til Gældsstyrelsen"}},
		"a default, one told and one not to be told": {support, demanded + `,{"on":"2026-02-02","kind":"notice","debtor":"A"},{"on":"2026-02-02","kind":"notice","debtor":"B","exception":"impossible","reason":"Ukendt adresse."}`,
			[]string{earning, earning}, []string{
				"transfer A K1: Afgørelse: Vi sender din gæld på 6.600 kr. til Gældsstyrelsen",
				"transfer B K1: Notat: Kravet på 6.600 kr. overdrages, uden at skyldneren får besked først"}},
		"paid, and too much": {claimK1, `{"on":"2025-08-20","kind":"payment","debtor":"A","amount":"12350"}`, []string{earning}, []string{
			"close-paid A K1: Besked: Din gæld på 12.000 kr. er betalt", "pay-back A K1: Besked: Der er betalt for meget, og du får 350 kr. tilbage"}},
		"spouses who have paid": {support, `{"on":"2025-08-20","kind":"payment","debtor":"B","amount":"12000"}`, []string{earning, earning}, []string{
			"close-paid A K1: Besked: Din gæld på 12.000 kr. er betalt", "close-paid B K1: Besked: Din gæld på 12.000 kr. er betalt"}},
		"a tenant who moves": {deposit, `{"on":"2026-03-01","kind":"landlord-told","claim":"K1","amount":"12000","expectedOn":"2026-04-01"}`, []string{earning},
			[]string{"decide-lump-sum A K1: Afgørelse: Du skal betale 12.000 kr. tilbage, når udlejeren har betalt"}},
		"a landlord who has paid more than is left": {deposit, `{"on":"2026-01-10","kind":"landlord-repaid","claim":"K1","amount":"15000","foundByCreditor":false},{"on":"2026-02-20","kind":"payment","debtor":"A","claim":"K1","amount":"2000"}`, []string{earning},
			[]string{"decide-lump-sum A K1: Afgørelse: Du skal betale 10.000 kr. tilbage senest den 10. marts 2026"}},
		"a lump sum that is late": {deposit, `{"on":"2025-12-10","kind":"landlord-repaid","claim":"K1","amount":"12000","foundByCreditor":true}`, []string{earning}, []string{
			"decide-lump-sum A K1: Afgørelse: Du skal betale 12.000 kr. tilbage", "send-demand A K1: Påkrav: Du mangler at betale 12.000 kr."}},
		"nothing to do": {claimK1, `{"on":"2026-03-01","kind":"plan","debtor":"A","basis":"table","monthly":"3950"}`, []string{earning}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			decision := fileOf(t, test.claims, test.events, test.situations...)
			particulars, details := completeDetails(t, &decision.Facts)
			made, err := letters.ForFile(decision, particulars, details)
			assert.NilError(t, err)
			assert.DeepEqual(t, told(made), test.want)
			for _, letter := range made {
				assert.Equal(t, len(letter.Document.Findings), 0, "%v", letter.Document.Findings)
				assert.Equal(t, letter.Document.Date, decision.Facts.On)
			}
			for _, given := range []law.Decision{decision, &decision} {
				drafts, err := letters.For(given, letters.Particulars{})
				if len(test.want) == 0 || strings.HasPrefix(test.want[0], "review-plan") && len(test.want) == 1 {
					assert.Assert(t, errors.Is(err, letters.ErrNoLetter))
				} else {
					assert.NilError(t, err)
				}
				for i := range drafts {
					assert.Assert(t, drafts[i].IsDraft())
				}
			}
		})
	}
}

// What the letters of the cases say beside their titles.
func TestForFile_WhatIsSaid(t *testing.T) {
	textOf := func(claims, events string, situations ...string) string {
		decision := fileOf(t, claims, events, situations...)
		particulars, details := completeDetails(t, &decision.Facts)
		made, err := letters.ForFile(decision, particulars, details)
		assert.NilError(t, err)
		return unwrapped(made[0].Document.Text())
	}
	// A claim whose years end on 30 June 2028, and help that still runs.
	assertSays(t, textOf(claimK1+`,`+claimK2, "", onBenefit),
		"Krav Tidligst hjælp nr. K1 01.07.2028 hjælp nr. K2 3 år efter, at hjælpen stopper",
		"Du skylder stadig 20.000 kr.")
	assertSays(t, textOf(claimK1, "", onBenefit), "den 1. juli 2028")
	assertSays(t, textOf(claimK2, "", onBenefit), "Det kan tidligst ske 3 år efter, at hjælpen stopper.")
	// Of two claims the debtor is liable for one with the spouse.
	assertSays(t, textOf(support+`,`+claimK2, "", earning, earning), "Du hæfter ikke alene for hjælp nr. K1.")
	// The landlord paid out 15.000 kr., and 12.000 kr. of the help was left.
	assertSays(t, textOf(deposit, `{"on":"2026-01-10","kind":"landlord-repaid","claim":"K1","amount":"15000","foundByCreditor":false},{"on":"2026-02-20","kind":"payment","debtor":"A","claim":"K1","amount":"2000"}`, earning),
		"udlejeren har betalt 15.000 kr. ud", "Der er 12.000 kr. tilbage af hjælpen.", "Du har allerede betalt 2.000 kr. af det. Der mangler 10.000 kr.")
}

// A fault says which step the details do not fit.
func TestForFile_DetailsThatDoNotFit(t *testing.T) {
	decision := fileOf(t, claimK1, `{"on":"2025-08-01","kind":"plan","debtor":"A","basis":"table","monthly":"3950"},{"on":"2026-01-02","kind":"missed","debtor":"A"}`, earning)
	particulars, details := completeDetails(t, &decision.Facts)
	details.Deadline = decision.Facts.On
	_, err := letters.ForFile(decision, particulars, details)
	assert.Equal(t, faultsOf(t, err)[0].Field, "send-demand.deadline")

	made, err := letters.ForFile(casefile.Decision{}, particulars, details)
	assert.NilError(t, err)
	assert.Equal(t, len(made), 0)
	particulars.Date = calendar.MustParse("2026-03-01")
	_, err = letters.ForFile(decision, particulars, letters.FileDetails{Debtors: map[string]letters.FileDebtor{"A": {Recipient: document.Recipient{Name: "A"}}}})
	assert.Equal(t, faultsOf(t, err)[0].Field, "date")
}
