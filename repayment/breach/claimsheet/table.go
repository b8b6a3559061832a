// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// labels are the names of the fields of a sheet in the order of its table, in Danish
// as the recovery authority names them, and in English.
var labels = [...][2]string{
	{"Fordringshaver", "Creditor"},
	{"Reference", "Reference"},
	{"Fordringstype", "Claim type"},
	{"Fordringsart", "Class"},
	{"Beskrivelse", "Description"},
	{"Periode fra", "Period from"},
	{"Periode til", "Period to"},
	{"Stiftelsesdato", "Originated on"},
	{"Forfaldsdato", "Due on"},
	{"Sidste rettidige betalingsdato", "Last timely day"},
	{"Hovedstol", "Principal"},
	{"Beløb (restgæld)", "Balance"},
	{"Bortfaldsdato", "Lapses on"},
	{"Domsdato", "Judgment on"},
	{"Forligsdato", "Settlement on"},
	{"Note", "Note"},
	{"Note om skyldneren", "Note on the debtor"},
	{"Skyldner", "Debtor"},
}

// Table returns the sheet as a two-column table to print or type from, with one
// field per line and a line for each debtor. An empty field is shown as a dash. Line
// breaks and other control characters within a text are written as spaces. A sheet
// that [Sheet.Validate] refuses may contain what must not be printed.
func (s Sheet) Table(language law.Language) string {
	day := func(day calendar.Date) string { return law.FormatDate(day, language) }
	kroner := func(amount decimal.Decimal) string { return law.FormatKroner(amount, language) }
	values := append([]string{
		s.Creditor, s.Reference, string(s.Type), s.Class, s.Description,
		day(s.Period.From), day(s.Period.To), day(s.OriginatedOn), day(s.DueOn), day(s.LastTimelyOn),
		kroner(s.Principal), kroner(s.Balance), day(s.LapsesOn), day(s.JudgmentOn), day(s.SettlementOn),
		s.Note, s.DebtorNote,
	}, s.Debtors...)
	if len(s.Debtors) == 0 {
		values = append(values, "")
	}
	column := 0
	if language == law.English {
		column = 1
	}
	width := 0
	for _, label := range labels {
		width = max(width, utf8.RuneCountInString(label[column]))
	}
	var table strings.Builder
	for i, value := range values {
		label := labels[min(i, len(labels)-1)][column]
		value = strings.Map(printable, value)
		if strings.TrimSpace(value) == "" {
			value = "–"
		}
		table.WriteString(label + strings.Repeat(" ", width-utf8.RuneCountInString(label)) + "  " + value + "\n")
	}
	return table.String()
}

func printable(char rune) rune {
	if unicode.IsControl(char) || char == '\u2028' || char == '\u2029' {
		return ' '
	}
	return char
}

// AppendJSON appends the sheet as one JSON object with a fixed order of keys, so
// that the same sheet always gives the same text. A missing day and an empty note
// are left out.
func (s Sheet) AppendJSON(dst []byte) []byte { return wire.Append(dst, &s) }
