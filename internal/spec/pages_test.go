// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The words of the spec pages, in Danish, and how facts and decisions of each
// rule are written for an auditor.

// allPages are the pages of every chapter, in the order of the law.
func allPages() []page {
	return slices.Concat(pages, deferralPages, lapsePages, breachPages, repaymentPages, casePages, limitationPages, guaranteePages, workPages)
}

var pages = []page{
	{
		name:  "paragraf-03",
		title: "§ 3 · Årlig nettoindkomst",
		rule: "Nettoindkomsten er årets indkomst, også de indkomster, som gældsinddrivelsesbekendtgørelsens § 17 nævner, " +
			"minus arbejdsmarkedsbidrag, pension betalt af arbejdsgiveren, ATP, bidrag til den obligatoriske pensionsordning og skat. " +
			"Der afrundes ikke. Tallet kan oplyses samlet eller i sine dele, men ikke begge dele.",
		sentences: []string{"opkraevning § 3", "inddrivelse § 11, stk. 1, 2. pkt."},
		undecided: "Hvilke indtægter en person har, hvilken måned de hører til, og hvor de er slået op, er sagsbehandlerens oplysning. " +
			"Gældsinddrivelsesbekendtgørelsens egne regler om laveste måned, årsopgørelse og budget (§ 11, stk. 4-6) er ikke lånt med og bruges ikke.",
	},
	{
		name:  "paragraf-05",
		title: "§ 5 · Afdragsordning efter tabel",
		rule: "Kommunen tager den årlige nettoindkomst (§ 3), finder afdragsprocenten i den tabel, der gælder på afgørelsesdagen, " +
			"ganger, deler med 12 og runder ned til et helt antal gange 50 kr. Der betales hver måned. " +
			"Er der ingen aktuelle oplysninger om indkomsten, er afdraget 350 kr. om måneden.",
		sentences: []string{
			"opkraevning § 5, stk. 1, 1. pkt.", "opkraevning § 5, stk. 1, 2. pkt.", "opkraevning § 5, stk. 2",
			"inddrivelse § 11, stk. 1, 8. pkt.", "inddrivelse § 11, stk. 2", "inddrivelse § 45",
		},
		undecided: "Om skyldneren skal have henstand (§ 6), prøves før tabellen. Om en ændret indkomst skal føre til en ny afgørelse, " +
			"og hvornår på måneden der skal betales, afgør reglen heller ikke.",
	},
	{
		name:  "paragraf-05-graenser",
		title: "§ 5 · Alle grænser i tabellen for 2026",
		rule: "Tabellen har 66 rækker og dermed 65 grænser. En række begynder ved sin grænse og slutter lige før den næste. " +
			"Her er afdraget en krone under, netop på og en krone over hver grænse i begge kolonner.",
		sentences: []string{"inddrivelse § 11, stk. 1, 8. pkt.", "inddrivelse § 11, stk. 2"},
		undecided: "Se siden om § 5.",
	},
	{
		name:  "kalender",
		title: "Forældelseslovens § 27 · Frister og lukkedage",
		rule: "En frist slutter den dag, der har samme nummer i måneden som startdagen, og hele den dag er med. Findes dagen ikke, er det månedens sidste. " +
			"Falder den på en lørdag, søndag, helligdag, grundlovsdag, 24. eller 31. december, forlænges den til den første dag, der ikke er en af dem. " +
			"Hver frist har fire dage: den beregnede slutdag, den sidste rettidige dag, den første dag, der er for sen, og den åbne dag, man bør handle senest.",
		sentences: []string{"foraeldelse § 27, stk. 1", "foraeldelse § 27, stk. 2"},
		undecided: "Hvornår en frist begynder, og om § 27 gælder for den. Bortfald efter opkrævningsbekendtgørelsens § 8 flyttes for eksempel ikke for lukkedage (R-07). " +
			"Bankernes lukkedage er vist for sig; de flytter ingen frist efter § 27. " +
			"En frist, som loven ikke flytter, for eksempel de tre måneder i skatteforvaltningslovens § 48 (L41), slutter på den beregnede dag; klokkeslæt er ikke med. " +
			"Hverdage tælles ikke: hverken de otte hverdage i et af Gældsstyrelsens bilag (L77), som tæller lørdagen både med og fra, " +
			"eller de seks hverdage, et brev regnes for at være undervejs, før en klagefrist begynder (L39). Ingen lov siger, om lørdagen tæller; modtagelsen er en oplysning i sagen.",
		extra: holidayTable,
	},
}

