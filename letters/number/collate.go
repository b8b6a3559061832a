// SPDX-License-Identifier: MPL-2.0

package number

import (
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// SortDanish sorts names as a Danish list has them: æ, ø and å come last, and aa
// is an å. Names that differ in nothing else keep capital and small letters in a
// fixed order.
func SortDanish(names []string) {
	order := newDanishOrder()
	slices.SortStableFunc(names, order.CompareString)
}

// newDanishOrder is made for every use: a collator is not for several goroutines.
func newDanishOrder() *collate.Collator { return collate.New(language.Danish) }
