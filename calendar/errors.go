// SPDX-License-Identifier: MPL-2.0

package calendar

// Error is a class of error in this package. Test for a class with
// [errors.Is]. The text of an error never repeats the value it complains
// about, since that value may hold personal data.
type Error string

const (
	// ErrNotADate says that something given as a day is no day: wrong form, a
	// day the month does not have, a year outside 1 to 9999, or nothing at all.
	ErrNotADate Error = "not a date"

	// ErrOutOfRange says that a length or unit is unusable, or that a day lies
	// outside the years [FirstYear] to [LastYear].
	ErrOutOfRange Error = "out of range"
)

// Error returns the name of the class.
func (e Error) Error() string { return string(e) }
