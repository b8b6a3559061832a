// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/internal/drawing/drawingtest"
	"github.com/hjemmel-dk/hjemmel/law"
)

// pictureFacts are a case with one payout of every look.
func pictureFacts() guarantee.Facts {
	facts := pictureSecurity("2026-03-02", "113823.30", "2021-07-01", "2027-06-30")
	facts.Reductions = []guarantee.Movement{pictureMovement("2023-11-03", "11382.33"), pictureMovement("2022-05-12", "22764.66")}
	facts.Recovered = []guarantee.Recovery{pictureRecovery("2024-06-20", "900.47")}
	facts.PermanentPermitOn = calendar.MustParse("2025-12-01")
	facts.Payouts = []guarantee.Payout{
		picturePayout("P3", "2023-03-30", "6231.50"), picturePayout("P4", "2023-05-31", "26460"),
		picturePayout("P1", "2021-05-03", "4000"), picturePayout("P2", "2022-11-30", "6231.50"),
		picturePayout("0101901234", "2024-08-30", "36460"), picturePayout("P6", "2024-09-30", "3000"),
		picturePayout("P7", "2025-02-28", "14771.50"), picturePayout("P9", "2025-03-31", "4771.50"),
		picturePayout("P8", "2025-12-15", "4771.50"),
	}
	facts.Payouts[5].Act = guarantee.OtherAct
	return facts
}

// pictureClaimed is a case whose claim was raised before the security ended.
func pictureClaimed() guarantee.Facts {
	facts := pictureSecurity("2026-03-02", "60000", "2015-09-01", "2025-08-31")
	facts.ClaimRaisedOn = calendar.MustParse("2025-08-20")
	facts.Payouts = []guarantee.Payout{picturePayout("a1", "2023-03-02", "9000"), picturePayout("a2", "2025-08-20", "8000"),
		picturePayout("a3", "2025-08-21", "7000"), picturePayout("a4", "2025-10-01", "6000")}
	return facts
}

func pictureSecurity(on, amount, from, to string) guarantee.Facts {
	return guarantee.Facts{On: calendar.MustParse(on), AppliedOn: calendar.Earlier(calendar.MustParse(from), calendar.MustParse(on)),
		Security: guarantee.Security{Form: guarantee.DemandGuarantee, Amount: decimal.RequireFromString(amount),
			From: calendar.MustParse(from), To: calendar.MustParse(to)}, Payouts: []guarantee.Payout{}}
}

func pictureRecovery(on, amount string) guarantee.Recovery {
	return guarantee.Recovery{On: calendar.MustParse(on), Amount: decimal.RequireFromString(amount)}
}

func pictureMovement(on, amount string) guarantee.Movement {
	return guarantee.Movement{On: calendar.MustParse(on), Amount: decimal.RequireFromString(amount)}
}

func picturePayout(id, on, amount string) guarantee.Payout {
	return guarantee.Payout{ID: id, On: calendar.MustParse(on), Amount: decimal.RequireFromString(amount),
		Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}
}

// manyPayouts gives a case so many payouts, a month apart and back again.
func manyPayouts(facts guarantee.Facts, count int, amount string) guarantee.Facts {
	for i := range count {
		payout := picturePayout(fmt.Sprintf("p%d", i), "2022-01-31", amount)
		payout.On = payout.On.AddMonths(i%48, calendar.Clamp)
		facts.Payouts = append(facts.Payouts, payout)
	}
	return facts
}

