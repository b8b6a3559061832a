// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"gotest.tools/v3/assert"
	"gotest.tools/v3/golden"

	"github.com/hjemmel-dk/hjemmel/contract"
)

// A receipt is compared years after it was made, so a change of its bytes is a
// change of what the library promises. The golden file has the ID of the receipt
// of every decided vector, and the whole receipt of the first of every rule and of
// the longest.
func TestReceiptsStayAsTheyAre(t *testing.T) {
	var ids, whole bytes.Buffer
	longest := map[string][]byte{}
	first := map[string]bool{}
	show := func(id string, receipt []byte) {
		var pretty bytes.Buffer
		assert.NilError(t, json.Indent(&pretty, receipt, "", " "), id)
		fmt.Fprintf(&whole, "## %s\n%s\n", id, pretty.Bytes())
	}
	var rules []string
	name := map[string]string{}
	eachVector(t, func(_ vectorFile, _ vectorGroup, v vector) {
		if v.Want.Error != nil {
			return
		}
		decision, err := contract.Evaluator{}.Decide(v.request(t))
		assert.NilError(t, err, v.ID)
		receipt := decision.Receipt()
		text := receipt.AppendJSON(nil)
		fmt.Fprintf(&ids, "%s %s\n", v.ID, receipt.ID()[:16])
		if !first[v.Rule] {
			first[v.Rule] = true
			rules = append(rules, v.Rule)
			show(v.ID, text)
		}
		if len(text) > len(longest[v.Rule]) {
			longest[v.Rule], name[v.Rule] = text, v.ID
		}
	})
	for _, rule := range rules {
		show(name[rule], longest[rule])
	}
	golden.Assert(t, ids.String(), "receipts/ids.txt")
	golden.Assert(t, whole.String(), "receipts/receipts.txt")
}
