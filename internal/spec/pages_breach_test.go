// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"
)

// The words of the spec pages for § 4, stk. 2, and §§ 9 and 10.

var breachPages = []page{
	{
		name:  "paragraf-04-stk-2",
		title: "§ 4, stk. 2 · Boligindskud ved fraflytning",
		rule: "Når en lejer flytter, og udlejeren betaler et boligindskud ud, skal det udbetalte betales tilbage på én gang. " +
			"Det er uden betydning, om lejeren selv har oplyst om fraflytningen, eller om kommunen har konstateret den. " +
			"Afgørelsen kan træffes, når lejeren oplyser det; kun fristen venter på, at udlejeren betaler. Sidste rettidige dag er dagen med samme nummer to måneder efter udlejerens faktiske betaling, eller månedens sidste dag. " +
			"En lukkedag flytter den ikke. Er der mindre tilbage af hjælpen, end udlejeren betaler ud, er det resten, der skal betales (R-34). Siden viser også den sidste åbne dag, som man bør betale senest. Det, der betales efter udlejerens betaling, går på engangsbeløbet først (R-58).",
		sentences: []string{"opkraevning § 4, stk. 2, 1. pkt.", "opkraevning § 4, stk. 2, 2. pkt.", "opkraevning § 4, stk. 2, 3. pkt."},
		undecided: "Om hjælpen var til boligindskud eller til noget, der ligestilles med det, er en oplysning i sagen. " +
			"Resten af hjælpen, når udlejeren betaler mindre ud, følger §§ 5-7 (§ 4, stk. 1); det er en slutning.",
	},
	{
		name:  "paragraf-09",
		title: "§ 9 · Misligholdt afdragsordning",
		rule: "Udebliver et afdrag, sendes der et påkrav med en frist. Fristens dag er den sidste rettidige dag. Er der ikke betalt, når den er gået, " +
			"regnes ordningen for bortfaldet, og hele restgælden er forfalden til betaling fra dagen efter; en senere betaling ændrer det ikke. " +
			"Når hver skyldner har fået skriftlig besked, også før eller i påkravet (R-45), eller en undtagelse er noteret med en begrundelse, skal der træffes afgørelse om at overdrage kravet. " +
			"Et krav med henstand kan aldrig overdrages.",
		sentences: []string{"opkraevning § 9, 1. pkt.", "opkraevning § 9, 2. pkt.", "opkraevning § 9, 3. pkt."},
		undecided: "Hvor mange udeblevne afdrag der skal til, hvor lang fristen bør være, og om en delvis betaling er nok, siger ingen regel; det er fordringshaverens skøn (R-46, R-47). " +
			"Det samme er undtagelserne fra besked. Hvem der hæfter, og om der skal gives henstand, afgøres andre steder.",
	},
	{
		name:  "paragraf-10",
		title: "§ 10 · Boligindskud, der ikke betales tilbage",
		rule: "Et boligindskud efter § 4, stk. 2, betales på én gang. Ellers er vejen den samme som i § 9: påkrav, frist, besked og en afgørelse om at overdrage kravet. " +
			"De to måneder i § 4, stk. 2, gør betalingen for sen; først fristen i påkravet gør hele gælden forfalden. Henstand gælder ikke engangsbeløbet (R-33), og svaret viser, når det har betydning.",
		sentences: []string{"opkraevning § 10, 1. pkt.", "opkraevning § 10, 2. pkt.", "opkraevning § 10, 3. pkt."},
		undecided: "Hele gælden er det, der er tilbage af hjælpen (R-43); svaret på en hel sag viser beløbet, og det modsatte, at kun engangsbeløbet menes, kan hævdes. " +
			"Hvilken sidste rettidige betalingsdato Gældsstyrelsen vil have for dette krav, er ikke set.",
	},
}

func lumpSumFacts(facts map[string]any) []string {
	paid := "udlejerens beløb er ukendt"
	if facts["amount"] != nil {
		paid = "udlejeren betaler " + kronerText(facts["amount"])
	}
	if day := dateText(facts["landlordRepaidOn"]); day != "" {
		paid += " den " + day
	}
	if facts["rest"] != nil {
		paid += ", der er " + kronerText(facts["rest"]) + " tilbage af hjælpen"
	}
	told := "oplyst af lejeren"
	if facts["foundByCreditor"] == true {
		told = "konstateret af kommunen"
	}
	return []string{dateText(facts["on"]), paid, told}
}

