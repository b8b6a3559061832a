// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/law"
)

// Calculation returns the steps from the amount in the document to what can be
// recovered, in order.
func (d *Decision) Calculation() []law.Statement {
	document, _ := law.ToOre(d.Facts.Security.Amount)
	return []law.Statement{
		say(stepDocument, document, 0, 0),
		say(stepLeft, d.reduced, d.recovered, d.left),
		say(stepPassed, int64(d.count[Covered]+d.count[PartlyCovered]+d.count[SecurityUsedUp]), d.taken+d.uncovered, 0),
		say(stepTaken, d.taken, d.uncovered, d.left-d.taken),
	}
}

// premises says what was taken as given.
func (d *Decision) premises() []law.Statement {
	f := &d.Facts
	premises := []law.Statement{
		say(sayGivenDay, dayNo(f.On), dayNo(f.AppliedOn), 0),
		say(sayGivenSecurity, dayNo(f.Security.From), dayNo(f.Security.To), 0),
		say(sayGivenPayouts, int64(len(f.Payouts)), 0, 0),
	}
	add := func(applies bool, sentence *law.Sentence, value int64) {
		if applies {
			premises = append(premises, say(sentence, value, 0, 0))
		}
	}
	included := 0
	for i := range f.Payouts {
		if f.Payouts[i].IncludeReason != "" {
			included++
		}
	}
	add(f.Security.PostedOn.IsZero(), sayGivenPostedAsFrom, dayNo(f.Security.From))
	add(!f.Security.PostedOn.IsZero(), sayGivenPosted, dayNo(f.Security.PostedOn))
	add(f.ClaimRaisedOn.IsZero(), sayGivenNoClaim, dayNo(f.On))
	add(!f.ClaimRaisedOn.IsZero(), sayGivenClaim, dayNo(f.ClaimRaisedOn))
	add(f.PermanentPermitOn.IsZero(), sayGivenNoPermit, 0)
	add(!f.PermanentPermitOn.IsZero(), sayGivenPermit, dayNo(f.PermanentPermitOn))
	add(included > 0, sayGivenFormer, int64(included))
	add(f.AuthorityDecision != nil, sayGivenAuthority, 0)
	add(len(d.options.Sequence) > 0, sayGivenSequence, int64(len(d.options.Sequence)))
	return premises
}

// next says what is to be done now.
func (d *Decision) next() []law.Statement {
	if d.taken == 0 {
		return nil
	}
	sentence := sayActBy
	if d.ActBy.Before(d.Facts.On) {
		sentence = sayActAtOnce
	}
	return []law.Statement{say(sentence, dayNo(d.ActBy), dayNo(d.CostsFrom.AddDays(-1)), 0)}
}

var (
	sayHeadline = law.NewSentence(
		"Den {0:date} kan {1:kr} inddrives i sikkerheden. Derefter er {2:kr} tilbage.",
		"On {0:date}, {1:kr} can be recovered in the security. Then {2:kr} is left.")
	sayHeadlineNothing = law.NewSentence(
		"Den {0:date} kan intet inddrives i sikkerheden. Der er {2:kr} tilbage i den.",
		"On {0:date} nothing can be recovered in the security. {2:kr} is left in it.")
	sayActBy = law.NewSentence(
		"Handl senest {0:date}. Efter {1:date} kan mindre tages end nu.",
		"Act by {0:date}. After {1:date} less can be taken than now.")
	sayActAtOnce = law.NewSentence(
		"Handl straks: den sikre dag var {0:date}. Efter {1:date} kan mindre tages end nu.",
		"Act at once: the safe day was {0:date}. After {1:date} less can be taken than now.")

	stepDocument = law.NewSentence(
		"Beløbet i dokumentet: {0:kr}",
		"The amount in the document: {0:kr}")
	stepLeft = law.NewSentence(
		"Minus nedsættelser på {0:kr} og tidligere inddrivelse på {1:kr}: {2:kr} er tilbage",
		"Less reductions of {0:kr} and earlier recoveries of {1:kr}: {2:kr} is left")
	stepPassed = law.NewSentence(
		"Udbetalinger, der opfylder betingelserne: {0:n}, i alt {1:kr}",
		"Payouts that meet the conditions: {0:n}, {1:kr} in all")
	stepTaken = law.NewSentence(
		"Heraf kan {0:kr} tages, og {1:kr} er der ikke dækning for; {2:kr} bliver tilbage",
		"Of that {0:kr} can be taken and {1:kr} is not covered; {2:kr} remains")

	sayGivenDay = law.NewSentence(
		"Der spørges den {0:date}. Opholdstilladelsen er søgt den {1:date}.",
		"The question is asked for {0:date}. The permit was applied for on {1:date}.")
	sayGivenSecurity = law.NewSentence(
		"Sikkerheden gælder fra den {0:date} til og med den {1:date}, som dokumentet siger.",
		"The security is valid from {0:date} through {1:date}, as the document says.")
	sayGivenPosted = law.NewSentence(
		"Sikkerheden er stillet den {0:date}.",
		"The security was posted on {0:date}.")
	sayGivenPostedAsFrom = law.NewSentence(
		"Det er ikke oplyst, hvornår sikkerheden er stillet; dens første dag, {0:date}, er brugt.",
		"It is not given when the security was posted; its first day, {0:date}, is used.")
	sayGivenPayouts = law.NewSentence(
		"Oplyste udbetalinger: {0:n}. Lov, modtager og beløb er som oplyst.",
		"Payouts given: {0:n}. Act, recipient and amount are as given.")
	sayGivenClaim = law.NewSentence(
		"Kravet er rejst den {0:date}.",
		"The claim was raised on {0:date}.")
	sayGivenNoClaim = law.NewSentence(
		"Kravet rejses den dag, der spørges: {0:date}.",
		"The claim is raised on the day of the question: {0:date}.")
	sayGivenPermit = law.NewSentence(
		"Tidsubegrænset ophold er givet den {0:date}.",
		"A permanent permit was granted on {0:date}.")
	sayGivenNoPermit = law.NewSentence(
		"Der er ikke givet tidsubegrænset ophold.",
		"No permanent permit has been granted.")
	sayGivenFormer = law.NewSentence(
		"Medtaget fra fraflytningskommunen med sagsbehandlerens begrundelse: {0:n}.",
		"Included from the former municipality with the caseworker's reason: {0:n}.")
	sayGivenAuthority = law.NewSentence(
		"Et menneske har afgjort og begrundet, hvem der inddriver.",
		"A person has decided who recovers and has given the reason.")
	sayGivenSequence = law.NewSentence(
		"Udbetalinger, som sagsbehandleren har valgt at tage først: {0:n}.",
		"Payouts that the caseworker has chosen to take first: {0:n}.")
)
