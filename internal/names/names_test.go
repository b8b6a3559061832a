// SPDX-License-Identifier: MPL-2.0

package names

import (
	"testing"

	"gotest.tools/v3/assert"
)

type colour uint8

var colours = Table[colour]{"red", "green"}

func TestTable(t *testing.T) {
	for value, name := range map[colour]string{0: "", 1: "red", 2: "green", 3: "", 255: ""} {
		assert.Equal(t, colours.Of(value), name)
	}
	for _, value := range append(colours.All(), 0) {
		text, err := colours.Text(value)
		assert.NilError(t, err)
		read := colour(9)
		assert.NilError(t, colours.Read(&read, text))
		assert.Equal(t, read, value)
	}
	_, err := colours.Text(3)
	assert.ErrorContains(t, err, "expected one of red, green")
	value := colour(1)
	for _, text := range []string{"Red", " red", "0", "1", "010190-1234"} {
		err := colours.Read(&value, []byte(text))
		assert.Error(t, err, "no name of a names.colour; expected one of red, green")
		assert.Equal(t, value, colour(1))
	}
}
