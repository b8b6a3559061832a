// SPDX-License-Identifier: MPL-2.0

// Package paragraph puts the grounds of several chapters into one order.
package paragraph

import "github.com/hjemmel-dk/hjemmel/law"

// Order returns grounds in the order of the paragraphs of the collection order. One of
// another act stays behind the ground of the order that borrows it.
func Order(grounds []law.Ground) (ordered []law.Ground) {
	for section := uint16(1); section <= 15; section++ {
		borrowing := uint16(0)
		for _, ground := range grounds {
			if ground.Ref.Act == law.CollectionOrder {
				borrowing = ground.Ref.Section
			}
			if borrowing == section {
				ordered = append(ordered, ground)
			}
		}
	}
	return ordered
}
