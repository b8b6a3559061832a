// SPDX-License-Identifier: MPL-2.0

package wire

import "github.com/hjemmel-dk/hjemmel/law"

// Receipt returns the receipt of a decision without its sentences for the reader.
// Facts and options point to structs; options that are as the library reads the law
// are zero and left out.
func Receipt(rule, rules string, facts, options any, d law.Decision) law.Receipt {
	receipt := law.NewReceipt(rule, rules)
	receipt.Outcome = d.Outcome()
	receipt.Facts, receipt.Options, receipt.Result = Append(nil, facts), AppendChosen(nil, options), d.AppendResult(nil)
	receipt.Grounds, receipt.Readings = d.AppendGrounds(nil), d.AppendReadings(nil)
	return receipt
}
