// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// ofDefault adds the notice to everybody who is liable for one of the claims, and the
// transfer of each claim, which waits until all who are liable for it are told.
func (s *steps) ofDefault(d *Decision, m *missed, ref *[4]law.Ref, claims []*account) {
	var untold []*person
	notices := map[*person][]string{}
	for _, a := range claims {
		for _, p := range a.liable {
			if p.noticeTo(a, m) == nil {
				if notices[p] == nil {
					untold = append(untold, p)
				}
				notices[p] = append(notices[p], a.claim.ID)
			}
		}
	}
	for _, p := range untold {
		s.add(GiveNotice, p.debtor.ID, notices[p], day, day, ref[3], stepGiveNotice.With())
	}
	for _, stage := range [...]breach.Stage{breach.Transferable, breach.InDefault} {
		var ids []string
		for _, a := range claims {
			if c := &d.claims[a.index]; !c.barred && c.breach.Stage == stage {
				ids = append(ids, a.claim.ID)
			}
		}
		switch {
		case len(ids) == 0:
		case stage == breach.Transferable:
			s.add(Transfer, m.event.Debtor, ids, day, day, ref[2], stepTransfer.With())
		default:
			s.add(Transfer, m.event.Debtor, ids, day, day, ref[2], stepTransfer.With()).State = Waiting // for the notice
		}
	}
}
