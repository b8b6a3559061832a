// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
)

func TestTheReadmeShowsTheProgramThatRuns(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	assert.NilError(t, err)
	source, err := os.ReadFile("example_test.go")
	assert.NilError(t, err)
	_, after, found := strings.Cut(string(readme), "<!-- example -->\n```go\npackage main\n\n")
	assert.Assert(t, found)
	shown, _, _ := strings.Cut(after, "}\n```")
	_, runs, _ := strings.Cut(string(source), "import (")
	runs, _, _ = strings.Cut(runs, "\t// Output:")
	assert.Equal(t, shown, "import ("+strings.Replace(runs, "func Example() {", "func main() {", 1))
	assert.Assert(t, strings.Contains(string(readme), "hjemmel@v"+hjemmel.Version+" "), "the README requires another version")
	assert.Assert(t, len(strings.Fields(string(readme))) <= 900, "the README has %d words", len(strings.Fields(string(readme))))
}

func TestTheReadmePointsAtWhatIsThere(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	assert.NilError(t, err)
	links := regexp.MustCompile(`\]\(([^)]+)\)`).FindAllStringSubmatch(string(readme), -1)
	assert.Assert(t, len(links) > 20)
	for _, link := range links {
		_, err := os.Stat(link[1])
		assert.NilError(t, err)
	}
}
