// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

func oneOf[T any](r *rand.Rand, values ...T) T { return values[r.IntN(len(values))] }

func kroner(amount int64) decimal.NullDecimal {
	return decimal.NewNullDecimal(decimal.NewFromInt(amount))
}

// randomFile is a case file with what may be in one; many cannot be decided.
func randomFile(r *rand.Rand) casefile.Facts {
	day := calendar.MustParse
	f := casefile.Facts{On: day("2025-07-01").AddDays(r.IntN(540))}
	debtors := []string{"A", "B"}[:1+r.IntN(2)]
	for _, id := range debtors {
		d := casefile.Debtor{ID: id, Situations: []casefile.Situation{{From: day("2010-01-01"), Ability: oneOf(r, lapse.None, lapse.None, lapse.Able)}}}
		from := day("2025-07-01")
		for range 1 + r.IntN(2) {
			s := casefile.Situation{From: from, SupportsChildren: new(r.IntN(2) == 0), OtherIncome: new(true)}
			switch r.IntN(5) {
			case 0:
				s.Benefits, s.OtherIncome = []deferral.Benefit{"kontanthjaelp"}, new(false)
			case 1:
				s.Benefits, s.OtherIncome = []deferral.Benefit{"foertidspension"}, new(false)
			case 2: // no income data
			default:
				s.AnnualNetIncome = kroner(oneOf[int64](r, 9_000, 150_000, 237_500, 400_000))
			}
			if s.Benefits != nil && r.IntN(3) == 0 {
				s.ModestExpenses = &deferral.ModestExpenses{Monthly: decimal.NewFromInt(300), Reason: "Bor gratis."}
			}
			d.Situations = append(d.Situations, s)
			from = from.AddDays(1 + r.IntN(400))
		}
		f.Debtors = append(f.Debtors, d)
	}
	for i := range 1 + r.IntN(3) {
		c := casefile.Claim{ID: fmt.Sprintf("K%d", i+1), Creditor: repayment.Municipality, Act: repayment.Aktivloven, Kind: law.Benefit,
			Principal: decimal.NewFromInt(oneOf[int64](r, 250, 1_000, 12_000, 40_000)), Liable: []string{oneOf(r, debtors...)}}
		c.CollectionBegunOn = f.On.AddDays(-r.IntN(1_500))
		switch r.IntN(5) {
		case 0:
			c.Kind, c.PaidOutOn = law.HousingDeposit, c.CollectionBegunOn.AddDays(-r.IntN(3_700))
		case 1:
			c.Kind, c.Liable = law.MortgageSupport, debtors
			c.MarriedAtPayout, c.EndedOn = new(true), c.CollectionBegunOn
		case 2: // the help still runs
		default:
			c.EndedOn = c.CollectionBegunOn.AddDays(-r.IntN(100))
		}
		if r.IntN(12) == 0 {
			c.Creditor = repayment.UdbetalingDanmark
		}
		f.Claims = append(f.Claims, c)
	}
	randomEvents(r, &f, debtors)
	return f
}

