// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"strings"
)

// The words of the spec pages for case files, in Danish: one page for each theme.

var casePages = []page{
	{
		name:  "sag-flere-krav",
		title: "Sager · Flere krav mod samme skyldner",
		rule: "Tabellen siger, hvad *skyldneren* kan betale, så der er ét beløb om måneden for alle krav hos samme fordringshaver (R-36), og aldrig mere, end der skyldes (R-37). " +
			"En betaling går til det krav, skyldneren nævner, ellers til det ældste. Et krav, der opstår, mens en ordning løber, er med i den. To fordringshavere har hver sin ordning.",
		sentences: []string{"opkraevning § 4, stk. 1", "opkraevning § 5, stk. 1, 2. pkt."},
		undecided: "Hvilket krav en betaling bør gå til, når skyldneren ikke har sagt det; det ældste er bibliotekets valg. Om to fordringshavere skal tage hensyn til hinandens ordninger.",
	},
	{
		name:  "sag-fortsat-hjaelp",
		title: "Sager · Hjælp, der stadig løber",
		rule: "Så længe hjælpen løber, er den ikke ophørt, og de tre år er ikke begyndt (R-38). Kravet kan opkræves imens. " +
			"Bliver kravet først kendt efter ophøret, regnes årene derfra (R-09).",
		sentences: []string{"opkraevning § 8, stk. 1"},
		undecided: "Hvornår en hjælp er ophørt; det er en oplysning i sagen (R-08).",
	},
	{
		name:  "sag-ordninger",
		title: "Sager · Ordninger, henstand og beskedne udgifter",
		rule: "En ordning løber med sit eget beløb, til der er truffet en ny afgørelse. Svaret viser, hvad reglerne giver i dag, men ændrer intet af sig selv (R-01). " +
			"Kommer skyldneren i en situation som i § 6, stk. 1, stilles ordningen i bero, og den begynder ikke igen af sig selv (R-19). " +
			"Et beløb efter § 6, stk. 2, er en afgørelse, som sagsbehandleren begrunder.",
		sentences: []string{"opkraevning § 4, stk. 1", "opkraevning § 5, stk. 2", "opkraevning § 6, stk. 1", "opkraevning § 6, stk. 2", "opkraevning § 7"},
		undecided: "Om udgifterne er meget beskedne, og hvor stort beløbet skal være. Om en ændret indkomst skal føre til en ny afgørelse.",
	},
	{
		name:  "sag-hovedbog",
		title: "Sager · Hovedbogen: betalinger, restgæld og restance",
		rule: "Restgælden er hovedstolen med fradrag af betalingerne. Restancen er de afdrag, hvis dag er gået, med fradrag af det, der er betalt siden ordningens dag, og aldrig mere end gælden. " +
			"Betales der for meget, skal det betales tilbage. Hændelserne læses efter deres dage, ikke efter den rækkefølge, de står i.",
		sentences: []string{"opkraevning § 4, stk. 1", "opkraevning § 5, stk. 1, 2. pkt."},
		undecided: "Renter, gebyrer og modregningens lovlighed.",
	},
	{
		name:  "sag-engangsbeloeb",
		title: "Sager · Boligindskud: engangsbeløbet og resten",
		rule: "Det, udlejeren betaler ud, skal betales tilbage på én gang, senest to måneder efter udlejerens betaling. Resten af hjælpen følger §§ 5-7 ved siden af. " +
			"Afgørelsen kan træffes, når lejeren giver oplysningen. Betalinger på kravet går først til engangsbeløbet (R-58). Det får ikke henstand (R-33).",
		sentences: []string{"opkraevning § 4, stk. 2, 1. pkt.", "opkraevning § 4, stk. 2, 2. pkt.", "opkraevning § 4, stk. 2, 3. pkt.", "opkraevning § 10, 1. pkt."},
		undecided: "Om kravet er bortfaldet, når de ti år er gået uden mulighed, men udlejeren havde betalt inden da: det skønner fordringshaveren (R-44).",
	},
	{
		name:  "sag-aegtefaeller",
		title: "Sager · Ægtefæller, der hæfter solidarisk",
		rule: "Kun for støtte til renter og afdrag hæfter ægtefæller sammen. Hver har sin egen ordning eller henstand. " +
			"Bortfald gælder kravet og dermed begge: En dag, hvor en af dem kunne betale, er en dag med mulighed, og stk. 3 kræver, at ingen af dem er uden henstand (R-39). " +
			"Et krav overdrages ikke, så længe en af dem har henstand, og begge skal have besked.",
		sentences: []string{"opkraevning § 2, stk. 3", "opkraevning § 8, stk. 1", "opkraevning § 8, stk. 3", "opkraevning § 9, 3. pkt."},
		undecided: "Hvordan ægtefællerne gør op indbyrdes, og hvem der var gift hvornår.",
	},
	{
		name:  "sag-bortfald",
		title: "Sager · Bortfald",
		rule: "Et krav bortfalder, når årene er gået, uden at reglerne på nogen dag har givet et afdrag. Årene begynder dagen efter ophøret eller udbetalingen (R-40). " +
			"Er der betalt af på gælden, bortfalder resten ved den første dag med henstand, efter at årene er gået. " +
			"Kunne skyldneren betale, men gjorde det aldrig, skønner fordringshaveren (R-42).",
		sentences: []string{"opkraevning § 8, stk. 1", "opkraevning § 8, stk. 2", "opkraevning § 8, stk. 3"},
		undecided: "Forældelse. Om skyldneren havde økonomisk mulighed før 1. juli 2025: det er en oplysning, som den dengang blev vurderet.",
	},
	{
		name:  "sag-misligholdelse",
		title: "Sager · Misligholdelse, påkrav, besked og overdragelse",
		rule: "Der skal være noget at misligholde: en ordning, der løber, eller et engangsbeløb, hvis frist er gået (R-48). Betales det udeblevne ikke inden påkravets frist, er hele restgælden forfalden dagen efter, og kravet skal overdrages. " +
			"Skyldneren skal have besked først. Et påkrav eller en besked, der kommer retur, er ikke givet (R-46), og en besked fra før en overdragelse gælder ikke for den næste (R-45). " +
			"Betales kun en del, skønner fordringshaveren (R-47).",
		sentences: []string{
			"opkraevning § 9, 1. pkt.", "opkraevning § 9, 2. pkt.", "opkraevning § 9, 3. pkt.",
			"opkraevning § 10, 1. pkt.", "opkraevning § 10, 2. pkt.", "opkraevning § 10, 3. pkt.",
		},
		undecided: "Om en undtagelse fra besked er berettiget; den noteres med en begrundelse. Hvad restanceinddrivelsesmyndigheden gør med kravet.",
	},
	{
		name:  "sag-gamle-ordninger",
		title: "Sager · Ordninger godkendt før 16. november 2005",
		rule: "En sådan ordning fortsætter, så længe den overholdes. Bliver den brudt, prøves først henstand og en ny ordning; kun når ingen af delene er mulig, bruges kapitel 4 med påkrav (R-49). " +
			"Et nyt krav ved siden af følger de almindelige regler.",
		sentences: []string{"opkraevning § 15, stk. 1", "opkraevning § 15, stk. 2, 1. pkt.", "opkraevning § 15, stk. 2, 2. pkt.", "opkraevning § 15, stk. 2, 3. pkt."},
		undecided: "Bortfald efter § 8 prøves ikke. Forældelse gør, men ikke her.",
	},
	{
		name:  "sag-uden-for",
		title: "Sager · Det, bekendtgørelsen ikke siger noget om",
		rule: "Dør skyldneren, går konkurs, får gældssanering eller flytter til udlandet, siger bekendtgørelsen ikke, hvad der så gælder. Svaret er da et spørgsmål til fordringshaveren og nævner, hvad der skal gøres efter andre regler. " +
			"Det samme gælder refusion af et krav, der ikke er anmeldt fuldt ud (R-52).",
		sentences: []string{"opkraevning § 1", "opkraevning § 12, stk. 1, 1. pkt."},
		undecided: "Hvad reglerne om dødsboer, konkurs og gældssanering fører til.",
	},
	{
		name:  "sag-foraeldelse",
		title: "Sager · Forældelse ved siden af bortfald",
		rule: "Mens restanceinddrivelsesmyndigheden har kravet, står bortfald efter § 8 stille; forældelse gør ikke. For en ordning godkendt før 16. november 2005 prøves § 8 slet ikke (R-49). " +
			"I de sager vises forældelse også, når sagen siger, hvad den spørger om: den første dag, betaling kunne kræves, og systemet, kravet blev modtaget i. Ellers vises, hvad der mangler.",
		sentences: []string{"inddrivelseslov § 18 a, stk. 7"},
		undecided: "Om noget har afbrudt fristen: en erkendelse, et udlæg, en modregning eller en lønindeholdelse står ikke i sagen, så den sidste dag kan være senere.",
	},
	{
		name:  "sag-oplysninger",
		title: "Sager · Oplysninger, der bør ses efter",
		rule: "Svaret følger oplysningerne, også når de næppe er rigtige; så viser det, hvad der bør ses efter. " +
			"Et ophør, der ligger efter den dag, der spørges om, er ikke nået (R-38). En betaling efter påkravets frist ændrer ikke misligholdelsen (R-16).",
		sentences: []string{
			"opkraevning § 1", "opkraevning § 2, stk. 1", "opkraevning § 3", "opkraevning § 6, stk. 1", "opkraevning § 6, stk. 2", "opkraevning § 7",
			"opkraevning § 8, stk. 1", "opkraevning § 9, 1. pkt.", "opkraevning § 9, 2. pkt.", "opkraevning § 13",
		},
		undecided: "Hvilken oplysning der er forkert. Hvilke krav efter de andre love der er kommunens og Udbetaling Danmarks. Om børnetilskud og merudgiftsydelse er anden indtægt end førtidspension.",
	},
	{
		name:  "sag-valg",
		title: "Sager · Andre valg end bibliotekets",
		rule: "Nogle spørgsmål kan læses på to måder. Biblioteket har valgt én, og den, der læser bekendtgørelsen anderledes, kan vælge den anden for R-06, R-33, R-39, R-42 og R-43. " +
			"Valget står i kvitteringen.",
		sentences: []string{
			"opkraevning § 2, stk. 3", "opkraevning § 4, stk. 2, 1. pkt.", "opkraevning § 4, stk. 2, 3. pkt.", "opkraevning § 5, stk. 2", "opkraevning § 6, stk. 1",
			"opkraevning § 8, stk. 3", "opkraevning § 9, 2. pkt.", "opkraevning § 10, 1. pkt.", "opkraevning § 10, 2. pkt.", "opkraevning § 10, 3. pkt.",
		},
		undecided: "Hvilken læsning der er den rigtige. En ny frist for et engangsbeløb, der har haft henstand, står ikke i bekendtgørelsen.",
	},
	{
		name:  "sag-fejl",
		title: "Sager · Oplysninger, der strider mod hinanden",
		rule: "En sag, der strider mod sig selv, får intet svar, men en fejl, der nævner begge steder. " +
			"En dag, ingen ved noget om, er kun en fejl, når svaret afhænger af den.",
		sentences: []string{"opkraevning § 2, stk. 2", "opkraevning § 8, stk. 1", "opkraevning § 9, 1. pkt.", "opkraevning § 9, 2. pkt."},
		undecided: "Hvilken af to oplysninger, der er den rigtige.",
	},
}

