// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
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

// naive is a second implementation, from the note and not from the code: it
// walks day by day and knows no trick.
type naive struct {
	reasons, amounts []string
	total, left      decimal.Decimal
	costsFrom        calendar.Date
}

// lastOf walks to the last day of the three years of a payout.
func lastOf(paid calendar.Date) (last calendar.Date) {
	for d := paid.AddDays(3 * 365); last.IsZero(); d = d.AddDays(1) {
		same := d.Year() == paid.Year()+3 && d.Month() == paid.Month() && d.Day() == paid.Day()
		short := paid.Month() == 2 && paid.Day() == 29 && d.Month() == 2 && d.Day() == 28
		if same || short {
			last = d
		}
	}
	for last.Closed() {
		last = last.AddDays(1)
	}
	return last
}

// stillInTime says whether a payout that passes the other tests could be taken on
// a day when nothing more was done.
func stillInTime(f guarantee.Facts, last, day calendar.Date) bool {
	if f.ClaimRaisedOn.IsZero() && day.After(f.Security.To) {
		return false
	}
	return !day.After(last)
}

func assessNaively(f guarantee.Facts, sequence []string) (n naive) {
	n.left = f.Security.Amount
	for _, m := range f.Reductions {
		n.left = n.left.Sub(m.Amount)
	}
	for _, m := range f.Recovered {
		n.left = n.left.Sub(m.Amount)
	}
	if n.left.IsNegative() {
		n.left = decimal.Zero
	}
	n.reasons, n.amounts = make([]string, len(f.Payouts)), make([]string, len(f.Payouts))
	claim := f.ClaimRaisedOn
	if claim.IsZero() {
		claim = f.On
	}
	var pass []int
	for i, p := range f.Payouts {
		n.amounts[i] = "0"
		inside := calendar.Period{From: f.Security.From, To: f.Security.To}.Contains(p.On)
		switch {
		case p.Act == guarantee.OtherAct:
			n.reasons[i] = "other-act"
		case p.Recipient != guarantee.Foreigner:
			n.reasons[i] = "other-recipient"
		case !inside && p.On.Before(f.Security.From):
			n.reasons[i] = "before-security"
		case !inside:
			n.reasons[i] = "after-security"
		case !f.PermanentPermitOn.IsZero() && f.PermanentPermitOn.DaysUntil(p.On) > 0:
			n.reasons[i] = "after-permanent-permit"
		case claim.After(f.Security.To):
			n.reasons[i] = "claim-too-late"
		case !stillInTime(f, lastOf(p.On), f.On):
			n.reasons[i] = "barred"
		case claim.DaysUntil(p.On) > 0:
			n.reasons[i] = "after-claim"
		case p.PaidByFormer && p.IncludeReason == "":
			n.reasons[i] = "former-municipality"
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
		taken := decimal.Min(rest, f.Payouts[i].Amount)
		rest = rest.Sub(taken)
		n.amounts[i] = taken.String()
		n.reasons[i] = "partly-covered"
		if taken.Equal(f.Payouts[i].Amount) {
			n.reasons[i] = "covered"
		} else if taken.IsZero() {
			n.reasons[i] = "security-used-up"
		}
		n.total = n.total.Add(taken)
	}
	if n.total.IsPositive() {
		n.costsFrom = f.On
		lasts := make([]calendar.Date, len(f.Payouts))
		for _, i := range pass {
			lasts[i] = lastOf(f.Payouts[i].On)
		}
		for can := n.total; !can.LessThan(n.total); {
			n.costsFrom = n.costsFrom.AddDays(1)
			can = decimal.Zero
			for _, i := range pass {
				if stillInTime(f, lasts[i], n.costsFrom) {
					can = can.Add(f.Payouts[i].Amount)
				}
			}
		}
	}
	return n
}

// randomFacts returns facts without faults, with many days on the limits.
func randomFacts(r *rand.Rand) guarantee.Facts {
	on := date("2026-03-02").AddDays(r.IntN(1200) - 600)
	f := guarantee.Facts{On: on, AppliedOn: on.AddDays(-r.IntN(4000) - 2600)}
	f.Security = guarantee.Security{Form: guarantee.Form(1 + r.IntN(2)), Amount: decimal.New(int64(1+r.IntN(9_000_000)), -2),
		From: on.AddDays(-r.IntN(2500))}
	f.Security.To = calendar.Later(f.Security.From, on.AddDays(r.IntN(900)-150))
	if r.IntN(3) == 0 {
		f.Security.PostedOn = f.Security.From.AddDays(-r.IntN(30))
	}
	if r.IntN(2) == 0 {
		f.ClaimRaisedOn = on.AddDays(-r.IntN(200))
	}
	if r.IntN(4) == 0 {
		f.PermanentPermitOn = on.AddDays(-r.IntN(1000))
	}
	span := f.Security.From.DaysUntil(calendar.Earlier(on, f.Security.To))
	rest := f.Security.Amount
	for range r.IntN(3) {
		m := guarantee.Movement{On: f.Security.From.AddDays(r.IntN(span + 1)), Amount: rest.Div(decimal.NewFromInt(int64(2 + r.IntN(4)))).Truncate(2)}
		if !m.Amount.IsPositive() {
			break
		}
		rest = rest.Sub(m.Amount)
		if r.IntN(2) == 0 {
			f.Reductions = append(f.Reductions, m)
		} else {
			f.Recovered = append(f.Recovered, guarantee.Recovery{On: m.On, Amount: m.Amount})
		}
	}
	for i := range r.IntN(9) {
		day := on.AddDays(-r.IntN(1300))
		switch r.IntN(6) {
		case 0:
			day = on.AddYears(-3, calendar.Clamp).AddDays(r.IntN(7) - 4)
		case 1:
			day = f.Security.From.AddDays(r.IntN(3) - 1)
		case 2:
			day = f.Security.To.AddDays(r.IntN(3) - 1)
		}
		if !f.PermanentPermitOn.IsZero() && r.IntN(4) == 0 {
			day = f.PermanentPermitOn.AddDays(r.IntN(3) - 1)
		}
		p := guarantee.Payout{ID: fmt.Sprint("p", i), On: calendar.Earlier(day, on), Amount: decimal.New(int64(1+r.IntN(1_500_000)), -2),
			Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner}
		if r.IntN(6) == 0 {
			p.Act = guarantee.PayoutAct(1 + r.IntN(3))
		}
		if r.IntN(8) == 0 {
			p.Recipient = guarantee.Recipient(1 + r.IntN(3))
		}
		if r.IntN(8) == 0 {
			p.PaidByFormer = true
			if r.IntN(2) == 0 {
				p.IncludeReason = "aftalt"
			}
		}
		f.Payouts = append(f.Payouts, p)
	}
	return f
}

func randomOptions(r *rand.Rand, f guarantee.Facts) (o guarantee.Options) {
	for _, i := range r.Perm(len(f.Payouts)) {
		if r.IntN(4) == 0 {
			o.Sequence = append(o.Sequence, f.Payouts[i].ID)
		}
	}
	return o
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
			seen[want.reasons[i]]++
		}
		assert.Assert(t, got.Left.Equal(want.left) && got.Recoverable.Equal(want.total), "%+v", facts)
		assert.Equal(t, got.CostsFrom, want.costsFrom, "%+v", facts)
	}
	for reason := guarantee.ByOtherAct; reason.String() != ""; reason++ {
		assert.Assert(t, seen[reason.String()] > 100, "%s only %d times", reason, seen[reason.String()])
	}
}
