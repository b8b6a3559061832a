// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// derivedData is what § 45 gives for a year, to be changed into a table with a fault.
func derivedData(t *testing.T, year int, later ...decimal.Decimal) TableData {
	t.Helper()
	table, err := Derive(year, later...)
	assert.NilError(t, err)
	return TableData{From: table.InForce().From, To: table.InForce().To, Source: "prøve", Rows: table.Rows()}
}

func withTable(t *testing.T, data TableData) Tables {
	t.Helper()
	for i := range data.Rows {
		data.Rows[i].To = 0 // not printed
	}
	table, err := NewTable(data)
	assert.NilError(t, err)
	tables, err := BuiltIn().With(table)
	assert.NilError(t, err)
	return tables
}

// findingList returns the problem and the field of every finding.
func findingList(t *testing.T, findings []law.Fault) string {
	t.Helper()
	faultList(t, law.Faults(findings).Err())
	var list []string
	for _, finding := range findings {
		list = append(list, strings.TrimSpace(finding.ID+" "+finding.Field))
	}
	return strings.Join(list, ", ")
}

func TestEveryBuiltInYearIsWholeAndFollowsSection45(t *testing.T) {
	for year := 2024; year <= 2026; year++ {
		assert.Equal(t, findingList(t, BuiltIn().CheckYear(year)), "", "%d", year)
		assert.Equal(t, findingList(t, Tables{}.CheckYear(year)), "", "%d", year)
		derived, err := Derive(year)
		assert.NilError(t, err)
		built := builtInOf(t, derived.InForce().From.String())
		assert.DeepEqual(t, derived.Rows(), built.Rows())
	}
	assert.Equal(t, findingList(t, BuiltIn().CheckYear(2023)), "days-without-table from", "the order of 1 October 2023 began a new table")
	for _, year := range []int{2022, 2027, 2028} {
		assert.Equal(t, findingList(t, BuiltIn().CheckYear(year)), "days-without-table to", "%d", year)
	}
	for _, year := range []int{0, -1, 10_000} {
		assert.Equal(t, findingList(t, BuiltIn().CheckYear(year)), "no-instalment-table", "%d", year)
	}
}

func TestATableOfNextYearIsComparedWithSection45(t *testing.T) {
	const percentage = "3.1"
	for _, test := range []struct {
		name   string
		change func(*TableData)
		want   string // with the percentage given
	}{
		{"no fault", func(*TableData) {}, ""},
		{"a row left out", func(d *TableData) { d.Rows = append(d.Rows[:9:9], d.Rows[10:]...) }, "row-missing rows"},
		{"two rows left out", func(d *TableData) { d.Rows = append(d.Rows[:9:9], d.Rows[11:]...) }, "row-missing rows, row-missing rows"},
		{"the last row left out", func(d *TableData) { d.Rows = d.Rows[:65] }, "row-missing rows"},
		{"a limit 1,000 kr. too high", func(d *TableData) { d.Rows[12].From += 1_000 }, "limit-deviates rows[12].from"},
		{"a limit 10 kr. too low", func(d *TableData) { d.Rows[65].From -= 10 }, "limit-deviates rows[65].from"},
		{"two digits exchanged in two limits", func(d *TableData) { d.Rows[1].From += 90; d.Rows[2].From -= 90 },
			"limit-deviates rows[1].from, limit-deviates rows[2].from"},
		{"a percentage too low", func(d *TableData) { d.Rows[20].WithoutChildren-- }, "percentage-deviates rows[20].withoutChildren"},
		{"a percentage with children too high", func(d *TableData) { d.Rows[20].WithChildren++ }, "percentage-deviates rows[20].withChildren"},
		{"a row too many", func(d *TableData) {
			d.Rows = append(d.Rows, Row{From: d.Rows[65].From + 5_000, WithoutChildren: 61, WithChildren: 61})
		}, "row-too-many rows[66]"},
		{"the year ends in June", func(d *TableData) { d.To = calendar.MustParse("2027-06-30") }, "days-without-table to"},
		{"the year begins in February", func(d *TableData) { d.From = calendar.MustParse("2027-02-01") }, "days-without-table from"},
		{"one day alone, a row left out", func(d *TableData) { d.From = calendar.MustParse("2027-12-31"); d.Rows = d.Rows[:65] },
			"days-without-table from, row-missing rows"},
	} {
		t.Run(test.name, func(t *testing.T) {
			data := derivedData(t, 2027, kr(percentage))
			test.change(&data)
			tables := withTable(t, data)
			assert.Equal(t, findingList(t, tables.CheckYear(2027, kr(percentage))), test.want)

			// Without the percentage the same is found, and it is said which was used.
			days, rows := "", test.want
			if strings.HasPrefix(test.want, "days") {
				days, rows, _ = strings.Cut(test.want, ", ")
			}
			assert.Equal(t, findingList(t, tables.CheckYear(2027)),
				strings.ReplaceAll(strings.Trim(days+", regulation-assumed percentages, "+rows, ", "), ", , ", ", "))
		})
	}
}

