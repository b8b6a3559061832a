// SPDX-License-Identifier: MPL-2.0

package wire

import "github.com/hjemmel-dk/hjemmel/law"

// Receipt returns the receipt of a decision without the sentences for the reader.
// Facts and options point to structs; options that match the library's own reading
// are zero and omitted.
func Receipt(rule, rules string, facts, options any, d law.Decision) law.Receipt {
	receipt := law.NewReceipt(rule, rules)
	receipt.Outcome = d.Outcome()
	receipt.Facts, receipt.Options, receipt.Result = Append(nil, facts), AppendChosen(nil, options), d.AppendResult(nil)
	receipt.Grounds, receipt.Readings = d.Grounds(), d.Readings()
	return receipt
}
