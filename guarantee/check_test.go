// SPDX-License-Identifier: MPL-2.0

package guarantee_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
)

func TestAllFaultsComeAtOnceInTheOrderOfTheFields(t *testing.T) {
	check := func(f guarantee.Facts, o guarantee.Options) string { return faultsOf(t, f.Validate(o)) }
	assert.Equal(t, check(guarantee.Facts{}, guarantee.Options{}), "missing on, missing appliedOn, missing security")
	facts := guarantee.Facts{On: date("2026-03-02"), AppliedOn: date("2027-01-01"),
		Security:          guarantee.Security{Form: 9, Amount: kroner("0.001"), From: date("2022-01-01"), To: date("2021-01-01"), PostedOn: date("2026-03-03")},
		Reductions:        []guarantee.Movement{{}},
		Recovered:         []guarantee.Recovery{{On: date("2021-12-31"), Amount: kroner("-1")}},
		Payouts:           []guarantee.Payout{{}, {ID: "a", On: date("2001-12-31"), Amount: decimal.New(1, 13), Act: 4, Recipient: 4, IncludeReason: "x"}, {ID: "a", PaidByFormer: true, IncludeReason: " "}},
		ClaimRaisedOn:     date("2026-03-03"),
		PermanentPermitOn: date("2026-03-03"),
		AuthorityDecision: &guarantee.AuthorityDecision{}}
	assert.Equal(t, check(facts, guarantee.Options{Order: 5, Sequence: []string{"b", "b"}}), strings.Join([]string{
		"contradiction appliedOn", "invalid security.form", "invalid security.amount", "contradiction security.to", "contradiction security.postedOn",
		"missing reductions[0].on", "out-of-range reductions[0].amount", "contradiction recovered[0].on", "out-of-range recovered[0].amount",
		"missing payouts[0].id", "missing payouts[0].on", "out-of-range payouts[0].amount", "missing payouts[0].act", "missing payouts[0].recipient",
		"out-of-range payouts[1].on", "out-of-range payouts[1].amount", "invalid payouts[1].act", "invalid payouts[1].recipient", "contradiction payouts[1].includeReason",
		"missing payouts[2].on", "out-of-range payouts[2].amount", "missing payouts[2].act", "missing payouts[2].recipient", "missing payouts[2].includeReason",
		"contradiction payouts[2].id", "contradiction claimRaisedOn", "contradiction permanentPermitOn",
		"contradiction authorityDecision", "missing authorityDecision.authority", "missing authorityDecision.reason",
		"invalid options.order", "invalid options.sequence[0]", "invalid options.sequence[1]", "contradiction options.sequence[1]"}, ", "))
}

func TestTheLimitsOfWhatIsAccepted(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(f *guarantee.Facts)
		want   string
	}{
		{"nothing", func(f *guarantee.Facts) {}, ""},
		{"the first day", func(f *guarantee.Facts) {
			*f = ordinaryCase()
			f.On, f.AppliedOn, f.Security.From, f.Security.PostedOn = date("2011-01-01"), date("2010-01-01"), date("2010-02-01"), date("2010-02-01")
		}, ""},
		{"the last day", func(f *guarantee.Facts) { f.On = date("2195-12-31"); f.Payouts[0].On = f.On }, ""},
		{"the day after it", func(f *guarantee.Facts) { f.On = date("2196-01-01") }, "out-of-range on"},
		{"a security to the end of time", func(f *guarantee.Facts) { f.Security.To = date("2196-01-01") }, "out-of-range security.to"},
		{"one øre", func(f *guarantee.Facts) { f.Payouts[0].Amount = kroner("0.01") }, ""},
		{"payouts beyond all bounds together", func(f *guarantee.Facts) {
			f.Payouts[0].Amount, f.Payouts[1].Amount = decimal.New(1, 12), decimal.New(1, 12)
		}, "out-of-range payouts"},
		{"all of the security reduced away", func(f *guarantee.Facts) {
			f.Reductions = []guarantee.Movement{{On: date("2022-01-03"), Amount: kroner("106120.80")}}
		}, ""},
		{"recovered to the last øre on the day it was reduced", func(f *guarantee.Facts) {
			f.Recovered = []guarantee.Recovery{{On: date("2022-01-03"), Amount: kroner("106120.80")}}
			f.Reductions = []guarantee.Movement{{On: date("2022-01-03"), Amount: kroner("20000")}}
		}, ""},
		{"recovered the day after it was reduced", func(f *guarantee.Facts) {
			f.Recovered = []guarantee.Recovery{{On: date("2022-01-04"), Amount: kroner("106120.80")}}
			f.Reductions = []guarantee.Movement{{On: date("2022-01-03"), Amount: kroner("20000")}}
		}, "contradiction recovered[0].amount"},
		{"two recoveries given out of order", func(f *guarantee.Facts) {
			f.Recovered = []guarantee.Recovery{{On: date("2023-01-04"), Amount: kroner("1")}, {On: date("2022-01-04"), Amount: kroner("106120.80")}}
		}, "contradiction recovered[0].amount"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := ordinaryCase(payout("a", "2024-05-31", "6000"), payout("b", "2024-06-28", "6000"))
			test.change(&facts)
			assert.Equal(t, faultsOf(t, facts.Validate(guarantee.Options{})), test.want)
		})
	}
}

