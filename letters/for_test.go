// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

type made = func(p letters.Particulars) (document.Document, error)

// makes asserts that For makes exactly these letters, of the value as of the pointer.
func makes(t *testing.T, value, pointer law.Decision, p letters.Particulars, want ...made) {
	t.Helper()
	var documents []document.Document
	for _, letter := range want {
		document, err := letter(p)
		assert.NilError(t, err)
		documents = append(documents, document)
	}
	for _, decision := range []law.Decision{value, pointer} {
		got, err := letters.For(decision, p)
		if len(want) == 0 {
			assert.Assert(t, errors.Is(err, letters.ErrNoLetter), "%v", err)
		} else {
			assert.NilError(t, err)
		}
		assert.Assert(t, reflect.DeepEqual(got, documents), "%s, wanted %s", titles(got), titles(documents))
	}
}

func titles(documents []document.Document) (titles []string) {
	for _, document := range documents {
		titles = append(titles, document.Title)
	}
	return titles
}

func TestFor_EveryDecisionHasItsLetter(t *testing.T) {
	c := newCase(t)
	p := c.Particulars
	for _, d := range []*instalment.Decision{c.Table, c.Fixed, c.Stale, c.None} {
		makes(t, *d, d, p, func(p letters.Particulars) (document.Document, error) {
			return letters.NewInstalment(d, p, letters.InstalmentDetails{})
		})
	}
	from := letters.DeferralDetails{From: c.Decisions.Deferral.Facts.On}
	makes(t, *c.Decisions.Deferral, c.Decisions.Deferral, p, func(p letters.Particulars) (document.Document, error) {
		return letters.NewDeferral(c.Decisions.Deferral, p, from)
	})
	makes(t, *c.Abeyance, c.Abeyance, p, func(p letters.Particulars) (document.Document, error) {
		return letters.NewAbeyance(c.Abeyance, p, from)
	})
	makes(t, *c.Decisions.Modest, c.Decisions.Modest, p, func(p letters.Particulars) (document.Document, error) {
		return letters.NewModestAmount(c.Decisions.Modest, p, letters.ModestDetails{})
	})
	for _, d := range []*lapse.Decision{c.Lapsed, c.Rest} {
		makes(t, *d, d, p, func(p letters.Particulars) (document.Document, error) {
			return letters.NewLapse(d, p, letters.LapseDetails{})
		})
	}
	for _, d := range []*breach.LumpSumDecision{c.Decisions.LumpSum, c.LumpSumLate} {
		makes(t, *d, d, p, func(p letters.Particulars) (document.Document, error) {
			return letters.NewLumpSum(d, p, letters.LumpSumDetails{})
		})
	}
}

func TestFor_TheStageOfABreachChoosesTheLetter(t *testing.T) {
	c := newCase(t)
	p := c.Particulars
	for _, d := range []*breach.Decision{c.Decisions.Demand, c.DemandDeposit} {
		makes(t, *d, d, p, func(p letters.Particulars) (document.Document, error) {
			return letters.NewDemand(d, p, letters.DemandDetails{})
		})
	}
	transfer := func(d *breach.Decision) made {
		return func(p letters.Particulars) (document.Document, error) {
			p.OtherDebtors = len(d.Facts.OtherNotices) // known from the decision
			return letters.NewTransfer(d, p, letters.TransferDetails{})
		}
	}
	note := func(d *breach.Decision) made {
		return func(p letters.Particulars) (document.Document, error) {
			p.Texts = letters.DefaultTexts(law.Danish)
			return letters.NewFileNote(d, p, letters.FileNoteDetails{})
		}
	}
	for _, d := range []*breach.Decision{c.Decisions.Transfer, c.TransferDeposit, c.TransferJoint} {
		makes(t, *d, d, p, transfer(d))
	}
	makes(t, *c.Silent, c.Silent, p, note(c.Silent))
	p.Texts = letters.DefaultTexts(law.English)
	makes(t, *c.Silent, c.Silent, p, note(c.Silent))

	// Two debtors, of whom the second is not told: a letter to one, a note on the other.
	facts := c.TransferJoint.Facts
	facts.OtherNotices = []*breach.Notice{c.Silent.Facts.Notice}
	two, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	each, err := letters.EachDebtor(c.Particulars, document.Recipient{Name: "Skyldner Et"}, document.Recipient{Name: "Skyldner To"})
	assert.NilError(t, err)
	makes(t, two, &two, each[0], transfer(&two))
	makes(t, two, &two, each[1], note(&two))
}

