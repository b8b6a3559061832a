// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
)

// bar is what stands in the row of a payout.
type bar struct {
	fills       string // from below
	mark        string
	left, right int
	at          int // the middle of its mark
}

// barOf finds the bar of the payout with an ID in a picture.
func barOf(t *testing.T, drawing picture.Drawing, id string) (found bar) {
	t.Helper()
	elements, _ := drawingtest.Read(t, drawing.SVG())
	row := slices.IndexFunc(elements, func(e drawingtest.Element) bool { return e.Name == "text" && e.Text == id })
	assert.Assert(t, row >= 0, "no row %s", id)
	middle := elements[row].Bottom - 7
	var fills []string
	for _, e := range elements {
		if e.Name == "text" || e.Name == "line" || e.Top > middle+13 || e.Bottom < middle-13 || e.Right-e.Left > 1000 {
			continue
		}
		switch e.Name {
		case "rect":
			if e.Right-e.Left == 8 {
				found.mark, found.at = "square", e.Left+4
				continue
			}
			fills = append(fills, strings.TrimSuffix(strings.TrimPrefix(e.Colour, "url(#security-"), ")"))
			found.left, found.right = e.Left, e.Right
		case "circle":
			found.mark, found.at = "dot", e.Left+4
			if e.Colour == "#ffffff" {
				found.mark = "ring"
			}
		case "path":
			if found.mark == "ring" {
				found.mark = "half"
				continue
			}
			found.mark, found.at = "cross", (e.Left+e.Right)/2
			if e.Bottom-e.Top == 9 {
				found.mark = "triangle"
			}
		}
	}
	slices.Reverse(fills)
	found.fills = strings.Join(fills, " under ")
	return found
}

func TestEveryFateHasALookAndAMark(t *testing.T) {
	_, drawing := pictureOf(t, pictureFacts(), law.Danish)
	for id, want := range map[string][2]string{
		"P3": {"striped", "dot"}, "P4": {"striped", "dot"}, "nr.\u00a05": {"#a9dbb2", "dot"},
		"P7": {"#a9dbb2 under level", "half"}, "P9": {"level", "ring"}, "P2": {"dotted", "square"}, "P1": {"slanting", "cross"},
		"P6": {"slanting", "cross"}, "P8": {"slanting", "cross"},
	} {
		got := barOf(t, drawing, id)
		assert.Check(t, got.fills == want[0] && got.mark == want[1], "%s: %s with a %s", id, got.fills, got.mark)
		assert.Check(t, got.at == got.left, "%s: the mark at %d, the bar from %d", id, got.at, got.left)
	}
	claimed := pictureSecurity("2026-03-02", "60000", "2020-01-01", "2030-12-31")
	claimed.Payouts = []guarantee.Payout{picturePayout("a1", "2025-01-02", "9000"), picturePayout("a2", "2025-01-03", "9000"), picturePayout("a3", "2025-08-21", "7000")}
	claimed.Claims = []guarantee.Claim{{On: calendar.MustParse("2025-02-03"), Payouts: []string{"a1"}}}
	claimed.Recovered = []guarantee.Recovery{{On: calendar.MustParse("2025-03-03"), Amount: decimal.NewFromInt(9000), Payout: "a1"}}
	_, drawing = pictureOf(t, claimed, law.Danish)
	for id, want := range map[string][2]string{"a1": {"crossed", "dot"}, "a2": {"upright", "triangle"}, "a3": {"upright", "triangle"}} {
		got := barOf(t, drawing, id)
		assert.Check(t, got.fills == want[0] && got.mark == want[1], "%s: %s with a %s", id, got.fills, got.mark)
	}
	assert.Assert(t, strings.Contains(drawing.Table(), "\nRejs nyt krav senest 3. januar 2028\n"), drawing.Table())
}

// What can still be taken comes first, by the day to act; then what is lost.
func TestTheOrderOfTheRows(t *testing.T) {
	facts := pictureFacts()
	_, drawing := pictureOf(t, facts, law.Danish)
	var order []string
	for _, row := range drawingtest.Rows(t, drawing.HTMLTable())[1+pictureEvents(facts):] {
		order = append(order, row[0])
	}
	assert.DeepEqual(t, order, []string{"P3", "P4", "nr.\u00a05", "P7", "P9", "P2", "P1", "P6", "P8", "I alt 9\u00a0udbetalinger"})
}

// Good Friday 3 April 2026 is the same-numbered day, and the last day of the law is
// Tuesday 7 April. What one must do is done by Wednesday 1 April: banks are closed on
// Maundy Thursday too.
func TestTheDayToActComesFirstAndTheMovedDaySecond(t *testing.T) {
	facts := pictureSecurity("2026-04-01", "50000", "2021-02-01", "2031-01-31")
	facts.Payouts = []guarantee.Payout{picturePayout("U1", "2023-04-03", "6000")}
	_, drawing := pictureOf(t, facts, law.Danish)
	row := drawingtest.Rows(t, drawing.HTMLTable())[2]
	assert.DeepEqual(t, row[4:], []string{"1.\u00a0apr.\u00a02026", "7.\u00a0apr.\u00a02026", "haster: sidste sikre dag i dag"})
	lines := strings.Split(drawing.Table(), "\n")
	assert.DeepEqual(t, lines[1:4], []string{"Vurderet 1. april 2026", "Handl senest 1. april 2026 (i dag)",
		"Fristen efter loven, som man ikke skal regne med: 7. april 2026"})

	// Saturday 28 February 2026: on the Monday after, the safe Friday has passed.
	facts = pictureSecurity("2026-03-02", "50000", "2021-02-01", "2031-01-31")
	facts.Payouts = []guarantee.Payout{picturePayout("U1", "2023-02-28", "6000")}
	decision, drawing := pictureOf(t, facts, law.Danish)
	row = drawingtest.Rows(t, drawing.HTMLTable())[2]
	assert.DeepEqual(t, row[4:], []string{"27.\u00a0feb.\u00a02026", "2.\u00a0mar.\u00a02026", "haster: den sikre dag er gået"})
	assert.Assert(t, strings.Contains(drawing.Table(), "Handl straks: den sikre dag var den 27. februar 2026\n"))
	assert.Assert(t, strings.HasPrefix(decision.Receipt().Next[0].Text(law.Danish), "Handl straks: den sikre dag var den 27. februar 2026"))
}

