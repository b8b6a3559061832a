// SPDX-License-Identifier: MPL-2.0

package spec_test

import "fmt"

// The words of the pages on limitation, in Danish, and how its facts and
// decisions are written for an auditor.

var limitationPages = []page{
	{
		name:  "foraeldelse-02-05",
		title: "Forældelseslovens §§ 2-5 · Hvornår fristen begynder, og hvor lang den er",
		rule: "Fristen regnes fra den dag, betaling kunne kræves, eller dagen efter en frist, som skyldneren havde ret til. " +
			"Var kravet ikke kendt, regnes den fra den dag, det blev eller burde være kendt, men kravet forældes senest ti år efter begyndelsen. " +
			"Den er tre år; fem for arbejde i et ansættelsesforhold; ti fra en dom, et forlig eller en skriftlig erkendelse af gæld og beløb. " +
			"Dagen med samme nummer er den sidste, og kravet er forældet fra dagen efter.",
		sentences: []string{"foraeldelse § 2, stk. 1", "foraeldelse § 2, stk. 2", "foraeldelse § 3, stk. 1", "foraeldelse § 3, stk. 2",
			"foraeldelse § 3, stk. 3", "foraeldelse § 4", "foraeldelse § 5, stk. 1", "foraeldelse § 5, stk. 2"},
		undecided: "Hvornår betaling kunne kræves, om skyldneren havde ret til fristen, og hvornår kravet burde være kendt, er oplysninger i sagen. " +
			"Et gældsbrev og andre krav med ti år uden dom eller forlig er ikke med, og det er overgangsreglen for krav fra før 2008 heller ikke. " +
			"To afgørelser fra Højesteret er ikke eksempler: SKM2024.476.HR (L23), fordi begrundelsen for, at kravet ikke var forældet, ikke er set, " +
			"og BS-58804/2023 (L50), fordi den angår en særlig frist mellem myndigheder.",
	},
	{
		name:  "foraeldelse-12-21",
		title: "Forældelseslovens §§ 12-14 og 20-21 · Tillægsfrister",
		rule: "Er der en straffesag, en hindring, en sag uden afgørelse eller en forhandling, forældes kravet tidligst et år efter, at den er afsluttet. " +
			"Kravet må ikke være forældet, da den begyndte. Slutter kravets egen frist senere, er det den, der gælder. En hindring giver højst ti år. " +
			"De absolutte ti år begrænser tillægsfristen efter §§ 12 og 14, men ikke året efter §§ 20 og 21 (R-51).",
		sentences: []string{"foraeldelse § 12", "foraeldelse § 14", "foraeldelse § 20, stk. 1", "foraeldelse § 20, stk. 3", "foraeldelse § 20, stk. 4", "foraeldelse § 21"},
		undecided: "Om betingelserne er opfyldt, er en vurdering. §§ 13 og 22 er ikke med, fordi deres tekst ikke er set. " +
			"Kilderne siger kun om § 14, at de absolutte ti år går forud. Betyder de noget, mærkes afgørelsen A22, og den, der læser §§ 20 og 21 anderledes, kan vælge det. " +
			"En begæring om udlæg dagen efter de højst ti år i § 14 (L28) er ikke et eksempel: landsretten sagde, at kravet ikke var forældet, og hvad Højesteret sagde, vides ikke.",
	},
	{
		name:  "foraeldelse-15-19",
		title: "Forældelseslovens §§ 15-19 · Afbrydelse",
		rule: "En erkendelse, et retsskridt, et udlæg, en modregning eller en lønindeholdelse giver en helt ny frist, når kravet ikke er forældet den dag. " +
			"Den regnes fra erkendelsen, dommen, boets afslutning, forretningens afslutning eller afgørelsen om modregning; for lønindeholdelse fra en afgørelse om at stoppe eller dagen efter et helt år uden indeholdelse. " +
			"Et forældet krav genopstår ikke. Kom dommen efter kravets sidste dag, afhænger det af, hvornår sagen blev anlagt (R-50).",
		sentences: []string{"foraeldelse § 15", "foraeldelse § 16, stk. 1", "foraeldelse § 17", "foraeldelse § 18, stk. 1", "foraeldelse § 18, stk. 4",
			"foraeldelse § 19, stk. 2", "foraeldelse § 19, stk. 3", "foraeldelse § 19, stk. 4", "foraeldelse § 19, stk. 6"},
		undecided: "Om skyldneren har erkendt gælden, om en sag er fremmet uden unødigt ophold, og hvornår en besked nåede frem, er oplysninger i sagen. " +
			"En rykker, et påkrav, en høring og et varsel afbryder ikke og har derfor ingen plads blandt skridtene.",
	},
	{
		name:  "inddrivelseslov-18-a",
		title: "Gældsinddrivelseslovens § 18 a · Forældelse under inddrivelse",
		rule: "Et krav, der ikke er forældet, forældes tidligst tre år efter modtagelsen. Krav i PSRM regnes tidligst fra den 20. november 2021 og krav i DMI fra 2024 tidligst fra den 20. november 2027. " +
			"En længere frist forkortes til tre år, medmindre kravet er privatretligt. Kommer kravet tilbage, er fristen uændret. Der bruges de regler, der gælder den dag, der spørges om.",
		sentences: []string{"inddrivelseslov § 18 a, stk. 1", "inddrivelseslov § 18 a, stk. 3", "inddrivelseslov § 18 a, stk. 4", "inddrivelseslov § 18 a, stk. 5",
			"inddrivelseslov § 18 a, stk. 7", "inddrivelseslov § 18 a, stk. 8", "inddrivelseslov § 18 a, stk. 9", "inddrivelseslov § 18 a, stk. 10"},
		undecided: "Renter under inddrivelse følger deres hovedkrav (stk. 2); giv hovedkravets oplysninger. " +
			"Derfor er lønindeholdelsen 3. februar 2020, hvis dag senere renter og opskrivninger arver (L29), ikke et eksempel. " +
			"Et krav, der har været til inddrivelse to gange, er ikke med. " +
			"Har kravet en regel om bortfald, gælder forældelse kun, mens restanceinddrivelsesmyndigheden har det.",
	},
}

