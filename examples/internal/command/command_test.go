// SPDX-License-Identifier: MPL-2.0

package command

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

func TestWrap(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"nothing", "", ""},
		{"a short line", "kort\n", "kort\n"},
		{"a line that is just as long", "1234567890\n", "1234567890\n"},
		{"a word that is too long", "12345678901 2\n", "12345678901\n  2\n"},
		{"two lines", "en to tre fire fem", "en to tre\n  fire fem"},
		{"an indented line", "  en to tre fire\n", "  en to\n    tre\n    fire\n"},
		{"letters count and not bytes", "æøå æøå æø\n", "æøå æøå æø\n"},
	} {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, Wrap(test.text, 10), test.want) })
	}
	text := strings.Repeat("ord med mellemrum og 1.350\u00a0kr. ", 40)
	for width := 40; width < 120; width++ {
		wrapped := Wrap(text, width)
		assert.Equal(t, strings.Join(strings.Fields(wrapped), " "), strings.Join(strings.Fields(text), " "))
		for line := range strings.Lines(wrapped) {
			assert.Assert(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) <= width)
		}
	}
}

func TestTheArgumentsAreReadAlikeInEveryProgram(t *testing.T) {
	for _, test := range []struct {
		arguments   string
		exit        int
		answered    bool
		out, status string
	}{
		{"", 0, false, "", ""},
		{"-en fil", 0, false, "", ""},
		{"-h", 0, true, "Sådan bruges det.\n", ""},
		{"--help", 0, true, "Sådan bruges det.\n", ""},
		{"-en -h", 0, true, "Usage.\n", ""},
		{"-h -en", 0, true, "Usage.\n", ""},
		{"-x", 2, true, "", "prøve: der er ikke noget flag, der hedder -x\nSkriv prøve -h for at se, hvad programmet kan.\n"},
		{"-x -en", 2, true, "", "prøve: flag provided but not defined: -x\nRun prøve -h to see what it can do.\n"},
		{"-n", 2, true, "", "prøve: der mangler en værdi efter -n\nSkriv prøve -h for at se, hvad programmet kan.\n"},
		{"-n en", 2, true, "", "prøve: -n kan ikke være \"en\"\nSkriv prøve -h for at se, hvad programmet kan.\n"},
		{"-yes=perhaps", 2, true, "", "prøve: -yes kan ikke være \"perhaps\"\nSkriv prøve -h for at se, hvad programmet kan.\n"},
		{"---n", 2, true, "", "prøve: et flag er skrevet forkert: ---n\nSkriv prøve -h for at se, hvad programmet kan.\n"},
		{"-table mangler.json", 2, true, "", "prøve: open mangler.json: no such file or directory\n"},
	} {
		t.Run(test.arguments, func(t *testing.T) {
			var out, status bytes.Buffer
			p := New("prøve", law.Words{Danish: "\nSådan bruges det.\n", English: "Usage."}, &out, &status)
			p.Years()
			p.Flags.Int("n", 1, "")
			p.Flags.Bool("yes", false, "")
			exit, answered := p.Parse(strings.Fields(test.arguments))
			assert.Equal(t, exit, test.exit)
			assert.Equal(t, answered, test.answered)
			assert.Equal(t, out.String(), test.out)
			assert.Equal(t, status.String(), test.status)
		})
	}
}
