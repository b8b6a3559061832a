// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"math/rand/v2"
	"slices"
	"sort"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
)

const cases = 10_000

// naive is a second implementation, from the notes and not from the code: it
// walks day by day and knows no trick.
type naive struct {
	reasons, amounts, open []string
	total, left            decimal.Decimal
	costsFrom              calendar.Date
	toBeRaised             map[string]calendar.Date
	acts                   []calendar.Date
}

// lastOf walks to the last day of the three years of a payout.
func lastOf(paid calendar.Date) (last calendar.Date) {
	last = rawOf(paid)
	for last.Closed() {
		last = last.AddDays(1)
	}
	return last
}

// rawOf walks to the same-numbered day.
func rawOf(paid calendar.Date) (raw calendar.Date) {
	for d := paid.AddDays(3 * 365); raw.IsZero(); d = d.AddDays(1) {
		same := d.Year() == paid.Year()+3 && d.Month() == paid.Month() && d.Day() == paid.Day()
		short := paid.Month() == 2 && paid.Day() == 29 && d.Month() == 2 && d.Day() == 28
		if same || short {
			raw = d
		}
	}
	return raw
}

// startOf returns the day from which the three years of a payout run: its own, or that
// of an acknowledgement that came in time.
func startOf(p guarantee.Payout) calendar.Date {
	start := p.On
	if p.Interruptions != nil {
		for _, event := range p.Interruptions.Events {
			if !event.On.After(lastOf(start)) {
				start = event.On
			}
		}
	}
	return start
}

// claimOf returns the day a claim was raised for a payout, and whether any claim is
// given at all.
func claimOf(f guarantee.Facts, p guarantee.Payout) (on calendar.Date, some bool) {
	if !f.ClaimRaisedOn.IsZero() && f.ClaimRaisedOn.DaysUntil(p.On) <= 0 {
		on = f.ClaimRaisedOn
	}
	for _, claim := range f.Claims {
		if slices.Contains(claim.Payouts, p.ID) {
			on = claim.On
		}
	}
	return on, !f.ClaimRaisedOn.IsZero() || len(f.Claims) > 0
}

// stillInTime says whether a payout that passes the other tests could be taken on
// a day when nothing more was done.
func stillInTime(f guarantee.Facts, p guarantee.Payout, last, day calendar.Date) bool {
	if claim, _ := claimOf(f, p); claim.IsZero() && day.After(f.Security.To) {
		return false
	}
	return !day.After(last)
}

// outsideNaively says why a payout was never covered.
func outsideNaively(f guarantee.Facts, p guarantee.Payout) string {
	inside := calendar.Period{From: f.Security.From, To: f.Security.To}.Contains(p.On)
	after := func(day calendar.Date) bool { return !day.IsZero() && day.DaysUntil(p.On) > 0 }
	switch {
	case p.Act == guarantee.OtherAct:
		return "other-act"
	case p.Recipient != guarantee.Foreigner:
		return "other-recipient"
	case !inside && p.On.Before(f.Security.From):
		return "before-security"
	case !inside:
		return "after-security"
	case after(f.PermanentPermitOn):
		return "after-permanent-permit"
	case after(f.OtherBasisOn):
		return "after-other-basis"
	case after(f.DepartedOn):
		return "after-departure"
	}
	return ""
}

// openNaively walks through the recoveries krone by krone, as it were: what is left of
// each payout, in øre.
func openNaively(f guarantee.Facts) []int64 {
	open := make([]int64, len(f.Payouts))
	for i, p := range f.Payouts {
		open[i] = p.Amount.Shift(2).IntPart()
		for _, r := range f.Recovered {
			if r.Payout == p.ID && r.ReturnedOn.IsZero() {
				open[i] -= r.Amount.Shift(2).IntPart()
			}
		}
	}
	recovered := slices.Clone(f.Recovered)
	sort.SliceStable(recovered, func(a, b int) bool { return recovered[a].On.Before(recovered[b].On) })
	for _, r := range recovered {
		if r.Payout != "" || !r.ReturnedOn.IsZero() {
			continue
		}
		for rest := r.Amount.Shift(2).IntPart(); rest > 0; {
			oldest := -1
			for i, p := range f.Payouts {
				could := outsideNaively(f, p) == "" && (!p.PaidByFormer || p.IncludeReason != "") &&
					open[i] > 0 && !p.On.After(r.On) && !r.On.After(lastOf(startOf(p)))
				if could && (oldest < 0 || p.On.Before(f.Payouts[oldest].On)) {
					oldest = i
				}
			}
			if oldest < 0 {
				break
			}
			part := min(open[oldest], rest)
			open[oldest], rest = open[oldest]-part, rest-part
		}
	}
	return open
}

