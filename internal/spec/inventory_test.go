// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/law"
)

// The inventory lists every sentence of the order and every rule line of KL's
// page about the security, and says which function decides it. A sentence is a
// rule; a judgement, which is an explicit input; one that needs no rule, with the
// reason; or open.

type sentenceEntry struct {
	Ref    string `json:"ref"`
	Says   string `json:"says"`             // in our own words
	Kind   string `json:"kind"`             // rule, judgement, no-rule, open
	By     string `json:"by"`               // package.Function
	Letter string `json:"letter,omitempty"` // of testdata/letters, where a letter is the answer
	Status string `json:"status"`
	Why    string `json:"why"`
}

func (e sentenceEntry) place() string {
	_, place, _ := strings.Cut(e.Ref, " ")
	return place
}

func (e sentenceEntry) decidedBy() string {
	switch e.Kind {
	case "rule", "judgement":
		if e.Letter != "" {
			return "`" + e.By + "`, [brevet](../letters/" + e.Letter + ".txt)"
		}
		return "`" + e.By + "`"
	case "no-rule":
		return "ingen regel: " + e.Why
	}
	return "åben: " + e.Why
}

// mostOpen is how many sentences may still be open. It is only ever lowered.
const mostOpen = 0

func loadInventory(t *testing.T) []sentenceEntry {
	t.Helper()
	text, err := os.ReadFile("testdata/inventory.json")
	assert.NilError(t, err)
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var entries []sentenceEntry
	assert.NilError(t, decoder.Decode(&entries))
	return entries
}

func inventoryEntry(t *testing.T, ref string) sentenceEntry {
	t.Helper()
	entries := loadInventory(t)
	at := slices.IndexFunc(entries, func(e sentenceEntry) bool { return e.Ref == ref })
	assert.Assert(t, at >= 0, "%s is not in the inventory", ref)
	return entries[at]
}

// sentencesOfTheOrder counts the sentences of each stykke of the order; 37 in all.
var sentencesOfTheOrder = map[string][]int{
	"1": {1}, "2": {1, 1, 1}, "3": {1}, "4": {1, 3}, "5": {2, 1}, "6": {1, 1}, "7": {1}, "8": {1, 1, 1},
	"9": {3}, "10": {3}, "11": {2}, "12": {3, 1}, "13": {1}, "14": {1, 1}, "15": {1, 3},
}

func TestEverySentenceOfTheOrderIsInTheInventory(t *testing.T) {
	listed := map[string]int{}
	total := 0
	for _, entry := range loadInventory(t) {
		listed[entry.Ref]++
		assert.Check(t, listed[entry.Ref] == 1, "%s is listed twice", entry.Ref)
		if strings.HasPrefix(entry.Ref, "opkraevning ") {
			total++
		}
	}
	for section, parts := range sentencesOfTheOrder {
		for part, sentences := range parts {
			for sentence := range sentences {
				number, _ := strconv.Atoi(section)
				ref := law.CollectionOrder.At(uint16(number), 0, 0)
				if len(parts) > 1 {
					ref.Subsection = uint8(part + 1)
				}
				if sentences > 1 {
					ref.Sentence = uint8(sentence + 1)
				}
				assert.Check(t, listed[ref.Qualified()] == 1, "%s is missing", ref.Qualified())
			}
		}
	}
	assert.Equal(t, total, 37)
	lines := 0
	for ref := range listed {
		if strings.HasPrefix(ref, "kl-side ") {
			lines++
		}
	}
	assert.Equal(t, lines, 15)
}

func TestTheListOfOpenSentencesOnlyShrinks(t *testing.T) {
	open := 0
	for _, entry := range loadInventory(t) {
		if entry.Kind == "open" {
			open++
		}
	}
	assert.Check(t, open <= mostOpen, "%d sentences are open, at most %d may be", open, mostOpen)
	assert.Check(t, open >= mostOpen, "only %d sentences are open: lower mostOpen to that", open)
}