// pictureCases are the cases that every picture must hold for.
func pictureCases() map[string]guarantee.Facts {
	ten := pictureSecurity("2026-03-02", "113823.30", "2020-01-01", "2030-12-31")
	rich := pictureSecurity("2026-03-02", "1000000000000", "2020-01-01", "2030-12-31")
	rich.Reductions = []guarantee.Movement{pictureMovement("2024-01-01", "0.01")}
	sameDay := pictureSecurity("2026-03-02", "5000", "2020-01-01", "2026-03-02")
	sameDay.Reductions = []guarantee.Movement{pictureMovement("2026-03-02", "10"), pictureMovement("2020-01-01", "10")}
	sameDay.Recovered = []guarantee.Recovery{pictureRecovery("2026-03-02", "10")}
	for i := range 8 {
		sameDay.Payouts = append(sameDay.Payouts, picturePayout(fmt.Sprintf("s%d", i), "2026-03-02", "1000"))
	}
	oneDay := pictureSecurity("2026-03-02", "5000", "2026-03-02", "2026-03-02")
	oneDay.Payouts = []guarantee.Payout{picturePayout("o1", "2026-03-02", "5000")}
	long := pictureSecurity("2195-12-31", "90000", "2002-01-01", "2195-12-31")
	long.Payouts = []guarantee.Payout{picturePayout("l1", "2002-01-01", "1"), picturePayout("l2", "2195-12-31", "1")}
	early := pictureSecurity("2011-01-01", "90000", "2011-06-01", "2021-06-01")
	early.Payouts = []guarantee.Payout{picturePayout("e1", "2011-01-01", "1"), picturePayout("e2", "2002-01-01", "1")}
	moved := pictureSecurity("2026-03-02", "90000", "2016-01-01", "2025-12-31")
	for i := range 60 {
		moved.Reductions = append(moved.Reductions, guarantee.Movement{On: moved.Security.From.AddDays(40 * i), Amount: decimal.New(700, 0)})
	}
	moved.Recovered = []guarantee.Recovery{pictureRecovery("2026-01-10", "900"), pictureRecovery("2026-02-10", "100.50")}
	moved.Payouts = []guarantee.Payout{picturePayout("WWWWWWWWWWW1", "2025-12-30", "1000")}
	usedUp := pictureSecurity("2026-03-02", "100", "2020-01-01", "2030-12-31")
	usedUp.Recovered = []guarantee.Recovery{pictureRecovery("2024-01-01", "90")}
	usedUp.Reductions = []guarantee.Movement{pictureMovement("2024-01-01", "20")}
	usedUp.Payouts = []guarantee.Payout{picturePayout("u1", "2025-01-01", "10")}
	twenty := pictureSecurity("2019-06-03", "90000", "2002-01-01", "2019-12-31")
	twenty.Payouts = []guarantee.Payout{picturePayout("t1", "2002-01-01", "1"), picturePayout("t2", "2016-06-03", "1")}
	return map[string]guarantee.Facts{
		"a reduction beyond the rest": usedUp, "twenty years": twenty,
		"one of every look": pictureFacts(), "claim raised before": pictureClaimed(),
		"no payouts": ten, "one payout": manyPayouts(ten, 1, "10000"), "sixty": manyPayouts(ten, 60, "1234.56"),
		"a hundred and twenty": manyPayouts(ten, 120, "1234.56"), "the largest amounts": manyPayouts(rich, 10, "99999999999.99"),
		"the same day": sameDay, "a security of one day": oneDay, "a very long time": long, "before the security": early,
		"many reductions": moved,
	}
}

// pictureOf assesses a case, which must be without faults.
func pictureOf(t testing.TB, facts guarantee.Facts, language law.Language) (guarantee.Decision, picture.Drawing) {
	t.Helper()
	decision, err := guarantee.Decide(facts, guarantee.Options{})
	assert.NilError(t, err)
	return decision, picture.New(&decision, language)
}

func TestPicture(t *testing.T) {
	_, danish := pictureOf(t, pictureFacts(), law.Danish)
	_, english := pictureOf(t, pictureClaimed(), law.English)
	golden.Assert(t, string(danish.SVG()), "picture-1.da.svg")
	golden.Assert(t, danish.Table(), "picture-1.da.txt")
	golden.Assert(t, danish.HTMLTable(), "picture-1.da.html")
	golden.Assert(t, string(english.WithPrefix("b-").SVG()), "picture-2.en.svg")
	golden.Assert(t, english.Table(), "picture-2.en.txt")
}

func TestAPictureIsTheSameEveryTime(t *testing.T) {
	decision, drawing := pictureOf(t, pictureFacts(), law.Danish)
	want := drawing.SVG()
	var group sync.WaitGroup
	for range 100 {
		group.Go(func() {
			assert.Check(t, bytes.Equal(picture.New(&decision, law.Danish).SVG(), want))
			assert.Check(t, picture.New(&decision, law.Danish).Table() == drawing.Table())
		})
	}
	group.Wait()
	assert.Equal(t, string(drawing.SVG()), string(want))
}

