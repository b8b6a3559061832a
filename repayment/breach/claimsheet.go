// SPDX-License-Identifier: MPL-2.0

package breach

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The claim types (fordringstyper) of claims under the collection order.
const (
	BenefitClaim        = "KTTIBAK" // repayment under chapter 12 of aktivloven
	HousingDepositClaim = "KFNEBOF" // help for a housing deposit
	FlexJobClaim        = "KTBRFLX" // § 125 of lov om en aktiv beskæftigelsesindsats
)

// The classes of claim (fordringsart).
const (
	ForRecovery   = "INDR" // for recovery
	ForSetOffOnly = "MODR" // for set-off only
)

// ClaimSheet is what the recovery authority asks for about one claim, to be typed
// in or mapped to its format; claims are never merged on a sheet. It is neutral
// data and not the authority's own XML. Days are inclusive and amounts kroner.
//
// No field may hold a personal identifier: debtors are given by references that
// only the creditor's own system can resolve.
type ClaimSheet struct {
	// Creditor is who has the claim (fordringshaver), and Reference the creditor's
	// own number for it, unique to the claim and at most 20 characters.
	Creditor  string `json:"creditor"`
	Reference string `json:"reference"`
	// Type is the claim type, as [BenefitClaim]; Class is [ForRecovery] or
	// [ForSetOffOnly].
	Type  string `json:"type"`
	Class string `json:"class"`
	// Description tells the debtor which claim it is, in at most 100 characters. It
	// is printed in letters; no name or address of anybody else may stand in it.
	Description string `json:"description"`
	// Period is the days that the claim is for, at most a month in one year.
	Period calendar.Period `json:"period,omitzero"`
	// OriginatedOn is the day of the payout (stiftelsesdato).
	OriginatedOn calendar.Date `json:"originatedOn,omitzero"`
	// DueOn is the day on which the whole debt became due (forfaldsdato):
	// [Decision.WholeDebtDueOn].
	DueOn calendar.Date `json:"dueOn,omitzero"`
	// LastTimelyOn is the last day on which payment is in time (sidste rettidige
	// betalingsdato). Reminders do not move it.
	LastTimelyOn calendar.Date `json:"lastTimelyOn,omitzero"`
	// Principal is the claim when it arose (hovedstol), and Balance what is left of
	// it at the transfer, without interest and fees.
	Principal decimal.Decimal `json:"principal"`
	Balance   decimal.Decimal `json:"balance"`
	// LapsesOn is the last day on which the claim is alive under § 8. It goes
	// into the field for the limitation day (bortfaldsdato).
	LapsesOn calendar.Date `json:"lapsesOn,omitzero"`
	// Debtors are references to all who are liable, and no identifiers. Liability
	// is joint and several.
	Debtors []string `json:"debtors"`
	// JudgmentOn and SettlementOn (domsdato, forligsdato) must be empty for these
	// types of claim.
	JudgmentOn   calendar.Date `json:"judgmentOn,omitzero"`
	SettlementOn calendar.Date `json:"settlementOn,omitzero"`
	// Note is about the case, DebtorNote about the debtor.
	Note       string `json:"note,omitempty"`
	DebtorNote string `json:"debtorNote,omitempty"`
}

// NewClaimSheet begins a sheet from a decision that the claim is transferable: its
// class, its due day, its last timely day and, for a housing deposit, its type.
// The rest is the caller's to fill in.
//
// The due day is the day after the demand's deadline. The last timely day is the
// same day: the whole debt could not be paid late before it was due, and a last
// timely day before the due day, as the demand's deadline is, is refused (R_6_1).
//
// The error is [law.Faults] for any other stage than [Transferable].
func NewClaimSheet(decision Decision) (ClaimSheet, error) {
	if decision.Stage != Transferable {
		return ClaimSheet{}, law.Faults{{Code: law.Contradiction, Field: "stage",
			Problem: "the claim is not transferable on the day of decision", Expected: "a decision at the stage transferable"}}
	}
	sheet := ClaimSheet{Class: ForRecovery, DueOn: decision.WholeDebtDueOn, LastTimelyOn: decision.WholeDebtDueOn}
	if decision.Facts.Kind == HousingDeposit {
		sheet.Type = HousingDepositClaim
	}
	return sheet, nil
}

// Validate returns what may not stand on any sheet ([law.Faults]), all of it at
// once, or nil: an amount that is none, a period that ends before it begins, a
// mistyped day, a debtor given twice or without a reference, and everything that
// looks like a personal identifier. What is left out is no fault; see
// [ClaimSheet.Check].
func (s ClaimSheet) Validate() error {
	c := checks{}
	c.sheet(&s)
	return c.faults.Err()
}

// sheet tests the sheet and returns its amounts in øre.
func (c *checks) sheet(s *ClaimSheet) (principal, balance int64) {
	c.text("creditor", s.Creditor)
	c.text("reference", s.Reference)
	c.text("type", s.Type)
	c.text("class", s.Class)
	c.text("description", s.Description)
	if s.Period != (calendar.Period{}) && (!s.Period.Valid() || s.Period.To.IsZero()) {
		c.fault(law.Contradiction, "period", "the period has no first or last day, or ends before it begins", "a first day and a last day, in that order")
	}
	for _, day := range [...]struct {
		field string
		day   calendar.Date
	}{
		{"period.from", s.Period.From}, {"period.to", s.Period.To}, {"originatedOn", s.OriginatedOn}, {"dueOn", s.DueOn},
		{"lastTimelyOn", s.LastTimelyOn}, {"lapsesOn", s.LapsesOn}, {"judgmentOn", s.JudgmentOn}, {"settlementOn", s.SettlementOn},
	} {
		c.known(day.field, day.day)
	}
	principal = c.kroner("principal", s.Principal)
	balance = c.kroner("balance", s.Balance)
	for i, debtor := range s.Debtors {
		field := "debtors[" + strconv.Itoa(i) + "]"
		if debtor == "" {
			c.fault(law.Missing, field, "the debtor has no reference", "a reference that only the creditor can resolve")
		}
		if debtor != "" && slices.Contains(s.Debtors[:i], debtor) {
			c.fault(law.Contradiction, field, "the debtor is given twice", "every debtor once")
		}
		c.text(field, debtor)
	}
	c.text("note", s.Note)
	c.text("debtorNote", s.DebtorNote)
	return principal, balance
}

// known tests that a day can be compared with the days on which banks are closed.
func (c *checks) known(field string, day calendar.Date) {
	if !day.IsZero() && (day.Year() < calendar.FirstYear || day.Year() > calendar.LastYear) {
		c.fault(law.OutOfRange, field, "the day cannot be the one that is meant", "a day from 1900 to 2199")
	}
}

func (c *checks) text(field, text string) {
	if looksPersonal(text) {
		c.fault(law.Invalid, field, looksPersonalProblem, "no personal identifier; a reference for a debtor")
	}
}
