// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"
	"strconv"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Receipt returns everything the decision rests on, the tables of the chapters
// included.
func (d Decision) Receipt() law.Receipt {
	receipt := law.Receipt{
		Rule: "repayment", Outcome: law.Decided, Facts: d.Facts.appendJSON(nil), Options: d.appendOptions(nil),
		Result: d.AppendResult(nil), Grounds: d.Grounds(), Readings: d.Readings(),
		Headline: d.headline(),
	}
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
	for _, period := range d.Facts.Periods {
		if period.Debtor == nil {
			continue
		}
		if asked, err := deferral.Decide(period.Debtor.deferralFacts(period.From, false), d.options.Deferral); err == nil {
			takeTables(&receipt, asked.Receipt())
		}
		if asked, err := instalment.Decide(period.Debtor.instalmentFacts(period.From), d.options.Instalment); err == nil {
			takeTables(&receipt, asked.Receipt())
		}
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
	amount, day := amountOf(d.Monthly.Decimal), law.DayNumber(d.DueOn)
	switch {
	case d.Track == InstalmentPlan && !d.Monthly.Valid:
		return law.Statement{Sentence: sayPlanHeadline}
	case d.Track == InDefault && d.Facts.away():
		return law.Statement{Sentence: sayAwayHeadline}
	case d.Track == LumpSum:
		amount = amountOf(d.lumpSum.Amount)
	case d.Track == Lapsed:
		day = law.DayNumber(d.lapse.LapsedFrom)
	}
	return law.Statement{Sentence: headlines[d.Track], Values: [3]int64{amount, day}}
}

// appendOptions appends the options that were chosen otherwise than the library
// reads the law. The tables are in the receipt by themselves.
func (d *Decision) appendOptions(dst []byte) []byte {
	age := d.options.Instalment.MaxAge()
	if age == instalment.DefaultIncomeMaxAge && !d.options.Lapse.NeverPaidStays {
		return dst
	}
	dst = append(dst, `{"incomeMaxAge":`...)
	dst = strconv.AppendInt(dst, int64(age), 10)
	dst = append(dst, `,"neverPaidStays":`...)
	dst = strconv.AppendBool(dst, d.options.Lapse.NeverPaidStays)
	return append(dst, '}')
}

// appendJSON appends a case that has been tested, as the JSON object of the
// contract.
func (c *Facts) appendJSON(dst []byte) []byte {
	dst = law.AppendJSONDate(dst, `{"on":`, c.On)
	dst = c.Claim.appendJSON(append(dst, `,"claim":`...))
	dst = c.Debtor.appendJSON(append(dst, `,"debtor":`...))
	if c.Plan != nil {
		dst = append(dst, `,"plan":{`...)
		if c.Plan.Monthly.Valid {
			dst = law.AppendJSONAmount(dst, `"monthly":`, c.Plan.Monthly.Decimal)
		}
		dst = append(dst, '}')
	}
	dst = appendTrue(dst, `,"planInAbeyance":`, c.PlanInAbeyance)
	if c.Breach != nil {
		dst = c.Breach.appendJSON(append(dst, `,"breach":`...))
	}
	for i := range c.Periods {
		dst = append(dst, separator(`,"periods":[`, i)...)
		dst = c.Periods[i].appendJSON(dst)
	}
	if len(c.Periods) > 0 {
		dst = append(dst, ']')
	}
	for i, payment := range c.Payments {
		dst = append(dst, separator(`,"payments":[`, i)...)
		dst = law.AppendJSONDate(dst, `{"on":`, payment.On)
		dst = append(law.AppendJSONAmount(dst, `,"amount":`, payment.Amount), '}')
	}
	if len(c.Payments) > 0 {
		dst = append(dst, ']')
	}
	return append(dst, '}')
}

func (c *Claim) appendJSON(dst []byte) []byte {
	dst = append(dst, `{"creditor":"`...)
	dst = append(dst, c.Creditor.String()...)
	dst = append(dst, `","act":`...)
	dst = law.AppendJSONString(dst, string(c.Act))
	dst = append(dst, `,"kind":"`...)
	dst = append(dst, c.Kind.String()...)
	dst = append(dst, '"')
	dst = appendTrue(dst, `,"abroadUnderSection6":`, c.AbroadUnderSection6)
	dst = law.AppendJSONAmount(dst, `,"principal":`, c.Principal)
	dst = law.AppendJSONAmount(dst, `,"balance":`, c.Balance)
	dst = law.AppendJSONDate(dst, `,"endedOn":`, c.EndedOn)
	dst = law.AppendJSONDate(dst, `,"knownOn":`, c.KnownOn)
	dst = law.AppendJSONDate(dst, `,"paidOutOn":`, c.PaidOutOn)
	dst = law.AppendJSONDate(dst, `,"collectionBegunOn":`, c.CollectionBegunOn)
	if c.MarriedAtPayout != nil {
		dst = append(dst, `,"marriedAtPayout":`...)
		dst = strconv.AppendBool(dst, *c.MarriedAtPayout)
	}
	if repaid := c.LandlordRepaid; repaid != nil {
		dst = append(dst, `,"landlordRepaid":`...)
		start := len(dst)
		dst = law.AppendJSONDate(dst, `,"on":`, repaid.On)
		if repaid.Amount.Valid {
			dst = law.AppendJSONAmount(dst, `,"amount":`, repaid.Amount.Decimal)
		}
		dst = closeObject(appendTrue(dst, `,"foundByCreditor":`, repaid.FoundByCreditor), start)
	}
	if old := c.LegacyPlan; old != nil {
		dst = law.AppendJSONDate(dst, `,"legacyPlan":{"approvedOn":`, old.ApprovedOn)
		dst = append(dst, `,"kept":`...)
		dst = append(strconv.AppendBool(dst, old.Kept), '}')
	}
	if away := c.Transfer; away != nil {
		dst = law.AppendJSONDate(dst, `,"transfer":{"receivedOn":`, away.ReceivedOn)
		dst = law.AppendJSONDate(dst, `,"returnedOn":`, away.ReturnedOn)
		dst = append(dst, '}')
	}
	return append(dst, '}')
}

func (d *Debtor) appendJSON(dst []byte) []byte {
	dst = append(dst, `{"supportsChildren":`...)
	dst = strconv.AppendBool(dst, d.SupportsChildren)
	if d.AnnualNetIncome.Valid {
		dst = law.AppendJSONAmount(dst, `,"annualNetIncome":`, d.AnnualNetIncome.Decimal)
	}
	if d.Income != nil {
		dst = d.Income.AppendJSON(append(dst, `,"income":`...))
	}
	dst = law.AppendJSONDate(dst, `,"incomeAsOf":`, d.IncomeAsOf)
	dst = append(dst, `,"benefits":[`...)
	for i, benefit := range d.Benefits {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = law.AppendJSONString(dst, string(benefit))
	}
	dst = append(dst, `],"otherIncome":`...)
	dst = strconv.AppendBool(dst, d.OtherIncome)
	if d.ModestExpenses != nil {
		dst = law.AppendJSONAmount(dst, `,"modestExpenses":{"monthly":`, d.ModestExpenses.Monthly)
		dst = append(dst, `,"reason":`...)
		dst = append(law.AppendJSONString(dst, d.ModestExpenses.Reason), '}')
	}
	return append(dst, '}')
}

func (b *Breach) appendJSON(dst []byte) []byte {
	start := len(dst)
	dst = law.AppendJSONDate(dst, `,"missedOn":`, b.MissedOn)
	if b.Demand != nil {
		dst = law.AppendJSONDate(dst, `,"demand":{"sentOn":`, b.Demand.SentOn)
		dst = append(law.AppendJSONDate(dst, `,"deadline":`, b.Demand.Deadline), '}')
	}
	dst = law.AppendJSONDate(dst, `,"paidOn":`, b.PaidOn)
	if b.Notice != nil {
		dst = appendNotice(append(dst, `,"notice":`...), b.Notice)
	}
	for i, notice := range b.OtherNotices {
		dst = appendNotice(append(dst, separator(`,"otherNotices":[`, i)...), notice)
	}
	if len(b.OtherNotices) > 0 {
		dst = append(dst, ']')
	}
	return closeObject(dst, start)
}

func appendNotice(dst []byte, notice *breach.Notice) []byte {
	if notice == nil {
		return append(dst, "null"...)
	}
	if notice.Exception == 0 {
		return append(law.AppendJSONDate(dst, `{"on":`, notice.On), '}')
	}
	dst = append(dst, `{"exception":"`...)
	dst = append(dst, notice.Exception.String()...)
	dst = append(dst, `","reason":`...)
	return append(law.AppendJSONString(dst, notice.Reason), '}')
}

func (p *Period) appendJSON(dst []byte) []byte {
	start := len(dst)
	dst = law.AppendJSONDate(dst, `,"from":`, p.From)
	dst = law.AppendJSONDate(dst, `,"to":`, p.To)
	if p.Debtor != nil {
		return closeObject(p.Debtor.appendJSON(append(dst, `,"debtor":`...)), start)
	}
	if p.Ability != lapse.Ability(0) {
		dst = append(append(append(dst, `,"ability":"`...), p.Ability.String()...), '"')
	}
	return closeObject(appendTrue(dst, `,"noDeferral":`, p.NoDeferral), start)
}

// closeObject makes an object of the members since start, the first of which
// begins with a comma.
func closeObject(dst []byte, start int) []byte {
	if len(dst) == start {
		return append(dst, "{}"...)
	}
	dst[start] = '{'
	return append(dst, '}')
}

// separator is what comes before an element: the opening before the first, and a
// comma before the others.
func separator(opening string, index int) string {
	if index == 0 {
		return opening
	}
	return ","
}

// appendTrue appends a member that is left out when it is false.
func appendTrue(dst []byte, name string, value bool) []byte {
	if !value {
		return dst
	}
	return append(append(dst, name...), "true"...)
}
