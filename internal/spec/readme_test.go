// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"os"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

func TestTheReadmeShowsTheExampleThatRuns(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	assert.NilError(t, err)
	source, err := os.ReadFile("example_test.go")
	assert.NilError(t, err)
	_, after, found := strings.Cut(string(readme), "<!-- example -->\n```go\n")
	assert.Assert(t, found)
	shown, _, _ := strings.Cut(after, "```")
	_, after, _ = strings.Cut(string(source), "func Example() {\n")
	runs, _, _ := strings.Cut(after, "\t// Output:")
	assert.Equal(t, shown, strings.ReplaceAll("\n"+runs, "\n\t", "\n")[1:])
}
