// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	_ "embed"
)

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (2020-12) of the contract: $defs contains the
// request and the response of every rule with everything they contain. It is
// generated from the structs by which the library reads and writes, and is
// sufficient to generate types from.
func Schema() []byte { return bytes.Clone(schema) }
