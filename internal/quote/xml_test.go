// SPDX-License-Identifier: MPL-2.0

package quote_test

import (
	"encoding/xml"
	"html"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/internal/quote"
)

func TestATextBecomesTheContentsOfAnElement(t *testing.T) {
	for text, want := range map[string]string{
		`<script>alert("1")</script>`: `&lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt;`,
		"a & b's]]>":                  "a &amp; b&#39;s]]&gt;",
		"\x00\x1f\x7f\x9f\xff\ufffe":  "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
		"æøå 1.234\u00a0kr. · 😀":      "æøå 1.234\u00a0kr. · 😀",
	} {
		got := string(quote.AppendXML(nil, text))
		assert.Equal(t, got, want)
		var read string
		assert.NilError(t, xml.Unmarshal([]byte("<a>"+got+"</a>"), &read))
		assert.Equal(t, read, html.UnescapeString(got))
	}
}
