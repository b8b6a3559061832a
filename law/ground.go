// SPDX-License-Identifier: MPL-2.0

package law

// Ground is one rule that was considered in a case: where it stands, whether it
// applied, and the sentence that says why, with the values it read. Grounds are
// listed in the order in which the rules were tried, the rejected ones too.
//
// Ground is comparable and holds nothing of the case but numbers.
type Ground struct {
	Ref     Ref
	Applied bool
	Statement
}

// AppendJSON appends the ground as the JSON contract has it:
// {"act","ref","applied","da","en"}.
func (g Ground) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"act":"`...)
	dst = append(dst, g.Ref.Act.ID()...)
	dst = append(dst, `","ref":"`...)
	dst = g.Ref.AppendText(dst)
	if g.Applied {
		dst = append(dst, `","applied":true,"da":`...)
	} else {
		dst = append(dst, `","applied":false,"da":`...)
	}
	dst = g.AppendJSONText(dst, Danish)
	dst = append(dst, `,"en":`...)
	dst = g.AppendJSONText(dst, English)
	return append(dst, '}')
}

// AppendGroundsJSON appends the grounds as a JSON array.
func AppendGroundsJSON(dst []byte, grounds []Ground) []byte {
	dst = append(dst, '[')
	for i := range grounds {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = grounds[i].AppendJSON(dst)
	}
	return append(dst, ']')
}
