// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"
)

// The words of the spec pages for §§ 1, 2, 4, stk. 1, and 11 to 15, and for whole
// cases, in Danish.

var repaymentPages = []page{
	{
		name:  "paragraf-01",
		title: "§ 1 · Hvilke krav reglerne gælder for",
		rule: "Reglerne gælder, når en kommune eller Udbetaling Danmark på sit eget område kræver en ydelse tilbage, som er udbetalt efter en af syv love. " +
			"Er ydelsen udbetalt efter en anden lov, bliver der ikke svaret på andet end det.",
		sentences: []string{"opkraevning § 1"},
		undecided: "Om ydelsen overhovedet skal betales tilbage (aktivlovens §§ 91-94), og om den hører til den ene eller den anden myndigheds område. " +
			"Hvilke regler der gælder for en ydelse efter en anden lov. En kode, der hverken er en af de syv eller en af de andre love, biblioteket kender, er en fejl i oplysningerne, for den kan være skrevet forkert.",
	},
	{
		name:  "paragraf-02",
		title: "§ 2 · Hvem der har kravet, og hvem der skylder",
		rule: "Myndigheden, der har kravet, er fordringshaver, og den, der fik ydelsen, er skyldner. " +
			"Kun for støtte til renter og afdrag på boligen hæfter ægtefællen også, og da for det hele, når de var gift ved udbetalingen. " +
			"Hver skyldner får sin egen afgørelse på samme krav, men kravet er ét: det bortfalder for begge eller for ingen, og det overdrages ikke, mens en af dem har henstand (R-39).",
		sentences: []string{"opkraevning § 2, stk. 1", "opkraevning § 2, stk. 2", "opkraevning § 2, stk. 3"},
		undecided: "Om to personer var gift, da pengene blev betalt, er en oplysning i sagen. Er den ukendt, er hæftelsen betinget. " +
			"Er kun den ene af to skyldnere oplyst, er bortfald et skøn over den anden. Hvordan to, der hæfter for samme krav, gør op med hinanden, siger reglerne intet om.",
	},
	{
		name:  "paragraf-04-stk-1",
		title: "§ 4, stk. 1 · Afdrag eller henstand",
		rule: "En skyldner får enten et månedligt afdrag eller henstand. En ordning, der løber, beholder sit beløb, til der træffes en ny afgørelse, også hen over nytår. " +
			"Giver tabellen 0 kr., er der hverken afdrag eller henstand. Der kræves aldrig mere om måneden, end der skyldes (R-37), og svaret viser, hvad reglerne ville give i dag ved siden af en ordning, der løber.",
		sentences: []string{"opkraevning § 4, stk. 1"},
		undecided: "Hvornår på måneden der skal betales, og om en ændret indkomst skal føre til en ny afgørelse. Flere krav mod samme skyldner skal deles om ét beløb (R-36): det kan kun siges af hele sagen.",
	},
	{
		name:  "paragraf-11",
		title: "§ 11 · Klage",
		rule: "Der kan klages til Ankestyrelsens Beskæftigelsesudvalg inden fire uger fra modtagelsen. Ender fristen på en lukkedag, slutter den på den første åbne dag efter. " +
			"Klagen udsætter ikke betalingen. Et nyt afdrag, henstand og et afslag på den, at en ordning stilles i bero, et beløb efter § 6, stk. 2, et engangsbeløb, at intet afdrag fastsættes, og en overdragelse er afgørelser (R-18). " +
			"Bortfald følger af § 8 selv og er ingen ny afgørelse; brevet om det giver klagevejledning alligevel.",
		sentences: []string{"opkraevning § 11, 1. pkt.", "opkraevning § 11, 2. pkt."},
		undecided: "Om en klage, der kommer for sent, kan behandles alligevel, hvem der kan klage, og hvad klagen fører til. " +
			"Retssikkerhedslovens tekst er gengivet efter andre kilder.",
	},
	{
		name:  "paragraf-12",
		title: "§ 12 · Refusion",
		rule: "Har kommunen anmeldt hele kravet til statsrefusion, trækkes det, der kommer ind, fra i den løbende opgørelse den dag, det modtages. " +
			"Det gælder også penge, der kommer gennem restanceinddrivelsesmyndigheden. Er kravet ikke anmeldt fuldt ud, siger reglen ingenting, og svaret er et skøn (R-52). For ydelser under finansieringslovens § 3, stk. 1, bruges i stedet finansieringsbekendtgørelsens § 17.",
		sentences: []string{"opkraevning § 12, stk. 1, 1. pkt.", "opkraevning § 12, stk. 1, 2. pkt.", "opkraevning § 12, stk. 1, 3. pkt.", "opkraevning § 12, stk. 2"},
		undecided: "Om en ydelse hører under finansieringsloven, hvad § 17 siger, og hvordan et krav, der ikke er anmeldt fuldt ud, gøres op.",
	},
	{
		name:      "paragraf-13",
		title:     "§ 13 · Hjælp i udlandet",
		rule:      "Har Udbetaling Danmark udbetalt hjælp til en dansk statsborger i udlandet, kan den bruge alle de regler, der ellers nævner kommunen.",
		sentences: []string{"opkraevning § 13"},
		undecided: "Om hjælpen er udbetalt efter aktivlovens § 6, er en oplysning i sagen. § 7 og § 12 nævner kun kommunen; om de gælder Udbetaling Danmark på dens eget område, er ikke afgjort af nogen kilde, og svaret bruger dem.",
	},
	{
		name:      "paragraf-14",
		title:     "§ 14 · Den første dag",
		rule:      "Bekendtgørelsen bruges på spørgsmål fra og med den 1. juli 2025. Et tidligere spørgsmål afvises, for de ældre regler er ikke læst. En ordning, et påkrav og en misligholdelse fra før den dag tages, som de er oplyst, og svaret viser, når en misligholdelse er så gammel.",
		sentences: []string{"opkraevning § 14, stk. 1"},
		undecided: "Hvad der gjaldt før, og om en afgørelse fra dengang skal træffes om.",
	},
	{
		name:  "paragraf-15",
		title: "§ 15 · Gamle krav og gamle ordninger",
		rule: "Reglerne har virkning for opkrævning, der begyndte den 16. november 2005 eller senere. En ordning fra før den dag fortsætter, så længe den overholdes. " +
			"Bliver den brudt, prøves først henstand og en ny ordning. Kun når der ikke er grundlag for nogen af delene, går kravet efter kapitel 4, som begynder med et påkrav (R-49).",
		sentences: []string{"opkraevning § 15, stk. 1", "opkraevning § 15, stk. 2, 1. pkt.", "opkraevning § 15, stk. 2, 2. pkt.", "opkraevning § 15, stk. 2, 3. pkt."},
		undecided: "Hvad der gælder for ældre opkrævning uden en ordning, og om den gamle ordning er brudt: det sidste er en oplysning i sagen. " +
			"Bortfald efter § 8 prøves ikke for en gammel ordning (R-49), og forældelse regnes ikke ud her.",
	},
	{
		name:  "sager",
		title: "Hele sager",
		rule: "Et krav prøves i denne rækkefølge: gælder reglerne, er kravet betalt, er det bortfaldet, er det hos restanceinddrivelsesmyndigheden, er der et engangsbeløb efter boligindskud, er ordningen misligholdt, er der henstand, som spærrer for en overdragelse, løber der en ordning, og hvad giver tabellen. " +
			"Et engangsbeløb står ved siden af det, der gælder for resten af hjælpen. Reglerne er de samme som for en hel sag med flere krav; her er der ingen dage for, hvornår noget skete. " +
			"Har skyldneren henstand i dag, og er en betaling udeblevet, kan det ikke ses, om henstanden kom før eller efter. Kom den før, udeblev intet (R-48); kom den efter, er kravet misligholdt, men overdrages ikke (R-17). Svaret er henstand og ingen overdragelse. " +
			"Det, reglerne lader stå åbent, er et skøn: svaret nævner det og siger, hvad der gælder, til der er skønnet. Oplysninger, der modsiger hinanden, afgøres der ikke på. " +
			"Hver sag her er set på én dag, og flere af dem er samme sag på flere dage.",
		sentences: []string{
			"opkraevning § 2, stk. 3", "opkraevning § 4, stk. 1", "opkraevning § 6, stk. 1", "opkraevning § 7",
			"opkraevning § 8, stk. 1", "opkraevning § 8, stk. 2", "opkraevning § 8, stk. 3", "opkraevning § 9, 2. pkt.", "opkraevning § 10, 2. pkt.",
		},
		undecided: "Hvad der står på siderne om de enkelte paragraffer. Hvad kommunen skal gøre med et krav, mens det er hos restanceinddrivelsesmyndigheden, afgøres heller ikke her. Flere krav mod samme skyldner, dødsbo, konkurs, gældssanering og ophold i udlandet ligger uden for en sag om ét krav.",
	},
}