func TestEveryDecidedSentenceHasItsFunctionAndVectors(t *testing.T) {
	exported := exportedFunctions(t)
	for _, entry := range loadInventory(t) {
		assert.Check(t, entry.Says != "", entry.Ref)
		switch entry.Kind {
		case "rule", "judgement":
			assert.Check(t, exported[entry.By], "%s: there is no function %s", entry.Ref, entry.By)
			if entry.Letter != "" {
				_, err := os.Stat("testdata/letters/" + entry.Letter + ".txt")
				assert.Check(t, err, "%s names a letter that is not there", entry.Ref)
			} else {
				assert.Check(t, entry.examples(t) > 0, "%s has no vector", entry.Ref)
			}
			assert.Check(t, entry.Status != "", "%s has no status", entry.Ref)
		case "no-rule", "open":
			assert.Check(t, entry.Why != "" && entry.By == "", "%s gives no reason", entry.Ref)
		default:
			t.Errorf("%s: unknown kind %q", entry.Ref, entry.Kind)
		}
	}
}

// runs are the functions that the rules about the security run. A vector is an example
// of a sentence only if it runs the function that decides it.
var runs = map[string][]string{
	"guarantee": {"guarantee.Decide"}, "chain": {"guarantee.DecideChain", "guarantee.Decide"}, "reduce": {"guarantee.DecideReduction"},
	"release": {"administration.DecideRelease", "guarantee.Decide"}, "steps": {"administration.DecideSteps", "guarantee.Decide"},
	"sweep": {"administration.DecideSweep", "guarantee.Decide"},
}

// examples counts the vectors on a sentence that run what decides it.
func (e sentenceEntry) examples(t *testing.T) (count int) {
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		if functions, listed := runs[v.Rule]; slices.Contains(v.Refs, e.Ref) && (!listed || slices.Contains(functions, e.By)) {
			count++
		}
	})
	return count
}

func TestEveryCitedPlaceExists(t *testing.T) {
	known := map[string]bool{}
	for _, entry := range loadInventory(t) {
		known[entry.Ref] = true
	}
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		for _, ref := range slices.Concat(v.Refs, v.Want.Grounds, v.Want.Rejected) {
			assert.Check(t, known[ref], "%s cites %s", v.ID, ref)
		}
	})
	cited := citedInCode(t)
	assert.Assert(t, len(cited) > 5, "found only %d places cited in the code", len(cited))
	for ref, where := range cited {
		assert.Check(t, known[ref], "%s cites %s", where, ref)
	}
}

func TestSpecInventory(t *testing.T) {
	var out strings.Builder
	out.WriteString("<!-- Made by inventory_test.go from testdata/inventory.json. -->\n# Fortegnelse\n\n")
	out.WriteString("Hver sætning i bekendtgørelsen og hver regellinje på KL's side, hvem der afgør den, og hvor mange eksempler der prøver den.\n")
	headings := map[string]string{
		"opkraevning": "Opkrævningsbekendtgørelsen af 18. juni 2025", "inddrivelse": "Lånt fra gældsinddrivelsesbekendtgørelsen",
		"foraeldelse": "Forældelsesloven", "inddrivelseslov": "Gældsinddrivelsesloven", "sikkerhed": "Bekendtgørelsen om sikkerhedsstillelse",
		"kl-side": "KL's side om inddrivelse i sikkerhedsstillelse", "udlaendingelov": "Udlændingeloven",
	}
	act := ""
	counts := map[string]int{}
	for _, entry := range loadInventory(t) {
		id, _, _ := strings.Cut(entry.Ref, " ")
		if id != act {
			act = id
			heading, present := headings[id]
			assert.Assert(t, present, "no heading for %s", id)
			fmt.Fprintf(&out, "\n## %s\n\n| sted | siger | afgøres af | eksempler | status |\n|---|---|---|---|---|\n", heading)
		}
		counts[entry.Kind]++
		fmt.Fprintf(&out, "| %s | %s | %s | %d | %s |\n", entry.place(), cell(entry.Says), cell(entry.decidedBy()), entry.examples(t), cell(entry.Status))
	}
	fmt.Fprintf(&out, "\nI alt: %d regler, %d skøn, %d uden regel, %d åbne.\n", counts["rule"], counts["judgement"], counts["no-rule"], counts["open"])
	out.WriteString("\n## Siderne med eksemplerne\n\n")
	for _, page := range allPages() {
		fmt.Fprintf(&out, "- [%s](%s.md)\n", page.title, page.name)
	}
	golden.Assert(t, out.String(), "spec/inventory.md")
}

