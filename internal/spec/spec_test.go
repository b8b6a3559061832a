// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/law"
)

// The pages in testdata/spec are the vectors as an auditor reads them. They are
// made from the vectors and from what the library answers, and compared here;
//
//	go test ./internal/spec -run TestSpec -update
//
// writes them anew after a change, and a person reads the difference. The
// vectors themselves are never rewritten.

// page is what a spec page says beside the cases.
type page struct {
	name      string // file name without .md, as in the vectors
	title     string
	rule      string   // the rule in our own words
	sentences []string // the sentences of law it covers, as in the inventory
	undecided string   // what the rule does not decide
	extra     func() string
}

func TestSpecPages(t *testing.T) {
	files := loadVectors(t)
	used := map[string]bool{}
	for _, page := range allPages() {
		t.Run(page.name, func(t *testing.T) {
			golden.Assert(t, renderPage(t, page, files), "spec/"+page.name+".md")
		})
		used[page.name] = true
	}
	for _, file := range files {
		assert.Check(t, used[file.Page], "the vectors of %s are shown on no page", file.Page)
	}
}

func renderPage(t *testing.T, page page, files []vectorFile) string {
	var out strings.Builder
	fmt.Fprintf(&out, "<!-- Made by spec_test.go from testdata/vectors. -->\n# %s\n\n**Reglen i vores ord.** %s\n\n", page.title, page.rule)
	if strings.HasPrefix(page.name, "sag-") {
		out.WriteString("Sagen afgøres af `casefile.Decide`, som spørger kapitlerne; tabellen siger, hvem der afgør hver sætning.\n\n")
	}
	out.WriteString("| sætning | afgøres af | eksempler | status |\n|---|---|---|---|\n")
	for _, sentence := range page.sentences {
		entry := inventoryEntry(t, sentence)
		fmt.Fprintf(&out, "| %s | %s | %d | %s |\n", entry.place(), entry.decidedBy(), entry.examples(t), entry.Status)
	}
	readings := map[string]bool{}
	for _, file := range files {
		if file.Page != page.name {
			continue
		}
		for _, group := range file.Groups {
			if strings.HasSuffix(page.name, "-graenser") {
				renderLimits(t, &out, group)
			} else {
				renderGroup(t, &out, group)
			}
			for _, v := range group.Vectors {
				for _, reading := range v.Want.Readings {
					readings[reading] = true
				}
			}
		}
	}
	if page.extra != nil {
		out.WriteString(page.extra())
	}
	out.WriteString("\n## Valg, hvor teksten er åben\n\n")
	for _, reading := range law.Readings() {
		if readings[reading.String()] {
			fmt.Fprintf(&out, "- **%s** %s %s\n", reading, reading.Question(law.Danish), reading.Answer(law.Danish))
		}
	}
	fmt.Fprintf(&out, "\n## Det afgør reglen ikke\n\n%s\n", page.undecided)
	return out.String()
}

// renderGroup writes the cases of a group as a table, and the reasons given in
// the first of them that is decided.
func renderGroup(t *testing.T, out *strings.Builder, group vectorGroup) {
	fmt.Fprintf(out, "\n## %s\n\n%s\n\n", group.Heading, group.Why)
	out.WriteString("| id | sag | fakta | afgørelse | udregning | hjemmel | kilde |\n|---|---|---|---|---|---|---|\n")
	basis, source, history := "", "", ""
	for _, v := range group.Vectors {
		facts := factsOf(v)
		if v.Rule == "case" { // one history asked about on several days
			here := historyOf(v)
			facts = strings.Join(append([]string{caseFacts(given(v), here == history)}, caseOptions(optionsOf(v))...), "<br>")
			history = here
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s | %s | %s | %s |\n", v.ID, cell(v.Title), cell(facts), cell(decisionOf(v.Rule, v.Want)),
			cell(v.Worked), cell(unlessSame(&basis, basisOf(v))), cell(unlessSame(&source, sourceOf(v))))
	}
	shown := slices.IndexFunc(group.Vectors, func(v vector) bool { return v.Want.Error == nil && v.Want.saysWhy() })
	for i, v := range group.Vectors {
		if v.Want.Error != nil || shown >= 0 && i != shown {
			continue
		}
		fmt.Fprintf(out, "\nBegrundelsen i %s:\n\n", v.ID)
		for _, ground := range evaluate(t, v).Grounds {
			mark := "anvendt"
			if !ground.Applied {
				mark = "ikke anvendt"
			}
			var act law.Act
			assert.NilError(t, act.UnmarshalText([]byte(ground.Act)))
			fmt.Fprintf(out, "- %s (%s): %s\n", citation(act.Name(law.Danish), ground.Ref), mark, ground.Da)
		}
		return
	}
}

