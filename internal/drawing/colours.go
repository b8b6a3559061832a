// SPDX-License-Identifier: MPL-2.0

package drawing

import "bytes"

// The colours, by what they are for. Every text has a contrast of at least 4.5 to 1
// against its background, in the light as in the dark.
const (
	paper       = "#ffffff"
	ink         = "#1a1a1a"
	quietColour = "#4a4a4a"
	todayColour = "#b3001b"
	outlineOf   = "#333333"
	blue        = "#dbe9f6"
	blueLine    = "#1f4e79"
	green       = "#a9dbb2"
	amber       = "#ffd27a"
	amberLine   = "#5c3500"
	violet      = "#e4dcf5"
	violetLine  = "#4b2e83"
	rose        = "#f6d9d5"
	roseLine    = "#7a1f1f"
	grey        = "#ececec"
	greyLine    = "#777777"
	gridColour  = "#c8c8c8"
	ruleColour  = "#e2e2e2"
	groupColour = "#6a6a6a"
)

const (
	bold      = ` font-weight="bold"`
	quiet     = ` fill="` + quietColour + `"`
	todayText = bold + ` fill="` + todayColour + `"`
	outline   = ` stroke="` + outlineOf + `"`
)

// Dark gives what each colour becomes where the reader has asked for a dark screen.
var dark = [...][2]string{
	{paper, "#17191d"}, {ink, "#f0f0f0"}, {quietColour, "#b8bcc4"}, {todayColour, "#ff8a94"}, {outlineOf, "#d0d0d0"},
	{blue, "#1e3a57"}, {blueLine, "#9cc3ea"}, {green, "#2c6b3a"}, {amber, "#6b4a00"}, {amberLine, "#ffd27a"},
	{violet, "#352a50"}, {violetLine, "#c9b6f2"}, {rose, "#4a2020"}, {roseLine, "#f0b0b0"}, {grey, "#3a3d42"},
	{greyLine, "#9a9ea6"}, {gridColour, "#4a4e55"}, {ruleColour, "#33363c"}, {groupColour, "#8a8f98"},
}

// Dark returns the colour that stands for another on a dark screen, and the colour
// itself where none does.
func Dark(colour string) string {
	for _, pair := range dark {
		if pair[0] == colour {
			return pair[1]
		}
	}
	return colour
}

// style is the style sheet of a picture whose elements are written already. It says
// nothing but the colours on a dark screen: the picture follows the colour scheme of the
// page it stands on, and that of the reader where it stands alone. Every rule begins with
// the id of the picture, so it touches nothing else on the page; where it is not
// understood or not allowed, and on paper, the colours of the attributes hold.
func style(id string, body []byte) string {
	rules := "@media screen{svg#" + id + ":root{color-scheme:light dark}#" + id + "{fill:light-dark(" + ink + "," + Dark(ink) + ")}"
	for _, pair := range dark {
		for _, kind := range [...]string{"fill", "stroke"} {
			if attribute := kind + `="` + pair[0] + `"`; bytes.Contains(body, []byte(" "+attribute)) {
				rules += "#" + id + " [" + attribute + "]{" + kind + ":light-dark(" + pair[0] + "," + pair[1] + ")}"
			}
		}
	}
	return "<style>" + rules + "}</style>\n"
}
