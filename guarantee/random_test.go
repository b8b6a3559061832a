// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/limitation"
)

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
	// The first day of the security may lie before the application, and no claim may.
	first := calendar.Later(f.Security.From, f.AppliedOn)
	if r.IntN(3) == 0 {
		f.ClaimRaisedOn = calendar.Later(first, on.AddDays(-r.IntN(200)))
	}
	if r.IntN(4) == 0 {
		f.PermanentPermitOn = on.AddDays(-r.IntN(1000))
	}
	if r.IntN(4) == 0 {
		f.OtherBasisOn = calendar.Later(f.AppliedOn, on.AddDays(-r.IntN(1000)))
	}
	if r.IntN(5) == 0 {
		f.DepartedOn = calendar.Later(f.AppliedOn, on.AddDays(-r.IntN(1000)))
	}
	if r.IntN(8) == 0 {
		f.DivorcedOn = calendar.Later(f.AppliedOn, on.AddDays(-r.IntN(1000)))
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
			recovery := guarantee.Recovery{On: m.On, Amount: m.Amount}
			if r.IntN(4) == 0 {
				recovery.ReturnedOn = m.On.AddDays(r.IntN(m.On.DaysUntil(on) + 1))
			}
			f.Recovered = append(f.Recovered, recovery)
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
		if r.IntN(10) == 0 && p.On.Before(on) {
			p.Interruptions = &guarantee.Interruptions{Events: []limitation.Event{{Kind: limitation.Acknowledgement, On: p.On.AddDays(r.IntN(p.On.DaysUntil(on) + 1))}}}
		}
		f.Payouts = append(f.Payouts, p)
	}
	randomRecoveries(r, &f, rest)
	if f.ClaimRaisedOn.IsZero() && r.IntN(2) == 0 {
		randomClaims(r, &f, first)
	}
	return f
}

// randomRecoveries recovers some payouts by name, as far as the security goes.
func randomRecoveries(r *rand.Rand, f *guarantee.Facts, rest decimal.Decimal) {
	for _, p := range f.Payouts {
		on := calendar.Later(p.On, f.Security.From)
		if r.IntN(5) > 0 || on.After(f.On) {
			continue
		}
		amount := decimal.Min(p.Amount, rest)
		if r.IntN(2) == 0 {
			amount = amount.Div(decimal.NewFromInt(2)).Truncate(2)
		}
		if !amount.IsPositive() {
			continue
		}
		rest = rest.Sub(amount)
		recovery := guarantee.Recovery{On: on.AddDays(r.IntN(on.DaysUntil(f.On) + 1)), Amount: amount, Payout: p.ID}
		if r.IntN(4) == 0 {
			recovery.ReturnedOn = recovery.On.AddDays(r.IntN(recovery.On.DaysUntil(f.On) + 1))
		}
		f.Recovered = append(f.Recovered, recovery)
	}
}

// randomClaims puts some payouts into claims.
func randomClaims(r *rand.Rand, f *guarantee.Facts, first calendar.Date) {
	claims := make([]guarantee.Claim, 1+r.IntN(3))
	for i := range claims {
		claims[i].On = calendar.Later(first, f.On.AddDays(-r.IntN(400)))
	}
	for _, p := range f.Payouts {
		if claim := &claims[r.IntN(len(claims))]; r.IntN(4) > 0 && !p.On.After(claim.On) {
			claim.Payouts = append(claim.Payouts, p.ID)
		}
	}
	f.Claims = slices.DeleteFunc(claims, func(c guarantee.Claim) bool { return len(c.Payouts) == 0 })
}

func randomOptions(r *rand.Rand, f guarantee.Facts) (o guarantee.Options) {
	for _, i := range r.Perm(len(f.Payouts)) {
		if r.IntN(4) == 0 {
			o.Sequence = append(o.Sequence, f.Payouts[i].ID)
		}
	}
	return o
}
