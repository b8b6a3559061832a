// SPDX-License-Identifier: MPL-2.0

package law

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

// Receipt is everything a decision rests on, so that it can be stored, read back
// years later with [ParseReceipt], decided again and compared. The same facts give
// the same receipt, byte for byte. A table or benefit list supplied by the caller is
// identified by its hash; the caller must keep the table itself.
type Receipt struct {
	Rule     string // the name of the rule in the JSON contract
	Rules    string // the version of the rules that were used, as in "instalment 1"
	Library  string // the library that made it, as in "hjemmel 0.1.0"
	Outcome  Outcome
	Facts    json.RawMessage // the facts as a JSON object of the contract
	Options  json.RawMessage // options that differ from the library's defaults, or nil
	Result   json.RawMessage // the result as a JSON object of the contract
	Grounds  []Ground
	Readings []Reading
	Tables   []TableUse

	// The following fields say the same in sentences, for [Receipt.Text]. They are not
	// stored.
	Headline    Statement
	Calculation []Statement // the steps from the facts to the result
	Premises    []Statement // what was assumed
	Next        []Statement // what must be done now, if the rule says so
}

// TableUse identifies a table or list that a decision used.
type TableUse struct {
	Kind       string        `json:"kind"`       // "instalment-table" or "benefit-list"
	From       calendar.Date `json:"from"`       // the first day it is in force
	Source     string        `json:"source"`     // where it was published
	Provenance string        `json:"provenance"` // "published" or "derived"
	Hash       string        `json:"sha256"`     // SHA-256 of its contents, in hexadecimal
}

// NewReceipt returns a receipt for a rule, with the version of the library filled
// in.
func NewReceipt(rule, rules string) Receipt {
	return Receipt{Rule: rule, Rules: rules, Library: "hjemmel " + hjemmel.Version, Outcome: Decided}
}

// Take adds what a chapter used to the receipt of a whole case: its tables, its
// calculation and what it took as given; what two chapters share is said once.
func (r *Receipt) Take(chapter Receipt) {
	for _, table := range chapter.Tables {
		if !slices.Contains(r.Tables, table) {
			r.Tables = append(r.Tables, table)
		}
	}
	r.Calculation = append(r.Calculation, chapter.Calculation...)
	for _, premise := range chapter.Premises {
		text := premise.Text(Danish)
		if !slices.ContainsFunc(r.Premises, func(other Statement) bool { return other.Text(Danish) == text }) {
			r.Premises = append(r.Premises, premise)
		}
	}
}

// AppendJSON appends the receipt as one JSON object with a fixed order of keys.
func (r Receipt) AppendJSON(dst []byte) []byte {
	text := func(name, value string) { dst = quote.Append(append(dst, name...), value) }
	text(`{"id":`, r.ID())
	text(`,"library":`, r.Library)
	text(`,"rule":`, r.Rule)
	text(`,"rules":`, r.Rules)
	text(`,"outcome":`, r.Outcome.String())
	dst = append(append(dst, `,"facts":`...), orNull(r.Facts)...)
	if len(r.Options) > 0 {
		dst = append(append(dst, `,"options":`...), r.Options...)
	}
	dst = append(append(dst, `,"result":`...), orNull(r.Result)...)
	dst = AppendGroundsJSON(append(dst, `,"grounds":`...), r.Grounds)
	dst = AppendReadingsJSON(append(dst, `,"readings":`...), r.Readings)
	dst = append(dst, `,"tables":`...)
	return append(appendTables(dst, r.Tables), '}')
}

// appendTables appends tables as a JSON array.
func appendTables(dst []byte, tables []TableUse) []byte {
	dst = append(dst, '[')
	for i, table := range tables {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = quote.Append(append(dst, `{"kind":`...), table.Kind)
		dst = append(dst, `,"from":"`...)
		dst, _ = table.From.AppendText(dst)
		dst = quote.Append(append(dst, `","source":`...), table.Source)
		dst = quote.Append(append(dst, `,"provenance":`...), table.Provenance)
		dst = append(quote.Append(append(dst, `,"sha256":`...), table.Hash), '}')
	}
	return append(dst, ']')
}

// orNull returns null for an empty object.
func orNull(object []byte) []byte {
	if len(object) == 0 {
		return []byte("null")
	}
	return object
}

// notNull is the inverse of orNull.
func notNull(object json.RawMessage) json.RawMessage {
	if string(object) == "null" {
		return nil
	}
	return object
}

// MarshalJSON returns [Receipt.AppendJSON], and null for a receipt of no rule; the
// error is always nil.
func (r Receipt) MarshalJSON() ([]byte, error) {
	if r.Rule == "" {
		return []byte("null"), nil
	}
	return r.AppendJSON(nil), nil
}

// UnmarshalJSON is [ParseReceipt]; null changes nothing.
func (r *Receipt) UnmarshalJSON(text []byte) error {
	if isNull(text) {
		return nil
	}
	read, err := ParseReceipt(text)
	if err == nil {
		*r = read
	}
	return err
}

// stored is the stored form of a receipt.
type stored struct {
	ID       string          `json:"id"`
	Library  string          `json:"library"`
	Rule     string          `json:"rule"`
	Rules    string          `json:"rules"`
	Outcome  Outcome         `json:"outcome"`
	Facts    json.RawMessage `json:"facts"`
	Options  json.RawMessage `json:"options"`
	Result   json.RawMessage `json:"result"`
	Grounds  []Ground        `json:"grounds"`
	Readings []Reading       `json:"readings"`
	Tables   []TableUse      `json:"tables"`
}

// The problems of a stored receipt.
var (
	notAReceipt = Problem{Code: Invalid, ID: "not-a-receipt",
		Wrong: Words{"teksten er ikke en kvittering", "the text is not a receipt"},
		Right: Words{"en kvittering, som biblioteket har skrevet den", "a receipt as the library wrote it"}}
	receiptChanged = Problem{Code: Contradiction, ID: "receipt-changed",
		Wrong: Words{"kvitteringen er ændret, efter at den blev skrevet", "the receipt was changed after it was written"},
		Right: Words{"indhold, der passer til kvitteringens id", "contents that fit the id of the receipt"}}
)

// ParseReceipt reads a receipt written by [Receipt.AppendJSON], even if its keys
// have been reordered in between, as some databases do. The error is [Faults]: the
// text is not a receipt, or its contents do not match its ID.
func ParseReceipt(text []byte) (Receipt, error) {
	decoder := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	decoder.DisallowUnknownFields()
	var s stored
	err := decoder.Decode(&s)
	if _, after := decoder.Token(); err != nil || after != io.EOF || s.Rule == "" || s.Outcome == 0 {
		return Receipt{}, Faults{notAReceipt.At("")}
	}
	receipt := Receipt{Rule: s.Rule, Rules: s.Rules, Library: s.Library, Outcome: s.Outcome,
		Facts: notNull(s.Facts), Options: notNull(s.Options), Result: notNull(s.Result),
		Grounds: s.Grounds, Readings: s.Readings, Tables: s.Tables}
	if receipt.ID() != s.ID {
		return Receipt{}, Faults{receiptChanged.At("id")}
	}
	return receipt, nil
}
