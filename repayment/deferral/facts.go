// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Facts are the facts a decision under §§ 6 and 7 needs about one debtor. A spouse's
// income and benefits are not the debtor's.
type Facts struct {
	// On is the day of decision. It determines what the benefit list says.
	On calendar.Date `json:"on" da:"afgørelsens dag" en:"the day of decision"`
	// Benefits are the benefits the debtor receives on that day, each once and at most
	// 64. A month sanctioned to 0 kr. still counts as received. The order does
	// not matter, except that a ground names the first benefit that decides.
	Benefits []Benefit `json:"benefits" da:"koderne for de ydelser, skyldneren modtager" en:"the codes of the benefits that the debtor receives"`
	// OtherIncome is true if the debtor has any income besides Benefits, of any kind
	// and size: wages, ATP, private pension, interest. Supplements that belong to
	// førtidspension are not other income.
	OtherIncome bool `json:"otherIncome" da:"om skyldneren har anden indkomst end ydelserne" en:"whether the debtor has income other than the benefits"`
	// Plan is true if a plan under § 5 or § 6, stk. 2, is running on that day. A plan
	// already put in abeyance is not running, and does not resume by itself.
	Plan bool `json:"plan" da:"om en ordning efter § 5 eller § 6, stk. 2, løber" en:"whether a plan under § 5 or § 6(2) is running"`
	// ModestExpenses is a person's decision under § 6, stk. 2, or nil. An amount fixed
	// earlier must be given again, or it is not part of the new decision.
	ModestExpenses *ModestExpenses `json:"modestExpenses,omitzero" da:"et beløb, der er bestemt på grund af meget små udgifter (§ 6, stk. 2)" en:"an amount fixed on account of very small expenses (§ 6(2))"`
}

// ModestExpenses is a person's decision that the debtor's expenses are so modest
// that an amount is to be paid all the same (§ 6, stk. 2). The law has no formula
// for the amount, and none is applied.
type ModestExpenses struct {
	// Monthly is the amount in kroner a month: above 0, at most two decimals.
	Monthly decimal.Decimal `json:"monthly" da:"beløbet i kroner om måneden" en:"the amount in kroner a month"`
	// Reason is the reason given for it, which must not be blank. It is kept in the
	// receipt and otherwise unused.
	Reason string `json:"reason" da:"begrundelsen for at opkræve beløbet" en:"the reason for collecting the amount"`
}

// Options are the choices a caller may make that differ from the library's. The zero
// value is the library's own reading.
type Options struct {
	// Benefits is the list to decide by; the zero value is [BuiltInBenefits].
	Benefits BenefitList `json:"-"`
}

// Rules is the version of this package's rules, as named in receipts. A change of
// legal effect raises it.
const Rules = "deferral 1"