// randomEvents lets the file live: a payout, payments, a plan, and what follows when it is
// broken, each a while after the one before.
func randomEvents(r *rand.Rand, f *casefile.Facts, debtors []string) {
	on := f.On.AddDays(-300 + r.IntN(250))
	add := func(e casefile.Event) {
		on = on.AddDays(1 + r.IntN(25))
		e.On = on
		f.Events = append(f.Events, e)
	}
	for _, c := range f.Claims {
		if c.Kind == law.HousingDeposit && r.IntN(2) == 0 {
			add(casefile.Event{Kind: casefile.LandlordTold, Claim: c.ID, Amount: kroner(oneOf[int64](r, 800, 30_000)), ExpectedOn: on.AddDays(40)})
			if r.IntN(3) > 0 {
				on = on.AddDays(-60 * r.IntN(3))
				add(casefile.Event{Kind: casefile.LandlordRepaid, Claim: c.ID, Amount: kroner(oneOf[int64](r, 900, 9_000, 50_000)), FoundByCreditor: new(r.IntN(2) == 0)})
			}
		}
	}
	debtor := oneOf(r, debtors...)
	paid := func() {
		add(casefile.Event{Kind: casefile.Payment, Debtor: oneOf(r, debtors...), Amount: kroner(oneOf[int64](r, 100, 600, 2_000, 60_000)),
			By: oneOf(r, 0, casefile.BySetOff)})
	}
	for range r.IntN(3) {
		paid()
	}
	if r.IntN(3) > 0 {
		add(casefile.Event{Kind: casefile.Plan, Debtor: debtor, Basis: oneOf(r, casefile.ByTable, casefile.NoIncomeData, casefile.ModestAmount),
			Monthly: kroner(oneOf[int64](r, 300, 350, 1_350)), Reason: "Bor gratis."})
		if last := &f.Events[len(f.Events)-1]; last.Basis != casefile.ModestAmount {
			last.Reason = ""
		}
		on = on.AddDays(r.IntN(60))
	}
	if r.IntN(3) == 0 {
		paid()
	}
	if r.IntN(2) == 0 {
		add(casefile.Event{Kind: casefile.Missed, Debtor: debtor})
		if r.IntN(3) > 0 {
			add(casefile.Event{Kind: casefile.DemandSent, Debtor: debtor, Deadline: on.AddDays(35)})
			on = on.AddDays(r.IntN(40))
			for _, id := range debtors {
				switch r.IntN(5) {
				case 0:
					add(casefile.Event{Kind: casefile.NoticeGiven, Debtor: id, Exception: breach.Impossible, Reason: "Ukendt adresse."})
				case 1, 2:
					add(casefile.Event{Kind: casefile.NoticeGiven, Debtor: id})
				}
			}
		}
	}
	if r.IntN(4) == 0 {
		paid()
	}
}

// completeDetails are details with everything that a letter of a file may lack.
func completeDetails(t *testing.T, f *casefile.Facts) (letters.Particulars, letters.FileDetails) {
	c := newCase(t)
	p := c.Particulars
	p.Date, p.Recipient = calendar.Date{}, document.Recipient{}
	d := letters.FileDetails{Debtors: map[string]letters.FileDebtor{}, Claims: map[string]letters.FileClaim{}, WayToPay: c.Instalment.WayToPay,
		FirstDue: f.On.AddDays(30), Deadline: f.On.AddDays(14), TransferOn: f.On.AddDays(20), StopBy: f.On.AddDays(16), DecidedBy: "Leder Eksempel",
		LumpSumBy: f.On.AddDays(14), PaidBackOn: f.On.AddDays(14)}
	for _, debtor := range f.Debtors {
		d.Debtors[debtor.ID] = letters.FileDebtor{Recipient: document.Recipient{Name: "Modtager " + debtor.ID}, IncomeSource: "dine lønsedler",
			Evidence: "vores system", Considerations: "Du bor gratis.", Change: "Din indkomst har ændret sig."}
	}
	for _, claim := range f.Claims {
		d.Claims[claim.ID] = letters.FileClaim{Text: "hjælp nr. " + claim.ID, DecidedOn: f.On.AddDays(-300), HelpText: "boligindskud",
			Period:       calendar.Period{From: calendar.MustParse("2024-05-01"), To: calendar.MustParse("2024-05-31")},
			LastTimelyOn: f.On.AddDays(-1), LatePayments: "Det, du har betalt siden, får du tilbage."}
	}
	return p, d
}

// hasLetter are the steps that have a letter, the review of a plan left out.
var hasLetter = []casefile.StepCode{casefile.DecidePlan, casefile.DecideDeferral, casefile.PutInAbeyance, casefile.DecideModestAmount,
	casefile.DecideLumpSum, casefile.SendDemand, casefile.GiveNotice, casefile.Transfer, casefile.CloseLapsed, casefile.ClosePaid, casefile.PayBack}

