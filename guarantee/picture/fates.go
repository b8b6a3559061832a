// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
)

// fate is what became of a payout, as far as the eye can tell it from others: what can
// still be taken comes before what is lost.
type fate uint8

const (
	recoverable fate = iota
	newClaim         // in no claim yet, and one can still be raised
	recovered        // all of it was recovered before
	usedUp           // covered, but the money did not reach
	tooLate
	outside // never covered
	fates
)

func fateOf(r *guarantee.PayoutResult) fate {
	switch {
	case r.Recoverable:
		return recoverable
	case r.Reason == guarantee.AfterClaim || r.Reason == guarantee.Unclaimed:
		return newClaim
	case r.Reason == guarantee.AlreadyRecovered:
		return recovered
	case r.Reason == guarantee.SecurityUsedUp:
		return usedUp
	case r.Reason == guarantee.Barred || r.Reason == guarantee.ClaimTooLate:
		return tooLate
	}
	return outside
}

// looks are those of the fates. A payout that is urgent or partly covered has another,
// which [maker.payout] gives it.
var looks = [fates]struct {
	look  *drawing.Look
	mark  drawing.Mark
	words law.Words
}{
	recoverable: {drawing.Plain, drawing.Dot, law.Words{Danish: "kan inddrives", English: "can be recovered"}},
	newClaim:    {drawing.Upright, drawing.Triangle, law.Words{Danish: "kræver et nyt krav", English: "takes a new claim"}},
	recovered:   {drawing.Crossed, drawing.Dot, law.Words{Danish: "allerede inddrevet", English: "already recovered"}},
	usedUp:      {drawing.Level, drawing.Ring, law.Words{Danish: "omfattet, men intet tilbage", English: "covered, but nothing left"}},
	tooLate:     {drawing.Dotted, drawing.Square, law.Words{Danish: "for sent", English: "too late"}},
	outside:     {drawing.Slanting, drawing.Cross, law.Words{Danish: "ikke omfattet", English: "not covered"}},
}

// legend says what the looks of the picture mean; the marks stand on the day a payout
// was made.
func (m *maker) legend() (keys []drawing.Key) {
	uses := func(look, rest *drawing.Look) bool {
		for _, group := range m.timeline.Groups[1:] {
			for _, row := range group {
				if row.Bars[0].Look == look && (row.Bars[0].Rest != nil) == (rest != nil) {
					return true
				}
			}
		}
		return false
	}
	add := func(look, rest *drawing.Look, mark drawing.Mark, words law.Words) {
		if uses(look, rest) {
			keys = append(keys, drawing.Key{Look: look, Rest: rest, Mark: mark, Text: words.In(m.language)})
		}
	}
	add(drawing.Striped, nil, drawing.Dot, wordSoon)
	add(drawing.Striped, drawing.Level, drawing.HalfDot, wordSoonInPart)
	add(drawing.Plain, nil, drawing.Dot, looks[recoverable].words)
	add(drawing.Plain, drawing.Level, drawing.HalfDot, wordInPart)
	for _, look := range looks[newClaim:] {
		add(look.look, nil, look.mark, look.words)
	}
	keys = append(keys, drawing.Key{Look: drawing.Base, Text: wordSecurity.In(m.language)})
	if len(m.timeline.Groups[0]) > 1 {
		keys = append(keys, drawing.Key{Mark: drawing.Diamond, Text: wordEvent.In(m.language)})
	}
	return keys
}