func TestFor_ASecurityHasLettersToThree(t *testing.T) {
	c := newCase(t)
	sponsor := func(d *guarantee.Decision) made {
		return func(p letters.Particulars) (document.Document, error) {
			return letters.NewSponsorLetter(d, p, letters.SponsorDetails{Kind: letters.SponsorOrientation})
		}
	}
	for _, language := range []law.Language{law.Danish, law.English} {
		p := c.Particulars
		p.Texts = letters.DefaultTexts(language)
		for _, d := range []*guarantee.Decision{c.Pledge, c.Guarantee} {
			makes(t, *d, d, p, sponsor(d), func(p letters.Particulars) (document.Document, error) {
				p.Texts = letters.DefaultTexts(law.Danish)
				return letters.NewBankLetter(d, p, letters.BankDetails{})
			}, func(p letters.Particulars) (document.Document, error) {
				p.Texts = letters.DefaultTexts(law.Danish)
				return letters.NewCollectionRequest(d, p, letters.CollectionRequestDetails{})
			})
		}
		makes(t, *c.OldPledge, c.OldPledge, p, sponsor(c.OldPledge), func(p letters.Particulars) (document.Document, error) {
			p.Texts = letters.DefaultTexts(law.Danish)
			return letters.NewRecoveryClaim(c.OldPledge, p, letters.RecoveryDetails{})
		})
		var ends []made
		for _, kind := range []letters.Kind{letters.ReleaseToBank, letters.ReleaseToSponsor, letters.ReleaseReport} {
			ends = append(ends, func(p letters.Particulars) (document.Document, error) {
				if kind != letters.ReleaseToSponsor {
					p.Texts = letters.DefaultTexts(law.Danish)
				}
				return letters.NewReleaseLetter(c.Released, p, letters.ReleaseDetails{Kind: kind})
			})
		}
		makes(t, *c.Released, c.Released, p, ends...)
	}
	makes(t, administration.Release{}, &administration.Release{}, c.Particulars)
	facts := c.Pledge.Facts
	facts.Payouts = nil
	nothing, err := guarantee.Decide(facts, guarantee.Options{})
	assert.NilError(t, err)
	makes(t, nothing, &nothing, c.Particulars)
}

// Words of the municipality's own stand in the Danish letters too.
func TestFor_OwnDanishWordsAreKept(t *testing.T) {
	c := newCase(t)
	p := c.Particulars
	var err error
	p.Texts, err = p.Texts.With("note.result.heading", "Notat")
	assert.NilError(t, err)
	got, err := letters.For(c.Silent, p)
	assert.NilError(t, err)
	assert.Equal(t, got[0].Sections[0].Heading, "Notat")
}

func TestFor_WhatThereIsNoLetterFor(t *testing.T) {
	c := newCase(t)
	makes(t, *c.Alive, c.Alive, c.Particulars)
	none, err := deferral.Decide(deferral.Facts{On: calendar.MustParse("2026-03-02"), OtherIncome: true}, deferral.Options{})
	assert.NilError(t, err)
	makes(t, none, &none, c.Particulars)
	facts := c.Decisions.Transfer.Facts
	facts.Deferral = true
	barred, err := breach.Decide(facts, breach.Options{})
	assert.NilError(t, err)
	makes(t, barred, &barred, c.Particulars)
	nothing, err := breach.DecideLumpSum(breach.LumpSumFacts{On: calendar.MustParse("2026-03-02"), Amount: decimal.NewNullDecimal(decimal.Zero)}, breach.Options{})
	assert.NilError(t, err)
	makes(t, nothing, &nothing, c.Particulars)
	complaint, err := repayment.DecideComplaint(repayment.ComplaintFacts{ReceivedOn: calendar.MustParse("2026-03-02")}, repayment.NoOptions{})
	assert.NilError(t, err)
	makes(t, complaint, &complaint, c.Particulars)
	ordinary, err := contract.Evaluator{}.Decide([]byte(`{"id":"1","rule":"day","given":{"date":"2026-03-02"}}`))
	assert.NilError(t, err)
	makes(t, ordinary, nil, c.Particulars)

	makes(t, repayment.Decision{}, &repayment.Decision{}, c.Particulars)
	makes(t, guarantee.Decision{}, (*guarantee.Decision)(nil), c.Particulars)
	makes(t, breach.Decision{}, (*breach.Decision)(nil), c.Particulars)
	makes(t, lapse.Decision{}, (*instalment.Decision)(nil), c.Particulars)
	_, err = letters.For(instalment.Decision{}, c.Particulars)
	assert.Equal(t, faultsOf(t, err)[0].ID, "decision-of-another-letter")
}

// The date of the letter is the caller's, and the day of the decision where there is none.
func TestFor_TheDate(t *testing.T) {
	c := newCase(t)
	for _, decision := range []law.Decision{c.Table, c.Decisions.Deferral, c.Lapsed, c.Decisions.Transfer, c.Decisions.LumpSum, c.Pledge} {
		for given, want := range map[string]string{"": "2026-03-02", "2026-03-04": "2026-03-04"} {
			var p letters.Particulars
			assert.NilError(t, p.Date.UnmarshalText([]byte(given)))
			got, err := letters.For(decision, p)
			assert.NilError(t, err)
			for _, letter := range got {
				assert.Equal(t, letter.Date.String(), want)
				assert.Assert(t, letter.IsDraft() && len(letter.Findings) > 0, letter.Title)
			}
		}
	}
	_, err := letters.For(c.Table, letters.Particulars{Date: calendar.MustParse("2026-03-01")})
	assert.Equal(t, faultsOf(t, err)[0].Field, "date")
}