// caseFacts writes the history of a case, one line for each thing, and only the day
// when the case is the one above.
func caseFacts(facts map[string]any, same bool) string {
	asked := "**" + dateText(facts["on"]) + "**"
	if same {
		return asked + " · samme sag"
	}
	debtors, claims := lapseObjects(facts["debtors"]), lapseObjects(facts["claims"])
	lines := []string{asked}
	add := func(who, what string) {
		if who != "" {
			what = who + ": " + what
		}
		lines = append(lines, what)
	}
	debtor := func(id any) string { return nameOf(id, len(debtors)) }
	claim := func(id any) string { return nameOf(id, len(claims)) }
	for _, c := range claims {
		liable, _ := c["liable"].([]any)
		what := strings.Join(caseClaim(c), ", ")
		if len(debtors) > 1 {
			what += ", " + joined(liable) + " hæfter"
		}
		add(claim(c["id"]), what)
	}
	for _, d := range debtors {
		for _, s := range lapseObjects(d["situations"]) {
			what := lapseAbilityOf(s)
			if s["ability"] == nil {
				what = repaymentDebtor(s)
			}
			add(debtor(d["id"]), "fra "+dateText(s["from"])+" "+what)
		}
	}
	for _, e := range lapseObjects(facts["events"]) {
		who := debtor(e["debtor"])
		if id := claim(e["claim"]); id != "" {
			who = strings.TrimSpace(who + " " + id)
		}
		what := caseEvent(e)
		if who != "" {
			what = who + " " + what
		}
		add(dateText(e["on"]), what)
	}
	for _, j := range lapseObjects(facts["judgements"]) {
		add("fordringshaveren", fmt.Sprintf("%s (»%s«)", caseAnswers[j["answer"]], j["reason"]))
	}
	return strings.Join(lines, "<br>")
}

