// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"bytes"
	_ "embed"
)

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (2020-12) of the contract: $defs has the request and
// the response of every rule, with all that they hold. It is made from the structs that
// the library reads and writes by, and enough to generate types from.
func Schema() []byte { return bytes.Clone(schema) }
