// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Receipt returns everything the decision rests on.
func (d Decision) Receipt() law.Receipt {
	receipt := wire.Receipt("guarantee", Rules, &d.Facts, &d.options, d)
	receipt.Headline = choose(d.taken > 0, sayHeadline, sayHeadlineNothing, dayNo(d.Facts.On), d.taken, d.left-d.taken)
	receipt.Next, receipt.Calculation, receipt.Premises = d.next(), d.Calculation(), d.premises()
	return receipt
}
