// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/money"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// The vectors of the short form, put as case files with days made up for what has none,
// must come out alike: the same track, the same amount a month and the same days of § 8.
// What truly cannot be put so is counted here, with its reason.
func TestTheShortFormAndTheCaseFileAnswerAlike(t *testing.T) {
	left, compared := map[string]int{}, 0
	for id, facts := range shortForms(t) {
		short, err := repayment.Decide(facts, repayment.Options{})
		if err != nil {
			left["the short form refuses it"]++
			continue
		}
		file, why := asFile(facts)
		if why != "" {
			left[why]++
			continue
		}
		t.Run(id, func(t *testing.T) {
			if why := compare(t, short, file); why != "" {
				left[why]++
				return
			}
			compared++
		})
	}
	t.Log(compared, left)
	assert.Assert(t, compared >= 170, "%d", compared)
	for why, count := range left {
		most, known := map[string]int{
			"the short form refuses it":                                                     46,
			"the other spouse is not in the short form":                                     13,
			"since when the debtor has a deferral is not in the short form":                 5,
			"what became of the default of a claim that came back is not in the short form": 3,
			"the ability in 2027 would need a list of benefits for that year":               1,
		}[why]
		assert.Check(t, known && count <= most, "%s: %d", why, count)
	}
}

func shortForms(t *testing.T) map[string]repayment.Facts {
	t.Helper()
	all := map[string]repayment.Facts{}
	names, err := filepath.Glob("../testdata/vectors/repayment/*.json")
	assert.NilError(t, err)
	for _, name := range names {
		text, err := os.ReadFile(name)
		assert.NilError(t, err)
		var file struct {
			Groups []struct {
				Vectors []struct {
					ID    string          `json:"id"`
					Rule  string          `json:"rule"`
					Given json.RawMessage `json:"given"`
				} `json:"vectors"`
			} `json:"groups"`
		}
		assert.NilError(t, json.Unmarshal(text, &file))
		for _, group := range file.Groups {
			for _, v := range group.Vectors {
				var facts repayment.Facts
				if v.Rule == "repayment" && len(wire.Read(v.Given, "", &facts)) == 0 {
					all[v.ID] = facts
				}
			}
		}
	}
	assert.Assert(t, len(all) >= 160, "%d", len(all))
	return all
}

// compare holds the two answers together, or says why they differ.
func compare(t *testing.T, short repayment.Decision, file casefile.Facts) (why string) {
	t.Helper()
	decision, err := casefile.Decide(file, casefile.Options{})
	if errors.Is(err, law.NoTable) && file.On.Year() == 2027 {
		return "the ability in 2027 would need a list of benefits for that year"
	}
	assert.NilError(t, err, "%s", describe(file))
	got, want := decision.Result(), short.Result()
	claim, debtor := got.Claims[0], got.Debtors[0]
	track := want.Track.String()
	if want.Rest != nil {
		track = want.Rest.Track.String()
	}
	if want.Breach != nil && want.Breach.Stage == breach.Barred && claim.Track == casefile.TrackInDefault {
		// Neither transfers it. Whether the deferral began before the payment was missed, so
		// that nothing was, is not in the short form; the day made up here lies after it.
		assert.Equal(t, claim.Breach.Missing[0], breach.DeferralEnded)
		return "since when the debtor has a deferral is not in the short form"
	}
	assert.Equal(t, claim.Track.String(), track, "%s\n%s", describe(file), decision.AppendResult(nil))
	if want.Monthly.Valid && want.Rest == nil && track != "lump-sum" {
		assert.Assert(t, debtor.Monthly.Decimal.Equal(want.Monthly.Decimal), "%s, want %s", debtor.Monthly.Decimal, want.Monthly.Decimal)
	}
	if want.Lapse != nil && claim.Lapse != nil {
		assert.Equal(t, claim.Lapse.LastDay, want.Lapse.LastDay)
		assert.Equal(t, claim.Lapse.Lapsed, want.Lapse.Lapsed)
		if want.Lapse.Lapsed {
			assert.Equal(t, claim.Lapse.LapsedFrom, *want.Lapse.LapsedFrom)
			assert.Equal(t, claim.Lapse.Ground, *want.Lapse.Ground)
		}
	}
	return ""
}