var repaymentActs = map[any]string{
	"aktivloven": "aktivloven", "lab-125": "beskæftigelsesindsatslovens § 125", "jobpraemie": "jobpræmie", "integrationsloven": "integrationsloven",
	"seniorpraemie": "seniorpræmie", "boernetilskud": "børnetilskud", "inflationshjaelp": "inflationshjælp",
}

var repaymentKinds = map[any]string{
	"benefit": "ydelse", "housing-deposit": "boligindskud", "mortgage-support": "støtte til renter og afdrag",
}

// repaymentFacts writes the facts of a whole case.
func repaymentFacts(facts map[string]any) []string {
	claim, _ := facts["claim"].(map[string]any)
	parts := append([]string{dateText(facts["on"])}, repaymentClaim(claim)...)
	if debtor, given := facts["debtor"].(map[string]any); given {
		parts = append(parts, repaymentDebtor(debtor))
	}
	switch plan := facts["plan"].(type) {
	case bool:
		parts = append(parts, "ordning løber")
	case map[string]any:
		text := strings.TrimSpace("ordning " + kronerText(plan["monthly"]))
		if plan["basis"] == "modest-amount" {
			text += " efter § 6, stk. 2"
		}
		parts = append(parts, text)
	}
	if facts["planInAbeyance"] == true {
		parts = append(parts, "i bero")
	}
	if breach, given := facts["breach"].(map[string]any); given {
		parts = append(parts, breachFacts(breach)[1:]...)
	}
	for _, period := range lapseObjects(facts["periods"]) {
		var what []string
		if period["ability"] != nil {
			what = append(what, lapseAbility(period))
		}
		if debtor, given := period["debtor"].(map[string]any); given {
			what = append(what, repaymentDebtor(debtor))
		}
		if what == nil {
			what = append(what, "intet oplyst")
		}
		parts = append(parts, strings.Join(what, " og ")+" "+lapseFromTo(period["from"], period["to"]))
	}
	for _, payment := range lapseObjects(facts["payments"]) {
		parts = append(parts, fmt.Sprintf("betalt %s %s", kronerText(payment["amount"]), dateText(payment["on"])))
	}
	for _, judgement := range lapseObjects(facts["judgements"]) {
		parts = append(parts, fmt.Sprintf("skøn: `%v` `%v`", judgement["question"], judgement["answer"]))
	}
	return parts
}

