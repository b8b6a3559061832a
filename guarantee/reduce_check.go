// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"strconv"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// reduction tests the facts of a reduction, and returns the rows of the year and
// of the act, and the amounts in øre.
func (c *checker) reduction(f *ReductionFacts) (row, base *yearRow, document, earlier int64) {
	c.theQuestion(f.On)
	c.Past("appliedOn", f.AppliedOn)
	document = c.security(&f.Security)
	regime := RegimeOf(f.AppliedOn, f.Security.posted())
	for i := range yearRows {
		candidate := &yearRows[i]
		if candidate.regime != regime || candidate.first == 0 {
			continue
		}
		if base == nil {
			base = candidate
		}
		if candidate.year == f.On.Year() {
			row = candidate
		}
	}
	switch {
	case c.On.IsZero() || f.AppliedOn.IsZero():
	case regime < R2:
		c.Add(law.NoTable, "appliedOn", "no reductions are known for applications that old", "an application from 2012-05-15 on")
	case row == nil:
		c.Add(law.NoTable, "on", "no reductions are known for that year", "a day in a year that the table has")
	}
	earlier = c.movements("earlier", f.Earlier, &f.Security, true)
	if document > 0 && earlier > document {
		c.Add(law.Contradiction, "earlier", "the reductions are larger than the security", "reductions within the amount in the document")
	}
	c.movements("recovered", f.Recovered, &f.Security, false)
	needsA1, needsA2 := false, false
	for i, passed := range f.Passed {
		c.Past(at("passed", i, "on"), passed.On)
		c.choice(at("passed", i, "test"), passed.Test.String(), passed.Test != 0, `"a1", "a2" or "final"`)
		needsA1, needsA2 = true, needsA2 || passed.Test > TestA1
	}
	for i, test := range f.Granted {
		c.choice("granted["+strconv.Itoa(i)+"]", test.String(), test != 0, `"a1", "a2" or "final"`)
	}
	c.deadline("a1Deadline", f.A1Deadline, needsA1 && regime < R4)
	c.deadline("a2Deadline", f.A2Deadline, needsA2 && regime < R4)
	if f.Level != nil {
		c.choice("level.level", f.Level.Level.String(), f.Level.Level != 0, `"base" or "current"`)
		if strings.TrimSpace(f.Level.Reason) == "" {
			c.Add(law.Missing, "level.reason", "the reason is not given", "the reason of the person who chose")
		}
	}
	return row, base, document, earlier
}

// deadline tests the deadline of a test.
func (c *checker) deadline(field string, day calendar.Date, needed bool) {
	if !day.IsZero() || needed {
		c.Day(field, day)
	}
}

var (
	sayCriterionLetter = law.NewSentence(
		"Hvilket beløb nævner tilladelsen eller Udlændingestyrelsens brev: {0:kr} eller {1:kr}?",
		"Which amount do the permit or the agency's letter name: {0:kr} or {1:kr}?")
	sayCriterionFloor = law.NewSentence(
		"Bliver mindstebeløbet tilbage i sikkerheden?",
		"Is the lowest amount left in the security?")
	sayCriterionLike = law.NewSentence(
		"Hvad har kommunen gjort i lignende sager?",
		"What has the municipality done in like cases?")
)
