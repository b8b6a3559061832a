// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
)

// joint states that others are liable too, as spouses are for some support (§ 2,
// stk. 3).
func (m *maker) joint(p *Particulars) document.Block {
	if p.OtherDebtors > 0 {
		m.refs(law.CollectionOrder.At(2, 3, 0))
	}
	if p.OtherDebtors == 1 {
		return m.paragraph("common.joint.one")
	}
	return m.when(p.OtherDebtors > 1, "common.joint.more", m.num("count", p.OtherDebtors))
}

// jointly says that others are liable too: for all that the letter is about, or for some
// of several claims.
func (m *maker) jointly(p *Particulars, claims Claims) document.Block {
	joint := m.shared(claims)
	if len(joint) == 0 || len(joint) == len(claims) {
		return m.joint(p)
	}
	m.refs(law.CollectionOrder.At(2, 3, 0))
	return m.paragraph("claims.joint", m.txt("claims", m.together(joint)))
}

// anyJoint reports whether others are liable for something that the letter is about.
func (m *maker) anyJoint(p *Particulars, claims Claims) bool {
	return p.OtherDebtors > 0 || len(m.shared(claims)) > 0
}

// shared are the texts of the claims that others are liable for too.
func (m *maker) shared(claims Claims) (joint []string) {
	for i := range claims {
		if claims[i].OtherDebtors > 0 {
			joint = append(joint, m.cellText(claims[i].Text))
		}
	}
	return joint
}

// others states, in a letter that asks for no payment, that others are liable too: for
// all that the letter is about, or for some of several claims.
func (m *maker) others(p *Particulars, claims Claims) document.Block {
	joint := m.shared(claims)
	mixed := len(joint) > 0 && len(joint) < len(claims)
	if mixed || p.OtherDebtors > 0 {
		m.refs(law.CollectionOrder.At(2, 3, 0))
	}
	if mixed {
		return m.paragraph("claims.others", m.txt("claims", m.together(joint)))
	}
	return m.when(p.OtherDebtors > 0, "common.others")
}

// alone refuses other debtors of a housing deposit: § 2, stk. 3, does not mention
// it, and no other rule makes them liable.
func (m *maker) alone(p *Particulars) {
	if p.OtherDebtors > 0 {
		m.Add("otherDebtors", liableAlone)
	}
}
