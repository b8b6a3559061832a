// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

// What the case file marks, the short form marks too; see the vectors of the page
// "Oplysninger, der bør ses efter".
func TestFactsThatHardlyFitTogetherAreMarked(t *testing.T) {
	const (
		claim   = `"principal":"20000","balance":"20000","endedOn":"2025-01-31","collectionBegunOn":"2025-03-01"`
		deposit = `"principal":"20000","balance":"20000","paidOutOn":"2023-06-01","collectionBegunOn":"2023-07-01"`
		help    = `"supportsChildren":false,"benefits":["kontanthjaelp"],"otherIncome":false`
		wage    = `"supportsChildren":false,"benefits":[],"otherIncome":true,"annualNetIncome":"240000"`
	)
	for _, test := range []struct{ claim, debtor, more, want string }{
		{`"creditor":"udbetaling-danmark","act":"seniorpraemie","kind":"benefit",` + claim, help, `,"plan":{"monthly":"500"}`, "abeyance-not-municipality"},
		{`"creditor":"udbetaling-danmark","act":"aktivloven","kind":"benefit","abroadUnderSection6":true,` + claim, help, `,"plan":{"monthly":"500"}`, ""},
		{`"creditor":"municipality","act":"seniorpraemie","kind":"benefit",` + claim, help, `,"plan":{"monthly":"500"}`, ""},
		{`"creditor":"udbetaling-danmark","act":"aktivloven","kind":"housing-deposit",` + deposit, wage, "", "creditor-to-check"},
		{`"creditor":"municipality","act":"aktivloven","kind":"housing-deposit",` + deposit, wage, "", ""},
		{`"creditor":"municipality","act":"aktivloven","kind":"benefit",` + claim, help + `,"modestExpenses":{"monthly":"9000","reason":"bor gratis"}`, "", "modest-above-table"},
		{`"creditor":"municipality","act":"aktivloven","kind":"benefit",` + claim, help + `,"modestExpenses":{"monthly":"350","reason":"bor gratis"}`, "", ""},
		{`"creditor":"municipality","act":"aktivloven","kind":"benefit",` + claim, `"supportsChildren":false,"benefits":[],"otherIncome":false,"annualNetIncome":"240000"`, "", "income-to-check"},
		{`"creditor":"municipality","act":"aktivloven","kind":"benefit",` + claim, `"supportsChildren":false,"benefits":["foertidspension"],"otherIncome":false,"annualNetIncome":"800000"`, "", "income-to-check"},
		{`"creditor":"municipality","act":"aktivloven","kind":"benefit",` + claim, wage, "", ""},
		{`"creditor":"udbetaling-danmark","act":"kontantydelse","kind":"benefit",` + claim, wage, "", ""},
	} {
		var facts repayment.Facts
		text := `{"on":"2026-03-02","claim":{` + test.claim + `},"debtor":{` + test.debtor + `}` + test.more + `}`
		assert.NilError(t, wire.Read([]byte(text), "", &facts).Err())
		decision, err := repayment.Decide(facts, repayment.Options{})
		assert.NilError(t, err)
		marked := ""
		for _, flag := range decision.Flags() {
			marked += flag.String()
		}
		assert.Equal(t, marked, test.want, text)
	}
}
