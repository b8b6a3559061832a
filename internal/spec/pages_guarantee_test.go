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
			"og når der ikke er gået tre år. Hver udbetaling har sine egne tre år; de slutter dagen med samme nummer og rykker for lukkedage, men uden et krav aldrig ud over sikkerhedens sidste dag. " +
			"Er kravet rejst rettidigt, skader det ikke, at sikkerheden udløber bagefter. Det, der er udbetalt efter et tidsubegrænset ophold, et andet opholdsgrundlag eller udrejsen, er ikke dækket.",
		sentences: []string{"kl-side linje 1", "kl-side linje 5", "kl-side linje 6", "kl-side linje 7", "sikkerhed § 18",
			"foraeldelse § 3, stk. 1", "foraeldelse § 27, stk. 1", "foraeldelse § 27, stk. 2"},
		undecided: "Om noget har afbrudt forældelsen, er en oplysning for hver udbetaling; om en pantsat konto består efter den, og om inddrivelsen skal begynde, afgør reglen ikke. " +
			"Om sikkerheden skal ophøre, står på siden om ophør.",
	},
	{
		name:  "sikkerhed-krav",
		title: "Sikkerheden · Krav og inddrivelser over tid",
		rule: "Hjælpen fortsætter ofte efter det første krav. Hvert krav er rejst for de udbetalinger, det nævner; er kun dagen oplyst, er det rejst for alt det, der da var udbetalt. " +
			"En udbetaling, der ikke er med i noget krav, skal der rejses nyt krav for, og svaret viser den sidste sikre dag. Er sikkerheden udløbet, er det for sent. " +
			"Det, der er inddrevet, trækkes fra udbetalingen, så det ikke inddrives igen; er det betalt tilbage, er alt som før.",
		sentences: []string{"kl-side linje 5", "kl-side linje 6", "sikkerhed § 13, stk. 1"},
		undecided: "Om en inddrivelse var rigtig, og om den skal betales tilbage. Nævner en inddrivelse ingen udbetaling, går den på den ældste, og svaret viser det.",
	},
	{
		name:  "sikkerhed-myndighed",
		title: "Sikkerheden · Hvem der inddriver, og efter hvilken bekendtgørelse",
		rule: "Er opholdstilladelsen søgt før 15. november 2017, sender kommunen kravet til restanceinddrivelsesmyndigheden; er den søgt senere, inddriver kommunen selv. " +
			"Er den søgt den dag, skal en sagsbehandler tage stilling, og resten regnes ud alligevel. Bekendtgørelsen følger af ansøgningsdagen, men af dagen for sagens første sikkerhed, når den er stillet 1. juli 2024 eller senere.",
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
	{
		name:  "sikkerhed-ophoer",
		title: "Sikkerheden · Ophør",
		rule: "Efter ti år ophører sikkerheden, når den, der har stillet den, beder om det. Før det ophører den, når der er givet tidsubegrænset ophold eller ophold på et andet grundlag, " +
			"når tilladelsen er ophørt og den familiesammenførte er udrejst, når den familiesammenførte er død, eller når sikkerheden er udløbet. Skilsmisse alene er ikke nok. " +
			"Udrejse og død skal dokumenteres. Det, der kan inddrives, inddrives først, og det, der endnu kan rejses krav for, rejses der krav for; resten går tilbage til den, der har stillet sikkerheden.",
		sentences: []string{"sikkerhed § 18", "sikkerhed § 13, stk. 1"},
		undecided: "Om en tilladelse er ophørt, om den familiesammenførte er udrejst, og om fraflytningskommunens udbetalinger kan tages med. Det er oplysninger i sagen. " +
			"Teksten i § 18 er ikke læst; grundene kendes fra KL's sider. Banken, den, der har stillet sikkerheden, og Udlændingestyrelsen skal have besked; det gør reglen ikke.",
	},
	{
		name:  "sikkerhed-nedsaettelse",
		title: "Sikkerheden · Nedsættelse",
		rule: "Sikkerheden nedsættes i tre trin: for danskprøven på A1-niveau, for den på A2-niveau og for den afsluttende danskprøve. En højere prøve tæller også for trinnene under den, og hvert trin gives én gang. " +
			"Prøven på A1- og A2-niveau skal være bestået senest den dag, tilladelsen nævner. Er den afsluttende prøve bestået inden fristen for A1, gives alle tre trin på én gang. " +
			"Reglerne følger dagen for ansøgningen, men fra 1. juli 2024 dagen, sagens første sikkerhed er stillet.",
		sentences: []string{"udlaendingelov § 9"},
		undecided: "Om der var lovligt forfald, og om nogen har bedt om nedsættelsen. Hvilket års beløb der gælder, er kilderne uenige om: reglen viser begge, og en sagsbehandler vælger. " +
			"En nedsættelse, der allerede er givet, ændrer reglen ikke; den står i sagen, som den er.",
	},
	{
		name:  "sikkerhed-kaede",
		title: "Sikkerheden · Forlængelse, erstatning og skift af bank",
		rule: "Afløser flere sikkerheder hinanden, prøves hver udbetaling mod den, der gjaldt den dag. Slutter en sikkerhed den dag, den næste begynder, hører en udbetaling den dag til den ældste. " +
			"Er kravet ikke rejst, inden en sikkerhed er udløbet, er dens udbetalinger tabt; de kan ikke føres over i den næste, og det, der er tilbage i en sikkerhed, bruges ikke til en andens udbetalinger. " +
			"Den første sikkerhed bliver ved at afgøre bekendtgørelsen og beløbene.",
		sentences: []string{"kl-side linje 5", "kl-side linje 7"},
		undecided: "Om en sikkerhed, der er brugt op, skal fyldes op, når den forlænges, og om forlængelsen er i orden. Det siger ingen af de læste tekster.",
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
	add("sagens første stillet ", dateText(security["firstPostedOn"]))
	for _, list := range [][2]string{{"reductions", "nedsat"}, {"recovered", "inddrevet"}} {
		movements, _ := facts[list[0]].([]any)
		for _, movement := range movements {
			m, _ := movement.(map[string]any)
			text := fmt.Sprintf("%s %s %s", list[1], kronerText(m["amount"]), dateText(m["on"]))
			if payout, named := m["payout"]; named {
				text += fmt.Sprintf(" for %v", payout)
			}
			if returned := dateText(m["returnedOn"]); returned != "" {
				text += ", betalt tilbage " + returned
			}
			parts = append(parts, text)
		}
	}
	payouts, _ := facts["payouts"].([]any)
	for _, payout := range payouts {
		parts = append(parts, payoutText(payout))
	}
	add("krav rejst ", dateText(facts["claimRaisedOn"]))
	claims, _ := facts["claims"].([]any)
	for _, claim := range claims {
		c, _ := claim.(map[string]any)
		parts = append(parts, fmt.Sprintf("krav rejst %s for %s", dateText(c["on"]), namesText(c["payouts"])))
	}
	for _, day := range [][2]string{{"permanentPermitOn", "tidsubegrænset ophold "}, {"otherBasisOn", "andet opholdsgrundlag "},
		{"departedOn", "udrejst "}, {"diedOn", "død "}, {"divorcedOn", "skilt "}} {
		add(day[1], dateText(facts[day[0]]))
	}
	if facts["authorityDecision"] != nil {
		parts = append(parts, "sagsbehandleren har taget stilling til, hvem der inddriver")
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
	interruptions, _ := p["interruptions"].(map[string]any)
	events, _ := interruptions["events"].([]any)
	for _, event := range events {
		e, _ := event.(map[string]any)
		text += fmt.Sprintf(", %s %s", interruptionWords[e["kind"]], dateText(e["on"]))
	}
	if title, given := interruptions["title"].(map[string]any); given {
		text += fmt.Sprintf(", %s %s", interruptionWords[title["kind"]], dateText(title["on"]))
	}
	return text
}

var interruptionWords = map[any]string{"acknowledgement": "erkendt", "claim-filed": "stævnet", "judgment": "dom"}

// namesText lists names, such as those of payouts.
func namesText(list any) string {
	all, _ := list.([]any)
	texts := make([]string, len(all))
	for i := range all {
		texts[i] = fmt.Sprint(all[i])
	}
	return strings.Join(texts, ", ")
}

var guaranteeReasons = map[string]string{
	"other-act": "anden lov", "other-recipient": "anden modtager", "before-security": "før sikkerheden", "after-security": "efter sikkerheden",
	"after-permanent-permit": "efter tidsubegrænset ophold", "after-other-basis": "efter andet opholdsgrundlag", "after-departure": "efter udrejsen",
	"already-recovered": "allerede inddrevet", "claim-too-late": "kravet for sent", "barred": "forældet", "after-claim": "efter kravet", "unclaimed": "ikke med i kravet",
	"former-municipality": "fraflytningskommunen", "security-used-up": "ikke mere tilbage", "partly-covered": "delvist", "covered": "helt",
}

// guaranteeDecision writes the result of a case.
func guaranteeDecision(result map[string]any) string {
	var parts []string
	add := func(before string, amount any, after string) {
		if amount != nil {
			parts = append(parts, before+kronerText(amount)+after)
		}
	}
	add("**", result["recoverable"], "** kan inddrives")
	add("tilbage ", result["remaining"], "")
	if result["uncovered"] != "0" {
		add("uden dækning ", result["uncovered"], "")
	}
	payouts, _ := result["payouts"].([]any)
	for _, payout := range payouts {
		p, _ := payout.(map[string]any)
		reason, _ := p["reason"].(string)
		text := fmt.Sprintf("%v: %s", p["id"], guaranteeReasons[reason])
		if last := dateText(p["last"]); last != "" {
			text += ", sidste dag " + last
		}
		parts = append(parts, text)
	}
	parts = append(parts, raiseText(result)...)
	if flags := namesText(result["flags"]); flags != "" {
		parts = append(parts, "se efter: "+flags)
	}
	authority, told := result["authority"]
	if !told {
		return line(parts)
	}
	switch authority {
	case "municipality":
		parts = append(parts, "kommunen")
	case "recovery-authority":
		parts = append(parts, "restanceinddrivelsesmyndigheden")
	default:
		parts = append(parts, "**en sagsbehandler skal tage stilling til, hvem der inddriver**")
	}
	if order, known := result["order"].(string); known {
		parts = append(parts, "nr. "+strings.Replace(order, "/", " af ", 1))
	}
	return line(parts)
}

// raiseText writes the payouts for which a claim is to be raised.
func raiseText(result map[string]any) (parts []string) {
	list, _ := result["toBeRaised"].([]any)
	for _, payout := range list {
		p, _ := payout.(map[string]any)
		parts = append(parts, fmt.Sprintf("**rejs krav for %v senest %s**", p["id"], dateText(p["by"])))
	}
	return parts
}