func TestNamesThatAreNoneAreRefusedWithoutRepeatingThem(t *testing.T) {
	for _, text := range []string{`{"security":{"form":"0101011234"}}`, `{"payouts":[{"act":"0101011234"}]}`,
		`{"payouts":[{"recipient":"0101011234"}]}`, `{"authorityDecision":{"authority":"0101011234"}}`} {
		var facts guarantee.Facts
		err := json.Unmarshal([]byte(text), &facts)
		assert.ErrorContains(t, err, "; expected one of ")
		assert.Assert(t, !strings.Contains(err.Error(), "0101011234"))
	}
	var options guarantee.Options
	assert.ErrorContains(t, json.Unmarshal([]byte(`{"order":"x"}`), &options), "no name of a guarantee.Order; expected one of ")
	facts := ordinaryCase(payout("0101011234", "2026-05-31", "6000"), payout("0101011234", "2026-05-31", "6000"))
	assert.Assert(t, !strings.Contains(facts.Validate(guarantee.Options{}).Error(), "0101011234"))
}

// readsBack tests that every value of a type has a name, that the name reads back, and
// that nothing else does.
func readsBack[T interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}, P interface {
	*T
	UnmarshalText(text []byte) error
}](t *testing.T, last T) {
	t.Helper()
	for value := T(0); value <= last; value++ {
		text, err := value.MarshalText()
		assert.NilError(t, err)
		assert.Assert(t, (value == 0) == (string(text) == "") && string(text) == value.String())
		back := T(99)
		assert.NilError(t, P(&back).UnmarshalText(text))
		assert.Equal(t, back, value)
	}
	_, err := (last + 1).MarshalText()
	assert.ErrorContains(t, err, "no such value")
	assert.Equal(t, (last + 1).String(), "")
	assert.ErrorContains(t, P(&last).UnmarshalText([]byte("0101011234")), "; expected one of ")
}

func TestEveryNameReadsBack(t *testing.T) {
	readsBack(t, guarantee.PledgedAccount)
	readsBack(t, guarantee.OtherAct)
	readsBack(t, guarantee.OtherRecipient)
	readsBack(t, guarantee.RecoveryAuthority)
	readsBack(t, guarantee.Order840)
	readsBack(t, guarantee.Covered)
	readsBack(t, guarantee.ToRaise)
	readsBack(t, guarantee.R4)
	readsBack(t, guarantee.Derived)
	readsBack(t, guarantee.TestFinal)
	readsBack(t, guarantee.CurrentLevel)
	for order := guarantee.Order646; order.String() != ""; order++ {
		assert.Assert(t, strings.HasPrefix(order.Citation(), "bekendtgørelse nr. "))
	}
	assert.Equal(t, guarantee.Order(0).Citation(), "")
}

func TestFactsAndOptionsAreWrittenAsTheContractHasThem(t *testing.T) {
	text, err := json.Marshal(guarantee.Options{Order: guarantee.Order840, Sequence: []string{"a"}})
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"order":"840/2024","sequence":["a"]}`)
	text, err = json.Marshal(ordinaryCase(payout("a", "2024-05-31", "6000")))
	assert.NilError(t, err)
	assert.Equal(t, string(text), `{"on":"2026-03-02","appliedOn":"2020-11-10","security":{"form":"demand-guarantee","amount":"106120.80",`+
		`"from":"2021-03-15","to":"2031-03-14","postedOn":"2021-03-01"},"payouts":[{"id":"a","on":"2024-05-31","amount":"6000","act":"aktivloven","recipient":"foreigner"}]}`)
}
