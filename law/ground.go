// SPDX-License-Identifier: MPL-2.0

package law

import (
	"cmp"
	"encoding/json"
)

// Ground is one rule that was considered in a case: where it stands, whether it
// applied, and the sentence that says why, with the values used. Grounds are listed
// in the order in which the rules were tried, including those that did not apply.
//
// Ground is comparable and holds no data of the case except numbers.
type Ground struct {
	Ref     Ref
	Applied bool
	Statement
}

// AppendJSON appends the ground in the form of the JSON contract:
// {"act","ref","applied","da","en"}. If no languages are given, both texts are
// written.
func (g Ground) AppendJSON(dst []byte, languages ...Language) []byte {
	dst = append(dst, `{"act":"`...)
	dst = append(dst, g.Ref.Act.String()...)
	dst = append(dst, `","ref":"`...)
	dst = g.Ref.appendText(dst)
	if g.Applied {
		dst = append(dst, `","applied":true`...)
	} else {
		dst = append(dst, `","applied":false`...)
	}
	return append(g.appendMembers(dst, languages), '}')
}

// AppendGroundsJSON appends the grounds as a JSON array.
func AppendGroundsJSON(dst []byte, grounds []Ground, languages ...Language) []byte {
	dst = append(dst, '[')
	for i := range grounds {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = grounds[i].AppendJSON(dst, languages...)
	}
	return append(dst, ']')
}

// MarshalJSON returns [Ground.AppendJSON]; the error is always nil.
func (g Ground) MarshalJSON() ([]byte, error) { return g.AppendJSON(nil), nil }

// UnmarshalJSON reads what [Ground.AppendJSON] writes. The texts are restored as
// written, but the values in them are not restored as values.
func (g *Ground) UnmarshalJSON(text []byte) error {
	var read struct {
		Act     Act
		Ref     *string
		Applied bool
		Da, En  string
	}
	if err := json.Unmarshal(text, &read); err != nil || isNull(text) {
		return err
	}
	var ref Ref
	if read.Act != 0 || read.Ref == nil || *read.Ref != "" {
		var err error
		if ref, err = ParseRef(read.Act.String() + " " + *cmp.Or(read.Ref, new(""))); err != nil {
			return err
		}
	}
	*g = Ground{Ref: ref, Applied: read.Applied, Statement: written(read.Da, read.En)}
	return nil
}