// asFile puts the short form as a case file, or says why that cannot be done.
func asFile(f repayment.Facts) (file casefile.Facts, why string) {
	c := &f.Claim
	switch {
	case c.Kind == law.MortgageSupport && c.MarriedAtPayout != nil && *c.MarriedAtPayout:
		return file, "the other spouse is not in the short form"
	case f.Breach != nil && len(f.Breach.OtherNotices) > 0:
		return file, "the other spouse is not in the short form"
	case c.LandlordRepaid != nil && !c.LandlordRepaid.Amount.Valid:
		return file, "what the landlord paid is not known"
	}
	if c.Transfer != nil && f.Breach == nil && !c.Transfer.ReturnedOn.IsZero() {
		return file, "what became of the default of a claim that came back is not in the short form"
	}
	if c.Transfer != nil && (f.Breach == nil || f.Breach.Demand == nil) { // the default that a transfer takes is made up
		received := c.Transfer.ReceivedOn
		f.Breach = &repayment.Breach{MissedOn: received.AddDays(-20), Notice: &breach.Notice{On: received.AddDays(-15)},
			Demand: &breach.Demand{SentOn: received.AddDays(-15), Deadline: received.AddDays(-1)}}
		if f.Plan == nil {
			f.Plan = &repayment.Plan{}
		}
	}
	made := casefile.Claim{ID: "K1", Creditor: c.Creditor, Act: c.Act, Kind: c.Kind, Principal: c.Principal, EndedOn: c.EndedOn, KnownOn: c.KnownOn,
		PaidOutOn: c.PaidOutOn, CollectionBegunOn: c.CollectionBegunOn, Liable: []string{"A"}, AbroadUnderSection6: c.AbroadUnderSection6, MarriedAtPayout: c.MarriedAtPayout}
	file = casefile.Facts{On: f.On, Claims: []casefile.Claim{made}, Debtors: []casefile.Debtor{{ID: "A"}}}
	if file.Debtors[0].Situations, why = situationsOf(f); why != "" {
		return file, why
	}
	// A plan is put on the day the years are counted from, where it makes no day of them able.
	first := c.PaidOutOn
	if c.Kind != law.HousingDeposit {
		first = calendar.Later(c.EndedOn, c.KnownOn)
	}
	if first.IsZero() {
		first = calendar.Earlier(c.CollectionBegunOn, f.On)
	}
	add := func(e casefile.Event) {
		if e.Kind < casefile.Received && e.Kind != casefile.LandlordTold && e.Kind != casefile.LandlordRepaid {
			e.Debtor = "A"
		}
		file.Events = append(file.Events, e)
	}
	paid := decimal.Zero
	for _, p := range f.Payments {
		add(casefile.Event{On: p.On, Kind: casefile.Payment, Claim: "K1", Amount: decimal.NewNullDecimal(p.Amount)})
		paid = paid.Add(p.Amount)
	}
	if b := f.Breach; b != nil && !b.PaidOn.IsZero() && !slices.ContainsFunc(f.Payments, func(p lapse.Payment) bool { return p.On == b.PaidOn }) {
		missed := b.Amount.Decimal // what was missed was paid, and is not among the payments
		switch {
		case missed.Sign() > 0:
		case c.LandlordRepaid != nil && f.Plan == nil:
			missed = c.LandlordRepaid.Amount.Decimal
		case f.Plan != nil:
			missed = f.Plan.Monthly.Decimal
		}
		made.Principal = made.Principal.Add(missed)
		file.Claims[0] = made
		add(casefile.Event{On: b.PaidOn, Kind: casefile.Payment, Claim: "K1", Amount: decimal.NewNullDecimal(missed)})
	}
	if rest := c.Principal.Sub(paid).Sub(c.Balance); rest.Sign() > 0 {
		add(casefile.Event{On: first, Kind: casefile.Payment, Claim: "K1", Amount: decimal.NewNullDecimal(rest), By: casefile.BySetOff}) // what was paid otherwise
	} else if rest.Sign() < 0 && c.Balance.Sign() > 0 {
		return file, "the balance is not what the payments leave"
	}
	if landlord := c.LandlordRepaid; landlord != nil {
		e := casefile.Event{On: landlord.On, Kind: casefile.LandlordRepaid, Claim: "K1", Amount: landlord.Amount, FoundByCreditor: landlord.FoundByCreditor}
		if e.FoundByCreditor == nil {
			e.FoundByCreditor = new(false)
		}
		if e.On.IsZero() || e.On.After(f.On) {
			e = casefile.Event{On: f.On, Kind: casefile.LandlordTold, Claim: "K1", Amount: landlord.Amount}
		}
		add(e)
	}
	if why := addPlan(&f, first, add); why != "" {
		return file, why
	}
	if why := addBreach(&f, add); why != "" {
		return file, why
	}
	for _, j := range f.Judgements {
		question, answer := casefile.Question(0), casefile.Answer(0)
		if question.UnmarshalText([]byte(j.Question.String())) != nil || answer.UnmarshalText([]byte(j.Answer.String())) != nil {
			return file, "the other spouse is not in the short form"
		}
		file.Judgements = append(file.Judgements, casefile.Judgement{Question: question, Answer: answer, Claim: "K1", Reason: j.Reason})
	}
	return file, ""
}

