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
		undecided: "Om forældelsen er afbrudt, om en pantsat konto består efter forældelsen, og om inddrivelsen skal begynde. " +
			"Om sikkerheden skal ophøre, står på siden om ophør.",
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
	{
		name:  "sikkerhed-ophoer",
		title: "Sikkerheden · Ophør",
		rule: "Efter ti år ophører sikkerheden, når den, der har stillet den, beder om det. Før det ophører den, når der er givet tidsubegrænset ophold eller ophold på et andet grundlag, " +
			"når tilladelsen er ophørt og den familiesammenførte er udrejst, når den familiesammenførte er død, eller når sikkerheden er udløbet. Skilsmisse alene er ikke nok. " +
			"Udrejse og død skal dokumenteres. Det, der kan inddrives, inddrives først; resten går tilbage til den, der har stillet sikkerheden.",
		sentences: []string{"sikkerhed § 18", "sikkerhed § 13, stk. 1"},
		undecided: "Om en tilladelse er ophørt, om den familiesammenførte er udrejst, og om fraflytningskommunens udbetalinger kan tages med. Det er oplysninger i sagen. " +
			"Teksten i § 18 er ikke læst; grundene kendes fra KL's sider. Banken, den, der har stillet sikkerheden, og Udlændingestyrelsen skal have besked; det gør reglen ikke.",
	},
	{
		name:  "sikkerhed-nedsaettelse",
		title: "Sikkerheden · Nedsættelse",
		rule: "Sikkerheden nedsættes i tre trin: for danskprøven på A1-niveau, for den på A2-niveau og for den afsluttende danskprøve. En højere prøve tæller også for trinnene under den, og hvert trin gives én gang. " +
			"Prøven på A1- og A2-niveau skal være bestået senest den dag, tilladelsen nævner. Er den afsluttende prøve bestået inden fristen for A1, gives alle tre trin på én gang. " +
			"Reglerne følger dagen for ansøgningen, men fra 1. juli 2024 dagen, sikkerheden er stillet.",
		sentences: []string{"udlaendingelov § 9"},
		undecided: "Om der var lovligt forfald, og om nogen har bedt om nedsættelsen. Hvilket års beløb der gælder, er kilderne uenige om: reglen viser begge, og en sagsbehandler vælger. " +
			"En nedsættelse, der allerede er givet, ændrer reglen ikke; den står i sagen, som den er.",
	},
	{
		name:  "sikkerhed-kaede",
		title: "Sikkerheden · Forlængelse, erstatning og skift af bank",
		rule: "Afløser flere sikkerheder hinanden, prøves hver udbetaling mod den, der gjaldt den dag. Slutter en sikkerhed den dag, den næste begynder, hører en udbetaling den dag til den ældste. " +
			"Er kravet ikke rejst, inden en sikkerhed er udløbet, er dens udbetalinger tabt; de kan ikke føres over i den næste, og det, der er tilbage i en sikkerhed, bruges ikke til en andens udbetalinger.",
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

// chainFacts writes the facts of securities that followed each other.
func chainFacts(facts map[string]any) []string {
	parts := []string{dateText(facts["on"]), "søgt " + dateText(facts["appliedOn"])}
	links, _ := facts["links"].([]any)
	for i, link := range links {
		l, _ := link.(map[string]any)
		for _, part := range guaranteeFacts(l) {
			if part != "" {
				parts = append(parts, fmt.Sprintf("nr. %d: %s", i+1, part))
			}
		}
	}
	payouts, _ := facts["payouts"].([]any)
	for _, payout := range payouts {
		parts = append(parts, payoutText(payout))
	}
	return parts
}

func chainDecision(result map[string]any) string {
	parts := []string{"**" + kronerText(result["recoverable"]) + "** kan tages"}
	if result["uncovered"] != "0" {
		parts = append(parts, "uden dækning "+kronerText(result["uncovered"]))
	}
	links, _ := result["links"].([]any)
	for i, link := range links {
		l, _ := link.(map[string]any)
		parts = append(parts, fmt.Sprintf("nr. %d: %s tages, tilbage %s", i+1, kronerText(l["recoverable"]), kronerText(l["remaining"])))
		if l["expiredUnclaimed"] != "0" {
			parts = append(parts, "tabt "+kronerText(l["expiredUnclaimed"]))
		}
		payouts, _ := l["payouts"].([]any)
		for _, payout := range payouts {
			p, _ := payout.(map[string]any)
			reason, _ := p["reason"].(string)
			parts = append(parts, fmt.Sprintf("%v: %s", p["id"], guaranteeReasons[reason]))
		}
	}
	if outside, _ := result["outside"].([]any); len(outside) > 0 {
		parts = append(parts, fmt.Sprint("uden for sikkerhederne: ", outside))
	}
	gaps, _ := result["gaps"].([]any)
	for _, gap := range gaps {
		g, _ := gap.(map[string]any)
		parts = append(parts, fmt.Sprintf("uden sikkerhed %s til %s", dateText(g["from"]), dateText(g["to"])))
	}
	return line(parts)
}

var testWords = map[any]string{"a1": "A1", "a2": "A2", "final": "afsluttende prøve"}

// reductionFacts writes the facts of a reduction.
func reductionFacts(facts map[string]any) []string {
	parts := guaranteeFacts(facts)
	passed, _ := facts["passed"].([]any)
	for _, test := range passed {
		p, _ := test.(map[string]any)
		parts = append(parts, testWords[p["test"]]+" bestået "+dateText(p["on"]))
	}
	granted, _ := facts["granted"].([]any)
	for _, test := range granted {
		parts = append(parts, "givet for "+testWords[test])
	}
	for _, deadline := range [][2]string{{"a1Deadline", "A1"}, {"a2Deadline", "A2"}} {
		if day := dateText(facts[deadline[0]]); day != "" {
			parts = append(parts, "frist for "+deadline[1]+" "+day)
		}
	}
	if level, chosen := facts["level"].(map[string]any); chosen {
		parts = append(parts, map[any]string{"base": "valgt lovens niveau", "current": "valgt årets niveau"}[level["level"]])
	}
	return parts
}

func reductionDecision(result map[string]any) string {
	amount := "**en sagsbehandler vælger niveauet**"
	if result["amount"] != nil {
		amount = "**" + kronerText(result["amount"]) + "** nedsættes der med"
	}
	parts := []string{amount}
	for _, level := range [][2]string{{"base", "lovens niveau"}, {"current", "årets niveau"}} {
		if c, shown := result[level[0]].(map[string]any); shown {
			text := fmt.Sprintf("%s: %s, tilbage %s, mindst %s", level[1], kronerText(c["amount"]), kronerText(c["left"]), kronerText(c["floor"]))
			if c["belowFloor"] == true {
				text += " (**under**)"
			}
			parts = append(parts, text)
		}
	}
	return line(parts)
}

// releaseFacts writes the facts of the end of a security.
func releaseFacts(facts map[string]any) []string {
	parts := guaranteeFacts(facts)
	for _, day := range [][2]string{{"validFrom", "første sikkerhed fra"}, {"requestedOn", "bedt om ophør"}, {"otherBasisOn", "andet opholdsgrundlag"},
		{"permitEndedOn", "tilladelsen ophørt"}, {"departedOn", "udrejst"}, {"diedOn", "død"}, {"divorcedOn", "skilt"}} {
		if text := dateText(facts[day[0]]); text != "" {
			parts = append(parts, day[1]+" "+text)
		}
	}
	if facts["documented"] == true {
		parts = append(parts, "dokumenteret")
	}
	return parts
}

var releaseWords = map[any]string{"ten-years": "ti år", "permanent-permit": "tidsubegrænset ophold", "other-basis": "andet opholdsgrundlag",
	"permit-ended": "tilladelsen ophørt og udrejst", "death": "død", "expiry": "udløbet",
	"recover": "inddriv først", "decide-who-recovers": "afgør, hvem der inddriver", "request": "vent på, at der bedes om det",
	"document": "få det dokumenteret", "former-claims": "tag stilling til fraflytningskommunens udbetalinger"}

func releaseDecision(result map[string]any) string {
	because, _ := result["because"].([]any)
	if len(because) == 0 {
		if result["onlyDivorce"] == true {
			return "**ingen grund** · skilsmisse er ikke nok"
		}
		return "**ingen grund**"
	}
	verdict, rest := "**noget skal ske først**", "derefter går "+kronerText(result["rest"])+" tilbage"
	if result["ready"] == true {
		verdict, rest = "**kan ophøre**", kronerText(result["rest"])+" går tilbage"
	}
	parts := []string{verdict}
	for _, ground := range because {
		parts = append(parts, releaseWords[ground])
	}
	before, _ := result["before"].([]any)
	for _, first := range before {
		parts = append(parts, releaseWords[first])
	}
	return line(append(parts, rest))
}