// citation is a place as it is cited in Danish: opkrævningsbekendtgørelsens § 4, and
// § 4 i an act whose name is more than a word.
func citation(act, place string) string {
	switch {
	case strings.Contains(act, " ") && strings.Contains(place, ","):
		return place + ", i " + act
	case strings.Contains(act, " "):
		return place + " i " + act
	}
	return act + "s " + place
}

// renderLimits writes the three cases around each limit on one line.
func renderLimits(t *testing.T, out *strings.Builder, group vectorGroup) {
	fmt.Fprintf(out, "\n## %s\n\n%s\n\n", group.Heading, group.Why)
	out.WriteString("| id | én krone under | netop grænsen | én krone over |\n|---|---|---|---|\n")
	assert.Equal(t, len(group.Vectors)%3, 0)
	for three := range slices.Chunk(group.Vectors, 3) {
		fmt.Fprintf(out, "| %s |", strings.TrimSuffix(three[0].ID, "-f"))
		for _, v := range three {
			fmt.Fprintf(out, " %s → %s |", incomeOf(v), decisionOf(v.Rule, v.Want))
		}
		out.WriteByte('\n')
	}
}

// unlessSame writes "samme" where a cell would repeat the one above it.
func unlessSame(above *string, text string) string {
	if text == *above && len(text) > len("samme") {
		return "samme"
	}
	*above = text
	return text
}

func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

var sourceKinds = map[string]string{
	"text": "teksten", "official-example": "offentligt eksempel", "practice": "praksis", "own-arithmetic": "egen udregning",
}

func sourceOf(v vector) string {
	kind := sourceKinds[v.Source.Kind]
	if v.Source.On == kind {
		return kind
	}
	return kind + ": " + v.Source.On
}

// historyOf is the facts of a case file but for the day of the question.
func historyOf(v vector) string {
	facts := given(v)
	delete(facts, "on")
	text, _ := json.Marshal(facts)
	return string(text)
}

// basisOf lists the sentences that applied, or those that the vector shows where it
// does not say why.
func basisOf(v vector) string {
	want := v.Want
	if want.Error != nil {
		return "–"
	}
	var places []string
	if !want.saysWhy() {
		for _, shown := range v.Refs {
			ref, _ := law.ParseRef(shown)
			places = append(places, ref.String())
		}
	}
	for _, ground := range want.Grounds {
		ref, _ := law.ParseRef(ground)
		places = append(places, ref.String())
	}
	for _, ground := range want.Rejected {
		ref, _ := law.ParseRef(ground)
		places = append(places, "ikke "+ref.String())
	}
	return strings.Join(places, " · ")
}

// optionsOf reads the options of a vector as plain JSON.
func optionsOf(v vector) (options map[string]any) {
	if v.Options != nil && json.Unmarshal(v.Options, &options) != nil {
		panic(v.ID + ": the options are no object")
	}
	return options
}

// given reads the facts of a vector as plain JSON.
func given(v vector) map[string]any {
	var facts map[string]any
	if err := json.Unmarshal(v.Given, &facts); err != nil {
		return nil
	}
	return facts
}

func TestSpecReadings(t *testing.T) {
	var out strings.Builder
	out.WriteString("<!-- Made by spec_test.go from the library's own table. -->\n# Valg, hvor teksten er åben\n\n")
	out.WriteString("Giver teksten mere end én mulighed, har biblioteket valgt én gang for alle. Hvert valg har et nummer, som aldrig ændres, og som står i kvitteringen for de afgørelser, det bærer.\n\n")
	out.WriteString("| nr. | spørgsmål | valg | støtte |\n|---|---|---|---|\n")
	for _, reading := range law.Readings() {
		fmt.Fprintf(&out, "| %s | %s | %s | %s |\n", reading, cell(reading.Question(law.Danish)), cell(reading.Answer(law.Danish)), cell(reading.Support()))
	}
	golden.Assert(t, out.String(), "spec/readings.md")
}
