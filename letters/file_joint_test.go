// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

const (
	// The older claim is A's alone; the younger is the spouses' (§ 2, stk. 3).
	olderOfA = `{"id":"K2","creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"8000","endedOn":"2025-05-31","collectionBegunOn":"2025-07-01","liable":["A"]}`
	planOfA  = `{"on":"2025-08-01","kind":"plan","debtor":"A","basis":"table","monthly":"1350","firstDue":"2025-09-01"}`
	// Due on the first of September to January: 5 × 1.350 = 6.750, of which 5.400 is paid.
	missedByA = planOfA + `,{"on":"2025-08-20","kind":"payment","debtor":"A","amount":"5400"},{"on":"2026-01-02","kind":"missed","debtor":"A"}`
	demandedA = missedByA + `,{"on":"2026-01-12","kind":"demand","debtor":"A","deadline":"2026-01-26"}`
)

// lettersOf are the letters of a case file on 2 March 2026 with everything they may lack.
func lettersOf(t *testing.T, claims, events string, situations ...string) []letters.FileLetter {
	t.Helper()
	decision := fileOf(t, claims, events, situations...)
	particulars, details := completeDetails(t, &decision.Facts)
	list, err := letters.ForFile(decision, particulars, details)
	assert.NilError(t, err)
	for _, letter := range list {
		assert.Equal(t, len(letter.Document.Findings), 0, "%v", letter.Document.Findings)
	}
	return list
}

// ofKind are the letters of one kind.
func ofKind(list []letters.FileLetter, kind letters.Kind) []letters.FileLetter {
	return slices.DeleteFunc(slices.Clone(list), func(l letters.FileLetter) bool { return l.Kind != kind })
}

// On 2 March what is missing is the payments of January, February and March: 4.050 kr.
// The 5.400 kr. went to the older claim, of which 2.600 kr. is left: so 1.350 and
// 1.250 of what is missing are on that, and 100 and 1.350 on the spouses' claim.
func TestForFile_ADemandGoesToEachWhoOwes(t *testing.T) {
	list := ofKind(lettersOf(t, olderOfA+`,`+support, missedByA, earning, earning), letters.DemandOnPlan)
	assert.DeepEqual(t, told(list), []string{
		"send-demand A K2+K1: Påkrav: Du mangler at betale 4.050 kr.",
		"send-demand B K1: Påkrav: Der mangler 1.450 kr. af en gæld, du hæfter for"})
	assertSays(t, unwrapped(list[0].Document.Text()), "Din afdragsordning er fra den 1. august 2025.", "Så skal du betale hele gælden på 14.600 kr. på én gang.",
		"Du hæfter ikke alene for hjælp nr. K1.")
	assertSays(t, unwrapped(list[1].Document.Text()), "efter en afdragsordning fra den 1. august 2025", "01.02.2026 100,00 01.03.2026 1.350,00 I alt 1.450,00",
		"Så skal hele gælden på 12.000 kr. betales på én gang.", "Du hæfter sammen med en anden.")

	// The other way round all of it is on the spouses' claim, the older one.
	list = ofKind(lettersOf(t, support+`,`+claimK2, missedByA, earning, earning), letters.DemandOnPlan)
	assert.DeepEqual(t, told(list), []string{"send-demand A K1+K2: Påkrav: Du mangler at betale 4.050 kr.",
		"send-demand B K1: Påkrav: Der mangler 4.050 kr. af en gæld, du hæfter for"})
}

// A debtor with a deferral is to pay nothing, and one who keeps a plan of their own no more
// than that.
func TestForFile_ADemandIsNotForThoseWhoAreLetOff(t *testing.T) {
	kept := `,{"on":"2026-02-20","kind":"plan","debtor":"B","basis":"table","monthly":"3950","firstDue":"2026-04-01"}`
	for name, list := range map[string][]letters.FileLetter{
		"a deferral":          lettersOf(t, support, missedByA, earning, onBenefit),
		"a plan of their own": lettersOf(t, support, missedByA+kept, earning, earning),
	} {
		t.Run(name, func(t *testing.T) {
			assert.DeepEqual(t, told(ofKind(list, letters.DemandOnPlan)), []string{"send-demand A K1: Påkrav: Du mangler at betale 4.050 kr."})
		})
	}
}