func TestUrgentIsLessThanNinetyDays(t *testing.T) {
	act := calendar.MustParse("2026-06-30") // a Tuesday
	for left, want := range map[int]string{0: "haster: sidste sikre dag i dag", 1: "haster: 1\u00a0dag", 28: "haster: 28\u00a0dage",
		89: "haster: 89\u00a0dage", 90: "kan inddrives", 91: "kan inddrives"} {
		facts := pictureSecurity(act.AddDays(-left).String(), "1000", "2020-01-01", act.String())
		facts.Payouts = []guarantee.Payout{picturePayout("a1", "2025-12-01", "10")}
		_, drawing := pictureOf(t, facts, law.Danish)
		urgent := strings.HasPrefix(want, "haster")
		assert.Check(t, (barOf(t, drawing, "a1").fills == "striped") == urgent, "%d days", left)
		row := drawingtest.Rows(t, drawing.HTMLTable())[2]
		assert.Check(t, row[6] == want, "%d days: %s", left, row[6])
	}
}

func TestEveryReasonHasItsWords(t *testing.T) {
	facts := pictureFacts()
	facts.PermanentPermitOn = calendar.MustParse("2025-12-14")
	facts.ClaimRaisedOn = calendar.MustParse("2025-12-10")
	facts.Payouts = append(facts.Payouts, picturePayout("q1", "2025-12-12", "1"), picturePayout("q2", "2025-01-02", "1"), picturePayout("q3", "2025-01-03", "1"))
	facts.Payouts[len(facts.Payouts)-1].Recipient = guarantee.Sponsor
	facts.Payouts[len(facts.Payouts)-2].PaidByFormer = true
	late := pictureSecurity("2026-03-02", "1000", "2020-01-01", "2025-12-31")
	late.Payouts = []guarantee.Payout{picturePayout("a1", "2025-12-01", "10"), picturePayout("a2", "2026-01-01", "10")}
	more := pictureSecurity("2026-03-02", "1000", "2020-01-01", "2030-12-31")
	more.OtherBasisOn, more.DepartedOn = calendar.MustParse("2025-06-01"), calendar.MustParse("2025-05-01")
	more.Payouts = []guarantee.Payout{picturePayout("m1", "2025-05-02", "10"), picturePayout("m2", "2025-06-02", "10"),
		picturePayout("m3", "2025-01-02", "10"), picturePayout("m4", "2025-01-03", "10"), picturePayout("m5", "2025-01-06", "10")}
	more.Recovered = []guarantee.Recovery{{On: calendar.MustParse("2025-02-03"), Amount: decimal.NewFromInt(10), Payout: "m3"}}
	more.Claims = []guarantee.Claim{{On: calendar.MustParse("2025-02-03"), Payouts: []string{"m5"}}}
	seen := map[guarantee.Reason]string{}
	covered := manyPayouts(pictureSecurity("2023-01-02", "1000", "2020-01-01", "2025-12-31"), 1, "10")
	for _, facts := range []guarantee.Facts{facts, late, covered, more} {
		decision, drawing := pictureOf(t, facts, law.Danish)
		rows := drawingtest.Rows(t, drawing.HTMLTable())
		for _, row := range rows[1+pictureEvents(facts) : len(rows)-1] {
			for _, result := range decision.Payouts {
				if row[0] == result.Payout.ID && !strings.HasPrefix(row[6], "haster") {
					seen[result.Reason] = row[6]
				}
			}
		}
	}
	words := map[string]bool{}
	for reason := guarantee.ByOtherAct; reason <= guarantee.Covered; reason++ {
		assert.Check(t, seen[reason] != "", "%v has no words, or the test no case", reason)
		assert.Check(t, !words[seen[reason]], "%v: %s", reason, seen[reason])
		words[seen[reason]] = true
	}
}

func TestPagesHaveAtMostTwentyFiveRowsAndTheirHeadings(t *testing.T) {
	facts := manyPayouts(pictureSecurity("2026-03-02", "113823.30", "2020-01-01", "2030-12-31"), 60, "1234.56")
	_, drawing := pictureOf(t, facts, law.Danish)
	pages := drawing.Pages()
	assert.Equal(t, len(pages), 3) // the security and 60 payouts
	payouts := 0
	for i, page := range pages {
		elements, _ := drawingtest.Read(t, page)
		count := map[string]int{}
		for _, e := range elements {
			if e.Name == "text" {
				count[strings.TrimRight(e.Text, "0123456789")]++
			}
		}
		payouts += count["p"]
		assert.Check(t, count["p"] <= 25 && count["Handl senest"] == 1 && count["Vurdering"] == 1, "page %d: %v", i+1, count)
		totals := slices.ContainsFunc(elements, func(e drawingtest.Element) bool {
			return strings.HasPrefix(e.Text, "Kan inddrives nu: ") && e.Name == "text"
		})
		assert.Check(t, totals == (i == len(pages)-1), "the totals on page %d", i+1)
	}
	assert.Equal(t, payouts, 60)
}