// nameOf writes a name where there is more than one to choose from.
func nameOf(id any, count int) string {
	name, _ := id.(string)
	if count < 2 {
		return ""
	}
	return name
}

func joined(list []any) string {
	names := make([]string, len(list))
	for i := range list {
		names[i], _ = list[i].(string)
	}
	if last := len(names) - 1; last > 0 {
		return strings.Join(names[:last], ", ") + " og " + names[last]
	}
	return strings.Join(names, "")
}

func caseClaim(claim map[string]any) []string {
	plain := map[string]any{"balance": claim["principal"]}
	for key, value := range claim {
		plain[key] = value
	}
	parts := repaymentClaim(plain)
	if claim["kind"] != "housing-deposit" && claim["endedOn"] == nil {
		parts = append(parts, "hjælpen løber eller ophøret er ikke oplyst")
	}
	return parts
}

func lapseAbilityOf(situation map[string]any) string {
	if situation["ability"] == "able" {
		return "økonomisk mulighed"
	}
	if situation["noDeferral"] == true {
		return "ingen mulighed og ingen henstand"
	}
	return "ingen mulighed"
}

// caseOptions says what the caller has chosen otherwise than the library.
func caseOptions(options map[string]any) (lines []string) {
	for name, what := range map[string]string{
		"lumpSumDeferred":      "et engangsbeløb kan få henstand",
		"onlyLumpSumDue":       "kun engangsbeløbet forfalder ved misligholdelse",
		"transferDespiteOther": "den andens henstand venter man ikke på",
		"neverPaidStays":       "et krav, der aldrig er betalt af på, består",
	} {
		if options[name] == true {
			lines = append(lines, "valgt: "+what)
		}
	}
	if months := options["incomeMaxAge"]; months != nil {
		lines = append(lines, fmt.Sprintf("valgt: oplysninger om indkomsten må være %v måneder gamle", months))
	}
	return lines
}