// holidayTable lists the movable holidays and the number of open days, which is
// how the calendar is compared with a printed one.
func holidayTable() string {
	var out strings.Builder
	out.WriteString("\n## Helligdage 2005–2035\n\nDe faste dage er nytårsdag, juledag og 2. juledag. Store bededag er sidste gang i 2023.\n\n")
	out.WriteString("| år | skærtorsdag | langfredag | påskedag | 2. påskedag | store bededag | Kristi himmelfart | pinsedag | 2. pinsedag | åbne dage |\n|---|---|---|---|---|---|---|---|---|---|\n")
	for year := calendar.VerifiedFromYear; year <= calendar.VerifiedToYear; year++ {
		days := map[string]string{"store bededag": "–"}
		for _, holiday := range calendar.Holidays(year) {
			days[holiday.Name] = fmt.Sprintf("%02d.%02d.", holiday.Date.Day(), int(holiday.Date.Month()))
		}
		open := 0
		for day := calendar.MustParse(fmt.Sprintf("%d-01-01", year)); day.Year() == year; day = day.AddDays(1) {
			if !day.Closed() {
				open++
			}
		}
		fmt.Fprintf(&out, "| %d", year)
		for _, name := range []string{"skærtorsdag", "langfredag", "påskedag", "2. påskedag", "store bededag", "Kristi himmelfartsdag", "pinsedag", "2. pinsedag"} {
			fmt.Fprintf(&out, " | %s", days[name])
		}
		fmt.Fprintf(&out, " | %d |\n", open)
	}
	return out.String()
}

// factsOf writes the facts of a case on one line.
func factsOf(v vector) string {
	facts := given(v)
	switch v.Rule {
	case "instalment":
		return line(instalmentFacts(facts, incomeOf(v)))
	case "deferral":
		return line(deferralFacts(facts))
	case "lapse":
		return line(lapseFacts(facts))
	case "lump-sum":
		return line(lumpSumFacts(facts))
	case "breach":
		return line(breachFacts(facts))
	case "repayment":
		return line(repaymentFacts(facts))
	case "complaint":
		return line(complaintFacts(facts))
	case "refund":
		return line(refundFacts(facts))
	case "limitation":
		return line(limitationFacts(facts))
	case "guarantee":
		return line(guaranteeFacts(facts))
	case "chain":
		return line(chainFacts(facts))
	case "reduce":
		return line(reductionFacts(facts))
	case "release":
		return line(releaseFacts(facts))
	case "steps":
		return line(stepsFacts(facts))
	case "sweep":
		return line(sweepFacts(facts))
	case "deadline":
		return line(deadlineFacts(facts))
	case "day":
		return dateText(facts["date"])
	case "case":
		return caseFacts(facts, false)
	}
	return ""
}

// line joins the parts of a cell that are not empty.
func line(parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), " · ")
}

func instalmentFacts(facts map[string]any, income string) []string {
	parts := []string{dateText(facts["on"]), income}
	if day := dateText(facts["incomeAsOf"]); day != "" {
		parts = append(parts, "oplyst "+day)
	}
	switch facts["supportsChildren"] {
	case true:
		parts = append(parts, "forsørger børn")
	case false:
		parts = append(parts, "ingen børn")
	}
	return parts
}

