// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// receiptJSON is what a receipt of this rule holds.
type receiptJSON struct {
	Library, Rule, Outcome string
	Facts                  Facts
	Options                *struct{ IncomeMaxAge int }
	Result                 struct {
		Monthly        decimal.Decimal
		Percent        *int
		Basis          string
		AnnualCapacity *decimal.Decimal
		Table          *struct{ From, Source, Provenance string }
	}
	Grounds  []struct{ Act, Ref, Da, En string }
	Readings []string
	Tables   []struct{ From, Source, Provenance, Sha256 string }
}

func TestADecisionCanBeMadeAgainFromItsReceipt(t *testing.T) {
	for _, test := range kinds(t) {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			receipt := decision.Receipt()
			text := receipt.AppendJSON(nil)
			var read receiptJSON
			assert.NilError(t, json.Unmarshal(text, &read), string(text))

			again := decided(t, read.Facts, Options{})
			assert.Equal(t, string(again.Receipt().AppendJSON(nil)), string(text), "the same bytes")
			assert.Equal(t, again.Receipt().ID(), receipt.ID())

			assert.Equal(t, read.Rule+" "+read.Outcome, "instalment decided")
			assert.Assert(t, read.Options == nil)
			assert.Assert(t, read.Result.Monthly.Equal(decision.Monthly()))
			assert.Equal(t, read.Result.Basis, decision.Basis.String())
			assert.Equal(t, len(read.Grounds), len(strings.Split(test.grounds, " | ")))
			assert.Equal(t, strings.Join(read.Readings, " "), test.readings)
			if decision.Basis == NoIncomeData {
				assert.Assert(t, read.Result.Percent == nil && read.Result.AnnualCapacity == nil && read.Result.Table == nil)
				assert.Equal(t, len(read.Tables), 0)
				return
			}
			assert.Assert(t, read.Result.AnnualCapacity.Equal(decision.Result().AnnualCapacity.Decimal))
			assert.Equal(t, *read.Result.Percent, decision.Percent)
			from := decision.Table.InForce().From.String()
			assert.Equal(t, read.Result.Table.From, from)
			assert.Equal(t, read.Result.Table.Source, decision.Table.Source())
			assert.Equal(t, len(read.Tables), 1)
			assert.Equal(t, read.Tables[0].From+" "+read.Tables[0].Sha256, from+" "+decision.Table.Hash())
		})
	}
}

func TestTheResultIsWrittenAsTheContractHasIt(t *testing.T) {
	for _, test := range []struct {
		name   string
		income string
		want   string
	}{
		{"no income data", "", `{"monthly":"350","percent":null,"basis":"no-income-data"}`},
		{"whole kroner", "145460", `"percent":5,"basis":"table","annualCapacity":"7273","table":{"from":"2026-01-01",`},
		{"two decimals", "147600.20", `"annualCapacity":"7380.01",`},
		{"one øre of income", "0.01", `"annualCapacity":"0.0004",`},
		{"three decimals after whole kroner", "504800.01", `"annualCapacity":"302880.006",`},
		{"four decimals", "146000.01", `"annualCapacity":"7300.0005",`},
	} {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, given("2026-03-02", test.income, false), Options{})
			got := string(decision.AppendResult([]byte("x")))
			assert.Assert(t, strings.HasPrefix(got, "x{") && json.Valid([]byte(got[1:])), got)
			assert.Assert(t, strings.Contains(got, test.want), got)
		})
	}
}

func TestEqualFactsGiveTheSameIDHoweverTheyAreWritten(t *testing.T) {
	ids := map[string]bool{}
	for _, income := range []string{"145460", "145460.00", "1.4546e5", "145460.000000000000000000000", "14546e1"} {
		decision := decided(t, given("2026-03-02", income, false), Options{})
		ids[decision.Receipt().ID()] = true
		decision = decided(t, given("2026-03-02", income, false), Options{IncomeMaxAge: 3})
		ids[decision.Receipt().ID()] = true // 3 months is the library's own reading
	}
	assert.Equal(t, len(ids), 1)
}