var caseBases = map[any]string{"table": "efter tabellen", "no-income-data": "uden oplysninger om indkomst", "modest-amount": "efter § 6, stk. 2", "legacy": "efter ældre regler"}

var casePayers = map[any]string{"set-off": " ved modregning", "recovery-authority": " gennem restanceinddrivelsesmyndigheden", "landlord": " af udlejeren"}

var caseAnswers = map[any]string{"lapses": "kravet er bortfaldet", "stays": "kravet består", "in-default": "det er misligholdelse", "not-in-default": "det er ikke misligholdelse",
	"goes-on": "opkrævningen fortsætter", "stopped": "opkrævningen stopper"}

// caseEvent writes what happened.
func caseEvent(e map[string]any) string {
	amount := kronerText(e["amount"])
	returned := ""
	if e["returned"] == true {
		returned = " (kom retur)"
	}
	names, _ := e["claims"].([]any)
	switch e["kind"] {
	case "plan":
		what := fmt.Sprintf("ordning %s om måneden %s", kronerText(e["monthly"]), caseBases[e["basis"]])
		if first := dateText(e["firstDue"]); first != "" {
			what += ", første gang " + first
		}
		if len(names) > 0 {
			what += ", for " + joined(names)
		}
		return what
	case "abeyance":
		return "ordningen stilles i bero"
	case "deferral":
		return "henstand givet"
	case "refused-deferral":
		return "henstand afslået"
	case "payment":
		return "betalt " + amount + casePayers[e["by"]]
	case "repaid":
		return amount + " betalt tilbage til skyldneren"
	case "balance":
		return "kildesystemet siger " + amount
	case "missed":
		return "betaling udeblevet"
	case "demand":
		return "påkrav med frist " + dateText(e["deadline"]) + returned
	case "notice":
		if e["exception"] != nil {
			return noticeText(e)
		}
		return "besked om overdragelse" + returned
	case "received":
		return "restanceinddrivelsesmyndigheden modtager " + joined(names)
	case "returned":
		return joined(names) + " sendt tilbage"
	case "landlord-told":
		what := "oplyst, at udlejeren betaler " + amount + " ud"
		if expected := dateText(e["expectedOn"]); expected != "" {
			what += ", ventet " + expected
		}
		return what
	case "landlord-repaid":
		what := "udlejeren betaler " + amount + " ud"
		if e["foundByCreditor"] == true {
			what += ", konstateret af kommunen"
		}
		return what
	}
	return map[any]string{"death": "skyldneren dør", "bankruptcy": "konkurs", "debt-restructuring": "gældssanering", "abroad": "flyttet til udlandet"}[e["kind"]]
}

