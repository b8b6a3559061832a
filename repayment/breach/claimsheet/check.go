// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/personal"
	"github.com/hjemmel-dk/hjemmel/law"
)

// A day on a sheet must be comparable with the days on which banks are closed.
var (
	firstDay = calendar.MustParse("1900-01-01")
	finalDay = calendar.MustParse("2199-12-31")
)

// The problems of a sheet.
var (
	notTransferable = law.Problem{Code: law.Contradiction, ID: "not-transferable",
		Wrong: law.Words{Danish: "kravet kan ikke overdrages på afgørelsesdagen", English: "the claim is not transferable on the day of decision"},
		Right: law.Words{Danish: "en afgørelse med trinnet transferable", English: "a decision at the stage transferable"}}
	periodIncomplete = law.Problem{Code: law.Contradiction, ID: "period-incomplete",
		Wrong: law.Words{Danish: "perioden mangler sin første eller sidste dag, eller den slutter, før den begynder", English: "the period has no first or last day, or ends before it begins"},
		Right: law.Words{Danish: "en første og en sidste dag i den rækkefølge", English: "a first day and a last day, in that order"}}
	debtorMissing = law.Problem{Code: law.Missing, ID: "debtor-missing",
		Wrong: law.Words{Danish: "skyldneren har ingen reference", English: "the debtor has no reference"},
		Right: law.Words{Danish: "en reference, som kun fordringshaveren kan slå op", English: "a reference that only the creditor can resolve"}}
	debtorTwice = law.Problem{Code: law.Contradiction, ID: "debtor-twice",
		Wrong: law.Words{Danish: "skyldneren står der to gange", English: "the debtor is given twice"},
		Right: law.Words{Danish: "hver skyldner en gang", English: "every debtor once"}}
)

// Validate returns everything that must not be on any sheet ([law.Faults]), or nil:
// an invalid amount, a period that ends before it begins, an implausible day, a
// debtor given twice or without a reference, and anything that looks like a personal
// identifier. An omission is not a fault; see [Sheet.Check].
func (s Sheet) Validate() error {
	var c check.Check
	s.check(&c)
	return c.Err()
}

// check checks the sheet and returns its amounts in øre.
func (s *Sheet) check(c *check.Check) (principal, balance int64) {
	checkText(c, "creditor", s.Creditor)
	checkText(c, "reference", s.Reference)
	checkText(c, "type", string(s.Type))
	checkText(c, "class", s.Class)
	checkText(c, "description", s.Description)
	if s.Period != (calendar.Period{}) && (!s.Period.Valid() || s.Period.To.IsZero()) {
		c.Add("period", periodIncomplete)
	}
	checkDay(c, "period.from", s.Period.From)
	checkDay(c, "period.to", s.Period.To)
	checkDay(c, "originatedOn", s.OriginatedOn)
	checkDay(c, "dueOn", s.DueOn)
	checkDay(c, "lastTimelyOn", s.LastTimelyOn)
	checkDay(c, "lapsesOn", s.LapsesOn)
	checkDay(c, "judgmentOn", s.JudgmentOn)
	checkDay(c, "settlementOn", s.SettlementOn)
	principal, _ = c.Amount("principal", s.Principal, check.Zero)
	balance, _ = c.Amount("balance", s.Balance, check.Zero)
	for i, debtor := range s.Debtors {
		field := check.At("debtors", i, "")
		switch {
		case debtor == "":
			c.Add(field, debtorMissing)
		case slices.Contains(s.Debtors[:i], debtor):
			c.Add(field, debtorTwice)
		}
		checkText(c, field, debtor)
	}
	checkText(c, "note", s.Note)
	checkText(c, "debtorNote", s.DebtorNote)
	return principal, balance
}

func checkDay(c *check.Check, field string, day calendar.Date) {
	if !day.IsZero() {
		c.Within(field, day, firstDay, finalDay)
	}
}

func checkText(c *check.Check, field, text string) {
	if personal.Found(text) {
		c.Add(field, personal.Identifier)
	}
}