func deadlineFacts(facts map[string]any) []string {
	parts := []string{"fra " + dateText(facts["from"])}
	for _, unit := range [][2]string{{"years", "år"}, {"months", "måneder"}, {"weeks", "uger"}, {"days", "dage"}} {
		if count, present := facts[unit[0]]; present {
			parts = append(parts, fmt.Sprintf("%v %s", count, unit[1]))
		}
	}
	return parts
}

// incomeOf writes the income of an instalment case.
func incomeOf(v vector) string {
	facts := given(v)
	switch income := facts["annualNetIncome"].(type) {
	case string:
		return kronerText(income)
	case nil:
		if parts, present := facts["income"].(map[string]any); present {
			return "indkomst " + kronerText(parts["annual"]) + " i dele"
		}
	}
	return "ingen oplysninger om indkomst"
}

// decisionOf writes the outcome of a case.
func decisionOf(rule string, want want) string {
	if want.Error != nil {
		return fmt.Sprintf("afvist: `%s` ved `%s`", want.Error.Code, want.Error.Field)
	}
	text := resultOf(rule, want)
	if want.Outcome == "discretion" && rule != "guarantee" && len(want.Criteria) > 0 {
		text = "**skøn**: `" + strings.Join(want.Criteria, "`, `") + "` · " + text
	}
	return text
}

func resultOf(rule string, want want) string {
	switch rule {
	case "case":
		return caseDecision(want)
	case "instalment":
		return instalmentDecision(want.Result)
	case "deferral":
		return deferralDecision(want.Result)
	case "lapse":
		return lapseDecision(want.Result)
	case "lump-sum":
		return lumpSumDecision(want.Result)
	case "breach":
		return breachDecision(want.Result)
	case "repayment":
		return repaymentDecision(want.Result)
	case "complaint":
		return complaintDecision(want.Result)
	case "refund":
		return refundDecision(want.Result)
	case "limitation":
		return limitationDecision(want.Result)
	case "guarantee":
		return guaranteeDecision(want.Result)
	case "chain":
		return chainDecision(want.Result)
	case "reduce":
		return reductionDecision(want.Result)
	case "release":
		return releaseDecision(want.Result)
	case "steps":
		return stepsDecision(want.Result)
	case "sweep":
		return sweepDecision(want.Result)
	case "deadline":
		return deadlineDecision(want.Result)
	case "day":
		return dayDecision(want.Result)
	}
	return ""
}

func instalmentDecision(result map[string]any) string {
	switch {
	case result["basis"] == "no-income-data":
		return "**" + kronerText(result["monthly"]) + "** (fast beløb)"
	case result["monthly"] == "0":
		return fmt.Sprintf("**intet afdrag** (%v %%)", result["percent"])
	}
	return fmt.Sprintf("**%s** (%v %%)", kronerText(result["monthly"]), result["percent"])
}

func deadlineDecision(result map[string]any) string {
	return fmt.Sprintf("beregnet %s · sidste dag **%s** · for sent %s · handl senest %s",
		dateText(result["raw"]), dateText(result["last"]), dateText(result["after"]), dateText(result["actBy"]))
}

func dayDecision(result map[string]any) string {
	holiday, _ := result["holiday"].(string)
	closed := "åben"
	if result["closed"] == true {
		closed = "**lukkedag**"
	}
	bank := ""
	if result["bankClosed"] == true {
		bank = "banken lukket"
	}
	return line([]string{fmt.Sprint(result["weekday"]), holiday, closed, bank})
}

func dateText(value any) string {
	text, _ := value.(string)
	day, err := calendar.Parse(text)
	if err != nil {
		return text
	}
	return law.FormatDate(day, law.Danish)
}

func kronerText(value any) string {
	text, _ := value.(string)
	amount, err := decimal.NewFromString(text)
	if err != nil || amount.Exponent() > 12 {
		return text
	}
	return law.FormatKroner(amount, law.Danish)
}