// A whole case has the letter of the chapter that decides its track.
func TestFor_AWholeCase(t *testing.T) {
	const claim = `"creditor":"municipality","act":"aktivloven","principal":"20000","balance":"19000","collectionBegunOn":"2022-02-14"`
	const benefit = `"claim":{"kind":"benefit","endedOn":"2025-01-31",` + claim + `}`
	const working = `"debtor":{"annualNetIncome":"170282","supportsChildren":true,"benefits":[],"otherIncome":true}`
	const deferred = `"debtor":{"supportsChildren":true,"benefits":["kontanthjaelp"],"otherIncome":false}`
	const deposit = `"claim":{"kind":"housing-deposit","paidOutOn":"2021-01-31","landlordRepaid":{"on":"2025-12-21","amount":"3000"},` + claim + `}`
	const support = `"claim":{"kind":"mortgage-support","endedOn":"2025-01-31","marriedAtPayout":true,` + claim + `}`
	const demanded = `"missedOn":"2025-11-16","demand":{"sentOn":"2025-12-01","deadline":"2025-12-15"}`
	for name, test := range map[string]struct {
		given, title string // no title: no letter
		others       bool
	}{
		"a new plan":             {benefit + `,` + working, "Afgørelse: Du skal betale 400\u00a0kr. om måneden", false},
		"a plan that runs":       {benefit + `,` + working + `,"plan":{"monthly":"650"}`, "", false},
		"of two spouses":         {support + `,` + working, "Afgørelse: Du skal betale 400\u00a0kr. om måneden", true},
		"nothing to pay":         {benefit + `,"debtor":{"annualNetIncome":"1000","supportsChildren":true,"benefits":[],"otherIncome":true}`, "Afgørelse: Du skal ikke betale afdrag lige nu", false},
		"a deferral":             {benefit + `,` + deferred, "Afgørelse: Du skal ikke betale lige nu", false},
		"a plan in abeyance":     {benefit + `,` + deferred + `,"plan":true`, "Afgørelse: Vi sætter din afdragsordning på pause", false},
		"lapsed":                 {`"claim":{"kind":"benefit","endedOn":"2022-01-31",` + claim + `},` + deferred + `,"periods":[{"from":"2022-01-31","ability":"none"}]`, "Afgørelse: Din gæld på [udfyldes] er bortfaldet", false},
		"a lump sum":             {deposit + `,` + working, "Afgørelse: Du skal betale 3.000\u00a0kr. tilbage", false},
		"a missed payment":       {benefit + `,` + working + `,"plan":true,"breach":{"missedOn":"2026-02-02"}`, "Påkrav: Du mangler at betale [udfyldes]", false},
		"a demand that runs":     {benefit + `,` + working + `,"plan":true,"breach":{"missedOn":"2026-02-02","demand":{"sentOn":"2026-02-20","deadline":"2026-03-06"}}`, "", false},
		"a default, not told":    {benefit + `,` + working + `,"plan":true,"breach":{` + demanded + `}`, "", false},
		"a default":              {benefit + `,` + working + `,"plan":true,"breach":{` + demanded + `,"notice":{"on":"2026-01-05"}}`, "Afgørelse: Vi sender din gæld på [udfyldes] til Gældsstyrelsen", false},
		"a default of spouses":   {support + `,` + working + `,"plan":true,"breach":{` + demanded + `,"notice":{"on":"2026-01-05"},"otherNotices":[{"on":"2026-01-05"}]}`, "Afgørelse: Vi sender din gæld på [udfyldes] til Gældsstyrelsen", true},
		"another act":            {`"claim":{"creditor":"municipality","act":"other","kind":"benefit","principal":"20000","balance":"19000","endedOn":"2025-01-31","collectionBegunOn":"2022-02-14"},` + working, "", false},
		"a plan from before all": {`"claim":{"kind":"benefit","endedOn":"2005-01-31","legacyPlan":{"approvedOn":"2005-11-01","kept":true},"creditor":"municipality","act":"aktivloven","principal":"20000","balance":"19000","collectionBegunOn":"2005-02-14"},` + working, "", false},
	} {
		t.Run(name, func(t *testing.T) {
			decided, err := contract.Evaluator{}.Decide([]byte(`{"id":"1","rule":"repayment","given":{"on":"2026-03-02",` + test.given + `}}`))
			assert.NilError(t, err)
			decision := decided.(repayment.Decision)
			got, err := letters.For(&decision, letters.Particulars{})
			if test.title == "" {
				assert.Assert(t, errors.Is(err, letters.ErrNoLetter), "%s: %v %s", decision.Track, err, titles(got))
				return
			}
			assert.NilError(t, err)
			assert.DeepEqual(t, titles(got), []string{test.title})
			assert.Equal(t, got[0].Date, decision.Facts.On)
			assert.Equal(t, strings.Contains(got[0].Text(), "hæfter"), test.others, got[0].Text())
		})
	}
}
