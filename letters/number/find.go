// SPDX-License-Identifier: MPL-2.0

package number

// FindCPR returns the position of the first possible CPR number in a text: six
// digits and four more, together accepted by [ParseCPR], with nothing, a hyphen or a
// space between them.
func FindCPR(text string) (from, to int, found bool) {
	for from = range len(text) {
		if !isDigit(text, from) || isDigit(text, from-1) {
			continue
		}
		middle := from + 6
		for _, gap := range [...]string{"", "-", " ", "\u00a0", "–", " - "} {
			to = middle + len(gap) + 4
			if to > len(text) || isDigit(text, to) || text[middle:middle+len(gap)] != gap {
				continue
			}
			if _, err := ParseCPR(text[from:middle] + text[middle+len(gap):to]); err == nil {
				return from, to, true
			}
		}
	}
	return 0, 0, false
}

func isDigit(text string, at int) bool {
	return 0 <= at && at < len(text) && '0' <= text[at] && text[at] <= '9'
}