func TestAFindingSaysWhatWouldBeRightInBothLanguages(t *testing.T) {
	data := derivedData(t, 2027, kr("3.1"))
	data.Rows[1].From += 1_000
	findings := withTable(t, data).CheckYear(2027)
	say := func(language law.Language) (texts []string) {
		for _, finding := range findings {
			texts = append(texts, strings.ReplaceAll(finding.Text(language), "\u00a0", " "))
		}
		return texts
	}
	assert.DeepEqual(t, say(law.Danish), []string{
		"procenten efter § 45 for 2027 er ikke givet; der er sammenlignet med 3,1 %, som passer på flest rækker; det rigtige er 2,0 plus eller minus årets tilpasningsprocent",
		"grænsen er en anden, end § 45 giver; det rigtige er 149.970 kr., eller en offentliggørelse, der siger andet",
	})
	assert.DeepEqual(t, say(law.English), []string{
		"the percentage of § 45 for 2027 is not given; the rows were compared with 3.1%, which fits most of them; expected 2.0 plus or minus that year's adjustment percentage",
		"the limit is not the one that § 45 gives; expected DKK 149,970, or a publication that says otherwise",
	})
}

func TestWhatCannotBeComparedIsSaid(t *testing.T) {
	data := derivedData(t, 2027, kr("3.1"))
	tables := withTable(t, data)
	wrong := tables.CheckYear(2027, kr("3.2"))
	assert.Assert(t, len(wrong) > 60, "a wrong percentage deviates in nearly every row: %d", len(wrong))
	assert.Equal(t, findingList(t, tables.CheckYear(2027, kr("3.1"), kr("2"))), "too-many-regulations percentages")
	assert.Equal(t, findingList(t, tables.CheckYear(2027, kr("103.1"))), "regulation-percentage percentages[0]")
	assert.Equal(t, findingList(t, tables.CheckYear(2026, kr("3.1"))), "too-many-regulations percentages")

	// A table that no percentage fits.
	other := in2027()
	assert.Equal(t, findingList(t, withTable(t, other).CheckYear(2027)), "regulation-missing percentages")

	// Two years ahead, without the percentage of the first.
	later := derivedData(t, 2028, kr("3.1"), kr("2.4"))
	tables = withTable(t, later)
	assert.Equal(t, findingList(t, tables.CheckYear(2028)), "days-without-table from, regulation-missing percentages")
	assert.Equal(t, findingList(t, tables.CheckYear(2028, kr("3.1"))), "days-without-table from, regulation-assumed percentages")
	assert.Equal(t, findingList(t, tables.CheckYear(2028, kr("3.1"), kr("2.4"))), "days-without-table from")
}

func TestATableIsDerivedOnlyFromWhatIsKnown(t *testing.T) {
	for _, test := range []struct {
		name  string
		year  int
		later []string
		want  string
	}{
		{"the year of the base table", 2023, nil, ""},
		{"the year before it", 2022, nil, "out-of-range year"},
		{"the last year that is known", 2026, nil, ""},
		{"a percentage for a year that is known", 2026, []string{"3.1"}, "out-of-range percentages"},
		{"next year without its percentage", 2027, nil, "missing percentages"},
		{"next year", 2027, []string{"3.1"}, ""},
		{"the year after without its percentage", 2028, []string{"3.1"}, "missing percentages"},
		{"the year after", 2028, []string{"3.1", "2.4"}, ""},
		{"a factor in place of a percentage", 2027, []string{"103.1"}, "out-of-range percentages[0]"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var later []decimal.Decimal
			for _, text := range test.later {
				later = append(later, kr(text))
			}
			table, err := Derive(test.year, later...)
			assert.Equal(t, faultList(t, err), test.want)
			assert.Equal(t, table == nil, test.want != "")
			if table != nil {
				provenance, read := table.Provenance()
				assert.Equal(t, provenance, Derived)
				assert.Equal(t, read, 0)
			}
		})
	}
	_, err := Derive(2028, kr("3.1"))
	assert.ErrorContains(t, err, "the percentage of § 45 for 2028")
}

// The percentages in the code are those of testdata/tables.
func TestTheKnownRegulationsAreThoseOfTheFile(t *testing.T) {
	for i, percentage := range yearly(t, 2024, lastRegulated) {
		assert.Assert(t, percentage.Equal(decimal.New(regulations[i], -1)), "%d", 2024+i)
	}
}
