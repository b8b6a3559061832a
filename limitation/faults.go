// SPDX-License-Identifier: MPL-2.0

package limitation

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of this chapter, besides those that every chapter can find.
var (
	beforeAct = law.Problem{Code: law.NotInForce, ID: "before-the-limitation-act",
		Wrong: law.Words{Danish: "dagen ligger før forældelseslovens ikrafttræden", English: "the day lies before the limitation act took effect"},
		Right: law.Words{Danish: "2008-01-01 eller senere", English: "2008-01-01 or later"}}
	tooSoon = law.Problem{Code: law.Contradiction, ID: "before-the-day-it-follows",
		Wrong: law.Words{Danish: "dagen ligger før dagen i {0}", English: "the day lies before the day in {0}"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
	notPassed = law.Problem{Code: law.Contradiction, ID: "time-to-pay-not-passed",
		Wrong: law.Words{Danish: "PSRM afviser et krav, så længe dagen i {0} ikke er gået", English: "PSRM rejects a claim until the day in {0} has passed"},
		Right: law.Words{Danish: "en senere dag", English: "a later day"}}
	filingMissing = law.Problem{Code: law.Missing, ID: "filing-missing",
		Wrong: law.Words{Danish: "dommen kom efter kravets sidste dag, og det er ikke oplyst, hvornår sagen blev anlagt",
			English: "the judgment came after the last day of the claim, and the day the case was brought is not given"},
		Right: law.Words{Danish: "et skridt af slagsen claim-filed med dagen", English: "an event of the kind claim-filed with its day"}}
	otherKind = law.Problem{Code: law.Contradiction, ID: "fact-of-another-kind",
		Wrong: law.Words{Danish: "den slags har ikke denne oplysning", English: "that kind does not have this fact"},
		Right: law.Words{Danish: "ingen sådan oplysning eller en anden slags", English: "no such fact, or another kind"}}

	notInPSRM = law.Problem{Code: law.Contradiction, ID: "not-in-psrm",
		Wrong: law.Words{Danish: "kravet var ikke under inddrivelse i PSRM på dagen for beslutningen", English: "the claim was not under recovery in PSRM on the day of the decision"},
		Right: law.Words{Danish: "en overdragelse til PSRM før den dag", English: "a transfer to PSRM before that day"}}
	notUnderRecovery = law.Problem{Code: law.Contradiction, ID: "not-under-recovery",
		Wrong: law.Words{Danish: "kravet var ikke under inddrivelse den dag", English: "the claim was not under recovery on that day"},
		Right: law.Words{Danish: "en overdragelse før den dag", English: "a transfer before that day"}}
	movedFromPSRM = law.Problem{Code: law.Contradiction, ID: "moved-from-psrm",
		Wrong: law.Words{Danish: "et krav, der er modtaget i PSRM, flyttes ikke dertil", English: "a claim received in PSRM is not moved there"},
		Right: law.Words{Danish: "ingen sådan dag eller systemet DMI", English: "no such day, or the system DMI"}}
	movedAfterReturn = law.Problem{Code: law.Contradiction, ID: "moved-after-return",
		Wrong: law.Words{Danish: "kravet var kommet tilbage før den dag", English: "the claim had come back before that day"},
		Right: law.Words{Danish: "en tidligere dag", English: "an earlier day"}}
)

// The required days, as named in the fault when they are missing.
var (
	theDueDay     = law.Words{Danish: "da betaling tidligst kunne kræves", English: "when payment could first be demanded"}
	theTitleDay   = law.Words{Danish: "da kravet blev fastslået", English: "when the claim was established"}
	theEventDay   = law.Words{Danish: "da det skete", English: "when it happened"}
	theEndDay     = law.Words{Danish: "da henstanden sluttede", English: "when the deferral ended"}
	theFloorDay   = law.Words{Danish: "da grunden til tillægsfristen hørte op", English: "when the reason for the extra period ended"}
	theReceiptDay = law.Words{Danish: "da restanceinddrivelsesmyndigheden modtog kravet", English: "when the recovery authority received the claim"}
)