func TestNoLetterOfAReadyStepIsRefused(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	decided, seen, kinds := 0, map[casefile.StepCode]int{}, map[letters.Kind]int{}
	for tried := 0; decided < 2_000; tried++ {
		assert.Assert(t, tried < 40_000, "only %d of them can be decided", decided)
		facts := randomFile(r)
		decision, err := casefile.Decide(facts, casefile.Options{})
		if err != nil {
			continue
		}
		decided++
		particulars, details := completeDetails(t, &facts)
		made, err := letters.ForFile(decision, particulars, details)
		assert.NilError(t, err, "%s", decision.AppendResult(nil))
		drafts, err := letters.ForFile(decision, letters.Particulars{}, letters.FileDetails{})
		assert.NilError(t, err, "%s", decision.AppendResult(nil))
		assert.Assert(t, len(drafts) <= len(made)) // nobody has said why a plan is changed
		for _, letter := range drafts {
			assert.Assert(t, letter.Document.IsDraft())
		}
		if decided%10 == 0 {
			particulars.Texts = letters.DefaultTexts(law.English)
			english, err := letters.ForFile(decision, particulars, details)
			assert.NilError(t, err)
			assert.Equal(t, len(english), len(made))
		}
		result := decision.Result()
		for _, step := range result.Steps {
			if step.State != casefile.Ready || step.Who != casefile.Caseworker || !slices.Contains(hasLetter, step.Code) {
				continue
			}
			has := slices.ContainsFunc(made, func(l letters.FileLetter) bool {
				return l.Step.Code == step.Code && slices.Equal(l.Step.Claims, step.Claims)
			})
			assert.Assert(t, has, "%s has no letter: %s", step.Code, decision.AppendResult(nil))
		}
		assertTogether(t, &decision, made)
		for _, letter := range made {
			assert.NilError(t, letter.Document.Validate())
			assert.Equal(t, len(letter.Document.Findings), 0, "%s %v\n%s", letter.Step.Code, letter.Document.Findings, decision.AppendResult(nil))
			if !letter.Document.Internal {
				assert.Equal(t, letter.Document.Recipient.Name, "Modtager "+letter.Debtor)
			}
			assertAmounts(t, &decision, &result, letter)
			assertWho(t, &decision, &result, letter)
			seen[letter.Step.Code]++
			kinds[letter.Kind]++
		}
	}
	for _, code := range hasLetter {
		assert.Check(t, seen[code] > 10, "%s was made %d times", code, seen[code])
	}
	t.Log(kinds)
}

// ordinaryOf is what is left of some claims beside lump sums.
func ordinaryOf(result *casefile.Result, ids []string) (ordinary decimal.Decimal) {
	for _, c := range result.Claims {
		if slices.Contains(ids, c.ID) {
			ordinary = ordinary.Add(c.Balance)
			if c.LumpSum != nil {
				ordinary = ordinary.Sub(c.LumpSum.Left)
			}
		}
	}
	return ordinary
}

// assertAmounts asserts that a letter has the amounts of the decision: what the step is
// about in the title, and what is left of each claim.
func assertAmounts(t *testing.T, decision *casefile.Decision, result *casefile.Result, letter letters.FileLetter) {
	t.Helper()
	total, ordinary := decimal.Zero, ordinaryOf(result, letter.Claims)
	for _, c := range result.Claims {
		if slices.Contains(letter.Claims, c.ID) {
			total = total.Add(c.Balance)
		}
	}
	claim := result.Claims[slices.IndexFunc(result.Claims, func(c casefile.ClaimResult) bool { return c.ID == letter.Claims[0] })]
	text := strings.Join(said(&letter.Document), "\n")
	says := func(amount decimal.Decimal) {
		t.Helper()
		written := law.FormatKroner(amount, law.Danish)
		assert.Assert(t, strings.Contains(text, written), "%s does not say %s: %s\n%s", letter.Step.Code, written, decision.AppendResult(nil), text)
	}
	switch letter.Kind {
	case letters.InstalmentByTable, letters.InstalmentFixed, letters.InstalmentModest:
		debtor := result.Debtors[slices.IndexFunc(result.Debtors, func(d casefile.DebtorResult) bool { return d.ID == letter.Debtor })]
		share := decimal.Zero
		for _, c := range result.Claims {
			if slices.Contains(letter.Claims, c.ID) {
				share = share.Add(c.Share)
			}
		}
		if len(letter.Claims) == 1 && len(claim.Liable) == 1 {
			says(share)
			assert.Assert(t, strings.Contains(letter.Document.Title, law.FormatKroner(share, law.Danish)), letter.Document.Title)
		}
		assert.Assert(t, debtor.Monthly.Valid)
		if debtor.Monthly.Decimal.LessThan(ordinary) {
			says(ordinary) // in the form of the debt
		}
	case letters.DeferralGranted, letters.PlanInAbeyance:
		says(ordinary)
	case letters.LumpSumOnDeposit, letters.LumpSumExpected:
		says(claim.LumpSum.Left)
	case letters.DemandOnPlan:
		says(ordinary)
	case letters.DemandOnDeposit, letters.TransferOfDeposit, letters.TransferOfPlan, letters.ClaimLapsed, letters.NoteWithoutNotice, letters.TransferNotice:
		says(total)
	case letters.Overpaid:
		says(claim.Overpaid)
	}
}