func lumpSumDecision(result map[string]any) string {
	switch {
	case result["last"] == nil && result["amount"] != "0":
		return fmt.Sprintf("**%s** · senest to måneder efter udlejerens betaling", kronerText(result["amount"]))
	case result["last"] == nil:
		return "**intet engangsbeløb**"
	}
	passed := ""
	if result["passed"] == true {
		passed = " · fristen er udløbet"
	}
	return fmt.Sprintf("**%s** · sidste dag **%s** · for sent %s · betal senest %s%s", kronerText(result["amount"]),
		dateText(result["last"]), dateText(result["after"]), dateText(result["actBy"]), passed)
}

func breachFacts(facts map[string]any) []string {
	parts := []string{dateText(facts["on"])}
	if day := dateText(facts["missedOn"]); day != "" {
		parts = append(parts, "for sent fra "+day)
	} else {
		parts = append(parts, "intet er udeblevet")
	}
	if demand, present := facts["demand"].(map[string]any); present {
		parts = append(parts, fmt.Sprintf("påkrav %s med frist %s", orUnknown(demand["sentOn"]), orUnknown(demand["deadline"])))
	}
	if day := dateText(facts["paidOn"]); day != "" {
		parts = append(parts, "betalt "+day)
	}
	if facts["deferral"] == true {
		parts = append(parts, "henstand")
	}
	if notice := facts["notice"]; notice != nil {
		parts = append(parts, noticeText(notice))
	}
	others, _ := facts["otherNotices"].([]any)
	for i, other := range others {
		parts = append(parts, fmt.Sprintf("medskyldner %d: %s", i+1, noticeText(other)))
	}
	return parts
}

func orUnknown(value any) string {
	if text := dateText(value); text != "" {
		return text
	}
	return "uden dag"
}

func noticeText(value any) string {
	notice, present := value.(map[string]any)
	if !present {
		return "ingen besked"
	}
	parts := []string{}
	if day := dateText(notice["on"]); day != "" {
		parts = append(parts, "besked "+day)
	}
	exceptions := map[any]string{"impossible": "besked er ikke mulig", "impairment": "besked vil forringe muligheden for betaling"}
	if exception := notice["exception"]; exception != nil {
		text, present := exceptions[exception]
		if !present {
			text = "en ukendt undtagelse"
		}
		parts = append(parts, text)
	}
	if reason, _ := notice["reason"].(string); strings.TrimSpace(reason) != "" {
		parts = append(parts, "(“"+reason+"”)")
	}
	if len(parts) == 0 {
		return "en besked uden indhold"
	}
	return strings.Join(parts, " ")
}

// Stages and needs as an auditor reads them.
var (
	breachStages = map[any]string{
		"compliant": "intet brud", "demand-due": "påkrav skal sendes", "demand-running": "fristen løber",
		"in-default": "misligholdt", "transferable": "skal overdrages", "barred": "kan ikke overdrages",
	}
	breachNeeds = map[any]string{
		"deferral-ended": "at henstanden ophører", "missed-payment": "en betaling, der udebliver", "demand": "påkrav",
		"demand-deadline-passed": "at fristen går", "notice": "besked til skyldneren", "notice-other-debtor": "besked til en medskyldner",
	}
)

func breachDecision(result map[string]any) string {
	parts := []string{"**" + breachStages[result["stage"]] + "**"}
	if day := dateText(result["wholeDebtDueOn"]); day != "" {
		parts = append(parts, "hele gælden er forfalden "+day)
	}
	var needs []string
	missing, _ := result["missing"].([]any)
	for _, need := range missing {
		needs = append(needs, breachNeeds[need])
	}
	if len(needs) > 0 {
		parts = append(parts, "før en overdragelse: "+strings.Join(needs, ", "))
	}
	parts = append(parts, lapseFlags(result)...)
	return strings.Join(parts, " · ")
}