func addPlan(f *repayment.Facts, first calendar.Date, add func(casefile.Event)) (why string) {
	monthly := amount(10_000)
	if f.Plan != nil && f.Plan.Monthly.Valid {
		monthly = f.Plan.Monthly
	}
	missedOn := calendar.Date{}
	if f.Breach != nil {
		missedOn = f.Breach.MissedOn
	}
	due := f.On
	if !missedOn.IsZero() {
		due = missedOn.AddDays(-1)
	}
	if legacy := f.Claim.LegacyPlan; legacy != nil {
		if !legacy.Kept && missedOn.IsZero() {
			due = due.AddDays(-1) // what is missed today
		}
		add(casefile.Event{On: legacy.ApprovedOn, Kind: casefile.Plan, Basis: casefile.Legacy, Monthly: monthly, FirstDue: calendar.Later(due, legacy.ApprovedOn)})
		if !legacy.Kept && missedOn.IsZero() {
			add(casefile.Event{On: f.On, Kind: casefile.Missed})
		}
		return ""
	}
	if f.Plan == nil {
		return ""
	}
	on := calendar.Earlier(first, due)
	e := casefile.Event{On: on, Kind: casefile.Plan, Basis: casefile.ByTable, Monthly: monthly, FirstDue: due}
	if f.Plan.Basis.String() == "modest-amount" {
		e.Basis, e.Reason = casefile.ModestAmount, "bor gratis"
	}
	add(e)
	if f.PlanInAbeyance {
		add(casefile.Event{On: on.AddDays(1), Kind: casefile.Abeyance})
	}
	return ""
}

func addBreach(f *repayment.Facts, add func(casefile.Event)) (why string) {
	b, c := f.Breach, &f.Claim
	if b == nil || b.MissedOn.IsZero() {
		return ""
	}
	lump := b.Duty == breach.LumpSum || b.Duty == 0 && f.Plan == nil && c.LegacyPlan == nil
	claim := ""
	if lump {
		claim = "K1"
	}
	add(casefile.Event{On: b.MissedOn, Kind: casefile.Missed, Claim: claim})
	if b.Demand != nil {
		add(casefile.Event{On: b.Demand.SentOn, Kind: casefile.DemandSent, Deadline: b.Demand.Deadline, Claim: claim})
	}
	if b.Notice != nil {
		e := casefile.Event{On: b.Notice.On, Kind: casefile.NoticeGiven, Exception: b.Notice.Exception, Reason: b.Notice.Reason}
		if e.On.IsZero() {
			e.On = f.On
			if c.Transfer != nil {
				e.On = c.Transfer.ReceivedOn
			}
		}
		add(e)
	}
	if t := c.Transfer; t != nil {
		add(casefile.Event{On: t.ReceivedOn, Kind: casefile.Received, Claims: []string{"K1"}})
		if !t.ReturnedOn.IsZero() {
			add(casefile.Event{On: t.ReturnedOn, Kind: casefile.Returned, Claims: []string{"K1"}})
		}
	}
	return ""
}

// situationsOf turns periods, and the debtor of the day, into situations.
func situationsOf(f repayment.Facts) (list []casefile.Situation, why string) {
	facts := func(from calendar.Date, d repayment.Debtor) casefile.Situation {
		return casefile.Situation{From: from, SupportsChildren: new(d.SupportsChildren), AnnualNetIncome: d.AnnualNetIncome, Income: d.Income, IncomeAsOf: d.IncomeAsOf,
			Benefits: d.Benefits, OtherIncome: new(d.OtherIncome), ModestExpenses: d.ModestExpenses}
	}
	for i, p := range f.Periods {
		if i > 0 && f.Periods[i-1].To.AddDays(1) != p.From {
			return nil, "days of which nothing is known between periods"
		}
		if p.Debtor != nil {
			list = append(list, facts(p.From, *p.Debtor))
			continue
		}
		if p.From.Before(law.InForce()) {
			list = append(list, casefile.Situation{From: p.From, Ability: p.Ability, NoDeferral: p.NoDeferral})
		}
		if from := calendar.Later(p.From, law.InForce()); p.To.IsZero() || !p.To.Before(from) {
			s := casefile.Situation{From: from, SupportsChildren: new(false), OtherIncome: new(true), AnnualNetIncome: amount(24_000_000)}
			switch {
			case p.Ability == lapse.None && p.NoDeferral:
				s.AnnualNetIncome = amount(0)
			case p.Ability == lapse.None:
				s.OtherIncome, s.Benefits = new(false), []deferral.Benefit{"kontanthjaelp"}
			}
			list = append(list, s)
		}
		if i == len(f.Periods)-1 && !p.To.IsZero() && p.To.AddDays(1).Before(f.On) {
			return nil, "days of which nothing is known after the periods"
		}
	}
	list = slices.DeleteFunc(list, func(s casefile.Situation) bool { return !s.From.Before(f.On) })
	return append(list, facts(f.On, f.Debtor)), ""
}

func amount(ore int64) decimal.NullDecimal { return decimal.NewNullDecimal(money.FromOre(ore)) }

func describe(facts casefile.Facts) string {
	text, _ := json.Marshal(facts)
	return string(text)
}
