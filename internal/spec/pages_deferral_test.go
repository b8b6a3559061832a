// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"

	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

// The words of the spec pages for §§ 6 and 7, in Danish.

var deferralPages = []page{
	{
		name:  "paragraf-06",
		title: "§ 6 · Henstand",
		rule: "Den, der får kontanthjælp eller ressourceforløbsydelse på afgørelsesdagen, skal have henstand, også med anden indkomst ved siden af. " +
			"Den, der har førtidspension, skal have henstand, når pensionen er den eneste indkomst; boligstøtte, børne- og ungeydelse og fripladstilskud tæller ikke med. " +
			"Alle andre skal have et afdrag efter § 5. Der er ingen prøve af betalingsevnen, og en lav indkomst er ikke længere en grund. " +
			"Har en skyldner med grund til henstand meget små udgifter, kan sagsbehandleren fastsætte et månedligt beløb og begrunde det.",
		sentences: []string{"opkraevning § 6, stk. 1", "opkraevning § 6, stk. 2"},
		undecided: "Om udgifterne er meget små, og hvor stort beløbet efter stk. 2 skal være: begge dele er sagsbehandlerens afgørelse med begrundelse. " +
			"Hvilke ydelser og indtægter skyldneren har, er oplysninger i sagen. Børnetilskud står ikke på listen, fordi ingen kilde siger, om det er anden indkomst ved siden af førtidspension.",
		extra: benefitTable,
	},
	{
		name:  "paragraf-07",
		title: "§ 7 · Ordningen stilles i bero",
		rule: "Løber der en ordning, og er skyldneren på afgørelsesdagen i en af situationerne i § 6, stk. 1, stilles ordningen i bero. " +
			"Det hedder ikke henstand, men tæller som henstand efter § 8, stk. 3. Ellers fortsætter ordningen. " +
			"Er der bestemt et beløb efter § 6, stk. 2, betales det i stedet for den ordning, der stilles i bero.",
		sentences: []string{"opkraevning § 7"},
		undecided: "Hvad der sker, når situationen hører op: ordningen begynder ikke igen af sig selv, og en ny afgørelse efter § 5 hører til et andet kapitel. " +
			"Om resten af kravet bortfalder (§ 8), og hvordan skyldneren får besked.",
	},
}

// benefitTable lists the benefits the library knows, which is how the list is
// compared with the law.
func benefitTable() string {
	effects := map[deferral.Effect]string{
		deferral.Grounds: "grund til henstand", deferral.GroundsAlone: "grund, når den er eneste indkomst",
		deferral.Neutral: "tæller ikke som indkomst", deferral.Income: "anden indkomst",
	}
	list := deferral.BuiltInBenefits()
	text := "\n## Ydelserne\n\nListen gælder fra " + dateText(list.Verified().From.String()) + " til og med " + dateText(list.Verified().To.String()) +
		". En ydelse, der ikke står på den, er en fejl i oplysningerne og aldrig et afslag.\n\n| kode | ydelse | virkning | kilde |\n|---|---|---|---|\n"
	for _, entry := range list.Entries() {
		text += fmt.Sprintf("| `%s` | %s | %s | %s |\n", entry.Code, entry.Name, effects[entry.Effect], cell(entry.Source))
	}
	return text
}

// deferralFacts writes the facts of a case.
func deferralFacts(facts map[string]any) []string {
	names := map[string]string{}
	for _, entry := range deferral.BuiltInBenefits().Entries() {
		names[string(entry.Code)] = entry.Name
	}
	parts := []string{dateText(facts["on"])}
	benefits, _ := facts["benefits"].([]any)
	for _, benefit := range benefits {
		code, _ := benefit.(string)
		name, known := names[code]
		if !known {
			name = fmt.Sprintf("ukendt ydelse »%s«", code)
		}
		parts = append(parts, name)
	}
	if len(benefits) == 0 {
		parts = append(parts, "ingen ydelser")
	}
	if facts["otherIncome"] == true {
		parts = append(parts, "anden indkomst")
	}
	if facts["plan"] == true {
		parts = append(parts, "ordning løber")
	}
	if modest, present := facts["modestExpenses"].(map[string]any); present {
		parts = append(parts, "beskedne udgifter: "+kronerText(modest["monthly"]))
	}
	return parts
}

// deferralDecision writes the result of a case.
func deferralDecision(result map[string]any) string {
	switch result["state"] {
	case "deferral":
		return "**henstand**"
	case "plan-suspended":
		return "**ordningen stilles i bero**"
	case "modest-amount":
		return "**" + kronerText(result["monthly"]) + "** om måneden (§ 6, stk. 2)"
	}
	return "**ingen henstand**"
}
