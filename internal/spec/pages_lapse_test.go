// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"fmt"
	"slices"
)

// The words of the page on § 8, in Danish, and how its facts and decisions are
// written for an auditor.

var lapsePages = []page{{
	name:  "paragraf-08",
	title: "§ 8 · Bortfald af tilbagebetalingskrav",
	rule: "Har skyldneren ikke haft økonomisk mulighed for at betale på nogen dag i de tre år efter hjælpens ophør, er kravet bortfaldet fra dagen efter. " +
		"For boligindskud er det ti år fra udbetalingen. Årene begynder dagen efter den dag, de regnes fra (R-40), deres sidste dag er med, og lukkedage flytter den ikke. " +
		"Var der økonomisk mulighed blot en dag, kan kravet kun bortfalde efter stk. 3: når der er betalt af på gælden, og der er henstand, efter at årene er gået. Er der aldrig betalt, er det et skøn (R-42). " +
		"Et bortfaldet krav genopstår ikke. Hos restanceinddrivelsesmyndigheden bortfalder kravet ikke efter § 8; der gælder forældelsesloven.",
	sentences: []string{"opkraevning § 8, stk. 1", "opkraevning § 8, stk. 2", "opkraevning § 8, stk. 3"},
	undecided: "Hvornår hjælpen ophørte, hvornår kravet burde være kendt, og om der var økonomisk mulighed en given dag (§§ 5 og 6), er oplysninger i sagen. " +
		"Om et ældre boligindskud allerede var bortfaldet efter tidligere regler, afgøres heller ikke. Om udlejerens udbetaling i sig selv giver økonomisk mulighed, er et skøn i en hel sag (R-44). " +
		"Hvad der tæller som mulighed og som henstand, er læst i bilaget om en anden ydelse (fleksløntilskud, KTBRFLX) efter en ældre bekendtgørelses § 9 og bruges her ved analogi. " +
		"Forældelse er noget andet end bortfald: den regnes fra et andet sted, kan afbrydes og flyttes af lukkedage, og den gælder først hos restanceinddrivelsesmyndigheden.",
}}

func lapseFacts(facts map[string]any) []string {
	parts := []string{dateText(facts["on"])}
	if facts["kind"] == "housing-deposit" {
		parts = append(parts, "boligindskud")
	}
	for _, day := range [][2]string{{"endedOn", "ophør "}, {"paidOutOn", "udbetalt "}, {"knownOn", "kendt "}} {
		if text := dateText(facts[day[0]]); text != "" {
			parts = append(parts, day[1]+text)
		}
	}
	for _, period := range lapseObjects(facts["periods"]) {
		parts = append(parts, lapseAbility(period)+" "+lapseFromTo(period["from"], period["to"]))
	}
	switch paid := lapseObjects(facts["payments"]); len(paid) {
	case 0:
	case 1:
		parts = append(parts, fmt.Sprintf("betalt %s %s", kronerText(paid[0]["amount"]), dateText(paid[0]["on"])))
	default:
		days := make([]string, len(paid))
		for i := range paid {
			days[i], _ = paid[i]["on"].(string)
		}
		parts = append(parts, fmt.Sprintf("%d betalinger, første %s", len(paid), dateText(slices.Min(days))))
	}
	if judgement, given := facts["neverPaid"].(map[string]any); given {
		parts = append(parts, fmt.Sprintf("skøn: `%v`", judgement["answer"]))
	}
	if transfer, given := facts["transfer"].(map[string]any); given {
		if received := dateText(transfer["receivedOn"]); received != "" {
			parts = append(parts, "til inddrivelse "+received)
		}
		if returned := dateText(transfer["returnedOn"]); returned != "" {
			parts = append(parts, "tilbage "+returned)
		}
	}
	return parts
}

func lapseAbility(period map[string]any) string {
	switch {
	case period["ability"] == "able":
		return "mulighed"
	case period["noDeferral"] == true:
		return "0 kr. efter tabellen"
	}
	return "henstand"
}

// lapseFromTo writes a run of days; without a last day it is still running.
func lapseFromTo(from, to any) string {
	if to == nil {
		return "fra " + dateText(from)
	}
	if from == to {
		return dateText(from)
	}
	return dateText(from) + "–" + dateText(to)
}

// lapseObjects returns a list of JSON objects, empty when there is none.
func lapseObjects(list any) (all []map[string]any) {
	elements, _ := list.([]any)
	for _, element := range elements {
		if object, isObject := element.(map[string]any); isObject {
			all = append(all, object)
		}
	}
	return all
}

func lapseDecision(result map[string]any) string {
	if result["lapsed"] != true {
		return line(append([]string{"**består** · sidste dag i årene " + dateText(result["lastDay"]),
			"kan tidligst bortfalde " + dateText(result["earliestLapse"])}, lapseFlags(result)...))
	}
	subsection := map[any]string{"8.1": "stk. 1", "8.2": "stk. 2", "8.3": "resten, stk. 3"}[result["ground"]]
	return line(append([]string{fmt.Sprintf("**bortfaldet fra %s** (%s) · sidste dag i årene %s",
		dateText(result["lapsedFrom"]), subsection, dateText(result["lastDay"]))}, lapseFlags(result)...))
}

func lapseFlags(result map[string]any) (flags []string) {
	elements, _ := result["flags"].([]any)
	for _, flag := range elements {
		flags = append(flags, fmt.Sprintf("`%v`", flag))
	}
	return flags
}
