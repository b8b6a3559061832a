// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"
)

// The words of the other rules about the security: chain, reduce, release, steps and
// sweep.

var workPages = []page{
	{
		name:  "sikkerhed-skridt",
		title: "Sikkerheden · Hvad der skal gøres, af hvem og hvornår",
		rule: "Udbetalingerne prøves, den, der har stillet sikkerheden, høres, der besluttes, banken holder beløbet, opkrævningskontoret opkræver, og resultatet registreres og indberettes. " +
			"Intet, der kræver en beslutning, er klar, før høringen er slut. Dagene er regnet tilbage fra den sidste sikre dag. Hvor mange dage hvert skridt tager, er en arbejdsplan og ikke lov: " +
			"6 dage, til brevet er fremme, 14 til at svare, 7 til at beslutte, 7 til banken og 14 til opkrævningen, medmindre kommunen vælger andre tal. " +
			"Flytter den familiesammenførte, følger sikkerheden og rettighederne med, og tilflytningskommunen inddriver.",
		sentences: []string{"kl-side linje 4", "kl-side linje 5", "kl-side linje 9", "kl-side linje 10", "kl-side linje 11", "kl-side linje 12", "sikkerhed § 13, stk. 3"},
		undecided: "Om inddrivelsen skal begynde, og om brevet til den, der har stillet sikkerheden, er en høring eller en orientering; det vælger kommunen. Rækkefølgen er en slutning, for bilaget fra København er ikke læst.",
	},
	{
		name:  "sikkerhed-arbejdsliste",
		title: "Sikkerheden · Arbejdslisten over mange sikkerheder",
		rule: "Alle sikkerheder står på listen. Først står de, hvor noget kan inddrives eller rejses krav for, efter den nærmeste sikre dag; så dem, der løber uden noget at inddrive, efter deres udløb; " +
			"så resten; og til sidst dem, hvis oplysninger ikke passer, med fejlene.",
		sentences: []string{"kl-side linje 5", "kl-side linje 6"},
		undecided: "Hvad der skal gøres i den enkelte sag; det står på siden om skridtene.",
	},
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
	parts := []string{"**" + kronerText(result["recoverable"]) + "** kan inddrives"}
	if uncovered := result["uncovered"]; uncovered != nil && uncovered != "0" {
		parts = append(parts, "uden dækning "+kronerText(uncovered))
	}
	links, _ := result["links"].([]any)
	for i, link := range links {
		l, _ := link.(map[string]any)
		if l["recoverable"] != nil {
			text := fmt.Sprintf("nr. %d: %s tages", i+1, kronerText(l["recoverable"]))
			if l["remaining"] != nil {
				text += ", tilbage " + kronerText(l["remaining"])
			}
			parts = append(parts, text)
		}
		if lost := l["expiredUnclaimed"]; lost != nil && lost != "0" {
			parts = append(parts, "tabt "+kronerText(lost))
		}
		payouts, _ := l["payouts"].([]any)
		for _, payout := range payouts {
			p, _ := payout.(map[string]any)
			reason, _ := p["reason"].(string)
			parts = append(parts, fmt.Sprintf("%v: %s", p["id"], guaranteeReasons[reason]))
		}
		parts = append(parts, raiseText(l)...)
		if order, known := l["order"].(string); known {
			parts = append(parts, fmt.Sprintf("nr. %d: bekendtgørelse %s", i+1, strings.Replace(order, "/", " af ", 1)))
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
	for _, day := range [][2]string{{"validFrom", "første sikkerhed fra"}, {"requestedOn", "bedt om ophør"}, {"permitEndedOn", "tilladelsen ophørt"}} {
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
	"recover": "inddriv først", "raise-claim": "rejs krav først", "decide-who-recovers": "afgør, hvem der inddriver", "request": "vent på, at der bedes om det",
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

// stepsFacts writes the facts of a case and what has been done in it.
func stepsFacts(facts map[string]any) []string {
	parts := guaranteeFacts(facts)
	progress, _ := facts["progress"].(map[string]any)
	if progress["securityElsewhere"] == true {
		parts = append(parts, "sikkerheden er hos fraflytningskommunen")
	}
	for _, day := range [][2]string{{"requestedOn", "bedt om sikkerheden"}, {"receivedOn", "sikkerheden modtaget"}, {"confirmedOn", "modtagelsen bekræftet"},
		{"testedOn", "prøvet"}, {"sponsorToldOn", "skrevet til sikkerhedsstilleren"}, {"answerBy", "svar senest"}, {"answeredOn", "svaret kom"}, {"decidedOn", "besluttet"},
		{"bankToldOn", "skrevet til banken"}, {"bankAnsweredOn", "banken svarede"}, {"collectionOn", "opkrævning bestilt"}, {"claimSentOn", "krav sendt"},
		{"collectedOn", "pengene kom"}, {"movedAwayOn", "flyttet herfra"}, {"handedOverOn", "overdraget"}, {"bankToldOfMoveOn", "banken underrettet"}} {
		if text := dateText(progress[day[0]]); text != "" {
			parts = append(parts, day[1]+" "+text)
		}
	}
	if collected := progress["collected"]; collected != nil {
		parts = append(parts, "der kom "+kronerText(collected))
	}
	return parts
}

var stepWords = map[any]string{"decide-authority": "tag stilling til, hvem der inddriver", "request-security": "bed om sikkerheden", "receive-security": "modtag den",
	"confirm-receipt": "bekræft modtagelsen", "test-payouts": "prøv udbetalingerne", "raise-claim": "rejs nyt krav", "tell-sponsor": "hør sikkerhedsstilleren",
	"await-answer": "afvent svar", "decide-recovery": "beslut", "hold-at-bank": "skriv til banken", "remind-bank": "ryk banken", "ask-collection": "bestil opkrævning",
	"send-claim": "send kravet", "collect": "modtag pengene", "remind-payment": "ryk for betaling", "claim-rest": "kræv resten", "register": "registrér",
	"report": "indberet", "hand-over-security": "overdrag sikkerheden", "tell-bank-of-move": "fortæl banken det", "tell-sponsor-of-move": "fortæl sikkerhedsstilleren det",
	"extend-security": "forlæng sikkerheden"}

var stateWords = map[any]string{"done": "gjort", "ready": "**klar**", "waiting": "venter", "overdue": "**over tid**"}

func stepsDecision(result map[string]any) string {
	var parts []string
	if day := dateText(result["safeDay"]); day != "" {
		parts = append(parts, "sidste sikre dag "+day)
	}
	steps, _ := result["steps"].([]any)
	for _, step := range steps {
		s, _ := step.(map[string]any)
		text := stepWords[s["code"]] + ": " + stateWords[s["state"]]
		if by := dateText(s["by"]); by != "" {
			text += ", senest " + by
		}
		if from := dateText(s["from"]); from != "" {
			text += ", fra " + from
		}
		parts = append(parts, text)
	}
	return line(parts)
}

// sweepFacts writes the securities of a list, each by its name.
func sweepFacts(facts map[string]any) (parts []string) {
	securities, _ := facts["securities"].([]any)
	for _, security := range securities {
		s, _ := security.(map[string]any)
		parts = append(parts, fmt.Sprintf("%v: %s", s["id"], line(guaranteeFacts(s))))
	}
	return parts
}

var nextWords = map[any]string{"recover": "inddriv", "raise-claim": "rejs krav", "security-ends": "udløber"}

func sweepDecision(result map[string]any) string {
	var parts []string
	securities, _ := result["securities"].([]any)
	for _, security := range securities {
		s, _ := security.(map[string]any)
		text := fmt.Sprintf("%v", s["id"])
		if next := dateText(s["next"]); next != "" {
			text += fmt.Sprintf(": %s %s (%v dage)", nextWords[s["what"]], next, s["daysLeft"])
		}
		faults, _ := s["faults"].([]any)
		for _, fault := range faults {
			f, _ := fault.(map[string]any)
			text += fmt.Sprintf(": `%v` ved `%v`", f["code"], f["field"])
		}
		parts = append(parts, text)
	}
	return line(parts)
}
