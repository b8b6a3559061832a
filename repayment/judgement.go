// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
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

// judged is what was judged of a claim that was never paid, as § 8 asks for it.
func (f *Facts) judged() *lapse.Judgement {
	for i := range f.Judgements {
		if judgement := &f.Judgements[i]; judgement.Question == NeverPaid {
			return &lapse.Judgement{Answer: lapse.Answer(judgement.Answer), Reason: judgement.Reason}
		}
	}
	return nil
}

// Outcome is [law.Discretion] where the case turns on a question that nobody has
// judged, otherwise [law.Decided]; the zero value has none.
func (d Decision) Outcome() law.Outcome {
	switch {
	case d.Track == 0:
		return 0
	case len(d.open) > 0:
		return law.Discretion
	}
	return law.Decided
}

// Criteria returns what a person must judge. Each has the name of its [Question].
func (d Decision) Criteria() []law.Criterion {
	var criteria []law.Criterion
	for _, question := range d.open {
		from := law.DayNumber(d.lapse.LapsedFrom)
		criterion := law.Criterion{ID: question.String()}
		switch question {
		case NeverPaid:
			criterion = d.lapse.Criteria()[0]
		case LandlordAndYears:
			criterion.Statement = judgeLandlord.With(from, law.DayNumber(d.Facts.Claim.LandlordRepaid.On))
		case OtherDebtor:
			criterion.Statement = judgeOther.With(from)
		case PartPayment:
			criterion.Statement = judgePart.With(d.paidWithin, d.asksFor, law.DayNumber(d.Facts.Breach.Demand.Deadline))
		}
		criteria = append(criteria, criterion)
	}
	return criteria
}

// lapsed reports whether the claim is no more, and finds what a person must judge
// first.
//
//   - § 8, stk. 2: by its words a landlord's payment is no possibility under §§ 5 and
//     6; by what happened the money was there. A person judges.
//   - § 8, stk. 1: it asks whether the claim could be carried through. Where two owe
//     it and only one of them is known, a person judges of the other.
func (d *Decision) lapsed() bool {
	if d.lapse.Outcome() == law.Discretion {
		d.open = append(d.open, NeverPaid)
	}
	if !d.lapse.Lapsed {
		return false
	}
	claim := &d.Facts.Claim
	repaid := claim.LandlordRepaid
	ask := func(question Question) {
		switch d.Facts.answer(question) {
		case Stays:
			d.stays = true
		case 0:
			d.open, d.stays = append(d.open, question), true
		}
	}
	if d.lapse.Ground == lapse.TenYears && repaid != nil && repaid.Amount.Valid && repaid.Amount.Decimal.Sign() > 0 &&
		!repaid.On.IsZero() && repaid.On.Before(d.lapse.LapsedFrom) {
		ask(LandlordAndYears)
		d.landlordAndYears = true
	}
	if len(LiableFor(*claim)) > 1 {
		ask(OtherDebtor)
	}
	return !d.stays
}
