// SPDX-License-Identifier: MPL-2.0

package hjemmel_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel"
	"github.com/hjemmel-dk/hjemmel/calendar"
)

func TestEveryActHasAStableIDAndANameInBothLanguages(t *testing.T) {
	type naming struct{ ID, Danish, English string }
	var got []naming
	for _, act := range hjemmel.Acts() {
		assert.Equal(t, act.String(), act.ID())
		back, known := hjemmel.ParseAct(act.ID())
		assert.Assert(t, known)
		assert.Equal(t, back, act)
		got = append(got, naming{act.ID(), act.Name(hjemmel.Danish), act.Name(hjemmel.English)})
	}
	assert.Equal(t, cmp.Diff(got, []naming{
		{"opkraevning", "opkrævningsbekendtgørelsen", "the collection order"},
		{"inddrivelse", "gældsinddrivelsesbekendtgørelsen", "the recovery order"},
		{"foraeldelse", "forældelsesloven", "the limitation act"},
		{"inddrivelseslov", "gældsinddrivelsesloven", "the recovery act"},
		{"sikkerhed", "bekendtgørelsen om sikkerhedsstillelse", "the security order"},
		{"kl-side", "KL's side om inddrivelse i sikkerhedsstillelse", "KL's page on recovery in the security"},
	}), "")
}

func TestTheZeroActIsNoAct(t *testing.T) {
	var none hjemmel.Act
	assert.Equal(t, none.ID(), "")
	assert.Equal(t, none.Name(hjemmel.Danish), "")
	assert.Equal(t, none.Name(hjemmel.English), "")
	assert.Equal(t, none.Citation(calendar.MustParse("2026-03-02")), "")
	for _, id := range []string{"", "aktivloven", "Opkraevning", "opkraevning "} {
		act, known := hjemmel.ParseAct(id)
		assert.Assert(t, !known, "%q", id)
		assert.Equal(t, act, none)
	}
}

func TestTheCollectionOrderTookEffectOn1July2025(t *testing.T) {
	assert.Equal(t, hjemmel.InForce(), calendar.MustParse("2025-07-01"))
}

func TestAnActIsCitedInTheVersionOfTheDay(t *testing.T) {
	const (
		order       = "bekendtgørelse af 18. juni 2025"
		recovery23  = "bekendtgørelse nr. 1207 af 27. september 2023"
		recovery24  = "bekendtgørelse nr. 1110 af 25. oktober 2024"
		limitation  = "lovbekendtgørelse nr. 1238 af 9. november 2015 med senere ændringer"
		notVerified = ""
	)
	for _, test := range []struct {
		name string
		act  hjemmel.Act
		on   string
		want string
	}{
		{"the collection order on the day before it took effect", hjemmel.CollectionOrder, "2025-06-30", notVerified},
		{"the collection order on its first day", hjemmel.CollectionOrder, "2025-07-01", order},
		{"the collection order later", hjemmel.CollectionOrder, "2026-11-22", order},
		{"the recovery order before its first full table", hjemmel.RecoveryOrder, "2023-09-30", notVerified},
		{"the recovery order on the day of its first full table", hjemmel.RecoveryOrder, "2023-10-01", recovery23},
		{"the recovery order on the last day of 2024", hjemmel.RecoveryOrder, "2024-12-31", recovery23},
		{"the recovery order on the first day of 2025", hjemmel.RecoveryOrder, "2025-01-01", recovery24},
		{"the recovery order later", hjemmel.RecoveryOrder, "2026-03-02", recovery24},
		{"the limitation act before the consolidation", hjemmel.LimitationAct, "2015-12-31", notVerified},
		{"the limitation act from 2016", hjemmel.LimitationAct, "2016-01-01", limitation},
		{"the limitation act later", hjemmel.LimitationAct, "2026-03-02", limitation},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.act.Citation(calendar.MustParse(test.on)), test.want)
		})
	}
	for _, act := range hjemmel.Acts() {
		assert.Equal(t, act.Citation(calendar.Date{}), notVerified, "no day, no version of %v", act)
	}
}

func TestTheTwoLanguagesHaveTheirUsualCodes(t *testing.T) {
	assert.Equal(t, hjemmel.Danish.String(), "da")
	assert.Equal(t, hjemmel.English.String(), "en")
	var first hjemmel.Language
	assert.Equal(t, first, hjemmel.Danish, "Danish is the language of the decision")
}

func TestOutcomesHaveTheNamesOfTheContract(t *testing.T) {
	assert.Equal(t, hjemmel.Decided.String(), "decided")
	assert.Equal(t, hjemmel.Discretion.String(), "discretion")
	assert.Equal(t, hjemmel.Outcome(0).String(), "")
}
