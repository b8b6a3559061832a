// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
)

var (
	wordTitle      = law.Words{Danish: "Hvad kan inddrives i sikkerheden?", English: "What can be recovered in the security?"}
	wordActBy      = law.Words{Danish: "Handl senest ", English: "Act by "}
	wordSafeDayWas = law.Words{Danish: "Handl straks: den sikre dag var den ", English: "Act at once: the safe day was "}
	wordLast       = law.Words{Danish: "Fristen efter loven, som man ikke skal regne med: ", English: "Legal last day, not to be counted on: "}
	wordNothing    = law.Words{Danish: "Der er intet at inddrive", English: "There is nothing to recover"}
	wordNoPeriod   = law.Words{Danish: "Der løber ingen frist", English: "No period is running"}
	wordNow        = law.Words{Danish: "Kan inddrives nu: ", English: "Can be recovered now: "}
	wordNoRoom     = law.Words{Danish: "Uden dækning: ", English: "Not covered: "}
	wordRest       = law.Words{Danish: "Rest i sikkerheden bagefter: ", English: "Left in the security afterwards: "}

	wordSecurity   = law.Words{Danish: "Sikkerheden", English: "The security"}
	wordReduced    = law.Words{Danish: "Nedsat", English: "Reduced"}
	wordTaken      = law.Words{Danish: "Inddrevet", English: "Recovered"}
	wordClaim      = law.Words{Danish: "Krav rejst", English: "Claim raised"}
	wordReturned   = law.Words{Danish: "Betalt tilbage", English: "Paid back"}
	wordOtherBasis = law.Words{Danish: "Andet opholdsgrundlag", English: "Another basis of residence"}
	wordDeparted   = law.Words{Danish: "Udrejse", English: "Departure"}
	wordDied       = law.Words{Danish: "Død", English: "Death"}
	wordDivorced   = law.Words{Danish: "Skilsmisse eller samlivsophør", English: "Divorce or end of living together"}
	wordRaiseBy    = law.Words{Danish: "Rejs nyt krav senest ", English: "Raise a new claim by "}
	wordPermit     = law.Words{Danish: "Tidsubegrænset ophold", English: "Permanent permit"}
	wordLeft       = law.Words{Danish: "rest nu ", English: "now left "}
	wordExpired    = law.Words{Danish: "udløbet, rest ", English: "expired, left "}
	wordNotYet     = law.Words{Danish: "ikke begyndt, rest ", English: "not begun, left "}
	wordThen       = law.Words{Danish: "herefter ", English: "then "}
	wordAfter      = law.Words{Danish: "rest bagefter ", English: "then left "}
	wordTotal      = law.Words{Danish: "I alt ", English: "Total of "}
	wordUrgent     = law.Words{Danish: "haster: ", English: "urgent: "}
	wordLastDay    = law.Words{Danish: "sidste sikre dag i dag", English: "today is the last safe day"}
	wordPassed     = law.Words{Danish: "den sikre dag er gået", English: "the safe day has passed"}
	wordPartly     = law.Words{Danish: ", delvist", English: ", in part"}
	wordSoon       = law.Words{Danish: "haster: under 90 dage til den sikre dag", English: "urgent: less than 90 days to the safe day"}
	wordInPart     = law.Words{Danish: "kan inddrives delvist; den øverste del er der ikke penge til", English: "can be recovered in part; the money does not reach the upper part"}
	wordSoonInPart = law.Words{Danish: "haster, delvist; den øverste del er der ikke penge til", English: "urgent, in part; the money does not reach the upper part"}
	wordEvent      = law.Words{Danish: "ændring eller begivenhed", English: "change or event"}

	wordHeadings = [7]law.Words{{Danish: "Udbetaling", English: "Payout"}, {Danish: "Dag", English: "Day"}, {Danish: "Beløb", English: "Amount"},
		{Danish: "Kan inddrives", English: "Recoverable"}, {Danish: "Handl senest", English: "Act by"},
		{Danish: "Frist efter loven", English: "Legal last day"}, {Danish: "Vurdering", English: "Assessment"}}
)

// wordReasons are the verdicts shown in the picture; package guarantee and its
// receipt say more.
var wordReasons = [...]law.Words{
	guarantee.ByOtherAct:           {Danish: "ikke omfattet: en anden lov", English: "not covered: another act"},
	guarantee.ToOtherRecipient:     {Danish: "ikke omfattet: en anden modtager", English: "not covered: another recipient"},
	guarantee.BeforeSecurity:       {Danish: "ikke omfattet: før sikkerheden", English: "not covered: before the security"},
	guarantee.AfterSecurity:        {Danish: "ikke omfattet: efter udløb", English: "not covered: after expiry"},
	guarantee.AfterPermanentPermit: {Danish: "ikke omfattet: tidsubegrænset ophold", English: "not covered: permanent permit"},
	guarantee.AfterOtherBasis:      {Danish: "ikke omfattet: andet opholdsgrundlag", English: "not covered: another basis of residence"},
	guarantee.AfterDeparture:       {Danish: "ikke omfattet: efter udrejsen", English: "not covered: after the departure"},
	guarantee.AlreadyRecovered:     {Danish: "allerede inddrevet", English: "already recovered"},
	guarantee.Unclaimed:            {Danish: "ikke i et krav: nyt krav", English: "in no claim: new claim"},
	guarantee.ClaimTooLate:         {Danish: "for sent: krav efter udløb", English: "too late: claim after expiry"},
	guarantee.Barred:               {Danish: "for sent: forældet", English: "too late: barred"},
	guarantee.AfterClaim:           {Danish: "efter kravet: nyt krav", English: "after the claim: new claim"},
	guarantee.ByFormerMunicipality: {Danish: "ikke omfattet: tidligere kommune", English: "not covered: former municipality"},
	guarantee.SecurityUsedUp:       {Danish: "omfattet, men intet tilbage", English: "covered, but nothing left"},
	guarantee.PartlyCovered:        {Danish: "kan inddrives, delvist", English: "recoverable, in part"},
	guarantee.Covered:              {Danish: "kan inddrives", English: "recoverable"},
}

func (m *maker) dayCount(number int) string {
	if number == 0 {
		return law.Words{Danish: "i dag", English: "today"}.In(m.language)
	}
	return drawing.Counted(number, law.Words{Danish: "dag", English: "day"}, law.Words{Danish: "dage", English: "days"}, m.language)
}

func (m *maker) count(payouts int) string {
	return drawing.Counted(payouts, law.Words{Danish: "udbetaling", English: "payout"},
		law.Words{Danish: "udbetalinger", English: "payouts"}, m.language)
}
