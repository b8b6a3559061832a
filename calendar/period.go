// SPDX-License-Identifier: MPL-2.0

package calendar

// A Period is a run of days (periode) that includes both From and To. A zero To
// means that the period is still running. FL § 27 does not apply to it: a Period
// says which days something lasted, a [Deadline] until when something can be done.
type Period struct {
	From Date `json:"from"`
	To   Date `json:"to,omitzero"`
}

// Valid reports whether p has a first day and does not end before it. A period
// of one day, with From equal to To, is valid.
func (p Period) Valid() bool {
	return !p.From.IsZero() && (p.To.IsZero() || !p.To.Before(p.From))
}

// Contains reports whether d lies in p, including its first and last day. An invalid
// period contains no day, and the zero Date lies in no period.
func (p Period) Contains(d Date) bool {
	if !p.Valid() || d.IsZero() || d.Before(p.From) {
		return false
	}
	return p.To.IsZero() || !d.After(p.To)
}

// Overlaps reports whether p and q have at least one day in common. Adjacent
// periods, one ending the day before the other begins, do not. An invalid period
// overlaps nothing.
func (p Period) Overlaps(q Period) bool {
	if !p.Valid() || !q.Valid() {
		return false
	}
	return q.Contains(p.From) || p.Contains(q.From)
}

// Days returns the number of days in p, including the first and the last, and
// whether p has a last day at all. It returns 0 and false for a period that is still
// running and for an invalid one; [Period.Valid] tells them apart.
func (p Period) Days() (n int, bounded bool) {
	if !p.Valid() || p.To.IsZero() {
		return 0, false
	}
	return p.From.DaysUntil(p.To) + 1, true
}
