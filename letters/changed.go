// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// ReplacedPlan is the plan that a letter on an instalment changes. A plan is never
// changed by itself: somebody decides so.
type ReplacedPlan struct {
	// Monthly is the amount a month until now, in kroner, and DecidedOn the day of the
	// decision that fixed it.
	Monthly   decimal.Decimal
	DecidedOn calendar.Date
	// Why says, in whole sentences, why the amount is changed.
	Why string
}

// replaced says what changes, from when, and why, where the letter changes a plan.
func (m *maker) replaced(monthly decimal.Decimal, balance int64, details *InstalmentDetails) {
	plan := details.Replaces
	if plan == nil {
		return
	}
	before := m.ore("replaces.monthly", plan.Monthly)
	m.past("replaces.decidedOn", plan.DecidedOn)
	m.need("old-plan", before > 0 && !plan.DecidedOn.IsZero())
	m.need("change-reason", !plain.IsBlank(plan.Why))
	values := []value{m.day("date", details.FirstDue), m.kroner("amount", monthly), m.kr("before", before)}
	ore, _ := money.ToOre(monthly)
	var result document.Block
	switch {
	case ore == 0:
		m.need("first-due", !details.FirstDue.IsZero())
		m.coming("firstDue", details.FirstDue)
		result = m.paragraph("changed.none", values...)
	case balance > ore || balance == 0: // otherwise one payment is all that is left
		result = m.paragraph("changed.result", values...)
	}
	m.section("changed.heading", result, m.paragraph("changed.replaces", m.day("decided", plan.DecidedOn)))
	m.section("changed.reason.heading", m.own("replaces.why", plan.Why))
}

// changedTitle is the title of a letter that changes a plan.
func (m *maker) changedTitle(details *InstalmentDetails, monthly decimal.Decimal, once bool) {
	switch {
	case details.Replaces == nil || once:
	case monthly.IsZero(): // until that day it is to be paid
		m.doc.Title = m.say("changed.none.title", m.day("date", details.FirstDue))
	default:
		m.doc.Title = m.say("changed.title", m.kroner("amount", monthly))
	}
}