// Who is told of a transfer is asked of each claim: the first one is A's alone.
func TestForFile_ANoticeGoesToEachWhoIsLiableForTheClaim(t *testing.T) {
	list := lettersOf(t, olderOfA+`,`+support, demandedA, earning, earning)
	assert.DeepEqual(t, told(list), []string{
		"give-notice A K2+K1: Afgørelse: Vi sender din gæld på 14.600 kr. til Gældsstyrelsen",
		"give-notice B K1: Afgørelse: Vi sender din gæld på 12.000 kr. til Gældsstyrelsen"})
	assertSays(t, unwrapped(list[0].Document.Text()), "Du hæfter ikke alene for hjælp nr. K1.", "Vi fastsatte din afdragsordning den 1. august 2025.")
	assertSays(t, unwrapped(list[1].Document.Text()), "Du hæfter sammen med en anden.", "Vi fastsatte en afdragsordning for gælden den 1. august 2025.",
		"Der skulle betales senest den 1. januar 2026")

	// A is told: A's own claim goes, and the spouses' waits for B.
	list = lettersOf(t, olderOfA+`,`+support, demandedA+`,{"on":"2026-02-02","kind":"notice","debtor":"A"}`, earning, earning)
	assert.DeepEqual(t, told(list), []string{
		"give-notice B K1: Afgørelse: Vi sender din gæld på 12.000 kr. til Gældsstyrelsen",
		"transfer A K2: Afgørelse: Vi sender din gæld på 2.600 kr. til Gældsstyrelsen"})
	assert.Assert(t, !strings.Contains(list[1].Document.Text(), "hæfter"))
}

// The one who has the deferral is told so, and the other is not told of it.
func TestForFile_ANoticeToTheOneWithADeferral(t *testing.T) {
	list := lettersOf(t, support, demandedA, earning, onBenefit)
	assert.DeepEqual(t, told(list), []string{
		"give-notice A K1: Besked: Vi vil sende din gæld på 6.600 kr. til Gældsstyrelsen",
		"give-notice B K1: Besked: Din gæld på 6.600 kr. kan blive sendt til Gældsstyrelsen"})
	toA, toB := unwrapped(list[0].Document.Text()), unwrapped(list[1].Document.Text())
	assertSays(t, toB, "Du skal ikke betale, så længe du har henstand.")
	assert.Assert(t, !strings.Contains(toA, "henstand") && !strings.Contains(toB, "Får du kontanthjælp") && !strings.Contains(toB, "Vi kan kræve hele gælden"))
}

// A plan with one creditor is put in abeyance, and the other, who has none, gives a
// deferral; so does the same creditor on a claim that the plan does not cover.
func TestForFile_AbeyanceIsOfTheClaimsUnderThePlan(t *testing.T) {
	const other = `{"id":"U1","creditor":"udbetaling-danmark","act":"aktivloven","kind":"benefit","principal":"5000","endedOn":"2025-06-30","collectionBegunOn":"2025-07-14","abroadUnderSection6":true,"liable":["A"]}`
	later := earning + `,` + strings.Replace(onBenefit, "2025-07-01", "2026-02-01", 1)
	plan := strings.Replace(planOfA, `"monthly"`, `"claims":["K1"],"monthly"`, 1)
	for name, test := range map[string]struct {
		claims, events string
		want           []string
	}{
		"one of two creditors": {claimK1 + `,` + other, plan, []string{
			"put-in-abeyance A K1: Afgørelse: Vi sætter din afdragsordning på pause", "put-in-abeyance A U1: Afgørelse: Du skal ikke betale lige nu"}},
		"one of two claims": {claimK1 + `,` + claimK2, plan, []string{
			"put-in-abeyance A K1: Afgørelse: Vi sætter din afdragsordning på pause", "put-in-abeyance A K2: Afgørelse: Du skal ikke betale lige nu"}},
		"both of two claims": {claimK1 + `,` + claimK2, planOfA, []string{
			"put-in-abeyance A K1+K2: Afgørelse: Vi sætter din afdragsordning på pause"}},
		"two creditors, each with a plan": {claimK1 + `,` + other, plan + `,{"on":"2025-09-01","kind":"plan","debtor":"A","basis":"table","monthly":"500","claims":["U1"]}`, []string{
			"put-in-abeyance A K1: Afgørelse: Vi sætter din afdragsordning på pause", "put-in-abeyance A U1: Afgørelse: Vi sætter din afdragsordning på pause"}},
	} {
		t.Run(name, func(t *testing.T) {
			list := lettersOf(t, test.claims, test.events, later)
			assert.DeepEqual(t, told(list), test.want)
			for _, letter := range list {
				seven := slices.Contains(letter.Document.LegalBasis, law.CollectionOrder.At(7, 0, 0))
				assert.Equal(t, seven, letter.Kind == letters.PlanInAbeyance)
			}
			assertSays(t, unwrapped(list[0].Document.Text()), "Din ordning fra den 1. august 2025 står i bero", "Du skylder stadig")
			if name == "two creditors, each with a plan" {
				assertSays(t, unwrapped(list[1].Document.Text()), "Din ordning fra den 1. september 2025 står i bero", "Du skylder stadig 5.000 kr.")
			}
		})
	}
}

