// SPDX-License-Identifier: MPL-2.0

package deferral

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of the facts.
var (
	noList = law.Problem{Code: law.NoTable, ID: "no-benefit-list",
		Wrong: law.Words{Danish: "listen over ydelser dækker ikke den dag", English: "the list of benefits does not cover that day"},
		Right: law.Words{Danish: "en dag, som listen dækker, eller en nyere liste: en fil med -benefits til programmerne, Options.Benefits i Go",
			English: "a day that the list covers, or a later list: a file with -benefits for the programs, Options.Benefits in Go"}}
	tooManyBenefits = law.Problem{Code: law.OutOfRange, ID: "too-many-benefits",
		Wrong: law.Words{Danish: "der er flere end 64 ydelser", English: "there are more than 64 benefits"},
		Right: law.Words{Danish: "de ydelser, skyldneren modtager, hver én gang", English: "the benefits that the debtor receives, each once"}}
	noSuchBenefit = law.Problem{Code: law.Invalid, ID: "no-such-benefit",
		Wrong: law.Words{Danish: "listen har ikke sådan en ydelse på afgørelsens dag", English: "the list has no such benefit on the day of decision"},
		Right: law.Words{Danish: `koden for en ydelse på listen, som "kontanthjaelp"; om en anden ydelse er anden indtægt (otherIncome), siger listen ikke, og en pensions egne tillæg er det ikke`,
			English: `the code of a benefit on the list, as in "kontanthjaelp"; whether another benefit is other income (otherIncome) the list does not say, and a pension's own supplements are not`}}
	benefitTwice = law.Problem{Code: law.Contradiction, ID: "benefit-twice",
		Wrong: law.Words{Danish: "ydelsen er givet to gange", English: "the benefit is given twice"},
		Right: law.Words{Danish: "hver ydelse én gang", English: "each benefit once"}}
)

// The problems of a list of benefits.
var (
	listBackwards = law.Problem{Code: law.Contradiction, ID: "list-days-backwards",
		Wrong: law.Words{Danish: "listens sidste dag ligger før den første", English: "the last day of the list lies before the first"},
		Right: law.Words{Danish: "den første dag eller en senere", English: "the first day or a later one"}}
	noListSource = law.Problem{Code: law.Missing, ID: "list-source-missing",
		Wrong: law.Words{Danish: "listens kilde mangler", English: "the source of the list is not named"},
		Right: law.Words{Danish: "hvem der har lavet listen, og efter hvad", English: "who made the list, and from what"}}
	noGround = law.Problem{Code: law.Missing, ID: "no-ground-on-the-list",
		Wrong: law.Words{Danish: "ingen ydelse er i sig selv en grund til henstand, så listen ville afslå enhver", English: "no benefit is a ground for deferral by itself, so the list would refuse everybody"},
		Right: law.Words{Danish: "de ydelser, som § 6, stk. 1, nævner, med grounds", English: "the benefits that § 6, stk. 1, names, with grounds"}}
	noPension = law.Problem{Code: law.Missing, ID: "no-pension-on-the-list",
		Wrong: law.Words{Danish: "ingen ydelse er en grund, når den er den eneste indkomst", English: "no benefit is a ground when it is the only income"},
		Right: law.Words{Danish: "førtidspension, med grounds-alone", English: "førtidspension, with grounds-alone"}}
	badCode = law.Problem{Code: law.Invalid, ID: "benefit-code",
		Wrong: law.Words{Danish: "sådan kan en ydelses kode ikke skrives", English: "the code of a benefit cannot be written like that"},
		Right: law.Words{Danish: "højst 40 små bogstaver fra a til z, cifre og bindestreger, et bogstav først", English: "at most 40 lower-case letters from a to z, digits and hyphens, a letter first"}}
	badName = law.Problem{Code: law.Invalid, ID: "benefit-name",
		Wrong: law.Words{Danish: "navnet kan ikke stå i en sætning", English: "the name cannot stand in a sentence"},
		Right: law.Words{Danish: "det danske navn uden tuborgklammer, anførselstegn og omvendte skråstreger", English: "the Danish name, without braces, quotes and backslashes"}}
	benefitBackwards = law.Problem{Code: law.Contradiction, ID: "benefit-days-backwards",
		Wrong: law.Words{Danish: "ydelsens sidste dag ligger før den første", English: "the last day of the benefit lies before the first"},
		Right: law.Words{Danish: "den første dag eller en senere, eller ingen dag", English: "the first day or a later one, or no day"}}
	neverInForce = law.Problem{Code: law.OutOfRange, ID: "benefit-outside-the-list",
		Wrong: law.Words{Danish: "ydelsen gælder ikke på nogen af listens dage", English: "the benefit is in force on no day of the list"},
		Right: law.Words{Danish: "dage inden for listens", English: "days inside those of the list"}}
	noSourceOfBenefit = law.Problem{Code: law.Missing, ID: "benefit-source-missing",
		Wrong: law.Words{Danish: "ydelsens kilde mangler", English: "the source of the benefit is not named"},
		Right: law.Words{Danish: "hvor virkningen er kendt fra", English: "where the effect is known from"}}
	codeTwice = law.Problem{Code: law.Contradiction, ID: "benefit-code-twice",
		Wrong: law.Words{Danish: "en tidligere ydelse på listen har samme kode på en af dagene", English: "an earlier benefit on the list has the same code on one of the days"},
		Right: law.Words{Danish: "én ydelse for hver kode på en dag", English: "one benefit for a code on a day"}}
)

// What a person must look at in a year's list.
var (
	daysWithoutList = law.Problem{Code: law.NoTable, ID: "days-without-list",
		Wrong: law.Words{Danish: "listen dækker ikke dagene fra {0} til {1}", English: "the list does not cover the days from {0} to {1}"},
		Right: law.Words{Danish: "en liste fra {2}, for den afløser bibliotekets egen, til årets sidste dag", English: "a list from {2}, since it takes the place of the library's own, to the last day of the year"}}
	benefitMissing = law.Problem{Code: law.Missing, ID: "benefit-missing",
		Wrong: law.Words{Danish: "ydelsen {0} står på bibliotekets liste, men ikke på denne hele året", English: "the benefit {0} is on the library's list, but not on this one all year"},
		Right: law.Words{Danish: "ydelsen, eller en lov, der har ophævet den", English: "the benefit, or an act that repealed it"}}
	effectDeviates = law.Problem{Code: law.Contradiction, ID: "effect-deviates",
		Wrong: law.Words{Danish: "virkningen er en anden end på bibliotekets liste", English: "the effect is not that of the library's list"},
		Right: law.Words{Danish: "{0}, eller en lov, der har ændret den", English: "{0}, or an act that changed it"}}
)