// repaymentClaim writes the facts of a claim that matter to the eye: the
// municipality, the amounts and what is not given are left out.
func repaymentClaim(claim map[string]any) []string {
	var parts []string
	if claim["creditor"] == "udbetaling-danmark" {
		parts = append(parts, "Udbetaling Danmark")
	} else if claim["creditor"] != "municipality" {
		parts = append(parts, fmt.Sprintf("myndighed: %s", orNone(claim["creditor"])))
	}
	parts = append(parts, known(repaymentActs, claim["act"]), known(repaymentKinds, claim["kind"]))
	if claim["abroadUnderSection6"] == true {
		parts = append(parts, "udbetalt i udlandet")
	}
	if claim["balance"] == claim["principal"] {
		parts = append(parts, kronerText(claim["principal"]))
	} else {
		parts = append(parts, fmt.Sprintf("%s af %s", kronerText(claim["balance"]), kronerText(claim["principal"])))
	}
	for _, day := range [][2]string{{"endedOn", "ophør "}, {"paidOutOn", "udbetalt "}, {"knownOn", "kendt "}, {"collectionBegunOn", "opkrævet fra "}} {
		if text := dateText(claim[day[0]]); text != "" {
			parts = append(parts, day[1]+text)
		}
	}
	switch claim["marriedAtPayout"] {
	case true:
		parts = append(parts, "gift ved udbetalingen")
	case false:
		parts = append(parts, "ikke gift ved udbetalingen")
	}
	if repaid, given := claim["landlordRepaid"].(map[string]any); given {
		text := "udlejerens beløb er ukendt"
		if repaid["amount"] != nil {
			text = "udlejerens betaling " + kronerText(repaid["amount"])
		}
		text += " " + orUnknown(repaid["on"])
		if repaid["foundByCreditor"] == true {
			text += ", konstateret af kommunen"
		}
		parts = append(parts, text)
	}
	if old, given := claim["legacyPlan"].(map[string]any); given {
		text := "gammel ordning " + orUnknown(old["approvedOn"]) + ", brudt"
		if old["kept"] == true {
			text = "gammel ordning " + orUnknown(old["approvedOn"]) + ", overholdt"
		}
		parts = append(parts, text)
	}
	if transfer, given := claim["transfer"].(map[string]any); given {
		parts = append(parts, "til inddrivelse "+dateText(transfer["receivedOn"]))
		if returned := dateText(transfer["returnedOn"]); returned != "" {
			parts = append(parts, "tilbage "+returned)
		}
	}
	return parts
}

