// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestTheReadingsKeepTheirNumbers(t *testing.T) {
	var numbers []string
	for _, reading := range law.Readings() {
		numbers = append(numbers, reading.String())
	}
	assert.Equal(t, cmp.Diff(numbers, []string{"R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-07", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13", "R-14", "R-15", "R-16", "R-17", "R-18", "R-19", "R-20", "R-21", "R-22", "R-23", "R-24", "R-25", "R-26", "R-27", "R-28", "R-29", "R-30", "R-31", "R-32", "R-33", "R-34", "R-35", "R-36", "R-37", "R-38", "R-39", "R-40", "R-41", "R-42", "R-43", "R-44", "R-45", "R-46", "R-47", "R-48", "R-49", "R-50", "R-51", "R-52", "R-53", "R-54", "R-55", "R-56", "R-57", "R-58"}), "")
	assert.Assert(t, slices.IsSorted(law.Readings()))
	assert.Equal(t, string(law.AppendReadingsJSON([]byte(":"), []law.Reading{1, 24})), `:["R-01","R-24"]`)
	assert.Equal(t, string(law.AppendReadingsJSON(nil, nil)), "[]")
}

func TestEveryReadingHasItsQuestionAnswerAndSupport(t *testing.T) {
	seen := map[string]bool{}
	for _, reading := range law.Readings() {
		t.Run(reading.String(), func(t *testing.T) {
			for _, language := range []law.Language{law.Danish, law.English} {
				question, answer := reading.Question(language), reading.Answer(language)
				assert.Assert(t, strings.HasSuffix(question, "?"), "the question in %v is a question: %q", language, question)
				assert.Assert(t, strings.HasSuffix(answer, "."), "the answer in %v is a sentence: %q", language, answer)
				for _, text := range []string{question, answer} {
					assert.Assert(t, !seen[text], "no two readings say the same: %q", text)
					assert.Equal(t, text, strings.TrimSpace(text))
					seen[text] = true
				}
			}
			assert.Assert(t, strings.HasSuffix(reading.Support(), "."), "the support is a sentence: %q", reading.Support())
			assert.Assert(t, !seen[reading.Support()])
			seen[reading.Support()] = true
		})
	}
}

func TestAReadingThatIsNotReportedHasNoText(t *testing.T) {
	for _, reading := range []law.Reading{0, 99, 255} {
		assert.Equal(t, reading.Question(law.Danish)+reading.Question(law.English), "")
		assert.Equal(t, reading.Answer(law.Danish)+reading.Answer(law.English), "")
		assert.Equal(t, reading.Support(), "")
	}
}