// limitationWords are the names of the contract in Danish.
var limitationWords = map[any]string{
	"judgment": "dom", "settlement": "forlig", "written-acknowledgement": "skriftlig erkendelse",
	"acknowledgement": "erkendt", "instalment": "aftalt afdrag", "deferral": "henstand bevilget", "claim-filed": "indbragt",
	"estate-claim": "anmeldt i bo", "execution": "udlæg", "set-off": "modregning", "wage-withholding": "lønindeholdelse",
	"wage-withholding-ended": "lønindeholdelse stoppet", "suspension-decision": "berostillet",
	"criminal-case": "straffesag afsluttet", "hindrance": "hindring ophørt", "no-proceedings": "uden dekret eller forretning",
	"not-recognised": "ikke anerkendt i bo", "negotiation": "forhandling afsluttet", "reversal": "dækning ophævet",
	"contested-suspension": "klage over berostillelse afgjort",
}

func limitationFacts(facts map[string]any) []string {
	parts := []string{dateText(facts["on"]), limitationDay("forfald ", facts["dueOn"]),
		limitationDay("ret til at betale til ", facts["payBy"]), limitationDay("kendt ", facts["knownOn"])}
	for _, mark := range [][2]string{{"interest", "rente"}, {"employment", "løn"}, {"privateLaw", "privatretligt"}} {
		if facts[mark[0]] == true {
			parts = append(parts, mark[1])
		}
	}
	if title, given := facts["title"].(map[string]any); given {
		parts = append(parts, limitationStep(title))
	}
	for _, list := range []string{"events", "floors"} {
		for _, step := range lapseObjects(facts[list]) {
			parts = append(parts, limitationStep(step))
		}
	}
	if transfer, given := facts["transfer"].(map[string]any); given {
		system, _ := transfer["system"].(string)
		parts = append(parts, limitationDay("i "+system+" ", transfer["receivedOn"]),
			limitationDay("flyttet til PSRM ", transfer["convertedOn"]), limitationDay("tilbage ", transfer["returnedOn"]))
	}
	return parts
}

// limitationStep writes a title, an event or a floor.
func limitationStep(step map[string]any) string {
	name, known := limitationWords[step["kind"]]
	if !known {
		name = fmt.Sprint(step["kind"])
	}
	if step["idle"] == true {
		name = "sidst indeholdt løn"
	}
	text := name + " " + dateText(step["on"])
	for _, day := range [][2]string{{"since", ", begyndt "}, {"endedOn", ", slut "}, {"reachedOn", ", besked "}} {
		text += limitationDay(day[1], step[day[0]])
	}
	if step["partial"] == true {
		text += ", kun en del"
	}
	return text
}

// limitationDay writes a day with what comes before it, and nothing without one.
func limitationDay(before string, day any) string {
	if text := dateText(day); text != "" {
		return before + text
	}
	return ""
}

func limitationDecision(result map[string]any) string {
	parts := []string{"**ingen frist løber**"}
	if result["pending"] != true {
		parts = []string{"**ikke forældet**"}
		if result["barred"] == true {
			parts = []string{"**forældet fra " + dateText(result["barredFrom"]) + "**"}
		}
		parts = append(parts, "beregnet "+dateText(result["raw"]), "sidste dag "+dateText(result["last"]), "handl senest "+dateText(result["actBy"]))
	}
	parts = append(parts, limitationDay("indsigelse senest ", result["objectBy"]))
	for _, list := range []string{"flags", "open"} {
		marks, _ := result[list].([]any)
		for _, mark := range marks {
			parts = append(parts, fmt.Sprintf("`%v`", mark))
		}
	}
	return line(parts)
}