// eachGoFile parses every Go file that is not a test.
func eachGoFile(t *testing.T, do func(path string, file *ast.File)) {
	t.Helper()
	assert.NilError(t, filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err == nil {
			do(path, file)
		}
		return err
	}))
}

// exportedFunctions lists package.Function and package.Type.Method.
func exportedFunctions(t *testing.T) map[string]bool {
	functions := map[string]bool{}
	eachGoFile(t, func(_ string, file *ast.File) {
		for _, declaration := range file.Decls {
			function, isFunction := declaration.(*ast.FuncDecl)
			if !isFunction || !function.Name.IsExported() {
				continue
			}
			name := file.Name.Name + "."
			if function.Recv != nil {
				receiver := function.Recv.List[0].Type
				if star, isPointer := receiver.(*ast.StarExpr); isPointer {
					receiver = star.X
				}
				if plain, isPlain := receiver.(*ast.Ident); isPlain {
					name += plain.Name + "."
				}
			}
			functions[name+function.Name.Name] = true
		}
	})
	return functions
}

// citedInCode finds every call of Act.At with plain numbers, which is how the
// code cites the law. The act is told by the name of what At is called on.
func citedInCode(t *testing.T) map[string]string {
	acts := map[string]law.Act{
		"CollectionOrder": law.CollectionOrder, "order": law.CollectionOrder,
		"RecoveryOrder": law.RecoveryOrder, "recovery": law.RecoveryOrder,
		"LimitationAct": law.LimitationAct, "limitationAct": law.LimitationAct,
		"RecoveryAct": law.RecoveryAct, "recoveryAct": law.RecoveryAct,
		"SecurityOrder": law.SecurityOrder, "security": law.SecurityOrder,
		"KLPage": law.KLPage, "page": law.KLPage, "AliensAct": law.AliensAct, "act": law.AliensAct,
	}
	cited := map[string]string{}
	eachGoFile(t, func(path string, file *ast.File) {
		ast.Inspect(file, func(node ast.Node) bool {
			call, isCall := node.(*ast.CallExpr)
			if !isCall || len(call.Args) != 3 {
				return true
			}
			method, isMethod := call.Fun.(*ast.SelectorExpr)
			if !isMethod || method.Sel.Name != "At" {
				return true
			}
			name := ""
			switch on := method.X.(type) {
			case *ast.Ident:
				name = on.Name
			case *ast.SelectorExpr:
				name = on.Sel.Name
			}
			if name == "check" { // the path of a field
				return true
			}
			act, known := acts[name]
			if !assert.Check(t, known, "%s: At is called on %q, which this test does not know", path, name) {
				return true
			}
			var parts [3]int
			for i, argument := range call.Args {
				literal, isLiteral := argument.(*ast.BasicLit)
				if !assert.Check(t, isLiteral, "%s: a place that is not written out", path) {
					return true
				}
				parts[i], _ = strconv.Atoi(literal.Value)
			}
			cited[act.At(uint16(parts[0]), uint8(parts[1]), uint8(parts[2])).Qualified()] = path
			return true
		})
	})
	return cited
}
