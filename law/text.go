// SPDX-License-Identifier: MPL-2.0

package law

import (
	"strconv"
	"strings"
)

// Text returns the receipt for a human reader: the result, what comes next, the
// calculation, the assumptions, the rules that applied, the rules that were
// considered but did not apply, the readings, the tables, and the ID.
func (r Receipt) Text(language Language) string {
	titles := [...]string{"Det næste", "Udregning", "Lagt til grund", "Hjemmel", "Overvejet, men ikke anvendt",
		"Valg, hvor teksten er åben", "Tabel", "Kvittering"}
	if language == English {
		titles = [...]string{"What comes next", "Calculation", "Taken as given", "Legal basis", "Considered and not applied",
			"Choices where the text is open", "Table", "Receipt"}
	}
	var text strings.Builder
	if r.Headline.Sentence != nil {
		text.WriteString(r.Headline.Text(language) + "\n")
	}
	section := func(title string, lines []string) {
		if len(lines) > 0 {
			if text.Len() > 0 {
				text.WriteByte('\n')
			}
			text.WriteString(title + "\n  " + strings.Join(lines, "\n  ") + "\n")
		}
	}
	var next, steps, premises, applied, rejected, readings, tables []string
	for i, step := range r.Next {
		next = append(next, strconv.Itoa(i+1)+". "+step.Text(language))
	}
	for i, step := range r.Calculation {
		steps = append(steps, strconv.Itoa(i+1)+". "+step.Text(language))
	}
	for _, premise := range r.Premises {
		premises = append(premises, premise.Text(language))
	}
	for _, ground := range r.Grounds {
		line := ground.Ref.String() + " (" + ground.Ref.Act.Name(language) + "): " + ground.Text(language)
		if ground.Applied {
			applied = append(applied, line)
		} else {
			rejected = append(rejected, line)
		}
	}
	for _, reading := range r.Readings {
		readings = append(readings, reading.String()+": "+reading.Question(language)+" "+reading.Answer(language))
	}
	for _, table := range r.Tables {
		tables = append(tables, FormatDate(table.From, language)+": "+table.Source)
	}
	for i, lines := range [][]string{next, steps, premises, applied, rejected, readings, tables, {r.ID() + " (" + r.Library + ")"}} {
		section(titles[i], lines)
	}
	return text.String()
}
