// SPDX-License-Identifier: MPL-2.0

package calendar

import "fmt"

const textLength = len("2006-01-02")

// Parse reads a day written as YYYY-MM-DD: four digits, two digits, two digits,
// separated by hyphens and with nothing around them. The day must exist. The error
// is of class [ErrNotADate]. No other form is accepted, since 02-03-2026 means one
// day in Denmark and another elsewhere.
func Parse(s string) (Date, error) { return parse(s) }

// MustParse is [Parse] for days written in source code. It panics if the text is not
// a day. It is meant for tests and for tables that are part of a program, never for
// input.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic("calendar: MustParse: " + err.Error())
	}
	return d
}

func parse[T string | []byte](s T) (Date, error) {
	if len(s) != textLength || s[4] != '-' || s[7] != '-' {
		return Date{}, errForm()
	}
	year, month, day := 0, 0, 0
	for i := range textLength {
		if i == 4 || i == 7 {
			continue
		}
		digit := int(s[i]) - '0'
		if digit < 0 || digit > 9 {
			return Date{}, errForm()
		}
		switch {
		case i < 4:
			year = year*10 + digit
		case i < 7:
			month = month*10 + digit
		default:
			day = day*10 + digit
		}
	}
	if year < minYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Date{}, fmt.Errorf("%w: the form is right, but the day must exist in the calendar", ErrNotADate)
	}
	return makeDate(year, month, day), nil
}

func errForm() error {
	return fmt.Errorf("%w: write it as YYYY-MM-DD", ErrNotADate)
}

// String returns the day as YYYY-MM-DD, or "no date" for the zero Date. It is meant
// for logs and messages to programmers; law.FormatDate writes the day with its month
// in words.
func (d Date) String() string {
	if d.IsZero() {
		return "no date"
	}
	var buffer [textLength]byte
	return string(d.append(buffer[:0]))
}

// AppendText appends the day as YYYY-MM-DD to b, or nothing for the zero Date. The
// error is always nil. It implements [encoding.TextAppender].
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	return d.append(b), nil
}

func (d Date) append(b []byte) []byte {
	year, month, day := int(d.year), d.month, d.day
	return append(b,
		byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10),
		'-', '0'+month/10, '0'+month%10,
		'-', '0'+day/10, '0'+day%10)
}

// MarshalText returns the day as YYYY-MM-DD, or the empty text for the zero Date.
// The error is always nil. Tag a field that may lack a date with omitzero to leave
// it out of JSON.
func (d Date) MarshalText() ([]byte, error) {
	return d.AppendText(make([]byte, 0, textLength))
}

// UnmarshalText reads what [Date.MarshalText] writes: a day as [Parse] does, and the
// zero Date from the empty text. On error, which is of class [ErrNotADate], d is
// unchanged.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := parse(b)
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