func assessNaively(f guarantee.Facts, sequence []string) (n naive) {
	n.left = f.Security.Amount
	for _, m := range f.Reductions {
		n.left = n.left.Sub(m.Amount)
	}
	for _, r := range f.Recovered {
		if r.ReturnedOn.IsZero() {
			n.left = n.left.Sub(r.Amount)
		}
	}
	if n.left.IsNegative() {
		n.left = decimal.Zero
	}
	n.reasons, n.amounts, n.open = make([]string, len(f.Payouts)), make([]string, len(f.Payouts)), make([]string, len(f.Payouts))
	n.acts, n.toBeRaised = make([]calendar.Date, len(f.Payouts)), map[string]calendar.Date{}
	open := openNaively(f)
	lastClaim := f.ClaimRaisedOn
	for _, claim := range f.Claims {
		lastClaim = calendar.Later(lastClaim, claim.On)
	}
	lasts := make([]calendar.Date, len(f.Payouts))
	var pass []int
	for i, p := range f.Payouts {
		n.amounts[i], n.open[i] = "0", decimal.New(open[i], -2).String()
		lasts[i] = lastOf(startOf(p))
		claim, some := claimOf(f, p)
		n.acts[i] = rawOf(startOf(p))
		if claim.IsZero() || claim.After(f.Security.To) {
			n.acts[i] = calendar.Earlier(n.acts[i], f.Security.To)
		}
		for n.acts[i].BankClosed() {
			n.acts[i] = n.acts[i].AddDays(-1)
		}
		raised := claim
		if raised.IsZero() {
			raised = f.On
		}
		outside := outsideNaively(f, p)
		switch {
		case outside != "":
			n.reasons[i] = outside
		case open[i] == 0:
			n.reasons[i] = "already-recovered"
		case raised.After(f.Security.To):
			n.reasons[i] = "claim-too-late"
		case f.On.After(lasts[i]):
			n.reasons[i] = "barred"
		case p.PaidByFormer && p.IncludeReason == "":
			n.reasons[i] = "former-municipality"
		case some && claim.IsZero():
			n.reasons[i] = "unclaimed"
			if p.On.After(lastClaim) {
				n.reasons[i] = "after-claim"
			}
			if n.left.IsPositive() {
				n.toBeRaised[p.ID] = n.acts[i]
			}
		default:
			pass = append(pass, i)
		}
	}
	place := func(i int) int {
		if at := slices.Index(sequence, f.Payouts[i].ID); at >= 0 {
			return at
		}
		return len(sequence)
	}
	sort.SliceStable(pass, func(a, b int) bool { return f.Payouts[pass[a]].On.Before(f.Payouts[pass[b]].On) })
	sort.SliceStable(pass, func(a, b int) bool { return place(pass[a]) < place(pass[b]) })
	rest := n.left
	for _, i := range pass {
		owed := decimal.New(open[i], -2)
		taken := decimal.Min(rest, owed)
		rest = rest.Sub(taken)
		n.amounts[i] = taken.String()
		n.reasons[i] = "partly-covered"
		if taken.Equal(owed) {
			n.reasons[i] = "covered"
		} else if taken.IsZero() {
			n.reasons[i] = "security-used-up"
		}
		n.total = n.total.Add(taken)
	}
	if n.total.IsPositive() {
		n.costsFrom = f.On
		for can := n.total; !can.LessThan(n.total); {
			n.costsFrom = n.costsFrom.AddDays(1)
			can = decimal.Zero
			for _, i := range pass {
				if stillInTime(f, f.Payouts[i], lasts[i], n.costsFrom) {
					can = can.Add(decimal.New(open[i], -2))
				}
			}
		}
	}
	return n
}

func TestASecondImplementationAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	seen := map[string]int{}
	for range cases {
		facts := randomFacts(r)
		options := randomOptions(r, facts)
		got, want := decided(t, facts, options), assessNaively(facts, options.Sequence)
		for i, p := range got.Payouts {
			assert.Equal(t, p.Reason.String(), want.reasons[i], "%+v", facts)
			assert.Equal(t, p.Amount.String(), want.amounts[i], "%+v", facts)
			assert.Equal(t, p.Recoverable, want.amounts[i] != "0")
			assert.Equal(t, p.Left.String(), want.open[i], "%+v", facts)
			assert.Equal(t, p.ActBy, want.acts[i], "%+v", facts)
			seen[want.reasons[i]]++
		}
		assert.Assert(t, got.Left.Equal(want.left) && got.Recoverable.Equal(want.total), "%+v", facts)
		assert.Equal(t, got.CostsFrom, want.costsFrom, "%+v", facts)
		assert.Equal(t, len(got.ToBeRaised), len(want.toBeRaised), "%+v", facts)
		for _, raise := range got.ToBeRaised {
			assert.Equal(t, raise.By, want.toBeRaised[raise.ID], "%+v", facts)
		}
	}
	for reason := guarantee.ByOtherAct; reason.String() != ""; reason++ {
		assert.Assert(t, seen[reason.String()] > 100, "%s only %d times", reason, seen[reason.String()])
	}
}
