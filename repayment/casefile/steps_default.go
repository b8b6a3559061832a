// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
)

// ofDefault adds the notice to everybody who is liable for one of the claims, and the
// transfer of each claim, which waits until all who are liable for it are told. Whether a
// claim has lapsed is judged first: one that has is not transferred (§ 8).
func (s *steps) ofDefault(d *Decision, m *missed, ref *[4]law.Ref, claims []*account) {
	var untold []*person
	notices := map[*person][]string{}
	for _, a := range claims {
		if d.claims[a.index].lapseQuestion() != 0 {
			continue
		}
		for _, p := range a.liable {
			missing := m.flat == nil && p.noticeTo(a, m) == nil || m.flat != nil && (m.flat.Notice == nil || slices.Contains(m.flat.OtherNotices, nil))
			if missing {
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
	for _, ready := range [...]bool{true, false} {
		var ids []string
		for _, a := range claims {
			c := &d.claims[a.index]
			if !c.barred && ready == (c.breach.Stage == breach.Transferable && c.lapseQuestion() == 0) {
				ids = append(ids, a.claim.ID)
			}
		}
		if len(ids) == 0 {
			continue
		}
		if step := s.add(Transfer, m.event.Debtor, ids, day, day, ref[2], stepTransfer.With()); !ready {
			step.State = Waiting // for the notice, or for a person
		}
	}
}