// repaymentDebtor writes what is known of a debtor.
func repaymentDebtor(debtor map[string]any) string {
	parts := deferralFacts(debtor)[1:]
	if income := debtor["annualNetIncome"]; income != nil {
		parts = append(parts, kronerText(income)+" om året")
	}
	if income, given := debtor["income"].(map[string]any); given {
		parts = append(parts, "indkomst "+kronerText(income["annual"])+" i dele")
	}
	if day := dateText(debtor["incomeAsOf"]); day != "" {
		parts = append(parts, "oplyst "+day)
	}
	if debtor["supportsChildren"] == true {
		parts = append(parts, "forsørger børn")
	}
	return strings.Join(parts, ", ")
}

// known returns the Danish name of a code, or the code where it has none.
func known(names map[any]string, code any) string {
	if name, present := names[code]; present {
		return name
	}
	return "»" + orNone(code) + "«"
}

func orNone(value any) string {
	if text, _ := value.(string); text != "" {
		return text
	}
	return "ikke oplyst"
}

var repaymentTracks = map[any]string{
	"no-instalment": "intet afdrag", "deferral": "henstand", "plan-suspended": "ordningen i bero", "lapsed": "bortfaldet",
	"in-default": "misligholdt", "legacy-plan": "den gamle ordning fortsætter", "outside-scope": "afgøres ikke af bekendtgørelsen", "paid": "betalt",
}

