// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"encoding/json"
	"strings"
)

// aReceipt is the receipt of a decision as pairs of keys and values.
func aReceipt() (pairs []pair) {
	decision, err := Evaluator{}.Decide([]byte(requestOf("instalment", instalmentFacts)))
	if err != nil {
		panic(err)
	}
	decoder := json.NewDecoder(strings.NewReader(string(decision.Receipt().AppendJSON(nil))))
	decoder.Token()
	for decoder.More() {
		key, _ := decoder.Token()
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			panic(err)
		}
		pairs = append(pairs, pair{`"` + key.(string) + `"`, string(value)})
	}
	return pairs
}
