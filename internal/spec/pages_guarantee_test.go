// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The words of the spec pages about the security, in Danish.

var guaranteePages = []page{
	{
		name:  "sikkerhed-inddrivelse",
		title: "Sikkerheden · Hvornår en udbetaling kan tages",
		rule: "En udbetaling kan tages, når den ligger i sikkerhedens gyldighed, første og sidste dag med, når kravet er rejst senest den sidste dag, " +
			"og når der ikke er gået tre år. Hver udbetaling har sine egne tre år; de slutter dagen med samme nummer og rykker for lukkedage, men aldrig ud over sikkerhedens sidste dag. " +
			"Er kravet rejst i tide, skader det ikke, at sikkerheden udløber bagefter. Det, der er udbetalt senere end kravet eller senere end et tidsubegrænset ophold, er ikke med.",
		sentences: []string{"kl-side linje 1", "kl-side linje 5", "kl-side linje 6", "kl-side linje 7", "sikkerhed § 18",
			"foraeldelse § 3, stk. 1", "foraeldelse § 27, stk. 1", "foraeldelse § 27, stk. 2"},
		undecided: "Om forældelsen er afbrudt, om en pantsat konto overlever den, og om inddrivelsen skal begynde. " +
			"Om sikkerheden skal ophøre: det kan siges, når inddrivelsen er på plads.",
	},
	{
		name:  "sikkerhed-myndighed",
		title: "Sikkerheden · Hvem der inddriver, og efter hvilken bekendtgørelse",
		rule: "Er opholdstilladelsen søgt før 15. november 2017, sender kommunen kravet til restanceinddrivelsesmyndigheden; er den søgt senere, inddriver kommunen selv. " +
			"Er den søgt den dag, må et menneske svare, og resten regnes ud alligevel. Bekendtgørelsen følger af ansøgningsdagen, men af dagen for sikkerheden, når den er stillet 1. juli 2024 eller senere.",
		sentences: []string{"kl-side linje 4", "kl-side linje 14", "kl-side linje 15", "sikkerhed § 13, stk. 1", "sikkerhed § 13, stk. 3"},
		undecided: "Hvem der inddriver, når der er søgt 15. november 2017: sagsbehandleren afgør og begrunder. Teksten i bekendtgørelserne er ikke læst; § 13 kendes fra KL's side og Den juridiske vejledning.",
		extra:     securityAmounts,
	},
	{
		name:  "sikkerhed-udbetalinger",
		title: "Sikkerheden · Hvilke udbetalinger, og hvor meget",
		rule: "Kun ydelser efter aktivloven og integrationsloven, udbetalt til den familiesammenførte. Der tages ikke mere, end der er tilbage: beløbet i dokumentet minus nedsættelser og tidligere inddrivelse. " +
			"Den ældste udbetaling tages først, medmindre sagsbehandleren vælger andet. Der er ingen renter, og sikkerheden fyldes ikke op.",
		sentences: []string{"kl-side linje 3", "sikkerhed § 13, stk. 1"},
		undecided: "Hvilken lov en ydelse er udbetalt efter, om beløbet er før eller efter skat, og om fraflytningskommunens udbetalinger kan tages med. Det er oplysninger eller begrundede valg i sagen.",
	},
}

// securityAmounts lists the yearly amounts, which only show whether the amount in
// a document is plausible.
func securityAmounts() string {
	var out strings.Builder
	out.WriteString("\n## De årlige beløb\n\nDe bruges kun til at se, om beløbet i dokumentet er rimeligt. Det er dokumentet, der tæller.\n\n" +
		"| regler | fra og med | før | sikkerhed | A1 | A2 og afsluttende | mindst tilbage | kilde |\n|---|---|---|---|---|---|---|---|\n")
	kinds := map[guarantee.Provenance]string{guarantee.Published: "offentliggjort", guarantee.Secondary: "gengivet", guarantee.Derived: "udregnet"}
	for _, row := range guarantee.Amounts() {
		fmt.Fprintf(&out, "| %s | %s | %s | %s", row.Regime, dateText(row.From.String()), dateText(row.Until.String()), law.FormatKroner(row.Security, law.Danish))
		if row.First.IsZero() {
			out.WriteString(" | – | – | –")
		} else {
			fmt.Fprintf(&out, " | %s | %s | %s", law.FormatKroner(row.First, law.Danish), law.FormatKroner(row.Second, law.Danish), law.FormatKroner(row.Floor, law.Danish))
		}
		fmt.Fprintf(&out, " | %s: %s |\n", kinds[row.Known], cell(row.Source))
	}
	return out.String()
}

