// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestTheSheetIsPrintedInTwoColumns(t *testing.T) {
	sheet := fullSheet()
	sheet.Note, sheet.Debtors = "to\nlinjer\u2028og én", append(sheet.Debtors, "sag-77-b")
	danish := strings.ReplaceAll(sheet.Table(law.Danish), "\u00a0", " ")
	assert.Equal(t, cmp.Diff(danish, `Fordringshaver                  Eksempel Kommune
Reference                       2026-000123
Fordringstype                   KTBRFLX
Fordringsart                    INDR
Beskrivelse                     Fleksløntilskud marts 2024, afgørelse 2026-77
Periode fra                     1. marts 2024
Periode til                     31. marts 2024
Stiftelsesdato                  27. marts 2024
Forfaldsdato                    25. februar 2026
Sidste rettidige betalingsdato  25. februar 2026
Hovedstol                       20.000 kr.
Beløb (restgæld)                17.650,50 kr.
Bortfaldsdato                   31. marts 2027
Domsdato                        –
Forligsdato                     –
Note                            to linjer og én
Note om skyldneren              –
Skyldner                        sag-77-a
Skyldner                        sag-77-b
`), "")
	english := sheet.Table(law.English)
	assert.Assert(t, strings.Contains(english, "Lapses on           31 March 2027\n"), english)
	assert.Equal(t, strings.Count(Sheet{}.Table(law.English), "–"), 16)
}

func TestTheSheetIsTheSameJSONEveryTimeAndComesBack(t *testing.T) {
	sheet := fullSheet()
	text := sheet.AppendJSON(nil)
	assert.Equal(t, string(text), `{"creditor":"Eksempel Kommune","reference":"2026-000123","type":"KTBRFLX","class":"INDR",`+
		`"description":"Fleksløntilskud marts 2024, afgørelse 2026-77","period":{"from":"2024-03-01","to":"2024-03-31"},`+
		`"originatedOn":"2024-03-27","dueOn":"2026-02-25","lastTimelyOn":"2026-02-25","principal":"20000","balance":"17650.50",`+
		`"lapsesOn":"2027-03-31","debtors":["sag-77-a"]}`)
	sheet.Debtors, sheet.Note, sheet.DebtorNote = []string{"a", "b"}, "én", "to"
	sheet.JudgmentOn, sheet.SettlementOn = day("2025-01-02"), day("2025-01-03")
	var again Sheet
	assert.NilError(t, json.Unmarshal(sheet.AppendJSON(nil), &again))
	assert.Equal(t, string(again.AppendJSON(nil)), string(sheet.AppendJSON(nil)))
	assert.Assert(t, again.Balance.Equal(sheet.Balance) && again.SettlementOn == sheet.SettlementOn)
	assert.Equal(t, string(Sheet{Principal: decimal.New(1, 1<<30)}.AppendJSON(nil)),
		`{"creditor":"","reference":"","type":"","class":"","description":"","principal":null,"balance":"0","debtors":[]}`)
}
