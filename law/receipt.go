// SPDX-License-Identifier: MPL-2.0

package law

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
)

// Receipt is everything that a decision rests on, so that it can be made again
// years later and compared: the rule, the facts used, the result, the grounds
// with those rejected, the readings, the tables, and the version of the
// library. The same facts give the same receipt, byte for byte.
type Receipt struct {
	Rule     string // the name of the rule in the JSON contract
	Outcome  Outcome
	Facts    []byte // the facts as a JSON object of the contract
	Options  []byte // options chosen otherwise than the library's reading, as a JSON object, or nil
	Result   []byte // the result as a JSON object of the contract
	Grounds  []Ground
	Readings []Reading
	Tables   []TableUse

	// What follows says the same in sentences, for [Receipt.Text]. It is not in
	// the JSON and not in the ID.
	Headline    Statement
	Calculation []Statement // the steps from the facts to the result
	Premises    []Statement // what was taken as given
	Next        []Statement // what is to be done now, if the rule says
}

// TableUse names a table that a decision has read.
type TableUse struct {
	From       calendar.Date // the first day the table is in force
	Source     string        // where the table was published
	Provenance string        // "published" or "derived"
	Hash       string        // SHA-256 of the table's contents, in hexadecimal
}

// AppendJSON appends the receipt as one JSON object with a fixed order of keys.
func (r Receipt) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"library":"hjemmel `+hjemmel.Version+`","rule":`...)
	dst = AppendJSONString(dst, r.Rule)
	dst = append(dst, `,"outcome":"`...)
	dst = append(dst, r.Outcome.String()...)
	dst = append(dst, `","facts":`...)
	dst = append(dst, orNull(r.Facts)...)
	if len(r.Options) > 0 {
		dst = append(dst, `,"options":`...)
		dst = append(dst, r.Options...)
	}
	dst = append(dst, `,"result":`...)
	dst = append(dst, orNull(r.Result)...)
	dst = append(dst, `,"grounds":`...)
	dst = AppendGroundsJSON(dst, r.Grounds)
	dst = append(dst, `,"readings":`...)
	dst = AppendReadingsJSON(dst, r.Readings)
	dst = append(dst, `,"tables":[`...)
	for i, table := range r.Tables {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"from":"`...)
		dst, _ = table.From.AppendText(dst)
		dst = append(dst, `","source":`...)
		dst = AppendJSONString(dst, table.Source)
		dst = append(dst, `,"provenance":"`...)
		dst = append(dst, table.Provenance...)
		dst = append(dst, `","sha256":"`...)
		dst = append(dst, table.Hash...)
		dst = append(dst, `"}`...)
	}
	return append(dst, "]}"...)
}

// orNull returns null for an object that is not there.
func orNull(object []byte) []byte {
	if len(object) == 0 {
		return []byte("null")
	}
	return object
}

// ID returns the SHA-256 of the receipt's JSON in hexadecimal. Two decisions
// have the same ID when they rest on the same facts, rules and tables.
func (r Receipt) ID() string {
	sum := sha256.Sum256(r.AppendJSON(nil))
	return hex.EncodeToString(sum[:])
}

// Text returns the receipt for a reader: the result, what comes next, how it was
// worked out, what was taken as given, the rules that applied and those that were considered and
// did not, the readings, the tables, and the ID.
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
	for i, lines := range [][]string{next, steps, premises, applied, rejected, readings, tables, {r.ID() + " (hjemmel " + hjemmel.Version + ")"}} {
		section(titles[i], lines)
	}
	return text.String()
}
