// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestEveryActHasAStableIDAndANameInBothLanguages(t *testing.T) {
	type naming struct{ ID, Danish, English string }
	var got []naming
	for _, act := range law.Acts() {
		var back law.Act
		assert.NilError(t, back.UnmarshalText([]byte(act.String())))
		assert.Equal(t, back, act)
		got = append(got, naming{act.String(), act.Name(law.Danish), act.Name(law.English)})
	}
	assert.Equal(t, cmp.Diff(got, []naming{
		{"opkraevning", "opkrævningsbekendtgørelsen", "the collection order"},
		{"inddrivelse", "gældsinddrivelsesbekendtgørelsen", "the recovery order"},
		{"foraeldelse", "forældelsesloven", "the limitation act"},
		{"inddrivelseslov", "gældsinddrivelsesloven", "the recovery act"},
		{"sikkerhed", "bekendtgørelsen om sikkerhedsstillelse", "the security order"},
		{"kl-side", "KL's side om inddrivelse i sikkerhedsstillelse", "KL's page on recovery in the security"},
		{"udlaendingelov", "udlændingeloven", "the aliens act"},
	}), "")
}

func TestTheZeroActIsNoAct(t *testing.T) {
	var none law.Act
	assert.Equal(t, none.String(), "")
	assert.Equal(t, none.Name(law.Danish), "")
	assert.Equal(t, none.Name(law.English), "")
	assert.Equal(t, none.Citation(calendar.MustParse("2026-03-02")), "")
	for _, id := range []string{"aktivloven", "Opkraevning", "opkraevning "} {
		var act law.Act
		assert.Assert(t, act.UnmarshalText([]byte(id)) != nil, "%q", id)
		assert.Equal(t, act, none)
	}
}

func TestTheCollectionOrderTookEffectOn1July2025(t *testing.T) {
	assert.Equal(t, law.InForce(), calendar.MustParse("2025-07-01"))
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
		act  law.Act
		on   string
		want string
	}{
		{"the collection order on the day before it took effect", law.CollectionOrder, "2025-06-30", notVerified},
		{"the collection order on its first day", law.CollectionOrder, "2025-07-01", order},
		{"the collection order later", law.CollectionOrder, "2026-11-22", order},
		{"the recovery order before its first full table", law.RecoveryOrder, "2023-09-30", notVerified},
		{"the recovery order on the day of its first full table", law.RecoveryOrder, "2023-10-01", recovery23},
		{"the recovery order on the last day of 2024", law.RecoveryOrder, "2024-12-31", recovery23},
		{"the recovery order on the first day of 2025", law.RecoveryOrder, "2025-01-01", recovery24},
		{"the recovery order later", law.RecoveryOrder, "2026-03-02", recovery24},
		{"the limitation act before the consolidation", law.LimitationAct, "2015-12-31", notVerified},
		{"the limitation act from 2016", law.LimitationAct, "2016-01-01", limitation},
		{"the limitation act later", law.LimitationAct, "2026-03-02", limitation},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.act.Citation(calendar.MustParse(test.on)), test.want)
		})
	}
	for _, act := range law.Acts() {
		assert.Equal(t, act.Citation(calendar.Date{}), notVerified, "no day, no version of %v", act)
	}
}

func TestTheTwoLanguagesHaveTheirUsualCodes(t *testing.T) {
	assert.Equal(t, law.Danish.String(), "da")
	assert.Equal(t, law.English.String(), "en")
	var first law.Language
	assert.Equal(t, first, law.Danish, "Danish is the language of the decision")
}

func TestOutcomesHaveTheNamesOfTheContract(t *testing.T) {
	assert.Equal(t, law.Decided.String(), "decided")
	assert.Equal(t, law.Discretion.String(), "discretion")
	assert.Equal(t, law.Outcome(0).String(), "")
}
