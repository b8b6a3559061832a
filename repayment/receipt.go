// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Receipt returns everything the decision rests on, the tables of the chapters
// included.
func (d Decision) Receipt() law.Receipt {
	options := d.options
	if options.Instalment.IncomeMaxAge == instalment.DefaultIncomeMaxAge {
		options.Instalment.IncomeMaxAge = 0
	}
	receipt := wire.Receipt("repayment", Rules, &d.Facts, &options, d)
	receipt.Headline = d.headline()
	if d.asked&askedInstalment != 0 {
		take(&receipt, d.instalment.Receipt())
	}
	if d.asked&askedDeferral != 0 {
		take(&receipt, d.deferral.Receipt())
	}
	if d.asked&askedLapse != 0 {
		take(&receipt, d.lapse.Receipt())
	}
	if d.asked&askedLumpSum != 0 {
		take(&receipt, d.lumpSum.Receipt())
	}
	if d.asked&askedBreach != 0 {
		take(&receipt, d.breach.Receipt())
	}
	for _, ability := range d.abilities {
		takeTables(&receipt, ability.deferral.Receipt())
		if ability.instalment != nil {
			takeTables(&receipt, ability.instalment.Receipt())
		}
	}
	if d.review != nil {
		takeTables(&receipt, d.review.Receipt())
	}
	if d.capped {
		receipt.Calculation = append(receipt.Calculation, stepCapped.With(d.owed()))
	}
	for _, step := range d.Steps() {
		receipt.Next = append(receipt.Next, step.What)
	}
	return receipt
}

// take adds a chapter's tables, calculation and premises to the receipt of the
// case; a premise that two chapters share, such as the day, is said once.
func take(receipt *law.Receipt, chapter law.Receipt) {
	takeTables(receipt, chapter)
	receipt.Calculation = append(receipt.Calculation, chapter.Calculation...)
	for _, premise := range chapter.Premises {
		text := premise.Text(law.Danish)
		same := func(other law.Statement) bool { return other.Text(law.Danish) == text }
		if !slices.ContainsFunc(receipt.Premises, same) {
			receipt.Premises = append(receipt.Premises, premise)
		}
	}
}

// takeTables adds the tables that are not there yet.
func takeTables(receipt *law.Receipt, chapter law.Receipt) {
	for _, table := range chapter.Tables {
		if !slices.Contains(receipt.Tables, table) {
			receipt.Tables = append(receipt.Tables, table)
		}
	}
}

func (d *Decision) headline() law.Statement {
	amount, day := oreOf(d.Monthly.Decimal), law.DayNumber(d.DueOn)
	switch {
	case d.Track == InstalmentPlan && !d.Monthly.Valid:
		return sayPlanHeadline.With()
	case d.Track == InDefault && d.Facts.away():
		return sayAwayHeadline.With()
	case len(d.open) > 0 && d.Track != Lapsed:
		return sayOpenHeadline.With()
	case d.depositInDefault():
		return sayDepositDefault.With()
	case d.Track == LumpSum && d.DueOn.IsZero():
		return sayLumpSumTold.With(d.left)
	case d.Track == LumpSum && d.lumpSum.Passed:
		return sayLumpSumPassed.With(d.left, day)
	case d.Track == LumpSum:
		amount = d.left
	case d.Track == Lapsed && d.lapse.Ground == lapse.DeferralAfterYears:
		return sayRestLapsed.With(0, law.DayNumber(d.lapse.LapsedFrom))
	case d.Track == Lapsed:
		day = law.DayNumber(d.lapse.LapsedFrom)
	}
	return headlines[d.Track].With(amount, day)
}