func TestAnotherCaseGivesAnotherID(t *testing.T) {
	filed, _ := filedTables(t)
	replaced := func(source string, change func([]Row)) Options {
		rows := asRows(t, filed["2026-01-01"])
		change(rows)
		table, err := NewTable(TableData{From: calendar.MustParse("2026-01-01"), To: calendar.MustParse("2026-12-31"), Source: source, Rows: rows})
		assert.NilError(t, err)
		tables, err := BuiltIn().With(table)
		assert.NilError(t, err)
		return Options{Tables: tables}
	}
	same := builtInOf(t, "2026-03-02").Source()
	ordinary := given("2026-03-02", "300000", false)
	dated := ordinary
	dated.IncomeAsOf = calendar.MustParse("2026-03-01")
	nobody := func([]Row) {}
	ids := map[string]string{}
	for _, test := range []struct {
		name    string
		facts   Facts
		options Options
	}{
		{"the case itself", ordinary, Options{}},
		{"one day later", given("2026-03-03", "300000", false), Options{}},
		{"one øre more", given("2026-03-02", "300000.01", false), Options{}},
		{"with children", given("2026-03-02", "300000", true), Options{}},
		{"no income data", given("2026-03-02", "", false), Options{}},
		{"the day of the data is known", dated, Options{}},
		{"another choice of months", ordinary, Options{IncomeMaxAge: 6}},
		{"the same rows from another source", ordinary, replaced("en anden kilde", nobody)},
		{"a row that was not used has another limit", ordinary, replaced(same, func(rows []Row) { rows[65].From++ })},
		{"a row that was not used has another percentage", ordinary, replaced(same, func(rows []Row) { rows[65].WithoutChildren++ })},
	} {
		decision := decided(t, test.facts, test.options)
		id := decision.Receipt().ID()
		assert.Equal(t, ids[id], "", "%s has the same ID as another case", test.name)
		ids[id] = test.name
	}
	decision := decided(t, ordinary, replaced(same, nobody))
	assert.Equal(t, ids[decision.Receipt().ID()], "the case itself", "the same table from elsewhere decides alike")
}

func TestAChosenOptionIsInTheReceipt(t *testing.T) {
	decision := decided(t, given("2026-03-02", "300000", false), Options{IncomeMaxAge: 6})
	var read receiptJSON
	assert.NilError(t, json.Unmarshal(decision.Receipt().AppendJSON(nil), &read))
	assert.Equal(t, read.Options.IncomeMaxAge, 6)
}

func TestTheReceiptIsReadableInBothLanguages(t *testing.T) {
	for _, test := range kinds(t) {
		t.Run(test.name, func(t *testing.T) {
			decision := decided(t, test.facts, Options{})
			receipt := decision.Receipt()
			for _, language := range []law.Language{law.Danish, law.English} {
				text := receipt.Text(language)
				kroner := law.FormatKroner(decision.Monthly(), language)
				assert.Assert(t, strings.Contains(text, kroner), "the amount %s is in\n%s", kroner, text)
				assert.Assert(t, strings.Contains(text, receipt.ID()), text)
				for _, step := range decision.Calculation() {
					assert.Assert(t, strings.Contains(text, step.Text(language)), text)
				}
				assert.Assert(t, !strings.ContainsAny(text, "{}") && !strings.Contains(text, ".."), text)
			}
		})
	}
}

func TestGlobalSettingsOfTheDecimalPackageDoNotReachADecision(t *testing.T) {
	decide := func() (all []string) {
		for _, test := range kinds(t) {
			decision := decided(t, test.facts, Options{})
			before := money.FromOre(decision.twelfth())
			all = append(all, string(decision.Receipt().AppendJSON(nil)), decision.Receipt().Text(law.Danish),
				decision.Monthly().StringFixed(4), before.StringFixed(4))
		}
		regulated, err := regulate(builtInOf(t, "2023-10-01"), period("2026-01-01", "2026-12-31"), "x", kr("3.5"), kr("3.9"), kr("4.8"))
		assert.NilError(t, err)
		schedule, err := NewSchedule(kr("1000.01"), kr("300"), calendar.MustParse("2026-04-01"))
		assert.NilError(t, err)
		last, _ := schedule.At(4)
		return append(all, regulated.Hash(), last.Amount.StringFixed(2))
	}
	want := decide()
	precision, quotes := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes
	trim, scientific := decimal.TrimTrailingZeros, decimal.UseScientificNotation
	defer func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = precision, quotes
		decimal.TrimTrailingZeros, decimal.UseScientificNotation = trim, scientific
	}()
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = 0, true
	decimal.TrimTrailingZeros, decimal.UseScientificNotation = false, true
	assert.Equal(t, cmp.Diff(decide(), want), "")
}
