// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/law"

// Question is a question that the sources leave open, or answer only at second
// hand. A decision names those that touch it. The codes are stable: A1 to A22 are
// the numbers of the library's notes on limitation, B1 to B3 are its own.
type Question uint8

const (
	A1  Question = iota + 1 // does § 27, stk. 2, move on over 5 June, 24 or 31 December?
	A2                      // can § 27, stk. 2, be relied on?
	A3                      // does it move the ten years, extra periods and § 18 a?
	A6                      // when did the creditor know?
	A8                      // from the last day of a granted deadline, or the day after?
	A10                     // from the anniversary of an idle wage withholding, or the day after?
	A11                     // when did the decision reach the debtor?
	A12                     // received after the raw day, on the strength of § 27, stk. 2
	A15                     // does an instalment start the period anew?
	A16                     // a step for a part of the claim
	A22                     // do the ten years limit an extra period?
	B1                      // the transition in § 30 is not computed
	B2                      // § 18 a, stk. 10: has the debtor objected in time?
	B3                      // a rule known at second hand only

	lastQuestion = B3
)

// String returns the code, such as "A8". It is empty for any other value.
func (q Question) String() string { return q.entry().code }

// statement is the question as a line of a receipt.
func (q Question) statement() law.Statement {
	entry := q.entry()
	return law.Statement{Sentence: law.NewSentence(entry.danish, entry.english)}
}

// Text returns the question and how the library answers it, in Danish or English.
// It is empty for any other value.
func (q Question) Text(language law.Language) string {
	if language == law.English {
		return q.entry().english
	}
	return q.entry().danish
}

type questionEntry struct{ code, danish, english string }

func (q Question) entry() questionEntry {
	switch q {
	case A1:
		return questionEntry{"A1", "Slutdagen er rykket forbi 5. juni, 24. december eller 31. december. At flytningen fortsætter over en sådan dag, er en slutning.",
			"The last day has moved past 5 June, 24 December or 31 December. That it moves on over such a day is inferred."}
	case A2:
		return questionEntry{"A2", "Den sidste dag er kun i tide, fordi fristen sluttede på en lukkedag. Handl efter datoen før flytningen.",
			"The last day is in time only because the period ended on a closed day. Act by the day before it moved."}
	case A3:
		return questionEntry{"A3", "Ingen kilde siger udtrykkeligt, at lukkedage også flytter absolutte frister, tillægsfrister og frister hos restanceinddrivelsesmyndigheden. Det lægges til grund.",
			"No source says expressly that closed days also move absolute periods, extra periods and those of the recovery authority. It is assumed."}
	case A6:
		return questionEntry{"A6", "Kun uvidenhed om fakta udskyder fristen, ikke tvivl om jura, og burde viden regnes som viden. Dagen er en vurdering.",
			"Only ignorance of facts postpones the period, not doubt about the law, and what ought to be known counts as known. The day is a judgement."}
	case A8:
		return questionEntry{"A8", "Praksis regner fra dagen efter fristen eller henstanden; ordlyden kan læses sådan, at det er den sidste dag selv. Handl efter den tidligste.",
			"Practice counts from the day after the deadline or deferral; the words may be read as that last day itself. Act by the earlier."}
	case A10:
		return questionEntry{"A10", "Den nye frist regnes fra dagen efter et helt år uden lønindeholdelse. Handl, som om den regnes fra selve årsdagen.",
			"The new period counts from the day after a full year without withholding. Act as if it counted from the anniversary."}
	case A11:
		return questionEntry{"A11", "Det er ikke oplyst, hvornår afgørelsen nåede frem til skyldneren. Den regnes for at være nået frem samme dag; det skal kunne bevises.",
			"The day the decision reached the debtor is not given. It is taken to be the same day, which must be proved."}
	case A12:
		return questionEntry{"A12", "Kravet blev modtaget efter den regnede dag og er kun i tide, fordi dagen var en lukkedag.",
			"The claim was received after the raw day and is in time only because that day was a closed one."}
	case A15:
		return questionEntry{"A15", "Praksis regner fra det senest betalte afdrag i nogle aftalte ordninger. En ordning, kommunen selv har fastsat, er ikke aftalt.",
			"Practice counts from the latest instalment paid under some agreed plans. A plan that the municipality alone has fixed is not agreed."}
	case A16:
		return questionEntry{"A16", "Et skridt dækker kun en del af kravet. Kun den del er beskyttet, og kravets dato flyttes ikke.",
			"A step covers only a part of the claim. Only that part is protected, and the day of the claim does not move."}
	case A22:
		return questionEntry{"A22", "Kilderne siger ikke, om de absolutte ti år også begrænser en tillægsfrist. Et menneske må tage stilling; handl efter den tidligste dag.",
			"The sources do not say whether the absolute ten years also limit an extra period. A person must decide; act by the earlier day."}
	case B1:
		return questionEntry{"B1", "Fristen begyndte før 2008. Overgangsreglen i forældelseslovens § 30 er ikke regnet med.",
			"The period began before 2008. The transitional rule in § 30 of the limitation act is not computed."}
	case B2:
		return questionEntry{"B2", "Kravet var forældet, før restanceinddrivelsesmyndigheden tog skridtet. Gør skyldneren ikke indsigelse i tide, er indsigelsen tabt.",
			"The claim was time-barred before the recovery authority's step. Unless the debtor objects in time, the objection is lost."}
	case B3:
		return questionEntry{"B3", "En af de brugte regler er kun set gengivet af andre. Læs lovteksten, før der lægges vægt på den.",
			"One of the rules used has only been seen as others relate it. Read the act before relying on it."}
	}
	return questionEntry{}
}
