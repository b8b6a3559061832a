// SPDX-License-Identifier: MPL-2.0

package law_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/law"
)

// textual is a value that is written as a text and read back.
type textual interface {
	comparable
	encoding.TextMarshaler
	String() string
}

// roundTrip holds a type to what is true of every one that crosses the contract:
// its values are written and read as their names, also inside JSON, and what is no
// name is an error that changes nothing.
func roundTrip[T textual, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, names []string, values []T, invalid ...T) {
	t.Helper()
	assert.Equal(t, len(values), len(names))
	for i, value := range values {
		text, err := value.MarshalText()
		assert.NilError(t, err)
		assert.Equal(t, string(text), names[i])
		var read T
		assert.NilError(t, P(&read).UnmarshalText(text))
		assert.Equal(t, read, value)

		written, err := json.Marshal(map[T][]T{value: {value}})
		assert.NilError(t, err)
		assert.Equal(t, string(written), `{"`+names[i]+`":["`+names[i]+`"]}`)
		var back map[T][]T
		assert.NilError(t, json.Unmarshal(written, &back))
		assert.Equal(t, back[value][0], value)

		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("", "value", value)
		assert.Assert(t, strings.Contains(log.String(), `"value":"`+names[i]+`"`), log.String())

		for _, wrong := range []string{names[i] + " ", " " + names[i], strings.ToUpper(names[i]) + "x", names[i][:1], "1", "\xff", "010190-1234"} {
			read := value
			err := P(&read).UnmarshalText([]byte(wrong))
			assert.ErrorContains(t, err, "expected", wrong)
			assert.Equal(t, read, value, wrong)
			assert.Assert(t, !strings.Contains(err.Error(), "010190"), "the error repeats the value: %v", err)
		}
		assert.Assert(t, json.Unmarshal([]byte("1"), P(&read)) != nil)
	}
	for _, value := range invalid {
		_, err := value.MarshalText()
		assert.ErrorContains(t, err, "expected")
	}
}

func TestEnumerationsAreWrittenAndReadAsTheirNames(t *testing.T) {
	t.Run("Act", func(t *testing.T) {
		roundTrip[law.Act](t, []string{"opkraevning", "inddrivelse", "foraeldelse", "inddrivelseslov", "sikkerhed", "kl-side", "udlaendingelov"},
			law.Acts(), law.AliensAct+1, 255)
	})
	t.Run("ClaimKind", func(t *testing.T) {
		roundTrip[law.ClaimKind](t, []string{"benefit", "housing-deposit", "mortgage-support"},
			[]law.ClaimKind{law.Benefit, law.HousingDeposit, law.MortgageSupport}, law.MortgageSupport+1, 255)
	})
	t.Run("Outcome", func(t *testing.T) {
		roundTrip[law.Outcome](t, []string{"decided", "discretion"}, []law.Outcome{law.Decided, law.Discretion}, law.Discretion+1, 255)
	})
	t.Run("Language", func(t *testing.T) {
		roundTrip[law.Language](t, []string{"da", "en"}, []law.Language{law.Danish, law.English}, law.English+1, 255)
	})
	t.Run("Reading", func(t *testing.T) {
		var names []string
		for _, reading := range law.Readings() {
			names = append(names, reading.String())
		}
		assert.Equal(t, names[0], "R-01")
		roundTrip[law.Reading](t, names, law.Readings(), 254, 255)
	})
	t.Run("Ref", func(t *testing.T) {
		lettered := law.Ref{Act: law.RecoveryAct, Section: 18, Letter: 'a', Subsection: 1}
		for _, ref := range []law.Ref{law.CollectionOrder.At(5, 1, 2), law.KLPage.At(3, 0, 0), lettered} {
			written, err := json.Marshal(ref)
			assert.NilError(t, err)
			assert.Equal(t, string(written), `"`+ref.Qualified()+`"`)
			var read law.Ref
			assert.NilError(t, json.Unmarshal(written, &read))
			assert.Equal(t, read, ref)
			assert.ErrorContains(t, read.UnmarshalText([]byte("§ 5")), "act")
			assert.Equal(t, read, ref, "on error the value stays as it was")
		}
	})
}

func TestTheZeroValueIsTheEmptyText(t *testing.T) {
	type all struct {
		Act     law.Act
		Kind    law.ClaimKind
		Outcome law.Outcome
		Ref     law.Ref
		Reading law.Reading
	}
	written, err := json.Marshal(all{})
	assert.NilError(t, err)
	assert.Equal(t, string(written), `{"Act":"","Kind":"","Outcome":"","Ref":"","Reading":""}`)
	read := all{law.KLPage, law.Benefit, law.Decided, law.KLPage.At(1, 0, 0), law.NeverPaid}
	assert.NilError(t, json.Unmarshal(written, &read))
	assert.Equal(t, read, all{})
	assert.Equal(t, law.Reading(254).String(), "")
}

func TestWordsAreReadInEitherLanguage(t *testing.T) {
	words := law.Words{Danish: "da", English: "en"}
	assert.Equal(t, words.In(law.Danish)+words.In(law.English), "daen")
}