// repaymentDecision writes the track, and of the rest what the vector wants.
func repaymentDecision(result map[string]any) string {
	monthly, due := kronerText(result["monthly"]), dateText(result["dueOn"])
	parts := []string{"**" + repaymentTracks[result["track"]] + "**"}
	switch result["track"] {
	case "instalment-plan":
		parts[0] = "**afdrag**"
		if monthly != "" {
			parts[0] = "**" + monthly + "** om måneden"
		}
	case "modest-amount":
		parts[0] = "**" + monthly + "** om måneden (§ 6, stk. 2)"
	case "lump-sum":
		parts[0] = "**engangsbeløb**"
		if due != "" {
			parts[0] += ", senest **" + due + "**"
		}
	case "in-default":
		if due != "" {
			parts = append(parts, "hele gælden er forfalden "+due)
		}
	}
	if lapse, given := result["lapse"].(map[string]any); given {
		if from := dateText(lapse["lapsedFrom"]); from != "" {
			parts[0] = "**bortfaldet fra " + from + "**"
		}
		if last := dateText(lapse["lastDay"]); last != "" {
			parts = append(parts, "sidste dag i årene "+last)
		}
		parts = append(parts, lapseFlags(lapse)...)
	}
	if lumpSum, given := result["lumpSum"].(map[string]any); given && lumpSum["left"] != nil {
		parts = append(parts, "mangler "+kronerText(lumpSum["left"]))
	}
	if rest, given := result["rest"].(map[string]any); given {
		text := repaymentTracks[rest["track"]]
		if monthly := kronerText(rest["monthly"]); monthly != "" {
			text = monthly + " om måneden"
		}
		parts = append(parts, "resten: "+text)
	}
	if result["due"] != nil {
		parts = append(parts, "forfaldent "+kronerText(result["due"]))
	}
	if result["overpaid"] != nil {
		parts = append(parts, "betalt for meget: "+kronerText(result["overpaid"]))
	}
	if review, given := result["review"].(map[string]any); given && review["now"] != nil {
		parts = append(parts, "i dag ville reglerne give "+kronerText(review["now"]))
	}
	if breach, given := result["breach"].(map[string]any); given && breach["stage"] != "in-default" {
		parts = append(parts, breachStages[breach["stage"]])
	}
	if complaint, given := result["complaint"].(map[string]any); given {
		if complaint["decision"] == true {
			parts = append(parts, "en afgørelse")
		} else {
			parts = append(parts, "ingen ny afgørelse")
		}
	}
	parts = append(parts, lapseFlags(result)...)
	return line(append(parts, repaymentLiable(result["liable"])))
}

// repaymentLiable writes who owes a claim, where more than one may.
func repaymentLiable(liable any) string {
	list := lapseObjects(liable)
	switch {
	case len(list) < 2:
		return ""
	case list[0]["how"] == "jointly-if-married":
		return "ægtefællen hæfter også, hvis de var gift"
	}
	return "begge ægtefæller hæfter"
}

func complaintFacts(facts map[string]any) []string {
	return []string{"afgørelsen modtaget " + orUnknown(facts["receivedOn"])}
}

func complaintDecision(result map[string]any) string { return deadlineDecision(result) }

func refundFacts(facts map[string]any) []string {
	parts := []string{kronerText(facts["amount"]) + " modtaget " + orUnknown(facts["receivedOn"])}
	if facts["fromRecoveryAuthority"] == true {
		parts = append(parts, "fra restanceinddrivelsesmyndigheden")
	}
	switch facts["claimedInFull"] {
	case true:
		parts = append(parts, "kravet er anmeldt fuldt ud")
	case false:
		parts = append(parts, "kravet er ikke anmeldt fuldt ud")
	}
	if facts["financingAct"] == true {
		parts = append(parts, "under finansieringsloven")
	}
	return parts
}

func refundDecision(result map[string]any) string {
	amount, day := kronerText(result["amount"]), dateText(result["on"])
	switch result["route"] {
	case "running-statement":
		return fmt.Sprintf("**%s trækkes fra** i den løbende opgørelse %s", amount, day)
	case "financing-order":
		return fmt.Sprintf("**%s efter § 17** i finansieringsbekendtgørelsen, %s", amount, day)
	}
	return fmt.Sprintf("**§ 12 siger det ikke**: %s modtaget %s", amount, day)
}
