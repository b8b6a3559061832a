// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// NextAct is what the nearest day of a security is the last day for. The zero value is
// nothing.
type NextAct uint8

const (
	NextRecover NextAct = iota + 1 // to recover what can be recovered
	NextRaise                      // to raise a claim for payouts that are in none
	NextEnd                        // the security ends
)

var nextActs = names.Table[NextAct]{"recover", "raise-claim", "security-ends"}

// String returns the name in the JSON contract, such as "raise-claim".
func (a NextAct) String() string { return nextActs.Of(a) }

// MarshalText returns [NextAct.String], or an error for an unknown value.
func (a NextAct) MarshalText() ([]byte, error) { return nextActs.Text(a) }

// UnmarshalText reads what [NextAct.MarshalText] writes.
func (a *NextAct) UnmarshalText(text []byte) error { return nextActs.Read(a, text) }

// SweepResult is a [Sweep] in the form of the JSON contract.
type SweepResult struct {
	Securities []SweptLine `json:"securities" da:"sikkerhederne, den mest presserende først" en:"the securities, the most pressing first"`
}

// SweptLine is one security in a [SweepResult].
type SweptLine struct {
	ID          string                 `json:"id" da:"sikkerhedens navn" en:"the name of the security"`
	Next        calendar.Date          `json:"next" null:"true" da:"den nærmeste dag, der betyder noget" en:"the nearest day that matters"`
	What        NextAct                `json:"what" null:"true" da:"hvad det er den sidste sikre dag for" en:"what it is the last safe day for"`
	DaysLeft    *int                   `json:"daysLeft" da:"dage til den, under 0, når den er gået" en:"the days until then, below 0 when it has passed"`
	Authority   guarantee.Authority    `json:"authority" null:"true" da:"den, der inddriver; null, når en sagsbehandler må afgøre det" en:"who recovers; null where a caseworker must decide it"`
	Recoverable decimal.NullDecimal    `json:"recoverable" da:"det, der kan inddrives nu" en:"what can be recovered now"`
	Remaining   decimal.NullDecimal    `json:"remaining" da:"det, der derefter er tilbage" en:"what is then left"`
	ToBeRaised  []guarantee.ToBeRaised `json:"toBeRaised" da:"de udbetalinger, der ikke er med i noget krav, og den sidste sikre dag at rejse et" en:"the payouts that are in no claim, and the last safe day to raise one"`
	Flags       []guarantee.Flag       `json:"flags" da:"det, en sagsbehandler bør se efter" en:"what a caseworker should look at"`
	Faults      []SweptFault           `json:"faults" da:"det, der er galt med oplysningerne" en:"what is wrong with the facts"`
}

// SweptFault is something that is wrong with the facts of one security.
type SweptFault struct {
	Code    string `json:"code" da:"fejlens art" en:"the kind of fault"`
	Field   string `json:"field" da:"hvor den er" en:"where it is"`
	Problem string `json:"problem" da:"problemets navn" en:"the name of the problem"`
	Da      string `json:"da" da:"på dansk" en:"in Danish"`
	En      string `json:"en" da:"på engelsk" en:"in English"`
}

// Result returns the list in the form of the JSON contract.
func (s Sweep) Result() (result SweepResult) {
	for i := range s.List {
		swept := &s.List[i]
		line := SweptLine{ID: s.Facts.Securities[swept.Index].ID, Next: swept.Next, What: swept.What}
		if found, _ := swept.Err.(law.Faults); len(found) > 0 {
			for _, fault := range found {
				line.Faults = append(line.Faults, SweptFault{Code: string(fault.Code), Field: fault.Field, Problem: fault.ID,
					Da: fault.Text(law.Danish), En: fault.Text(law.English)})
			}
		} else {
			d := &swept.Decision
			line.Authority, line.ToBeRaised, line.Flags = d.Authority, d.ToBeRaised, d.Flags
			line.Recoverable, line.Remaining = decimal.NewNullDecimal(d.Recoverable), decimal.NewNullDecimal(d.Remaining)
			if !swept.Next.IsZero() {
				line.DaysLeft = new(swept.DaysLeft)
			}
		}
		result.Securities = append(result.Securities, line)
	}
	return result
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r SweepResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Sweep.Result] as a JSON object.
func (s Sweep) AppendResult(dst []byte) []byte {
	result := s.Result()
	return wire.Append(dst, &result)
}

// Outcome is always [law.Decided], except for the zero value, which has none. A
// security for which a person must decide who recovers has no authority in the list.
func (s Sweep) Outcome() law.Outcome {
	if len(s.List) == 0 {
		return 0
	}
	return law.Decided
}

// Criteria is always empty: the order of the list follows from the rules.
func (s Sweep) Criteria() []law.Criterion { return nil }

// counts returns how many securities have something to recover, something to raise a
// claim for, and facts that are at fault.
func (s *Sweep) counts() (recover, raise, faulty int64) {
	for i := range s.List {
		swept := &s.List[i]
		switch {
		case swept.Err != nil:
			faulty++
		case swept.Decision.Recoverable.IsPositive():
			recover++
		}
		if len(swept.Decision.ToBeRaised) > 0 {
			raise++
		}
	}
	return recover, raise, faulty
}

// Grounds returns the lines of KL's page from which the days follow. The grounds of
// each security are those of its own decision.
func (s Sweep) Grounds() []law.Ground {
	recover, raise, _ := s.counts()
	all := int64(len(s.List))
	return []law.Ground{
		{Ref: law.KLPage.At(5, 0, 0), Applied: raise > 0, Statement: saySweptRaise.With(raise, all)},
		{Ref: law.KLPage.At(6, 0, 0), Applied: recover > 0, Statement: saySweptRecover.With(recover, all)},
	}
}

// Readings returns the readings that the decisions in the list rely on, by number.
func (s Sweep) Readings() (all []law.Reading) {
	for i := range s.List {
		if s.List[i].Err == nil {
			all = append(all, s.List[i].Decision.Readings()...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Receipt returns everything the list rests on. Its rule is "sweep".
func (s Sweep) Receipt() law.Receipt {
	receipt := wire.Receipt("sweep", guarantee.Rules, &s.Facts, &s.options, s)
	recover, raise, faulty := s.counts()
	receipt.Headline = saySwept.With(int64(len(s.List)), recover, raise)
	if faulty > 0 {
		receipt.Next = append(receipt.Next, saySweptFaulty.With(faulty))
	}
	return receipt
}

var (
	saySwept = law.NewSentence(
		"Sikkerheder på listen: {0:n}. Noget kan inddrives i {1:n}, og der kan rejses nyt krav i {2:n}.",
		"Securities on the list: {0:n}. Something can be recovered in {1:n}, and a new claim can be raised in {2:n}.")
	saySweptRaise = law.NewSentence(
		"Sikkerheder med udbetalinger, der ikke er med i noget krav: {0:n} af {1:n}.",
		"Securities with payouts that are in no claim: {0:n} of {1:n}.")
	saySweptRecover = law.NewSentence(
		"Sikkerheder, hvor noget kan inddrives, før det forældes: {0:n} af {1:n}.",
		"Securities in which something can be recovered before it is barred: {0:n} of {1:n}.")
	saySweptFaulty = law.NewSentence(
		"Ret oplysningerne om de sikkerheder, der ikke kan afgøres: {0:n}.",
		"Correct the facts of the securities that cannot be decided: {0:n}.")
)
