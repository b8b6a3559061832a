// SPDX-License-Identifier: MPL-2.0

package limitation

import (
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Question is a question that the sources leave open, or answer only at second hand.
// A decision lists those that affect it. The codes are stable: A1 to A22 are the
// numbers in the library's notes on limitation, B1 to B3 are its own.
type Question uint8

const (
	a1  Question = iota + 1 // does § 27, stk. 2, move on over 5 June, 24 or 31 December?
	a2                      // can § 27, stk. 2, be relied on?
	a3                      // does it move the ten years, extra periods and § 18 a?
	a6                      // when did the creditor know?
	a8                      // from the last day of a granted deadline, or the day after?
	a10                     // from the anniversary of an idle wage withholding, or the day after?
	a11                     // when did the decision reach the debtor?
	a12                     // received after the raw day, on the strength of § 27, stk. 2
	a15                     // does an instalment start the period anew?
	a16                     // a step for a part of the claim
	a22                     // do the ten years limit an extra period?
	b1                      // the transition in § 30 is not computed
	b2                      // § 18 a, stk. 10: has the debtor objected in time?
	b3                      // a rule known at second hand only
)

var questions = names.Table[Question]{"A1", "A2", "A3", "A6", "A8", "A10", "A11", "A12", "A15", "A16", "A22", "B1", "B2", "B3"}

// String returns the code, such as "A8". It is empty for any other value.
func (q Question) String() string { return questions.Of(q) }

// MarshalText returns [Question.String], or an error for an unknown value.
func (q Question) MarshalText() ([]byte, error) { return questions.Text(q) }

// UnmarshalText reads what [Question.MarshalText] writes.
func (q *Question) UnmarshalText(text []byte) error { return questions.Read(q, text) }

// Text returns the question and how the library answers it, in Danish or English.
// It is empty for any other value.
func (q Question) Text(language law.Language) string { return q.statement().Text(language) }

// statement is the question as a line of a receipt.
func (q Question) statement() law.Statement {
	if q.String() == "" {
		return law.Statement{}
	}
	return askQuestion[q].With()
}

var askQuestion = [...]*law.Sentence{
	a1: law.NewSentence(
		"Slutdagen er flyttet forbi 5. juni, 24. december eller 31. december. At flytningen fortsætter over en sådan dag, er en slutning.",
		"The last day has moved past 5 June, 24 December or 31 December. That it moves on over such a day is inferred."),
	a2: law.NewSentence(
		"Den sidste dag eller et skridt er kun rettidigt efter § 27, stk. 2, fordi fristen sluttede på en lukkedag. Handl inden lukkedagen.",
		"The last day, or a step, is in time only under § 27, stk. 2, because the period ended on a closed day. Act before the closed day."),
	a3: law.NewSentence(
		"Ingen kilde siger udtrykkeligt, at lukkedage også flytter absolutte frister, tillægsfrister og frister hos restanceinddrivelsesmyndigheden. Det lægges til grund.",
		"No source says expressly that closed days also move absolute periods, extra periods and those of the recovery authority. It is assumed."),
	a6: law.NewSentence(
		"Kun uvidenhed om fakta udskyder fristen, ikke tvivl om jura, og burde viden regnes som viden. Dagen er en vurdering.",
		"Only ignorance of facts postpones the period, not doubt about the law, and what ought to be known counts as known. The day is a judgement."),
	a8: law.NewSentence(
		"Praksis regner fra dagen efter fristen eller henstanden; ordlyden kan læses sådan, at der regnes fra den sidste dag selv. Handl inden den tidligste af de to slutdage.",
		"Practice counts from the day after the deadline or deferral; the words may be read as that last day itself. Act by the earlier."),
	a10: law.NewSentence(
		"Den nye frist regnes fra dagen efter et helt år uden lønindeholdelse. Handl, som om den regnes fra selve årsdagen.",
		"The new period counts from the day after a full year without withholding. Act as if it counted from the anniversary."),
	a11: law.NewSentence(
		"Det er ikke oplyst, hvornår afgørelsen nåede frem til skyldneren. Den regnes for at være nået frem samme dag; det skal kunne bevises.",
		"The day the decision reached the debtor is not given. It is taken to be the same day, which must be proved."),
	a12: law.NewSentence(
		"Kravet blev modtaget efter den beregnede slutdag og er kun modtaget rettidigt, fordi den var en lukkedag.",
		"The claim was received after the raw day and is in time only because that day was a closed one."),
	a15: law.NewSentence(
		"Praksis regner fra det senest betalte afdrag i nogle aftalte ordninger. En ordning, kommunen selv har fastsat, er ikke aftalt.",
		"Practice counts from the latest instalment paid under some agreed plans. A plan that the municipality alone has fixed is not agreed."),
	a16: law.NewSentence(
		"Et skridt dækker kun en del af kravet. Kun for den del er fristen afbrudt; for resten er den uændret.",
		"A step covers only a part of the claim. Only that part is protected, and the day of the claim does not move."),
	a22: law.NewSentence(
		"Kilderne siger ikke, om de absolutte ti år også begrænser en tillægsfrist. En sagsbehandler skal tage stilling; handl inden den tidligste dag.",
		"The sources do not say whether the absolute ten years also limit an extra period. A caseworker must decide; act by the earlier day."),
	b1: law.NewSentence(
		"Fristen begyndte før 2008. Overgangsreglen i forældelseslovens § 30 er ikke beregnet.",
		"The period began before 2008. The transitional rule in § 30 of the limitation act is not computed."),
	b2: law.NewSentence(
		"Kravet var forældet, før restanceinddrivelsesmyndigheden tog skridtet. Gør skyldneren ikke indsigelse inden fristen, er indsigelsen tabt.",
		"The claim was time-barred before the recovery authority's step. Unless the debtor objects in time, the objection is lost."),
	b3: law.NewSentence(
		"En af de anvendte regler kendes kun fra andres gengivelse. Læs lovteksten, før der lægges vægt på den.",
		"One of the rules used has only been seen as others relate it. Read the act before relying on it."),
}
