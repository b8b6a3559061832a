// SPDX-License-Identifier: MPL-2.0

package instalment

import "github.com/hjemmel-dk/hjemmel/law"

// The problems of the facts and the options.
var (
	noTable = law.Problem{Code: law.NoTable, ID: "no-instalment-table",
		Wrong: law.Words{Danish: "ingen afdragstabel gælder den dag", English: "no instalment table is in force on that day"},
		Right: law.Words{Danish: "en dag, der har en tabel, eller årets tabel: en fil med -table til programmerne, Options.Tables i Go",
			English: "a day that has a table, or that year's table: a file with -table for the programs, Options.Tables in Go"}}
	incomeTwice = law.Problem{Code: law.Contradiction, ID: "income-twice",
		Wrong: law.Words{Danish: "indkomsten er givet både som ét tal og opdelt", English: "the income is given both as one figure and in its parts"},
		Right: law.Words{Danish: "enten annualNetIncome eller income", English: "annualNetIncome or income"}}
	dayOfNoIncome = law.Problem{Code: law.Contradiction, ID: "day-without-income",
		Wrong: law.Words{Danish: "der er en dag for oplysninger om indkomsten, men ingen indkomst", English: "a day is given for income data that is not there"},
		Right: law.Words{Danish: "indkomsten, eller ingen dag", English: "the income, or no day"}}
	noAge = law.Problem{Code: law.OutOfRange, ID: "income-age",
		Wrong: law.Words{Danish: "antallet af måneder ligger ikke mellem 0 og 120", English: "the number of months is not between 0 and 120"},
		Right: law.Words{Danish: "0 for bibliotekets eget valg, eller et antal måneder", English: "0 for the library's own reading, or a number of months"}}
	tooManyPayments = law.Problem{Code: law.OutOfRange, ID: "too-many-payments",
		Wrong: law.Words{Danish: "den sidste betaling ville ligge efter år 9999", English: "the last payment would lie after the year 9999"},
		Right: law.Words{Danish: "et større afdrag", English: "a larger instalment"}}
)

// The problems of a table.
var (
	lastBeforeFirst = law.Problem{Code: law.Contradiction, ID: "table-days-backwards",
		Wrong: law.Words{Danish: "tabellens sidste dag ligger før den første", English: "the last day of the table lies before the first"},
		Right: law.Words{Danish: "den første dag eller en senere", English: "the first day or a later one"}}
	noSource = law.Problem{Code: law.Missing, ID: "table-source-missing",
		Wrong: law.Words{Danish: "tabellens kilde mangler", English: "the publication is not named"},
		Right: law.Words{Danish: "den offentliggørelse, som rækkerne er læst i", English: "the publication that the rows were read in"}}
	noRows = law.Problem{Code: law.Missing, ID: "table-rows-missing",
		Wrong: law.Words{Danish: "tabellen har ingen rækker", English: "the table has no rows"},
		Right: law.Words{Danish: "mindst én række, og den første fra 0 kr.", English: "at least one row, the first from 0 kr."}}
	firstAboveZero = law.Problem{Code: law.OutOfRange, ID: "first-limit-not-zero",
		Wrong: law.Words{Danish: "den første række begynder ikke ved 0", English: "the first row does not begin at 0"},
		Right: law.Words{Danish: "0, så ingen indkomst ligger under tabellen", English: "0, so that no income lies below the table"}}
	limitFalls = law.Problem{Code: law.OutOfRange, ID: "limit-not-rising",
		Wrong: law.Words{Danish: "grænsen er ikke højere end i rækken før", English: "the limit is not above that of the row before"},
		Right: law.Words{Danish: "grænser, der stiger", English: "limits that rise"}}
	rowEndsElsewhere = law.Problem{Code: law.Contradiction, ID: "row-ends-elsewhere",
		Wrong: law.Words{Danish: "rækken ender ikke én krone under den næste", English: "the row does not end one krone below the next"},
		Right: law.Words{Danish: "den næste rækkes grænse minus 1, eller ingen øvre grænse", English: "the next row's limit less 1, or no upper limit"}}
	lastRowEnds = law.Problem{Code: law.Contradiction, ID: "last-row-ends",
		Wrong: law.Words{Danish: "den sidste række har en øvre grænse", English: "the last row has an upper limit"},
		Right: law.Words{Danish: "ingen, så ingen indkomst ligger over tabellen", English: "none, so that no income lies above the table"}}
	noPercentage = law.Problem{Code: law.OutOfRange, ID: "percentage-out-of-range",
		Wrong: law.Words{Danish: "procenten ligger ikke mellem 0 og 100", English: "the percentage is not between 0 and 100"},
		Right: law.Words{Danish: "en hel procent som 5", English: "a whole percentage such as 5"}}
	percentageFalls = law.Problem{Code: law.OutOfRange, ID: "percentage-falls",
		Wrong: law.Words{Danish: "procenten er lavere end i rækken før", English: "the percentage is lower than in the row before"},
		Right: law.Words{Danish: "procenter, der aldrig falder", English: "percentages that never fall"}}
	moreWithChildren = law.Problem{Code: law.Contradiction, ID: "more-with-children",
		Wrong: law.Words{Danish: "procenten er højere med børn end uden", English: "the percentage is higher with children than without"},
		Right: law.Words{Danish: "højst procenten uden børn", English: "at most the percentage without children"}}
	tablesOverlap = law.Problem{Code: law.Contradiction, ID: "tables-overlap",
		Wrong: law.Words{Danish: "tabellen gælder på dage, som en anden tabel også dækker", English: "the table is in force on days that another table covers"},
		Right: law.Words{Danish: "dage, som ingen anden tabel har, eller nøjagtig samme første og sidste dag som den tabel, den afløser",
			English: "days of its own, or exactly the first and the last day of the table it replaces"}}
)

