// SPDX-License-Identifier: MPL-2.0

package guarantee

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of the security and its history.
var (
	beforeFirstLimitation = law.Problem{Code: law.OutOfRange, ID: "before-first-limitation",
		Wrong: law.Words{Danish: "dagen ligger før 2011, hvor intet endnu kunne være forældet efter loven", English: "the day lies before 2011, when nothing could be barred under the act yet"},
		Right: law.Words{Danish: "2011-01-01 eller senere", English: "2011-01-01 or later"}}
	securityMissing = law.Problem{Code: law.Missing, ID: "security-missing",
		Wrong: law.Words{Danish: "sikkerheden er ikke oplyst", English: "the security is not given"},
		Right: law.Words{Danish: "form, beløb, første og sidste dag", English: "form, amount, first and last day"}}
	endsBeforeItBegins = law.Problem{Code: law.Contradiction, ID: "security-ends-before-it-begins",
		Wrong: law.Words{Danish: "sikkerheden slutter, før den begynder", English: "the security ends before it begins"},
		Right: law.Words{Danish: "dens sidste dag, som er med", English: "its last day, which is included"}}
	postedAfterItsEnd = law.Problem{Code: law.Contradiction, ID: "security-posted-after-its-end",
		Wrong: law.Words{Danish: "sikkerheden er stillet efter sin sidste dag", English: "the security was posted after its last day"},
		Right: law.Words{Danish: "den dag eller en tidligere", English: "that day or an earlier one"}}
	beforeSecurityBegan = law.Problem{Code: law.Contradiction, ID: "before-the-security",
		Wrong: law.Words{Danish: "dagen ligger før sikkerhedens første dag", English: "the day lies before the first day of the security"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
	reducedAfterItsEnd = law.Problem{Code: law.Contradiction, ID: "reduced-after-its-end",
		Wrong: law.Words{Danish: "nedsættelsen ligger efter sikkerhedens sidste dag", English: "the reduction lies after the last day of the security"},
		Right: law.Words{Danish: "den dag eller en tidligere", English: "that day or an earlier one"}}
	reducedBelowZero = law.Problem{Code: law.Contradiction, ID: "reductions-above-the-security",
		Wrong: law.Words{Danish: "nedsættelserne er større end sikkerheden", English: "the reductions are larger than the security"},
		Right: law.Words{Danish: "nedsættelser på højst beløbet i dokumentet", English: "reductions of at most the amount in the document"}}
	firstPostedAfterThis = law.Problem{Code: law.Contradiction, ID: "first-posted-after-this",
		Wrong: law.Words{Danish: "sagens første sikkerhed er stillet efter denne", English: "the first security of the case was posted after this one"},
		Right: law.Words{Danish: "dagen, denne er stillet, eller en tidligere", English: "the day this one was posted, or an earlier one"}}
	returnedBeforeRecovered = law.Problem{Code: law.Contradiction, ID: "returned-before-recovered",
		Wrong: law.Words{Danish: "beløbet er betalt tilbage, før det blev inddrevet", English: "the amount was paid back before it was recovered"},
		Right: law.Words{Danish: "dagen, det blev inddrevet, eller en senere", English: "the day it was recovered, or a later one"}}
	recoveredBeforePaid = law.Problem{Code: law.Contradiction, ID: "recovered-before-paid",
		Wrong: law.Words{Danish: "udbetalingen er inddrevet, før den blev udbetalt", English: "the payout was recovered before it was paid"},
		Right: law.Words{Danish: "dagen for udbetalingen eller en senere", English: "the day of the payout, or a later one"}}
	recoveredAbovePayout = law.Problem{Code: law.Contradiction, ID: "recovered-above-the-payout",
		Wrong: law.Words{Danish: "der er inddrevet mere for udbetalingen, end der er udbetalt", English: "more was recovered of the payout than was paid"},
		Right: law.Words{Danish: "højst det, der er tilbage af udbetalingen", English: "at most what is left of the payout"}}
	recoveredBelowZero = law.Problem{Code: law.Contradiction, ID: "recovered-above-the-rest",
		Wrong: law.Words{Danish: "der er inddrevet mere, end der var tilbage i sikkerheden", English: "more was recovered than was left in the security"},
		Right: law.Words{Danish: "højst det, der var tilbage den dag", English: "at most what was left on that day"}}
)

// The problems of the payouts.
var (
	unnamedPayout = law.Problem{Code: law.Missing, ID: "payout-without-a-name",
		Wrong: law.Words{Danish: "udbetalingen har ikke et navn", English: "the payout has no name"},
		Right: law.Words{Danish: "et navn, som ingen anden udbetaling har", English: "a name that no other payout has"}}
	nameTwice = law.Problem{Code: law.Contradiction, ID: "name-given-twice",
		Wrong: law.Words{Danish: "navnet er givet to gange", English: "the name is given twice"},
		Right: law.Words{Danish: "hver udbetaling én gang med sit eget navn", English: "each payout once, with a name of its own"}}
	notPaidByFormer = law.Problem{Code: law.Contradiction, ID: "not-paid-by-former",
		Wrong: law.Words{Danish: "det er ikke fraflytningskommunen, der har udbetalt", English: "the payout was not made by the former municipality"},
		Right: law.Words{Danish: "ingen begrundelse, eller paidByFormer", English: "no reason, or paidByFormer"}}
	payoutsTooLarge = law.Problem{Code: law.OutOfRange, ID: "payouts-too-large",
		Wrong: law.Words{Danish: "beløbene er tilsammen større end 1.000.000.000.000 kr.", English: "the amounts are above 1,000,000,000,000 kr. together"},
		Right: law.Words{Danish: "udbetalinger, der tilsammen er mindre", English: "payouts of a smaller sum"}}
	noSuchPayout = law.Problem{Code: law.Invalid, ID: "no-such-payout",
		Wrong: law.Words{Danish: "ingen udbetaling har det navn", English: "no payout has that name"},
		Right: law.Words{Danish: "navnet på en udbetaling", English: "the name of a payout"}}
)

// The problems of the claims.
var (
	claimsGivenTwice = law.Problem{Code: law.Contradiction, ID: "claims-given-twice",
		Wrong: law.Words{Danish: "kravet er givet både som dag og som liste", English: "the claim is given both as a day and as a list"},
		Right: law.Words{Danish: "claimRaisedOn eller claims", English: "claimRaisedOn or claims"}}
	claimForNothing = law.Problem{Code: law.Missing, ID: "claim-for-nothing",
		Wrong: law.Words{Danish: "kravet nævner ingen udbetaling", English: "the claim names no payout"},
		Right: law.Words{Danish: "navnene på de udbetalinger, det er rejst for", English: "the names of the payouts it was raised for"}}
	claimedTwice = law.Problem{Code: law.Contradiction, ID: "claimed-twice",
		Wrong: law.Words{Danish: "udbetalingen er allerede med i et krav", English: "the payout is in a claim already"},
		Right: law.Words{Danish: "hver udbetaling i det krav, den først er med i", English: "each payout in the claim it was first in"}}
	claimedBeforePaid = law.Problem{Code: law.Contradiction, ID: "claimed-before-paid",
		Wrong: law.Words{Danish: "kravet er rejst, før der blev udbetalt", English: "the claim was raised before the payout was made"},
		Right: law.Words{Danish: "en udbetaling fra kravets dag eller tidligere", English: "a payout of the day of the claim or earlier"}}
	claimBeforeSecurity = law.Problem{Code: law.Contradiction, ID: "claim-before-the-security",
		Wrong: law.Words{Danish: "kravet er rejst, før sikkerheden begyndte", English: "the claim was raised before the security began"},
		Right: law.Words{Danish: "sikkerhedens første dag eller en senere", English: "the first day of the security, or a later one"}}
	claimBeforeApplication = law.Problem{Code: law.Contradiction, ID: "claim-before-the-application",
		Wrong: law.Words{Danish: "kravet er rejst, før opholdstilladelsen blev søgt", English: "the claim was raised before the permit was applied for"},
		Right: law.Words{Danish: "dagen for ansøgningen eller en senere", English: "the day of the application, or a later one"}}
)

// The problems of the residence and of who recovers.
var (
	beforeApplication = law.Problem{Code: law.Contradiction, ID: "before-the-application",
		Wrong: law.Words{Danish: "dagen ligger før ansøgningen", English: "the day lies before the application"},
		Right: law.Words{Danish: "den dag eller en senere", English: "that day or a later one"}}
	paidAfterDeath = law.Problem{Code: law.Contradiction, ID: "paid-after-the-death",
		Wrong: law.Words{Danish: "der er udbetalt til den familiesammenførte efter dødsfaldet", English: "the reunified spouse was paid after the death"},
		Right: law.Words{Danish: "dagen for dødsfaldet eller en tidligere", English: "the day of the death, or an earlier one"}}
	authorityFollows = law.Problem{Code: law.Contradiction, ID: "authority-follows-from-the-application",
		Wrong: law.Words{Danish: "hvem der inddriver, følger af dagen for ansøgningen", English: "who recovers follows from the day of application"},
		Right: law.Words{Danish: "ingen afgørelse, medmindre der er søgt 2017-11-15", English: "no decision, unless the permit was applied for on 2017-11-15"}}
)

// The problems of a chain of securities.
var (
	noLinks = law.Problem{Code: law.Missing, ID: "no-security",
		Wrong: law.Words{Danish: "der er ikke oplyst nogen sikkerhed", English: "no security is given"},
		Right: law.Words{Danish: "sikkerhederne, den ældste først", English: "the securities, oldest first"}}
	linksOverlap = law.Problem{Code: law.Contradiction, ID: "securities-overlap",
		Wrong: law.Words{Danish: "sikkerheden begynder, før den foregående er slut", English: "the security begins before the one above it has ended"},
		Right: law.Words{Danish: "dens sidste dag eller en senere", English: "its last day or a later one"}}
)

// The problems of the facts of a reduction.
var (
	noOldReductions = law.Problem{Code: law.NoTable, ID: "no-reductions-that-old",
		Wrong: law.Words{Danish: "der kendes ingen nedsættelser for så gamle ansøgninger", English: "no reductions are known for applications that old"},
		Right: law.Words{Danish: "en ansøgning fra 2012-05-15 eller senere", English: "an application from 2012-05-15 on"}}
	noReductionsThatYear = law.Problem{Code: law.NoTable, ID: "no-reductions-that-year",
		Wrong: law.Words{Danish: "nedsættelserne det år kendes ikke", English: "no reductions are known for that year"},
		Right: law.Words{Danish: "en dag i et år, som tabellen har", English: "a day in a year that the table has"}}
)

// The required days, as named in the fault when they are missing.
var (
	theApplication = law.Words{Danish: "dagen, opholdstilladelsen er søgt", English: "the day the permit was applied for"}
	firstDay       = law.Words{Danish: "sikkerhedens første dag", English: "the first day of the security"}
	lastDay        = law.Words{Danish: "sikkerhedens sidste dag", English: "the last day of the security"}
	ofMovement     = law.Words{Danish: "dagen for beløbet", English: "the day of the amount"}
	ofClaim        = law.Words{Danish: "dagen, kravet er rejst", English: "the day the claim was raised"}
	ofPayout       = law.Words{Danish: "dagen for udbetalingen", English: "the day of the payout"}
	ofTest         = law.Words{Danish: "dagen, prøven er bestået", English: "the day the test was passed"}
	ofDeadline     = law.Words{Danish: "fristen for prøven, som tilladelsen har den", English: "the deadline of the test, as the permit has it"}
)
