// SPDX-License-Identifier: MPL-2.0

package document

import (
	"github.com/hjemmel-dk/hjemmel/internal/quote"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// AppendEscaped appends text, cleaned, as the contents of an element or of a
// quoted attribute. Every text from outside gets into HTML and XML through it.
func AppendEscaped(dst []byte, text string) []byte { return quote.AppendXML(dst, plain.Clean(text)) }
