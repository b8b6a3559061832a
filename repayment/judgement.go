// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Judgement is what a person has judged of a question, and why. It is used only where
// the case turns on the question. The reason is the caseworker's own words and must
// hold no personal identifier.
type Judgement struct {
	Question Question `json:"question" da:"spørgsmålet, der er skønnet over" en:"the question that was judged"`
	Answer   Answer   `json:"answer" da:"svaret" en:"the answer"`
	Reason   string   `json:"reason" da:"begrundelsen for skønnet" en:"the reason for the judgement"`
}

// answer returns what was judged of a question, and zero where nothing was.
func (f *Facts) answer(question Question) Answer {
	for i := range f.Judgements {
		if f.Judgements[i].Question == question {
			return f.Judgements[i].Answer
		}
	}
	return 0
}

// judgements tests what a person has judged.
func (c *checks) judgements() {
	for i := range c.facts.Judgements {
		judgement := &c.facts.Judgements[i]
		at := func(name string) string { return check.At("judgements", i, name) }
		possible := answerNames
		if c.choice(at("question"), judgement.Question.String(), judgement.Question != 0, questionNames) {
			possible = nil
			for _, answer := range judgement.Question.Answers() {
				possible = append(possible, answer.String())
			}
		}
		c.choice(at("answer"), judgement.Answer.String(), judgement.Answer != 0, possible)
		c.Reason(at("reason"), judgement.Reason)
		for _, earlier := range c.facts.Judgements[:i] {
			if earlier.Question == judgement.Question && earlier.Question != 0 {
				c.Add(at("question"), judgedTwice)
				break
			}
		}
	}
}

// Outcome is [law.Discretion] where the case turns on a question that nobody has
// judged, otherwise [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	switch {
	case d.Track == 0:
		return 0
	case len(d.open()) > 0:
		return law.Discretion
	}
	return law.Decided
}

// Criteria returns what a person must judge. Each has the name of its [Question].
func (d Decision) Criteria() []law.Criterion {
	var criteria []law.Criterion
	for _, question := range d.open() {
		criterion, from := law.Criterion{ID: question.String()}, int64(0)
		if d.found.Lapse != nil {
			from = law.DayNumber(d.found.Lapse.LapsedFrom)
		}
		switch question {
		case NeverPaid:
			criterion = d.found.Lapse.Criteria()[0]
		case LandlordAndYears:
			criterion.Statement = judgeLandlord.With(from, law.DayNumber(d.Facts.Claim.LandlordRepaid.On))
		case OtherDebtor:
			criterion.Statement = judgeOther.With(from)
		case PartPayment:
			criterion.Statement = judgePart.With(d.found.Paid, d.found.Asked, law.DayNumber(d.Facts.Breach.Demand.Deadline))
		}
		criteria = append(criteria, criterion)
	}
	return criteria
}