var caseStates = map[any]string{
	"instalment-plan": "afdrag", "no-instalment": "intet afdrag", "deferral": "henstand", "plan-suspended": "ordningen i bero",
	"modest-amount": "beløb efter § 6, stk. 2", "nothing-owed": "intet at betale i afdrag", "outside": "uden for bekendtgørelsen",
}

var caseTracks = map[any]string{
	"instalment-plan": "afdrag", "modest-amount": "beløb efter § 6, stk. 2", "lump-sum": "engangsbeløb", "paid": "betalt", "outside": "uden for bekendtgørelsen",
	"legacy-plan": "den gamle ordning", "no-instalment": "intet afdrag", "deferral": "henstand", "plan-suspended": "ordningen i bero",
	"lapsed": "bortfaldet", "in-default": "misligholdt", "outside-scope": "ikke dækket af bekendtgørelsen",
}

var caseSteps = map[any]string{
	"decide-plan": "fastsæt afdrag", "decide-deferral": "giv henstand", "put-in-abeyance": "stil ordningen i bero", "decide-modest-amount": "afgør beløb efter § 6, stk. 2",
	"consider-modest-amount": "overvej § 6, stk. 2", "review-plan": "se på ordningen igen", "get-income-data": "indhent indkomst", "decide-lump-sum": "afgør engangsbeløb",
	"pay-lump-sum": "skyldneren betaler engangsbeløb", "send-demand": "send påkrav", "pay-demand": "skyldneren betaler påkravet", "give-notice": "giv besked",
	"transfer": "overdrag", "close-lapsed": "afslut som bortfaldet", "recall-lapsed": "kald tilbage", "close-paid": "afslut som betalt", "pay-back": "betal tilbage",
	"test-lapse": "prøv bortfald", "judge": "skøn",
}

var caseStepStates = map[any]string{"waiting": " (venter)", "overdue": " (for sent)"}

var caseQuestions = map[string]string{
	"never-paid": "bortfald, når der aldrig er betalt", "landlord-and-years": "bortfald, når udlejeren har betalt", "part-payment": "delbetaling", "outside": "skal opkrævningen fortsætte",
}