// guaranteeFacts writes the facts of a case.
func guaranteeFacts(facts map[string]any) []string {
	security, _ := facts["security"].(map[string]any)
	parts := []string{dateText(facts["on"])}
	add := func(before string, text string) {
		if text != "" {
			parts = append(parts, before+text)
		}
	}
	add("søgt ", dateText(facts["appliedOn"]))
	if len(security) > 0 {
		parts = append(parts, fmt.Sprintf("sikkerhed %s, %s til %s", kronerText(security["amount"]), dateText(security["from"]), dateText(security["to"])))
	}
	add("stillet ", dateText(security["postedOn"]))
	for _, list := range [][2]string{{"reductions", "nedsat"}, {"recovered", "inddrevet"}} {
		movements, _ := facts[list[0]].([]any)
		for _, movement := range movements {
			m, _ := movement.(map[string]any)
			parts = append(parts, fmt.Sprintf("%s %s %s", list[1], kronerText(m["amount"]), dateText(m["on"])))
		}
	}
	payouts, _ := facts["payouts"].([]any)
	for _, payout := range payouts {
		parts = append(parts, payoutText(payout))
	}
	add("krav rejst ", dateText(facts["claimRaisedOn"]))
	add("tidsubegrænset ophold ", dateText(facts["permanentPermitOn"]))
	if facts["authorityDecision"] != nil {
		parts = append(parts, "et menneske har afgjort, hvem der inddriver")
	}
	if options, chosen := facts["options"].(map[string]any); chosen {
		if sequence, present := options["sequence"]; present {
			parts = append(parts, fmt.Sprint("valgt først: ", sequence))
		}
		if order, present := options["order"]; present {
			parts = append(parts, fmt.Sprint("valgt bekendtgørelse: ", order))
		}
	}
	return parts
}

func payoutText(payout any) string {
	p, _ := payout.(map[string]any)
	text := fmt.Sprintf("%v: %s %s", p["id"], kronerText(p["amount"]), dateText(p["on"]))
	switch p["act"] {
	case "aktivloven":
	case "integrationsloven":
		text += ", integrationsloven"
	case "other":
		text += ", anden lov"
	default:
		text += ", ukendt lov"
	}
	switch p["recipient"] {
	case "foreigner":
	case "sponsor":
		text += ", til sikkerhedsstilleren"
	default:
		text += ", til en anden"
	}
	if p["paidByFormer"] == true {
		text += ", fraflytningskommunen"
	}
	return text
}

var guaranteeReasons = map[string]string{
	"other-act": "anden lov", "other-recipient": "anden modtager", "before-security": "før sikkerheden", "after-security": "efter sikkerheden",
	"after-permanent-permit": "efter tidsubegrænset ophold", "claim-too-late": "kravet for sent", "barred": "forældet", "after-claim": "efter kravet",
	"former-municipality": "fraflytningskommunen", "security-used-up": "ikke mere tilbage", "partly-covered": "delvist", "covered": "helt",
}

// guaranteeDecision writes the result of a case.
func guaranteeDecision(result map[string]any) string {
	parts := []string{"**" + kronerText(result["recoverable"]) + "** kan tages", "tilbage " + kronerText(result["remaining"])}
	if result["uncovered"] != "0" {
		parts = append(parts, "uden dækning "+kronerText(result["uncovered"]))
	}
	payouts, _ := result["payouts"].([]any)
	for _, payout := range payouts {
		p, _ := payout.(map[string]any)
		reason, _ := p["reason"].(string)
		parts = append(parts, fmt.Sprintf("%v: %s, sidste dag %s", p["id"], guaranteeReasons[reason], dateText(p["last"])))
	}
	switch result["authority"] {
	case "municipality":
		parts = append(parts, "kommunen")
	case "recovery-authority":
		parts = append(parts, "restanceinddrivelsesmyndigheden")
	default:
		parts = append(parts, "**et menneske afgør, hvem der inddriver**")
	}
	if order, known := result["order"].(string); known {
		parts = append(parts, "nr. "+strings.Replace(order, "/", " af ", 1))
	}
	return line(parts)
}
