// SPDX-License-Identifier: MPL-2.0

package calendar

const (
	// FirstYear and LastYear bound the years, both inclusive, for which this package
	// computes Easter, holidays, closed days and deadlines. Today's rules are used for
	// all of them, except for store bededag.
	FirstYear = 1900
	LastYear  = 2199

	// VerifiedFromYear and VerifiedToYear bound the years, both inclusive, in which
	// the computed days were compared with a published list: Easter, store bededag and
	// (to 2034) Kristi himmelfartsdag in the data of vacanza/holidays, and some years
	// also in the lists of Nationalbanken.
	VerifiedFromYear = 2005
	VerifiedToYear   = 2035
)

// holidays are the helligdage of folkekirken apart from ordinary Sundays, in the
// order of the year.
var holidays = [...]struct {
	month, day uint8 // of a day that stands still; 0: it moves with Easter
	fromEaster int   // days from Easter Sunday
	lastYear   int
	name       string
}{
	{1, 1, 0, LastYear, "nytårsdag"},
	{0, 0, -3, LastYear, "skærtorsdag"},
	{0, 0, -2, LastYear, "langfredag"},
	{0, 0, 0, LastYear, "påskedag"},
	{0, 0, 1, LastYear, "2. påskedag"},
	{0, 0, 26, 2023, "store bededag"}, // until act 214 of 6 March 2023 took effect on 1 January 2024
	{0, 0, 39, LastYear, "Kristi himmelfartsdag"},
	{0, 0, 49, LastYear, "pinsedag"},
	{0, 0, 50, LastYear, "2. pinsedag"},
	{12, 25, 0, LastYear, "juledag"},
	{12, 26, 0, LastYear, "2. juledag"},
}

// A Holiday is one helligdag with its Danish name.
type Holiday struct {
	Date Date   `json:"date"`
	Name string `json:"name"`
}

// easter returns Easter Sunday (påskedag) in the Gregorian calendar, or the zero
// Date for a year outside [FirstYear] to [LastYear]. The computation is the
// anonymous one printed in Nature in 1876.
func easter(year int) Date {
	if year < FirstYear || year > LastYear {
		return Date{}
	}
	golden := year % 19
	century, inCentury := year/100, year%100
	moon := (19*golden + century - century/4 - (century-(century+8)/25+1)/3 + 15) % 30
	sunday := (32 + 2*(century%4) + 2*(inCentury/4) - moon - inCentury%4) % 7
	correction := (golden + 11*moon + 22*sunday) / 451
	days := moon + sunday - 7*correction + 114
	return makeDate(year, days/31, days%31+1)
}

// Holidays returns the helligdage of a year in order, apart from ordinary
// Sundays: eleven up to and including 2023, ten after, when store bededag was
// abolished. It returns nil for a year outside [FirstYear] to [LastYear].
//
// 5 June, 24 December and 31 December are not helligdage (Højesteret, 24 March
// 2017, case 311/2016, on 31 December) and are not in the list, although they
// move a deadline; for that question use [Date.Closed].
func Holidays(year int) []Holiday {
	easter := easter(year)
	if easter.IsZero() {
		return nil
	}
	list := make([]Holiday, 0, len(holidays))
	for _, h := range holidays {
		day := easter.AddDays(h.fromEaster)
		if h.month != 0 {
			day = makeDate(year, int(h.month), int(h.day))
		}
		if year <= h.lastYear {
			list = append(list, Holiday{Date: day, Name: h.name})
		}
	}
	return list
}

// Holiday returns the Danish name of the helligdag that falls on d, or "" if there
// is none. An ordinary Sunday has no name of its own. The law in force on d decides:
// store bededag is a helligdag up to and including 2023. It returns "" for the zero
// Date and for a year outside [FirstYear] to [LastYear]. It does not decide whether
// a deadline moves; see [Date.Closed].
func (d Date) Holiday() string {
	if !d.computed() || 7 <= d.month && d.month <= 11 { // there is none from July to November
		return ""
	}
	movable, fromEaster := 3 <= d.month && d.month <= 6, 0 // from skærtorsdag, 19 March, to 2. pinsedag, 14 June
	if movable {
		fromEaster = d.sinceEaster()
	}
	for i := range holidays {
		h := &holidays[i]
		if movable && h.month == 0 && h.fromEaster == fromEaster && d.Year() <= h.lastYear || h.month == d.month && h.day == d.day {
			return h.name
		}
	}
	return ""
}

// sinceEaster returns the number of days from Easter Sunday of d's year.
func (d Date) sinceEaster() int {
	return int(d.Ordinal() - easter(d.Year()).Ordinal())
}

// computed reports whether d lies in the years that this package covers.
func (d Date) computed() bool {
	return d.year >= FirstYear && d.year <= LastYear
}
