// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/letters"
)

// A case on a security a month after the sponsor was heard and has not answered: the
// decision is the next letter, as yet a draft.
func ExampleForSecurity() {
	day := calendar.MustParse
	steps, err := administration.DecideSteps(administration.StepsFacts{
		Facts: guarantee.Facts{On: day("2026-03-02"), AppliedOn: day("2024-02-01"),
			Security: guarantee.Security{Form: guarantee.PledgedAccount, Amount: decimal.NewFromInt(57_000), From: day("2024-08-01"), To: day("2034-07-31")},
			Payouts: []guarantee.Payout{{ID: "oktober", On: day("2025-10-31"), Amount: decimal.NewFromInt(7_000),
				Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}}},
		Progress: administration.Progress{TestedOn: day("2026-02-01"), SponsorToldOn: day("2026-02-02"), AnswerBy: day("2026-02-16")},
	}, administration.StepsOptions{})
	if err != nil {
		fmt.Println(err)
		return
	}
	made, err := letters.ForSecurity(steps, letters.Particulars{}, letters.SecurityDetails{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, letter := range made {
		fmt.Println(letter.Step.Code, letter.Kind, letter.Document.Date, letter.Document.IsDraft())
	}
	// Output:
	// decide-recovery sponsor-decision 2026-03-02 true
}
