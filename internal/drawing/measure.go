// SPDX-License-Identifier: MPL-2.0

package drawing

import "strings"

// The sizes in pixels.
const (
	textSize  = 12
	smallSize = 11 // nothing is smaller
	titleSize = 18
	lineStep  = 16 // from one line of a text to the next
)

// textWidth returns how many pixels a text needs at a size, with a margin: the
// widths of Arial plus a sixth, since another font may be used.
func textWidth(text string, size int) int {
	thousandths := 0
	for _, char := range text {
		switch {
		case char == ' ' || char == '\u00a0' || char == '.' || char == ',' || char == ':' || char == 'i' ||
			char == 'j' || char == 'l' || char == '(' || char == ')' || char == '·':
			thousandths += 333
		case char == 'f' || char == 't' || char == 'r' || char == 'I':
			thousandths += 360
		case char == 'm' || char == 'w' || char == 'M' || char == 'W' || char == 'æ' || char == 'Æ' || char == '%' || char == '−':
			thousandths += 920
		case 'A' <= char && char <= 'Z' || char == 'Ø' || char == 'Å' || char == '=' || char == '+' || char == '<' || char == '>':
			thousandths += 720
		case char < 0x250:
			thousandths += 560
		default:
			thousandths += 1000
		}
	}
	return (thousandths*size*7/6 + 999) / 1000
}

// boldWidth is textWidth for bold type.
func boldWidth(text string, size int) int { return textWidth(text, size) * 11 / 10 }

// wrap breaks a text between words into lines of at most so many pixels, measured as
// bold. A word that alone is wider than that is broken where it must be.
func wrap(text string, size, width int) (lines []string) {
	line := ""
	for word := range strings.SplitSeq(text, " ") {
		if longer := line + " " + word; line != "" && boldWidth(longer, size) <= width {
			line = longer
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for boldWidth(word, size) > width {
			at := fitting(word, size, width)
			lines, word = append(lines, word[:at]), word[at:]
		}
		line = word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// plain is the width to give [wrap] for words that are not bold.
func plain(width int) int { return width * 11 / 10 }

// fitting returns how many bytes of a word have room, at least one character.
func fitting(word string, size, width int) int {
	fits := 0
	for at, char := range word {
		end := at + len(string(char))
		if fits > 0 && boldWidth(word[:min(end, len(word))], size) > width {
			break
		}
		fits = min(end, len(word))
	}
	return fits
}
