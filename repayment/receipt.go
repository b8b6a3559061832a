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
	if fixed, asked := d.Instalment(); asked {
		take(&receipt, fixed.Receipt())
	}
	if d.found.Deferral != nil {
		take(&receipt, d.found.Deferral.Receipt())
	}
	if d.found.Lapse != nil {
		take(&receipt, d.found.Lapse.Receipt())
	}
	if d.found.LumpSum != nil {
		take(&receipt, d.found.LumpSum.Receipt())
	}
	if d.found.Breach != nil {
		take(&receipt, d.found.Breach.Receipt())
	}
	for _, ability := range d.abilities {
		takeTables(&receipt, ability.deferral.Receipt())
		if ability.instalment != nil {
			takeTables(&receipt, ability.instalment.Receipt())
		}
	}
	if review := d.review(); review != nil {
		takeTables(&receipt, review.Receipt())
	}
	if d.found.Capped {
		receipt.Calculation = append(receipt.Calculation, stepCapped.With(d.found.Owed))
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
	case len(d.open()) > 0 && d.Track != Lapsed:
		return sayOpenHeadline.With()
	case d.depositInDefault():
		return sayDepositDefault.With()
	case d.Track == LumpSum && d.DueOn.IsZero():
		return sayLumpSumTold.With(d.found.Left)
	case d.Track == LumpSum && d.found.LumpSum.Passed:
		return sayLumpSumPassed.With(d.found.Left, day)
	case d.Track == LumpSum:
		amount = d.found.Left
	case d.Track == Lapsed && d.found.Lapse.Ground == lapse.DeferralAfterYears:
		return sayRestLapsed.With(0, law.DayNumber(d.found.Lapse.LapsedFrom))
	case d.Track == Lapsed:
		day = law.DayNumber(d.found.Lapse.LapsedFrom)
	}
	return headlines[d.Track].With(amount, day)
}
