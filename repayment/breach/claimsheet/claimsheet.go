// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// The classes of claims (fordringsart).
const (
	ForRecovery   = "INDR" // for recovery
	ForSetOffOnly = "MODR" // for set-off only
)

// Sheet is what the recovery authority asks for about one claim, to be typed in or
// mapped to its format; claims are never merged on a sheet. It is neutral data, not
// the authority's own XML. Days are inclusive and amounts are kroner.
//
// No field may hold a personal identifier: debtors are given by references that only
// the creditor's own system can resolve.
type Sheet struct {
	// Creditor is the holder of the claim (fordringshaver), and Reference the
	// creditor's own number for it, unique to the claim and at most 20 characters.
	Creditor  string `json:"creditor" da:"fordringshaveren" en:"the creditor"`
	Reference string `json:"reference" da:"fordringshaverens eget nummer for kravet" en:"the creditor's own number for the claim"`
	// Type is the claim type, such as [BenefitClaim]; Class is [ForRecovery] or
	// [ForSetOffOnly].
	Type  Type   `json:"type" da:"fordringstypen" en:"the claim type"`
	Class string `json:"class" da:"fordringsarten" en:"the class of the claim"`
	// Description tells the debtor which claim it is, in at most 100 characters. It is
	// printed in letters and must not contain the name or address of anyone else.
	Description string `json:"description" da:"en beskrivelse, som skyldneren kan genkende kravet på" en:"a description by which the debtor knows the claim"`
	// Period is the days the claim covers, at most a month within one year.
	Period calendar.Period `json:"period,omitzero" da:"den periode, kravet er for" en:"the period that the claim is for"`
	// OriginatedOn is the day of the payout (stiftelsesdato).
	OriginatedOn calendar.Date `json:"originatedOn,omitzero" da:"stiftelsesdatoen" en:"the day of origination"`
	// DueOn is the day on which the whole debt became due (forfaldsdato):
	// [breach.Decision.WholeDebtDueOn].
	DueOn calendar.Date `json:"dueOn,omitzero" da:"forfaldsdatoen" en:"the due day"`
	// LastTimelyOn is the last day on which payment is in time (sidste rettidige
	// betalingsdato). Reminders do not move it.
	LastTimelyOn calendar.Date `json:"lastTimelyOn,omitzero" da:"den sidste rettidige betalingsdato" en:"the last timely day"`
	// Principal is the claim when it arose (hovedstol), and Balance what is left of it
	// at the transfer, excluding interest and fees.
	Principal decimal.Decimal `json:"principal" da:"hovedstolen" en:"the principal"`
	Balance   decimal.Decimal `json:"balance" da:"restgælden" en:"the balance"`
	// LapsesOn is the last day on which the claim is alive under § 8. It goes
	// into the field for the limitation day (bortfaldsdato).
	LapsesOn calendar.Date `json:"lapsesOn,omitzero" da:"bortfaldsdatoen" en:"the lapse day"`
	// Debtors are references to everyone who is liable, and not identifiers. Liability
	// is joint and several.
	Debtors []string `json:"debtors" da:"referencer til alle, der hæfter" en:"references to all who are liable"`
	// JudgmentOn and SettlementOn (domsdato, forligsdato) must be empty for these
	// types of claim.
	JudgmentOn   calendar.Date `json:"judgmentOn,omitzero" da:"domsdatoen" en:"the day of judgment"`
	SettlementOn calendar.Date `json:"settlementOn,omitzero" da:"forligsdatoen" en:"the day of settlement"`
	// Note is about the case, DebtorNote about the debtor.
	Note       string `json:"note,omitzero" da:"en note om sagen" en:"a note on the case"`
	DebtorNote string `json:"debtorNote,omitzero" da:"en note om skyldneren" en:"a note on the debtor"`
}

// New begins a sheet from a decision that the claim is transferable: its class, its
// due day, its last timely day and, for a housing deposit, its type. The caller
// fills in the rest.
//
// The due day is the day after the demand's deadline. The last timely day is the
// same day: the whole debt could not be paid late before it was due, and a last
// timely day before the due day, such as the demand's deadline, is refused (R_6_1).
//
// The error is [law.Faults] for any stage other than [breach.Transferable].
func New(decision breach.Decision) (Sheet, error) {
	if decision.Stage != breach.Transferable {
		return Sheet{}, law.Faults{notTransferable.At("stage")}
	}
	sheet := Sheet{Class: ForRecovery, DueOn: decision.WholeDebtDueOn, LastTimelyOn: decision.WholeDebtDueOn}
	if decision.Facts.Duty == breach.LumpSum {
		sheet.Type = HousingDepositClaim
	}
	return sheet, nil
}
