// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

// bars are the bars of the payouts in a picture and their dots, from the top, with
// those of the legend last, and security is the box around the bar of the security.
func bars(t *testing.T, drawing picture.Drawing) (payouts []drawn, dots []drawn, security box) {
	t.Helper()
	elements, _ := readPicture(t, drawing.SVG())
	for _, e := range elements {
		switch {
		case e.name == "rect" && strings.HasPrefix(e.colour, "url("):
			payouts = append(payouts, e)
		case e.name == "rect" && e.colour == "#dbe9f6":
			if security == (box{}) {
				security = e.box
			}
			if e.top == security.top {
				security.right = max(security.right, e.right)
			}
		case e.name == "circle":
			dots = append(dots, e)
		}
	}
	return payouts, dots, security
}

func TestABarRunsFromThePayoutAndEndsWithTheSecurity(t *testing.T) {
	decision, drawing := pictureOf(t, pictureFacts(), law.Danish)
	payouts, dots, security := bars(t, drawing)
	count := len(decision.Payouts)
	payouts, dots = payouts[:count], dots[:count] // what follows is the legend
	fills := []string{"outside", "barred", "urgent", "recoverable", "recoverable", "outside", "recoverable", "outside", "outside"}
	for i, bar := range payouts {
		assert.Check(t, bar.colour == "url(#security-"+fills[i]+")", "bar %d: %s", i, bar.colour)
		assert.Check(t, dots[i].left+4 == bar.left, "bar %d", i)
		assert.Check(t, bar.top < dots[i].top && dots[i].bottom < bar.bottom, "bar %d", i)
		assert.Check(t, i == 0 || payouts[i-1].bottom < bar.top && dots[i-1].left <= dots[i].left, "bar %d is not younger", i)
		clipped := i >= 4 // paid less than three years before the last day
		assert.Check(t, clipped == (bar.right == security.right), "bar %d ends at %d, the security at %d", i, bar.right, security.right)
		assert.Check(t, bar.right <= security.right, "bar %d", i)
	}
}

func TestUrgentIsLessThanNinetyDays(t *testing.T) {
	on := calendar.MustParse("2026-03-02")
	for left, want := range map[int]string{0: "haster: sidste dag i dag", 1: "haster: 1\u00a0dag", 28: "haster: 28\u00a0dage",
		89: "haster: 89\u00a0dage", 90: "kan inddrives", 91: "kan inddrives"} {
		facts := pictureSecurity("2026-03-02", "1000", "2020-01-01", on.AddDays(left).String())
		facts.Payouts = []guarantee.Payout{picturePayout("a1", "2025-12-01", "10")}
		_, drawing := pictureOf(t, facts, law.Danish)
		payouts, _, _ := bars(t, drawing)
		urgent := strings.HasPrefix(want, "haster")
		assert.Check(t, (payouts[0].colour == "url(#security-urgent)") == urgent, "%d days: %s", left, payouts[0].colour)
		row := readHTML(t, drawing.HTMLTable())[2]
		assert.Check(t, row[5] == want, "%d days: %s", left, row[5])
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
	for _, facts := range []guarantee.Facts{facts, late, more} {
		decision, drawing := pictureOf(t, facts, law.Danish)
		rows := readHTML(t, drawing.HTMLTable())
		rows = rows[1+pictureEvents(facts) : len(rows)-1]
		for _, result := range decision.Payouts {
			for _, row := range rows {
				if row[0] == result.Payout.ID && !strings.HasPrefix(row[5], "haster") {
					seen[result.Reason] = row[5]
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
