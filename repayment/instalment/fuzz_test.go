// SPDX-License-Identifier: MPL-2.0

package instalment

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/law"
)

// A table that loads satisfies the rules of one, and a higher income never gives
// a lower instalment in it.
func FuzzLoadTable(f *testing.F) {
	f.Add([]byte(written), int64(100_000_00), uint32(1))
	f.Add([]byte(`{"from":"2027-01-01","to":"2027-01-01","source":"x","derived":true,"rows":[{"from":0,"withoutChildren":100,"withChildren":0}]}`), int64(0), uint32(0))
	f.Add([]byte(`{"from":"2027-01-01","rows":[{"from":0},{"from":1,"to":9}],"to":null,"source":""}`), int64(-1), uint32(7))
	f.Add([]byte(`[{"from":0}]`), int64(5), uint32(5))
	f.Fuzz(func(t *testing.T, text []byte, income int64, more uint32) {
		table, err := LoadTable(text)
		if err != nil {
			var faults law.Faults
			if !errors.As(err, &faults) || len(faults) == 0 || table != nil {
				t.Fatalf("not faults alone: %v, %v", table, err)
			}
			return
		}
		rows := table.Rows()
		days, bounded := table.InForce().Days()
		if table.Source() == "" || !bounded || days < 1 || rows[0].From != 0 || rows[len(rows)-1].To != 0 {
			t.Fatalf("no table: %q", text)
		}
		for i, row := range rows {
			inRange := 0 <= row.WithChildren && row.WithChildren <= row.WithoutChildren && row.WithoutChildren <= 100
			rises := i == 0 || row.From > rows[i-1].From && rows[i-1].To == row.From-1 &&
				row.WithoutChildren >= rows[i-1].WithoutChildren && row.WithChildren >= rows[i-1].WithChildren
			if !inRange || !rises {
				t.Fatalf("row %d of %q", i, text)
			}
		}
		low := (income%money.MaxOre + money.MaxOre) % money.MaxOre
		high := min(low+int64(more), money.MaxOre)
		for _, supportsChildren := range []bool{false, true} {
			less, errLess := table.Monthly(decimal.New(low, -2), supportsChildren)
			most, errMost := table.Monthly(decimal.New(high, -2), supportsChildren)
			if errLess != nil || errMost != nil || most < less {
				t.Fatalf("%d øre gives %v, %d øre gives %v", low, less, high, most)
			}
			if want := naive(rows, low, supportsChildren); less != want {
				t.Fatalf("%d øre gives %v, want %d", low, less, want)
			}
		}
	})
}

// The payments of a schedule add up to the balance.
func FuzzSchedule(f *testing.F) {
	f.Add(int64(1400_00), int64(600_00), "2026-01-31")
	f.Add(int64(1), int64(money.MaxOre), "2024-02-29")
	f.Add(int64(money.MaxOre), int64(1), "9999-12-31")
	f.Add(int64(0), int64(50_00), "")
	f.Add(int64(-5), int64(-5), "2026-04-01")
	f.Fuzz(func(t *testing.T, balance, monthly int64, text string) {
		first, err := calendar.Parse(text)
		if err != nil {
			first = calendar.Date{}
		}
		schedule, err := NewSchedule(decimal.New(balance, -2), decimal.New(monthly, -2), first)
		if err != nil {
			if schedule != (Schedule{}) {
				t.Fatalf("a fault and a schedule: %v", err)
			}
			return
		}
		if balance < 0 || monthly <= 0 || first.IsZero() {
			t.Fatalf("%d øre by %d øre from %v was accepted", balance, monthly, first)
		}
		sum, count, before := int64(0), 0, calendar.Date{}
		for payment := range schedule.All() {
			amount, err := money.ToOre(payment.Amount)
			remaining, errRemaining := money.ToOre(payment.Remaining)
			count++
			sum += amount
			if err != nil || errRemaining != nil || amount <= 0 || amount > monthly || sum+remaining != balance {
				t.Fatalf("payment %d of %d øre by %d øre: %+v", count, balance, monthly, payment)
			}
			if payment.Number != count || !payment.DueOn.After(before) || payment.DueOn.Day() > first.Day() {
				t.Fatalf("payment %d of a schedule from %v: %+v", count, first, payment)
			}
			if amount < monthly && remaining != 0 {
				t.Fatalf("payment %d is not full and not the last: %+v", count, payment)
			}
			before = payment.DueOn
		}
		if sum != balance || count != schedule.Count() {
			t.Fatalf("%d payments add up to %d of %d øre", count, sum, balance)
		}
	})
}
