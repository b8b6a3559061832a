// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Test is a test in Danish that can reduce a security. A higher test counts for
// those below it. The zero value is not a test.
type Test uint8

const (
	TestA1    Test = iota + 1 // danskprøve på A1-niveau
	TestA2                    // danskprøve på A2-niveau
	TestFinal                 // Prøve i Dansk 1, 2 or 3
)

var tests = names.Table[Test]{"a1", "a2", "final"}

// String returns the name in the JSON contract, such as "a1".
func (t Test) String() string { return tests.Of(t) }

// MarshalText returns [Test.String], or an error for an unknown value.
func (t Test) MarshalText() ([]byte, error) { return tests.Text(t) }

// UnmarshalText reads what [Test.MarshalText] writes.
func (t *Test) UnmarshalText(text []byte) error { return tests.Read(t, text) }

// Level is the year whose amounts a reduction follows, on which the sources
// disagree. The zero value is not a choice.
type Level uint8

const (
	// BaseLevel: the amounts as they stand in the act, which match KL's floors of
	// 10,000 and 60,000 kr.
	BaseLevel Level = iota + 1
	// CurrentLevel: the amounts of the year of the reduction, which the ministry's
	// guidance of 2019 and the agency's page of 2020 use for old applications too.
	CurrentLevel
)

var levels = names.Table[Level]{"base", "current"}

// String returns the name in the JSON contract: "base" or "current".
func (l Level) String() string { return levels.Of(l) }

// MarshalText returns [Level.String], or an error for an unknown value.
func (l Level) MarshalText() ([]byte, error) { return levels.Text(l) }

// UnmarshalText reads what [Level.MarshalText] writes.
func (l *Level) UnmarshalText(text []byte) error { return levels.Read(l, text) }

// Passed is a test and the day it was passed.
type Passed struct {
	Test Test          `json:"test" da:"prøven" en:"the test"`
	On   calendar.Date `json:"on" da:"dagen, den er bestået" en:"the day it was passed"`
}

// LevelDecision is a person's choice of level, with its reason.
type LevelDecision struct {
	Level  Level  `json:"level" da:"niveauet" en:"the level"`
	Reason string `json:"reason" da:"begrundelsen" en:"the reason"`
}

// ReductionFacts are the facts a decision on a reduction needs. Amounts are kroner.
type ReductionFacts struct {
	On        calendar.Date `json:"on" da:"dagen for nedsættelsen" en:"the day of the reduction"`
	AppliedOn calendar.Date `json:"appliedOn" da:"dagen, opholdstilladelsen er søgt" en:"the day the permit was applied for"`
	Security  Security      `json:"security" da:"sikkerheden, som dokumentet har den" en:"the security as its document has it"`
	// Reductions are those granted earlier, and Granted the tests they were granted
	// for.
	Reductions []Movement `json:"reductions,omitempty" da:"de nedsættelser, der er givet før" en:"the reductions that were granted before"`
	Granted    []Test     `json:"granted,omitempty" da:"de prøver, de er givet for" en:"the tests they were granted for"`
	Recovered  []Recovery `json:"recovered,omitempty" da:"det, der tidligere er inddrevet i sikkerheden" en:"what was recovered in the security before"`
	Passed     []Passed   `json:"passed" da:"de beståede prøver" en:"the tests that were passed"`
	// A1Deadline and A2Deadline are the last days in time, as stated in the permit
	// letter with any extension (which Udlændingestyrelsen decides). They are required
	// for R2 and R3; for R4 no deadline was found, and a zero day means none.
	A1Deadline calendar.Date `json:"a1Deadline,omitzero" da:"fristen for prøven på A1-niveau" en:"the deadline of the A1 test"`
	A2Deadline calendar.Date `json:"a2Deadline,omitzero" da:"fristen for prøven på A2-niveau" en:"the deadline of the A2 test"`
	// Level is a person's choice if the two levels differ, or nil.
	Level *LevelDecision `json:"level,omitempty" da:"sagsbehandlerens valg af niveau" en:"the caseworker's choice of level"`
}