func TestAPictureShowsNoNameAndNoPersonalNumber(t *testing.T) {
	hostile := []string{"<script>alert(1)</script>", "0101901234", "010190-1234", "Fatima", "Jens Hansen", `"/><image href="x`,
		"\u202eevil", "a\x00b1", "\xff1", "PP1234567890", "ø1", "a1&amp;", "]]>", "ABCDEFGHIJKL1", "123456", "１２", "a 1", "-->1"}
	facts := pictureSecurity("2026-03-02", "90000", "2020-01-01", "2030-12-31")
	for i, id := range hostile {
		facts.Payouts = append(facts.Payouts, picturePayout(id, "2025-01-01", fmt.Sprint(100+i)))
	}
	facts.Payouts = append(facts.Payouts, picturePayout("ABCDEFG12345", "2024-01-01", "1"))
	_, drawing := pictureOf(t, facts, law.Danish)
	for name, text := range map[string]string{"svg": string(drawing.SVG()), "table": drawing.Table(), "html": drawing.HTMLTable()} {
		for i, id := range hostile {
			if id != "a 1" {
				assert.Check(t, !strings.Contains(text, id), "%s shows %q", name, id)
			}
			assert.Check(t, strings.Contains(text, fmt.Sprintf("nr.\u00a0%d", i+1)), "%s has no number for %q", name, id)
		}
		assert.Check(t, strings.Contains(text, "ABCDEFG12345"), name)
		assert.Check(t, !strings.Contains(text, "<script"), name)
	}
	drawingtest.Read(t, drawing.SVG())
}

func TestAPrefixSetsTheIDsApart(t *testing.T) {
	_, drawing := pictureOf(t, pictureFacts(), law.Danish)
	plain := string(drawing.SVG())
	for _, prefix := range []string{"", "1a", "-a", "a b", `a"`, "æ", "a<", strings.Repeat("a", 41)} {
		assert.Equal(t, string(drawing.WithPrefix(prefix).SVG()), plain)
	}
	set := string(drawing.WithPrefix("case_7-").SVG())
	assert.Assert(t, !strings.Contains(set, "security-"))
	assert.Equal(t, strings.ReplaceAll(set, "case_7-", "security-"), plain)
	assert.Assert(t, strings.HasPrefix(drawing.WithPrefix("x").HTMLTable(), `<table id="xtable" lang="da">`))
}

func TestWhatIsNoDecisionDoesNoHarm(t *testing.T) {
	var decision guarantee.Decision
	for _, language := range []law.Language{law.Danish, law.English, 9} {
		drawingtest.Read(t, picture.New(&decision, language).SVG())
		assert.Assert(t, picture.New(&decision, language).Table() != "")
	}
	decision.Payouts = []guarantee.PayoutResult{{Reason: 99}, {Reason: 99, Recoverable: true}}
	decision.Recoverable = decimal.New(1, 0) // a payout that no period runs for
	assert.Assert(t, strings.Contains(picture.New(&decision, law.Danish).Table(), "\nDer løber ingen frist\n"))
	decision.Facts.Security.Amount = decimal.New(1, 40)
	drawingtest.Read(t, picture.New(&decision, law.Danish).SVG())
	decision.Facts.Security.From = calendar.MustParse("9999-12-31")
	decision.Facts.Reductions = []guarantee.Movement{pictureMovement("0001-01-01", "-5"), pictureMovement("9999-12-31", "1e39")}
	drawingtest.Read(t, picture.New(&decision, law.Danish).SVG())
	var drawing picture.Drawing
	drawingtest.Read(t, drawing.SVG())
	drawingtest.Rows(t, drawing.HTMLTable())
}

func BenchmarkPicture(b *testing.B) {
	for _, count := range []int{1, 60, 600} {
		facts := pictureSecurity("2026-03-02", "113823.30", "2020-01-01", "2030-12-31")
		decision, err := guarantee.Decide(manyPayouts(facts, count, "1234.56"), guarantee.Options{})
		assert.NilError(b, err)
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			b.ReportAllocs()
			var out []byte
			for b.Loop() {
				out = picture.New(&decision, law.Danish).SVG()
			}
			b.ReportMetric(float64(len(out)), "bytes")
		})
	}
}
