// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

var (
	wordTitle   = law.Words{Danish: "Er kravet bortfaldet efter § 8?", English: "Has the claim lapsed under § 8?"}
	wordWhat    = law.Words{Danish: "Hvad", English: "What"}
	wordFrom    = law.Words{Danish: "Fra", English: "From"}
	wordTo      = law.Words{Danish: "Til og med", English: "Through"}
	wordMeaning = law.Words{Danish: "Betydning", English: "Meaning"}
	wordStill   = law.Words{Danish: "løber stadig", English: "still running"}

	wordThreeYears = law.Words{Danish: "De tre år", English: "The three years"}
	wordTenYears   = law.Words{Danish: "De ti år", English: "The ten years"}
	wordBases      = [...]law.Words{
		lapse.FromEnd:       {Danish: "regnet fra hjælpens ophør", English: "counted from the end of the benefit"},
		lapse.FromKnowledge: {Danish: "regnet fra den dag, fordringshaveren kendte eller burde kende kravet", English: "counted from the day the creditor knew or ought to have known of the claim"},
		lapse.FromPayout:    {Danish: "regnet fra udbetalingen af boligindskuddet", English: "counted from the payout of the housing deposit"},
	}

	wordPayment      = law.Words{Danish: "Betaling", English: "Payment"}
	wordPayments     = law.Words{Danish: "Betalinger", English: "Payments"}
	wordOnePayment   = law.Words{Danish: "betaling", English: "payment"}
	wordManyPayments = law.Words{Danish: "betalinger", English: "payments"}
	wordInAll        = law.Words{Danish: ", i alt ", English: ", in all "}

	wordClaim       = law.Words{Danish: "Kravet", English: "The claim"}
	wordAlive       = law.Words{Danish: "er ikke bortfaldet", English: "has not lapsed"}
	wordGone        = law.Words{Danish: "er bortfaldet", English: "has lapsed"}
	wordRestGone    = law.Words{Danish: "resten er bortfaldet", English: "the rest has lapsed"}
	wordOpen        = law.Words{Danish: "beror på fordringshaverens skøn", English: "for the creditor to judge"}
	wordAway        = law.Words{Danish: "Hos restanceinddrivelsesmyndigheden", English: "With the recovery authority"}
	wordAwayMeaning = law.Words{Danish: "imens bortfalder kravet ikke efter § 8", English: "meanwhile the claim does not lapse under § 8"}
	wordLapsed      = law.Words{Danish: "Bortfaldet fra", English: "Lapsed from"}
	wordUnder       = law.Words{Danish: "efter ", English: "under "}
	wordEarliest    = law.Words{Danish: "Kan tidligst bortfalde", English: "Can lapse at the earliest"}
	wordBelow       = law.Words{Danish: "på den betingelse, der står nedenfor", English: "on the condition stated below"}

	wordBase        = law.Words{Danish: "årene efter § 8, og kravet, så længe det består", English: "the years of § 8, and the claim while it exists"}
	wordAwayKey     = law.Words{Danish: "hos restanceinddrivelsesmyndigheden", English: "with the recovery authority"}
	wordLapsedKey   = law.Words{Danish: "den første dag, kravet er bortfaldet", English: "the first day on which the claim has lapsed"}
	wordEarliestKey = law.Words{Danish: "den første dag, kravet kan bortfalde", English: "the first day on which the claim can lapse"}
)