// The problems of a regulation under § 45.
var (
	noRegulation = law.Problem{Code: law.OutOfRange, ID: "regulation-percentage",
		Wrong: law.Words{Danish: "det er ikke en procent, som § 45 kan regulere med", English: "no percentage of a yearly regulation"},
		Right: law.Words{Danish: "en procent som 4,8", English: "a percentage such as 4.8"}}
	tooManyRegulations = law.Problem{Code: law.OutOfRange, ID: "too-many-regulations",
		Wrong: law.Words{Danish: "der er flere procenter end år", English: "there are more percentages than years"},
		Right: law.Words{Danish: "én procent for hvert år efter den tabel, der reguleres", English: "one percentage for each year since the table that is regulated"}}
	noBase = law.Problem{Code: law.OutOfRange, ID: "before-the-base-table",
		Wrong: law.Words{Danish: "året ligger før tabellen fra 1. oktober 2023", English: "the year lies before the table of 1 October 2023"},
		Right: law.Words{Danish: "2023 eller senere", English: "2023 or later"}}
	regulationMissing = law.Problem{Code: law.Missing, ID: "regulation-missing",
		Wrong: law.Words{Danish: "procenten efter § 45 for {0} mangler, så årets tabel kan ikke regnes ud", English: "the percentage of § 45 for {0} is not given, so that year's table cannot be derived"},
		Right: law.Words{Danish: "2,0 plus eller minus årets tilpasningsprocent", English: "2.0 plus or minus that year's adjustment percentage"}}
)

// What a person must look at in a year's tables.
var (
	daysWithoutTable = law.Problem{Code: law.NoTable, ID: "days-without-table",
		Wrong: law.Words{Danish: "ingen tabel gælder fra {0} til {1}", English: "no table is in force from {0} to {1}"},
		Right: law.Words{Danish: "tabeller for hele året, uden huller fra året før", English: "tables for the whole year, without a gap after the year before"}}
	regulationAssumed = law.Problem{Code: law.Missing, ID: "regulation-assumed",
		Wrong: law.Words{Danish: "procenten efter § 45 for {0} er ikke givet; der er sammenlignet med {1} %, som passer på flest rækker",
			English: "the percentage of § 45 for {0} is not given; the rows were compared with {2}%, which fits most of them"},
		Right: law.Words{Danish: "2,0 plus eller minus årets tilpasningsprocent", English: "2.0 plus or minus that year's adjustment percentage"}}
	rowMissing = law.Problem{Code: law.Missing, ID: "row-missing",
		Wrong: law.Words{Danish: "rækken fra {0} mangler", English: "the row from {1} is missing"},
		Right: law.Words{Danish: "de rækker, som § 45 giver, eller en offentliggørelse, der siger andet", English: "the rows that § 45 gives, or a publication that says otherwise"}}
	rowTooMany = law.Problem{Code: law.Contradiction, ID: "row-too-many",
		Wrong: law.Words{Danish: "§ 45 giver ingen sådan række", English: "§ 45 gives no such row"},
		Right: law.Words{Danish: "de rækker, som § 45 giver, eller en offentliggørelse, der siger andet", English: "the rows that § 45 gives, or a publication that says otherwise"}}
	limitDeviates = law.Problem{Code: law.Contradiction, ID: "limit-deviates",
		Wrong: law.Words{Danish: "grænsen er en anden, end § 45 giver", English: "the limit is not the one that § 45 gives"},
		Right: law.Words{Danish: "{0}, eller en offentliggørelse, der siger andet", English: "{1}, or a publication that says otherwise"}}
	percentageDeviates = law.Problem{Code: law.Contradiction, ID: "percentage-deviates",
		Wrong: law.Words{Danish: "procenten er en anden end i rækken siden 1. oktober 2023", English: "the percentage is not that of the row since 1 October 2023"},
		Right: law.Words{Danish: "{0}, eller en offentliggørelse, der siger andet", English: "{0}, or a publication that says otherwise"}}
)
