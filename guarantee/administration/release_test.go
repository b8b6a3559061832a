// SPDX-License-Identifier: MPL-2.0

package administration_test

import (
	"fmt"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
)

func TestTheGroundsForReleaseAndWhatComesFirst(t *testing.T) {
	nothing, something := ordinaryCase(), ordinaryCase(payout("a", "2024-05-31", "6000"))
	open := something
	open.AppliedOn = date("2017-11-15")
	former := payout("a", "2024-05-31", "6000")
	former.PaidByFormer = true
	for _, test := range []struct {
		name      string
		facts     guarantee.Facts
		status    administration.ReleaseFacts
		residence guarantee.Residence
		permit    string
		want      string
	}{
		{"nothing has happened", nothing, administration.ReleaseFacts{}, guarantee.Residence{}, "", "[] [] false 0 false"},
		{"divorce alone", nothing, administration.ReleaseFacts{}, guarantee.Residence{DivorcedOn: date("2025-01-01")}, "", "[] [] false 0 true"},
		{"the permit has ended and nobody has left", nothing, administration.ReleaseFacts{PermitEndedOn: date("2025-01-01")}, guarantee.Residence{}, "", "[] [] false 0 false"},
		{"left without a permit that ended", nothing, administration.ReleaseFacts{}, guarantee.Residence{DepartedOn: date("2025-01-01")}, "", "[] [] false 0 false"},
		{"ended and left, not documented", nothing, administration.ReleaseFacts{PermitEndedOn: date("2025-01-01")}, guarantee.Residence{DepartedOn: date("2025-02-01")}, "", "[permit-ended] [document] false 106120.8 false"},
		{"ended and left, documented", nothing, administration.ReleaseFacts{PermitEndedOn: date("2025-01-01"), Documented: true}, guarantee.Residence{DepartedOn: date("2025-02-01")}, "", "[permit-ended] [] true 106120.8 false"},
		{"dead", nothing, administration.ReleaseFacts{}, guarantee.Residence{DiedOn: date("2025-01-01")}, "", "[death] [document] false 106120.8 false"},
		{"another basis", nothing, administration.ReleaseFacts{}, guarantee.Residence{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [] true 106120.8 false"},
		{"a permanent permit, and something to recover", something, administration.ReleaseFacts{}, guarantee.Residence{}, "2026-02-02", "[permanent-permit] [recover] false 100120.8 false"},
		{"ten years on the day itself", nothing, administration.ReleaseFacts{ValidFrom: date("2016-03-02")}, guarantee.Residence{}, "", "[] [] false 0 false"},
		{"ten years and a day, not asked for", nothing, administration.ReleaseFacts{ValidFrom: date("2016-03-01")}, guarantee.Residence{}, "", "[ten-years] [request] false 106120.8 false"},
		{"ten years and a day, asked for", nothing, administration.ReleaseFacts{ValidFrom: date("2016-03-01"), RequestedOn: date("2026-03-02")}, guarantee.Residence{}, "", "[ten-years] [] true 106120.8 false"},
		{"ten years and dead", nothing, administration.ReleaseFacts{ValidFrom: date("2016-03-01")}, guarantee.Residence{DiedOn: date("2025-01-01")}, "", "[ten-years death] [] true 106120.8 false"},
		{"who recovers is open", open, administration.ReleaseFacts{}, guarantee.Residence{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [recover decide-who-recovers] false 100120.8 false"},
		{"the former municipality has a claim", ordinaryCase(former), administration.ReleaseFacts{}, guarantee.Residence{OtherBasisOn: date("2025-01-01")}, "", "[other-basis] [former-claims] false 106120.8 false"},
	} {
		t.Run(test.name, func(t *testing.T) {
			facts := test.status
			facts.Facts = test.facts
			facts.Residence, facts.PermanentPermitOn = test.residence, date(test.permit)
			r := released(t, facts)
			assert.Equal(t, fmt.Sprint(r.Because, r.Before, r.Ready, r.Rest, r.OnlyDivorce), test.want)
		})
	}
	expired := administration.ReleaseFacts{Facts: ordinaryCase()}
	expired.Security.To = date("2026-03-01")
	r := released(t, expired)
	assert.Assert(t, r.Ready && r.Because[0] == administration.Expiry)
	expired.DiedOn, expired.ValidFrom = date("2026-03-03"), date("2021-03-16")
	_, err := administration.DecideRelease(expired, guarantee.Options{})
	assert.DeepEqual(t, expired.Validate(guarantee.Options{}), err)
	assert.Equal(t, faultsOf(t, err), "contradiction diedOn, contradiction validFrom")
	expired.AppliedOn, expired.RequestedOn, expired.DivorcedOn = date(""), date("2001-12-31"), date("2196-01-01")
	_, err = administration.DecideRelease(expired, guarantee.Options{})
	assert.Equal(t, faultsOf(t, err), "missing appliedOn, contradiction diedOn, out-of-range divorcedOn, out-of-range requestedOn, contradiction validFrom")
}

func released(t *testing.T, facts administration.ReleaseFacts) administration.Release {
	t.Helper()
	r, err := administration.DecideRelease(facts, guarantee.Options{})
	assert.NilError(t, err)
	return r
}

func TestTheReceiptOfAReleaseSaysWhatComesFirst(t *testing.T) {
	facts := administration.ReleaseFacts{Facts: ordinaryCase(payout("a", "2024-05-31", "6000"))}
	text := func() (texts []string) {
		receipt := released(t, facts).Receipt()
		assert.Equal(t, receipt.Rule, "release")
		for _, statement := range append([]law.Statement{receipt.Headline}, receipt.Next...) {
			texts = append(texts, statement.Text(law.English))
		}
		return texts
	}
	assert.DeepEqual(t, text(), []string{"On 2 March 2026 there is no ground for the security to end."})
	assert.Equal(t, len(released(t, facts).Readings()), 0)
	facts.DiedOn = date("2025-01-01")
	assert.DeepEqual(t, text(), []string{
		"On 2 March 2026 there is a ground for the security to end, but something must happen first. Then DKK\u00a0100,120.80 goes back.",
		"Recover DKK\u00a06,000 in the security before it ends.", "Have the departure or death documented."})
	facts.Payouts, facts.Documented = nil, true
	assert.DeepEqual(t, text(), []string{"On 2 March 2026 the security can end. DKK\u00a0106,120.80 goes back to whoever posted it."})
	zero := administration.Release{}
	assert.Assert(t, zero.Outcome() == 0 && len(zero.Readings()) == 0 && len(zero.Grounds()) == 2)
}

func TestTheCallerMayChangeTheFactsOfAReleaseAfterwards(t *testing.T) {
	facts := administration.ReleaseFacts{Facts: ordinaryCase(payout("a", "2024-05-31", "6000"))}
	options := guarantee.Options{Sequence: []string{"a"}}
	r, err := administration.DecideRelease(facts, options)
	assert.NilError(t, err)
	before := string(r.Receipt().AppendJSON(nil))
	facts.Payouts[0].ID, options.Sequence[0] = "z", "q"
	assert.Equal(t, string(r.Receipt().AppendJSON(nil)), before)
}

func TestEveryNameReadsBack(t *testing.T) {
	readsBack(t, administration.Expiry)
	readsBack(t, administration.FormerClaims)
	readsBack(t, administration.ExtendSecurity)
	readsBack(t, administration.ImmigrationService)
	readsBack(t, administration.Overdue)
	readsBack(t, administration.NextEnd)
}

// readsBack tests that every value of a type has a name, and that the name reads back.
func readsBack[T interface {
	~uint8
	MarshalText() ([]byte, error)
}, P interface {
	*T
	UnmarshalText(text []byte) error
}](t *testing.T, last T) {
	t.Helper()
	for value := T(0); value <= last; value++ {
		text, err := value.MarshalText()
		assert.NilError(t, err)
		assert.Assert(t, (value == 0) == (string(text) == ""))
		back := T(99)
		assert.NilError(t, P(&back).UnmarshalText(text))
		assert.Equal(t, back, value)
	}
	_, err := (last + 1).MarshalText()
	assert.ErrorContains(t, err, "no such value")
}
