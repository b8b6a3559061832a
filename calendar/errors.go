// SPDX-License-Identifier: MPL-2.0

package calendar

// The classes of error in this package; test for one with [errors.Is]. The text of an
// error never repeats the offending value, which may be personal data.
const (
	// ErrNotADate says that a value given as a day is not one: malformed, a day that
	// the month does not have, a year outside 1 to 9999, or no value at all.
	ErrNotADate errorClass = "not a date"

	// ErrOutOfRange says that a length or unit is unusable, or that a day lies outside
	// the years [FirstYear] to [LastYear].
	ErrOutOfRange errorClass = "out of range"
)

type errorClass string

func (e errorClass) Error() string { return string(e) }
