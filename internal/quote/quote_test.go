// SPDX-License-Identifier: MPL-2.0

package quote_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

func TestATextBecomesAJSONString(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"nothing", "", `""`},
		{"plain text", "afdrag", `"afdrag"`},
		{"Danish letters stay as they are", "GÆLDST åø", `"GÆLDST åø"`},
		{"a quotation mark", `sagt "sådan"`, `"sagt \"sådan\""`},
		{"a backslash", `a\b`, `"a\\b"`},
		{"a line feed", "a\nb", `"a\u000ab"`},
		{"a tab", "\t", `"\u0009"`},
		{"the zero byte", "\x00", `"\u0000"`},
		{"the last control character below the space", "\x1f", `"\u001f"`},
		{"the delete character", "\x7f", `"\u007f"`},
		{"markup is left alone", "<b>&</b>", `"<b>&</b>"`},
		{"a character beyond the basic plane", "𝄞", `"𝄞"`},
		{"a byte that is not UTF-8", "a\xffb", "\"a\ufffdb\""},
		{"half a letter", "\xc3", "\"\ufffd\""},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, string(quote.Append([]byte("x:"), test.text)), "x:"+test.want)
		})
	}
}

func TestEveryCharacterComesBackFromJSON(t *testing.T) {
	random := rand.New(rand.NewPCG(31, 32))
	for range 20_000 {
		bytes := make([]byte, random.IntN(24))
		for i := range bytes {
			bytes[i] = byte(random.Uint32())
			if random.IntN(2) == 0 {
				bytes[i] %= 0x30
			}
		}
		wantJSONString(t, string(bytes))
	}
	for char := rune(0); char <= 0x2100; char++ {
		wantJSONString(t, "før"+string(char)+"efter")
	}
}

// wantJSONString tests that encoding/json reads the text back, with the
// replacement character for every byte that is not UTF-8.
func wantJSONString(t *testing.T, text string) {
	t.Helper()
	written := quote.Append(nil, text)
	var got string
	if err := json.Unmarshal(written, &got); err != nil {
		t.Fatalf("%q was written as %s: %v", text, written, err)
	}
	var want strings.Builder
	for _, char := range text {
		want.WriteRune(char)
	}
	if got != want.String() {
		t.Fatalf("%q came back as %q", text, got)
	}
}

func FuzzJSONString(f *testing.F) {
	for _, seed := range []string{"", "afdrag", "\"\\\n\x00\x7f", "\xff\xc3", "\u2028 𝄞"} {
		f.Add(seed)
	}
	f.Fuzz(wantJSONString)
}