// caseDecision writes what the vector wants: the debtors, the claims, the steps.
func caseDecision(want want) string {
	var lines []string
	for _, question := range want.Criteria {
		lines = append(lines, "**skøn:** "+caseQuestions[question])
	}
	debtors, claims := lapseObjects(want.Result["debtors"]), lapseObjects(want.Result["claims"])
	for _, d := range debtors {
		lines = appendCase(lines, nameOf(d["id"], len(debtors)), caseDebtor(d))
	}
	for _, c := range claims {
		lines = appendCase(lines, nameOf(c["id"], len(claims)), caseClaimDecision(c))
	}
	if steps, given := want.Result["steps"]; given {
		var names []string
		for _, s := range lapseObjects(steps) {
			names = append(names, caseSteps[s["code"]]+caseStepStates[s["state"]])
		}
		if names == nil {
			names = []string{"ingen skridt"}
		}
		lines = append(lines, "*"+strings.Join(names, ", ")+"*")
	}
	if flags := lapseFlags(want.Result); len(flags) > 0 {
		lines = append(lines, strings.Join(flags, " "))
	}
	return strings.Join(lines, "<br>")
}

func appendCase(lines []string, name string, parts []string) []string {
	if len(parts) == 0 {
		return lines
	}
	text := strings.Join(parts, ", ")
	if name != "" {
		text = name + ": " + text
	}
	return append(lines, text)
}

func caseDebtor(d map[string]any) (parts []string) {
	state := caseStates[d["state"]]
	if monthly, _ := d["monthly"].(string); monthly != "" {
		state = strings.TrimSpace(state+" "+kronerText(monthly)) + " om måneden"
	}
	if state != "" {
		parts = append(parts, "**"+state+"**")
	}
	if capacity, _ := d["capacity"].(string); capacity != "" && d["capacity"] != d["monthly"] {
		parts = append(parts, "§ 5 giver "+kronerText(capacity))
	}
	if review, given := d["review"].(map[string]any); given {
		switch review["change"] {
		case "higher":
			parts = append(parts, "reglerne giver mere i dag")
		case "lower":
			parts = append(parts, "reglerne giver mindre i dag")
		}
	}
	if overdue, _ := d["overdue"].(string); overdue != "" && overdue != "0" {
		parts = append(parts, "restance "+kronerText(overdue))
	} else if overdue == "0" {
		parts = append(parts, "ingen restance")
	}
	return parts
}

func caseClaimDecision(c map[string]any) (parts []string) {
	if track := caseTracks[c["track"]]; track != "" {
		parts = append(parts, "**"+track+"**")
	}
	if balance, _ := c["balance"].(string); balance != "" {
		parts = append(parts, "restgæld "+kronerText(balance))
	}
	if share, _ := c["share"].(string); share != "" && share != "0" {
		parts = append(parts, kronerText(share)+" af afdraget")
	}
	if lapse, given := c["lapse"].(map[string]any); given {
		if from := dateText(lapse["lapsedFrom"]); from != "" {
			parts = append(parts, "bortfaldet fra "+from+map[any]string{"8.1": " (§ 8, stk. 1)", "8.2": " (§ 8, stk. 2)", "8.3": " (§ 8, stk. 3)"}[lapse["ground"]])
		} else if last := dateText(lapse["lastDay"]); last != "" {
			parts = append(parts, "årenes sidste dag "+last)
		}
	}
	if lump, given := c["lumpSum"].(map[string]any); given {
		text := fmt.Sprintf("engangsbeløb %s, %s tilbage", kronerText(lump["amount"]), kronerText(lump["left"]))
		if last := dateText(lump["last"]); last != "" {
			text += ", senest " + last
		} else {
			text += ", endnu ingen frist"
		}
		if lump["passed"] == true {
			text += ", overskredet"
		}
		parts = append(parts, text)
	}
	if breach, given := c["breach"].(map[string]any); given {
		text := breachStages[breach["stage"]]
		if due := dateText(breach["dueOn"]); due != "" {
			text = strings.TrimLeft(text+", hele restgælden forfalden "+due, ", ")
		}
		parts = append(parts, text)
	}
	if overpaid, _ := c["overpaid"].(string); overpaid != "" && overpaid != "0" {
		parts = append(parts, kronerText(overpaid)+" betalt for meget")
	}
	return parts
}
