// SPDX-License-Identifier: MPL-2.0

package guarantee

import (
	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Outcome is Decided, or Discretion if the two levels differ and nobody has chosen.
func (r Reduction) Outcome() law.Outcome { return r.outcome }

// Criteria returns what a person must weigh to choose the level; it is empty if the
// outcome is Decided. No source lists these criteria; they indicate where the answer
// can be found.
func (r Reduction) Criteria() []law.Criterion {
	if r.outcome != law.Discretion {
		return nil
	}
	return []law.Criterion{
		{ID: "level-in-the-permit-letter", Statement: sayCriterionLetter.With(r.Base.amount, r.Current.amount)},
		{ID: "floor-kept", Statement: sayCriterionFloor.With()},
		{ID: "same-as-in-like-cases", Statement: sayCriterionLike.With()},
	}
}

// Grounds returns the rules that were considered, in the order they were tried: the
// rules that apply, the three steps, and the level if a step is granted. The
// subsection of § 9 is omitted because its number changes with the acts.
func (r Reduction) Grounds() []law.Ground {
	act := law.AliensAct
	dst := append(make([]law.Ground, 0, 5), law.Ground{Ref: act.At(9, 0, 0), Applied: r.Regime != 0,
		Statement: sayReductionRules.With(law.DayNumber(r.Facts.AppliedOn), law.DayNumber(r.Facts.Security.firstPosted()), int64(r.since))})
	some := false
	for i := range r.Steps {
		step := &r.Steps[i]
		some = some || step.Granted
		dst = append(dst, law.Ground{Ref: act.At(9, 0, 0), Applied: step.Granted,
			Statement: r.sayStep(step).With(int64(i+1), law.DayNumber(step.On), law.DayNumber(r.Facts.deadline(step.Test)))})
	}
	if some {
		dst = append(dst, law.Ground{Ref: act.At(9, 0, 0), Applied: r.Amount.Valid,
			Statement: r.sayLevel().With(r.Base.amount, r.Current.amount)})
	}
	return dst
}

// sayStep returns the sentence about one step.
func (r *Reduction) sayStep(step *ReductionStep) *law.Sentence {
	switch {
	case step.Before:
		return sayStepBefore
	case step.On.IsZero():
		return sayStepNone
	case step.Late:
		return sayStepLate
	case r.Facts.deadline(step.Test).IsZero():
		return sayStepGranted
	}
	return sayStepInTime
}

// sayLevel returns the sentence about the level.
func (r *Reduction) sayLevel() *law.Sentence {
	switch {
	case r.Base.amount == r.Current.amount:
		return sayLevelsAgree
	case r.Facts.Level == nil:
		return sayLevelOpen
	case r.Facts.Level.Level == BaseLevel:
		return sayLevelBase
	}
	return sayLevelCurrent
}

// Readings returns the reading on the first posting, if the rules follow from it. The
// level, on which the sources disagree, is a person's choice and no reading.
func (r Reduction) Readings() []law.Reading {
	if r.Facts.Security.replaced() {
		return []law.Reading{law.FirstPosting}
	}
	return nil
}

// ReductionResult is a [Reduction] in the form of the JSON contract.
type ReductionResult struct {
	Regime  Regime              `json:"regime" da:"de regler, nedsættelsen følger" en:"the rules that the reduction follows"`
	Amount  decimal.NullDecimal `json:"amount" da:"det, sikkerheden kan nedsættes med; null, når en sagsbehandler må vælge niveauet" en:"what the security can be reduced by; null where a caseworker must choose the level"`
	Base    Candidate           `json:"base" da:"nedsættelsen efter lovens niveau" en:"the reduction at the level of the act"`
	Current Candidate           `json:"current" da:"nedsættelsen efter årets niveau" en:"the reduction at the level of the year"`
	Steps   []ReductionStep     `json:"steps" da:"de tre trin" en:"the three steps"`
	Known   Provenance          `json:"known" da:"hvordan årets beløb kendes" en:"how the amounts of the year are known"`
	Source  string              `json:"source" da:"hvor årets beløb er fra" en:"where the amounts of the year are from"`
}

// Result returns the decision in the form of the JSON contract.
func (r Reduction) Result() ReductionResult {
	return ReductionResult{Regime: r.Regime, Amount: r.Amount, Base: r.Base, Current: r.Current, Steps: r.Steps[:],
		Known: r.Known, Source: r.Source}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r ReductionResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Reduction.Result] as a JSON object.
func (r Reduction) AppendResult(dst []byte) []byte {
	result := r.Result()
	return wire.Append(dst, &result)
}

// calculation returns what the steps granted now leave at each of the two levels.
func (r Reduction) calculation() []law.Statement {
	return []law.Statement{
		stepBase.With(r.Base.amount, r.Base.left, r.Base.floor),
		stepCurrent.With(r.Current.amount, r.Current.left, r.Current.floor),
	}
}

// Receipt returns everything the decision rests on. Its rule is "reduce".
func (r Reduction) Receipt() law.Receipt {
	f := &r.Facts
	receipt := wire.Receipt("reduce", Rules, f, &NoOptions{}, r)
	receipt.Calculation = r.calculation()
	on := law.DayNumber(f.On)
	switch {
	case !r.Amount.Valid:
		receipt.Headline = sayReduceOpen.With(on, r.Base.amount, r.Current.amount)
	case r.Amount.Decimal.IsZero():
		receipt.Headline = sayReduceNothing.With(on)
	case f.Level != nil && f.Level.Level == CurrentLevel:
		receipt.Headline = sayReduce.With(on, r.Current.amount, r.Current.left)
	default:
		receipt.Headline = sayReduce.With(on, r.Base.amount, r.Base.left)
	}
	receipt.Premises = []law.Statement{
		sayGivenDay.With(on, law.DayNumber(f.AppliedOn)),
		either(f.Security.PostedOn.IsZero(), sayGivenPostedAsFrom, sayGivenPosted).With(law.DayNumber(f.Security.posted())),
		sayGivenTests.With(int64(len(f.Passed))),
	}
	if f.Level != nil {
		receipt.Premises = append(receipt.Premises, sayGivenLevel.With())
	}
	return receipt
}

// The sentences about a reduction.
var (
	// Values: the application, the posting, the year of the rules.
	sayReductionRules = law.NewSentence(
		"Opholdstilladelsen er søgt den {0:date}, og sikkerheden er stillet den {1:date}. Den nedsættes efter reglerne fra {2:n} i tre trin: A1, A2 og afsluttende danskprøve.",
		"The permit was applied for on {0:date}, and the security was posted on {1:date}. It is reduced under the rules of {2:n} in three steps: A1, A2 and the final test in Danish.")
	// Values: the number of the step, the day of the test, the deadline.
	sayStepInTime = law.NewSentence(
		"{0:n}. trin: En prøve, der tæller, er bestået den {1:date}. Fristen er den {2:date}, så trinnet gives.",
		"Step {0:n}: a test that counts was passed on {1:date}. The deadline is {2:date}, so the step is granted.")
	sayStepGranted = law.NewSentence(
		"{0:n}. trin: En prøve, der tæller, er bestået den {1:date}. Trinnet har ingen frist, så det gives.",
		"Step {0:n}: a test that counts was passed on {1:date}. The step has no deadline, so it is granted.")
	sayStepLate = law.NewSentence(
		"{0:n}. trin: En prøve, der tæller, er først bestået den {1:date}. Fristen var den {2:date}, så trinnet gives ikke.",
		"Step {0:n}: a test that counts was passed only on {1:date}. The deadline was {2:date}, so the step is not granted.")
	sayStepBefore = law.NewSentence(
		"{0:n}. trin er givet før og gives kun én gang.",
		"Step {0:n} was granted before and is granted only once.")
	sayStepNone = law.NewSentence(
		"{0:n}. trin: Der er ikke bestået en prøve, der tæller.",
		"Step {0:n}: no test that counts was passed.")
	// Values: the amount at the level of the act, and of the year.
	sayLevelsAgree = law.NewSentence(
		"Lovens og årets niveau giver det samme: {0:kr}.",
		"The level of the act and that of the year give the same: {0:kr}.")
	sayLevelOpen = law.NewSentence(
		"Lovens niveau giver {0:kr}, årets niveau {1:kr}. Kilderne er uenige, så en sagsbehandler må vælge.",
		"The level of the act gives {0:kr}, that of the year {1:kr}. The sources disagree, so a caseworker must choose.")
	sayLevelBase = law.NewSentence(
		"Sagsbehandleren har valgt lovens niveau: {0:kr} og ikke {1:kr}.",
		"The caseworker has chosen the level of the act: {0:kr} and not {1:kr}.")
	sayLevelCurrent = law.NewSentence(
		"Sagsbehandleren har valgt årets niveau: {1:kr} og ikke {0:kr}.",
		"The caseworker has chosen the level of the year: {1:kr} and not {0:kr}.")

	sayCriterionLetter = law.NewSentence(
		"Hvilket beløb nævner tilladelsen eller Udlændingestyrelsens brev: {0:kr} eller {1:kr}?",
		"Which amount do the permit or the agency's letter name: {0:kr} or {1:kr}?")
	sayCriterionFloor = law.NewSentence(
		"Bliver mindstebeløbet tilbage i sikkerheden?",
		"Is the lowest amount left in the security?")
	sayCriterionLike = law.NewSentence(
		"Hvad har kommunen gjort i lignende sager?",
		"What has the municipality done in like cases?")

	sayReduce = law.NewSentence(
		"Den {0:date} kan sikkerheden nedsættes med {1:kr} til {2:kr}, før det, der er inddrevet.",
		"On {0:date} the security can be reduced by {1:kr} to {2:kr}, before what was recovered.")
	sayReduceOpen = law.NewSentence(
		"Den {0:date} kan sikkerheden nedsættes med {1:kr} eller {2:kr}. En sagsbehandler må vælge niveauet.",
		"On {0:date} the security can be reduced by {1:kr} or {2:kr}. A caseworker must choose the level.")
	sayReduceNothing = law.NewSentence(
		"Den {0:date} er der intet trin, som sikkerheden kan nedsættes med.",
		"On {0:date} there is no step by which the security can be reduced.")
	// Values: what is taken off, what is left, the floor.
	stepBase = law.NewSentence(
		"Lovens niveau: {0:kr} trækkes fra, og {1:kr} er tilbage. Mindst tilbage efter alle trin: {2:kr}",
		"The level of the act: {0:kr} is taken off and {1:kr} is left. Least left after all steps: {2:kr}")
	stepCurrent = law.NewSentence(
		"Årets niveau: {0:kr} trækkes fra, og {1:kr} er tilbage. Mindst tilbage efter alle trin: {2:kr}",
		"The level of the year: {0:kr} is taken off and {1:kr} is left. Least left after all steps: {2:kr}")
	sayGivenTests = law.NewSentence(
		"Beståede danskprøver, som oplyst: {0:n}. Fristerne er dem, tilladelsen har.",
		"Tests in Danish passed, as given: {0:n}. The deadlines are those of the permit.")
	sayGivenLevel = law.NewSentence(
		"En sagsbehandler har valgt niveauet og begrundet det.",
		"A caseworker has chosen the level and given the reason.")
)