// All that was left of the plan has become a lump sum: it is decided, and nothing is
// demanded under the plan.
func TestForFile_NoDemandWhereOnlyALumpSumIsLeft(t *testing.T) {
	paid := planOfA + `,{"on":"2026-02-02","kind":"missed","debtor":"A"},{"on":"2026-02-10","kind":"landlord-repaid","claim":"K1","amount":"15000","foundByCreditor":false}`
	assert.DeepEqual(t, told(lettersOf(t, deposit, paid, earning)), []string{"decide-lump-sum A K1: Afgørelse: Du skal betale 12.000 kr. tilbage senest den 10. april 2026"})
}

// assertWho asserts that a letter is to somebody who is liable for all that it is about, is
// about claims of one creditor, demands nothing of somebody who is let off, and puts in
// abeyance what is under one plan.
func assertWho(t *testing.T, decision *casefile.Decision, result *casefile.Result, letter letters.FileLetter) {
	t.Helper()
	creditors, plans := map[repayment.Creditor]bool{}, map[calendar.Date]bool{}
	for _, c := range result.Claims {
		if !slices.Contains(letter.Claims, c.ID) {
			continue
		}
		assert.Assert(t, slices.Contains(c.Liable, letter.Debtor), "%s is not liable for %s: %s", letter.Debtor, c.ID, decision.AppendResult(nil))
		for _, fact := range decision.Facts.Claims {
			if fact.ID == c.ID {
				creditors[fact.Creditor] = true
			}
		}
		plan, _ := decision.Plan(letter.Debtor, c.ID)
		plans[plan.On] = true
	}
	assert.Equal(t, len(creditors), 1)
	switch letter.Kind {
	case letters.DemandOnPlan:
		assert.Assert(t, letter.Debtor == letter.Step.Debtor || !decision.Deferrable(letter.Debtor), "%s", decision.AppendResult(nil))
	case letters.PlanInAbeyance:
		assert.Assert(t, len(plans) == 1 && !plans[calendar.Date{}])
	case letters.TransferNotice:
		assert.Equal(t, strings.Contains(letter.Document.Title, "kan blive sendt"), decision.Deferrable(letter.Debtor))
	}
}

// A fee is asked of the one whose payment is late.
func TestForFile_TheFeeIsAskedOfOne(t *testing.T) {
	decision := fileOf(t, support, missedByA, earning, earning)
	particulars, details := completeDetails(t, &decision.Facts)
	details.Fee = &letters.Fee{Amount: decimal.NewFromInt(100), PayBy: calendar.MustParse("2026-03-16"), Basis: "gebyrlovens § 2", Complaint: "Skriv til os."}
	list, err := letters.ForFile(decision, particulars, details)
	assert.NilError(t, err)
	demands := ofKind(list, letters.DemandOnPlan)
	assert.Equal(t, len(demands), 2)
	assert.Assert(t, strings.Contains(demands[0].Document.Text(), "Gebyr") && !strings.Contains(demands[1].Document.Text(), "Gebyr"))
}

// A payment was missed in January, and from February there is a benefit: nobody is told on
// the same day to pay and not to pay (§ 7, R-48).
func TestForFile_NothingIsDemandedUnderAPlanInAbeyance(t *testing.T) {
	later := earning + `,` + strings.Replace(onBenefit, "2025-07-01", "2026-02-01", 1)
	assert.DeepEqual(t, told(lettersOf(t, claimK1, missedByA, later)), []string{"put-in-abeyance A K1: Afgørelse: Vi sætter din afdragsordning på pause"})
}

// Letters of one day that cannot be true together of the same claim, and who pays nothing.
var (
	nothingNow  = []letters.Kind{letters.DeferralGranted, letters.PlanInAbeyance, letters.ClaimLapsed, letters.ClaimPaid}
	payNow      = []letters.Kind{letters.InstalmentByTable, letters.InstalmentFixed, letters.InstalmentModest, letters.InstalmentChanged, letters.DemandOnPlan, letters.TransferOfPlan}
	closedNow   = []letters.Kind{letters.ClaimLapsed, letters.ClaimPaid}
	lumpSumsNow = []letters.Kind{letters.LumpSumOnDeposit, letters.LumpSumExpected, letters.DemandOnDeposit, letters.TransferOfDeposit}
)

// assertTogether asserts that no debtor is told on one day to pay and not to pay the same
// claim.
func assertTogether(t *testing.T, decision *casefile.Decision, list []letters.FileLetter) {
	t.Helper()
	for i, one := range list {
		for _, other := range list[i+1:] {
			if one.Debtor != other.Debtor || !slices.ContainsFunc(one.Claims, func(id string) bool { return slices.Contains(other.Claims, id) }) {
				continue
			}
			for _, pair := range [...][2][]letters.Kind{{nothingNow, payNow}, {closedNow, lumpSumsNow}} {
				both := slices.Contains(pair[0], one.Kind) && slices.Contains(pair[1], other.Kind) ||
					slices.Contains(pair[0], other.Kind) && slices.Contains(pair[1], one.Kind)
				assert.Assert(t, !both, "%s is told %v and %v: %s", one.Debtor, one.Kind, other.Kind, decision.AppendResult(nil))
			}
		}
	}
}
