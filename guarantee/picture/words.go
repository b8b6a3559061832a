// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

// pair is a text of the picture in Danish and in English.
type pair [2]string

func (p pair) in(language law.Language) string {
	if language == law.English {
		return p[1]
	}
	return p[0]
}

var (
	wordTitle    = pair{"Hvad kan inddrives i sikkerheden?", "What can be recovered in the security?"}
	wordAssessed = pair{"Vurderet ", "Assessed on "}
	wordNearest  = pair{"Nærmeste frist: ", "Nearest deadline: "}
	wordCosts    = pair{"At vente koster penge fra ", "Waiting costs money from "}
	wordNothing  = pair{"Der er intet at inddrive", "There is nothing to recover"}
	wordNow      = pair{"Kan inddrives nu: ", "Can be recovered now: "}
	wordNoRoom   = pair{"Uden dækning: ", "Not covered: "}
	wordRest     = pair{"Rest i sikkerheden bagefter: ", "Left in the security afterwards: "}

	wordSecurity = pair{"Sikkerheden", "The security"}
	wordReduced  = pair{"Nedsat", "Reduced"}
	wordTaken    = pair{"Inddraget", "Recovered"}
	wordClaim    = pair{"Krav rejst", "Claim raised"}
	wordPermit   = pair{"Tidsubegrænset ophold", "Permanent permit"}
	wordLeft     = pair{"rest nu ", "now left "}
	wordExpired  = pair{"udløbet, rest ", "expired, left "}
	wordNotYet   = pair{"ikke begyndt, rest ", "not begun, left "}
	wordThen     = pair{"herefter ", "then "}
	wordAfter    = pair{"rest bagefter ", "then left "}
	wordTotal    = pair{"I alt", "Total"}
	wordNumber   = pair{"nr.\u00a0", "no.\u00a0"}
	wordUrgent   = pair{"haster: ", "urgent: "}
	wordLastDay  = pair{"sidste dag i dag", "today is the last day"}
	wordPartly   = pair{", delvist", ", in part"}
	wordPayout   = pair{"udbetaling", "payout"}
	wordEvent    = pair{"ændring eller begivenhed", "change or event"}
	wordBeyond   = pair{"uden for de viste år", "outside the years shown"}

	wordMonths = [13]pair{{}, {"jan.", "Jan"}, {"feb.", "Feb"}, {"mar.", "Mar"}, {"apr.", "Apr"}, {"maj", "May"}, {"juni", "Jun"},
		{"juli", "Jul"}, {"aug.", "Aug"}, {"sept.", "Sep"}, {"okt.", "Oct"}, {"nov.", "Nov"}, {"dec.", "Dec"}}
	wordHeadings = [6]pair{{"Udbetaling", "Payout"}, {"Dag", "Day"}, {"Beløb", "Amount"},
		{"Kan inddrives", "Recoverable"}, {"Sidste dag", "Last day"}, {"Vurdering", "Assessment"}}
)

// wordReasons are the verdicts shown in the picture; package guarantee and its
// receipt say more.
var wordReasons = [...]pair{
	guarantee.ByOtherAct:           {"efter en anden lov", "under another act"},
	guarantee.ToOtherRecipient:     {"til en anden modtager", "to another recipient"},
	guarantee.BeforeSecurity:       {"før sikkerheden", "before the security"},
	guarantee.AfterSecurity:        {"efter sikkerhedens udløb", "after the security expired"},
	guarantee.AfterPermanentPermit: {"efter tidsubegrænset ophold", "after the permanent permit"},
	guarantee.AfterOtherBasis:      {"efter andet opholdsgrundlag", "after a permit on another basis"},
	guarantee.AfterDeparture:       {"efter udrejsen", "after the departure"},
	guarantee.AlreadyRecovered:     {"allerede inddrevet", "already recovered"},
	guarantee.Unclaimed:            {"ikke i et krav: nyt krav", "in no claim: new claim"},
	guarantee.ClaimTooLate:         {"for sent: krav efter udløb", "too late: claim after expiry"},
	guarantee.Barred:               {"for sent: forældet", "too late: barred"},
	guarantee.AfterClaim:           {"efter kravet: nyt krav", "after the claim: new claim"},
	guarantee.ByFormerMunicipality: {"fra tidligere kommune", "by former municipality"},
	guarantee.SecurityUsedUp:       {"intet tilbage", "nothing left"},
	guarantee.PartlyCovered:        {"kan inddrives, delvist", "recoverable, in part"},
	guarantee.Covered:              {"kan inddrives", "recoverable"},
}

// counted returns a number of days or payouts in words.
func counted(number int, one, many pair, language law.Language) string {
	words := many
	if number == 1 {
		words = one
	}
	return strconv.Itoa(number) + "\u00a0" + words.in(language)
}

func dayCount(number int, language law.Language) string {
	if number == 0 {
		return pair{"i dag", "today"}.in(language)
	}
	return counted(number, pair{"dag", "day"}, pair{"dage", "days"}, language)
}

func payoutCount(number int, language law.Language) string {
	return counted(number, wordPayout, pair{"udbetalinger", "payouts"}, language)
}

// amountText formats an amount. If fine is set, it has two decimals even when it is
// whole, so that the amounts of a column align.
func amountText(amount decimal.Decimal, fine bool, language law.Language) string {
	text := law.FormatKroner(amount, language)
	if !fine || !amount.IsInteger() || text == "" {
		return text
	}
	if language == law.English {
		return text + ".00"
	}
	return strings.TrimSuffix(text, "\u00a0kr.") + ",00\u00a0kr."
}

// harmlessID returns the ID of a payout if it cannot be a name or a personal number:
// at most 12 ASCII letters and digits, with at least one and at most five digits.
// Otherwise it returns the number of the payout in the facts, from 1.
func harmlessID(id string, number int, language law.Language) string {
	digits := 0
	for _, char := range id {
		switch {
		case '0' <= char && char <= '9':
			digits++
		case 'a' <= char && char <= 'z' || 'A' <= char && char <= 'Z':
		default:
			digits = 99
		}
	}
	if digits == 0 || digits > 5 || len(id) > 12 {
		return wordNumber.in(language) + strconv.Itoa(number)
	}
	return id
}
