// SPDX-License-Identifier: MPL-2.0

package repayment_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// faulty is a case and the faults in it.
type faulty struct {
	name string
	c    repayment.Facts
	want string
}

func findAll(t *testing.T, tests []faulty) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			decision, err := repayment.Decide(test.c, repayment.Options{})
			assert.Equal(t, found(err), test.want)
			assert.Assert(t, reflect.DeepEqual(decision, repayment.Decision{}), "a partial answer")
			var faults law.Faults
			assert.Assert(t, errors.As(err, &faults))
			for _, fault := range faults {
				for language, expected := range map[law.Language]string{law.Danish: "; det rigtige er ", law.English: "; expected "} {
					assert.Assert(t, strings.Contains(fault.Text(language), expected), "%+v", fault)
				}
			}
		})
	}
}

func TestEachFaultOfTheCaseHasItsCodeAndField(t *testing.T) {
	yes := true
	claim := func(change func(c *repayment.Claim)) repayment.Facts {
		return aBenefit(func(c *repayment.Facts) { change(&c.Claim) })
	}
	findAll(t, []faulty{
		{"no day", aBenefit(on("")), "missing on"},
		{"the day before the order", aBenefit(on("2025-06-30"), func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2025-06-01") }), "not-in-force on"},
		{"no creditor", claim(func(c *repayment.Claim) { c.Creditor = 0 }), "missing claim.creditor"},
		{"no act", claim(func(c *repayment.Claim) { c.Act = "" }), "missing claim.act"},
		{"an unknown act", claim(func(c *repayment.Claim) { c.Act = "x" }), "invalid claim.act"},
		{"an act that is misspelt", claim(func(c *repayment.Claim) { c.Act = "aktiv-loven" }), "invalid claim.act"},
		{"mortgage support under another act", aBenefit(spouses(true), func(c *repayment.Facts) { c.Claim.Act = repayment.EmploymentAct125 }), "contradiction claim.kind"},
		{"a deposit under another act", aDeposit(func(c *repayment.Facts) { c.Claim.Act = repayment.Integrationsloven }), "contradiction claim.kind"},
		{"abroad under another act", claim(func(c *repayment.Claim) {
			c.Creditor, c.AbroadUnderSection6, c.Act = repayment.UdbetalingDanmark, true, repayment.Seniorpraemie
		}), "contradiction claim.abroadUnderSection6"},
		{"no kind", claim(func(c *repayment.Claim) { c.Kind = 0 }), "missing claim.kind"},
		{"abroad and a municipality", claim(func(c *repayment.Claim) { c.AbroadUnderSection6 = true }), "contradiction claim.abroadUnderSection6"},
		{"a balance below nothing", claim(func(c *repayment.Claim) { c.Balance = krone("-0.01") }), "out-of-range claim.balance"},
		{"a principal of nothing", claim(func(c *repayment.Claim) { c.Principal = krone("0") }), "out-of-range claim.principal"},
		{"a negative balance", claim(func(c *repayment.Claim) { c.Balance = krone("-0.01") }), "out-of-range claim.balance"},
		{"a balance with three decimals", claim(func(c *repayment.Claim) { c.Balance = krone("0.001") }), "invalid claim.balance"},
		{"a balance above every bound", claim(func(c *repayment.Claim) { c.Balance = krone("1000000000001") }), "out-of-range claim.balance"},
		{"a principal above every bound", claim(func(c *repayment.Claim) { c.Principal = krone("1e13") }), "out-of-range claim.principal"},
		{"a principal with three decimals, and a larger balance", claim(func(c *repayment.Claim) { c.Principal, c.Balance = krone("1000.001"), krone("2000") }), "invalid claim.principal"},
		{"a plan above every bound", aBenefit(planOf("1000000000000.01")), "out-of-range plan.monthly"},
		{"a balance above the principal", claim(func(c *repayment.Claim) { c.Balance = krone("10000.01") }), "contradiction claim.balance"},
		{"no day of collection", claim(func(c *repayment.Claim) { c.CollectionBegunOn = calendar.Date{} }), "missing claim.collectionBegunOn"},
		{"collection before 1900", claim(func(c *repayment.Claim) { c.CollectionBegunOn = dayOf("1899-12-31") }), "out-of-range claim.collectionBegunOn"},
		{"collection after the day", claim(func(c *repayment.Claim) { c.CollectionBegunOn = dayOf("2026-03-03") }), "contradiction claim.collectionBegunOn"},
		{"an end before 2005, 20 years and a day before the collection", claim(func(c *repayment.Claim) {
			c.EndedOn, c.CollectionBegunOn = dayOf("2004-12-31"), dayOf("2025-01-01")
		}), "out-of-range claim.endedOn"},
		{"an end before 2005, 20 years before the collection", claim(func(c *repayment.Claim) {
			c.EndedOn, c.CollectionBegunOn = dayOf("2004-12-31"), dayOf("2024-12-31")
		}), "missing periods"},
		{"the same, and a period from the day before it", aBenefit(func(c *repayment.Facts) {
			c.Claim.EndedOn, c.Claim.CollectionBegunOn, c.Periods = dayOf("2004-12-31"), dayOf("2024-12-31"), periodsOf("able 2004-12-30")
		}), "out-of-range periods[0].from"},
		{"known after the day", claim(func(c *repayment.Claim) { c.KnownOn = dayOf("2026-03-03") }), "contradiction claim.knownOn"},
		{"known before 2005", claim(func(c *repayment.Claim) { c.KnownOn = dayOf("2004-12-31") }), "out-of-range claim.knownOn"},
		{"a benefit with a payout", claim(func(c *repayment.Claim) { c.PaidOutOn = dayOf("2025-01-01") }), "contradiction claim.paidOutOn"},
		{"a deposit without a payout", aDeposit(func(c *repayment.Facts) { c.Claim.PaidOutOn = calendar.Date{} }), "missing claim.paidOutOn"},
		{"a deposit with an end", aDeposit(func(c *repayment.Facts) { c.Claim.EndedOn = dayOf("2025-06-30") }), "contradiction claim.endedOn"},
		{"a landlord of a benefit", aBenefit(landlord("1")), "contradiction claim.landlordRepaid"},
		{"a landlord before the payout", aDeposit(landlord("1"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.On = dayOf("2025-01-09") }),
			"contradiction claim.landlordRepaid.on"},
		{"marriage and a benefit", claim(func(c *repayment.Claim) { c.MarriedAtPayout = &yes }), "contradiction claim.marriedAtPayout"},
		{"a breach, and marriage not known", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Claim.Kind = law.MortgageSupport }), "missing claim.marriedAtPayout"},
		{"missed the day before the collection", aBenefit(planOf("725"), func(c *repayment.Facts) {
			c.Breach = &repayment.Breach{MissedOn: dayOf("2025-07-14")}
		}), "contradiction breach.missedOn"},
		{"missed on the last day of the two months", aDeposit(landlord("1"), missedLate, func(c *repayment.Facts) { c.Breach.MissedOn = dayOf("2026-01-15") }),
			"contradiction breach.missedOn"},
		{"a transfer without a day, before the years", aBenefit(away, func(c *repayment.Facts) { c.Claim.Transfer.ReceivedOn = calendar.Date{} }),
			"missing claim.transfer.receivedOn"},
		{"a transfer tomorrow, before the years", aBenefit(away, on("2026-02-09")), "contradiction claim.transfer.receivedOn"},
		{"a return tomorrow, before the years", aBenefit(away, func(c *repayment.Facts) { c.Claim.Transfer.ReturnedOn = dayOf("2026-03-03") }),
			"contradiction claim.transfer.returnedOn"},
		{"a return the day before, before the years", aBenefit(away, func(c *repayment.Facts) { c.Claim.Transfer.ReturnedOn = dayOf("2026-02-09") }),
			"contradiction claim.transfer.returnedOn"},
		{"a legacy plan and a collection from the day itself", aBenefit(legacyPlan(false), func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2005-11-16") }),
			"contradiction claim.collectionBegunOn"},
		{"a kept legacy plan and a breach", aBenefit(legacyPlan(true), missed), "contradiction breach"},
		{"a legacy plan without a day", aBenefit(legacyPlan(true), func(c *repayment.Facts) { c.Claim.LegacyPlan.ApprovedOn = calendar.Date{} }),
			"missing claim.legacyPlan.approvedOn"},
		{"a legacy plan from the day itself", aBenefit(legacyPlan(true), func(c *repayment.Facts) { c.Claim.LegacyPlan.ApprovedOn = dayOf("2005-11-16") }),
			"out-of-range claim.legacyPlan.approvedOn"},
		{"a kept legacy plan and another", aBenefit(legacyPlan(true), planOf("100")), "contradiction plan"},
		{"a plan in abeyance that is none", aBenefit(inAbeyance), "contradiction planInAbeyance"},
		{"a plan of 0 kr.", aBenefit(planOf("0.00")), "out-of-range plan.monthly"},
		{"a negative plan", aBenefit(planOf("-1")), "out-of-range plan.monthly"},
		{"a payment without a day", aBenefit(paid("")), "missing payments[0].on"},
		{"a payment after the day", aBenefit(paid("2026-01-01", "2026-03-03")), "contradiction payments[1].on"},
		{"a payment before the collection", aBenefit(paid("2025-07-15", "2025-07-14")), "contradiction payments[1].on"},
		{"a negative payment", aBenefit(paid("2026-01-01"), func(c *repayment.Facts) { c.Payments[0].Amount = krone("-1") }), "out-of-range payments[0].amount"},
		{"a payment of nothing", aBenefit(paid("2026-01-01"), func(c *repayment.Facts) { c.Payments[0].Amount = decimal.Zero }), "out-of-range payments[0].amount"},
		{"a payment with three decimals", aBenefit(paid("2026-01-01"), func(c *repayment.Facts) { c.Payments[0].Amount = krone("0.001") }),
			"invalid payments[0].amount"},
		{"more paid than owed", aBenefit(paid("2026-01-01", "2026-01-02"), func(c *repayment.Facts) { c.Payments[0].Amount = krone("9900.01") }),
			"contradiction payments"},
	})
	assert.Equal(t, found(func() error {
		_, err := repayment.Decide(aBenefit(paid("2026-01-01"), func(c *repayment.Facts) { c.Payments[0].Amount = krone("2000") }), repayment.Options{})
		return err
	}()), "", "exactly what is no longer owed")
	// The days beside those of the faults.
	for name, c := range map[string]repayment.Facts{
		"missed on the day of the collection":          aBenefit(planOf("725"), func(c *repayment.Facts) { c.Breach = &repayment.Breach{MissedOn: dayOf("2025-07-15")} }),
		"missed the day after the two months":          aDeposit(landlord("1"), missedLate),
		"missed in them, but nothing was paid out":     aDeposit(landlord("0"), planOf("725"), missed),
		"received on the day":                          aBenefit(away, on("2026-02-10")),
		"back on the day it was received":              aBenefit(away, func(c *repayment.Facts) { c.Claim.Transfer.ReturnedOn = dayOf("2026-02-10") }),
		"collection the day before, a legacy plan":     aBenefit(legacyPlan(true), func(c *repayment.Facts) { c.Claim.CollectionBegunOn = dayOf("2005-11-15") }),
		"a balance of one øre":                         claim(func(c *repayment.Claim) { c.Balance = krone("0.01") }),
		"a landlord's nothing needs no day":            aDeposit(landlord("0"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.On = calendar.Date{} }),
		"no end of the benefit":                        claim(func(c *repayment.Claim) { c.EndedOn = calendar.Date{} }),
		"a landlord without a day":                     aDeposit(landlord("1"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.On = calendar.Date{} }),
		"a landlord after the day":                     aDeposit(landlord("1"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.On = dayOf("2026-03-03") }),
		"nothing is left":                              claim(func(c *repayment.Claim) { c.Balance = krone("0.00") }),
		"marriage not known, and no breach":            claim(func(c *repayment.Claim) { c.Kind = law.MortgageSupport }),
		"an act that is not covered, and any kind":     aDeposit(func(c *repayment.Facts) { c.Claim.Act = "kontantydelse" }),
		"a deposit that is repaid on its payout's day": aDeposit(landlord("1"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.On = c.Claim.PaidOutOn }),
	} {
		_, err := repayment.Decide(c, repayment.Options{})
		assert.NilError(t, err, name)
	}
}

func TestAllFaultsOfTheCaseComeAtOnceInOneOrder(t *testing.T) {
	yes := true
	findAll(t, []faulty{
		{"nothing is given", repayment.Facts{},
			"missing on, missing claim.creditor, missing claim.act, missing claim.kind, out-of-range claim.principal, " +
				"missing claim.collectionBegunOn"},
		{"everything is wrong", repayment.Facts{
			On: dayOf("2025-01-01"),
			Claim: repayment.Claim{Kind: law.Benefit, Creditor: repayment.Municipality, AbroadUnderSection6: true, Principal: krone("10"),
				Balance: krone("11"), EndedOn: dayOf("2026-01-01"), KnownOn: dayOf("2004-01-01"), PaidOutOn: dayOf("2024-01-01"),
				CollectionBegunOn: dayOf("2024-06-01"), MarriedAtPayout: &yes, LandlordRepaid: &repayment.LandlordRepayment{On: dayOf("2023-01-01")}},
			Plan:     &repayment.Plan{Monthly: maybe("0")},
			Breach:   &repayment.Breach{MissedOn: dayOf("2024-05-31")},
			Debtor:   repayment.Debtor{Benefits: []deferral.Benefit{"x"}},
			Payments: []lapse.Payment{{On: dayOf("2024-05-31"), Amount: krone("10.01")}, {}},
		}, "not-in-force on, missing claim.act, contradiction claim.abroadUnderSection6, contradiction claim.balance, " +
			"out-of-range claim.knownOn, contradiction claim.paidOutOn, contradiction claim.landlordRepaid, contradiction claim.landlordRepaid.on, " +
			"contradiction claim.marriedAtPayout, out-of-range plan.monthly, contradiction breach.missedOn, " +
			"contradiction payments[0].on, missing payments[1].on, out-of-range payments[1].amount, " +
			"invalid debtor.benefits[0], missing claim.landlordRepaid.amount"},
		{"everything is wrong with a legacy plan", repayment.Facts{
			On: dayOf("2026-01-01"),
			Claim: repayment.Claim{Kind: law.Benefit, Creditor: repayment.UdbetalingDanmark, AbroadUnderSection6: true, Act: repayment.Jobpraemie, Principal: krone("10"),
				CollectionBegunOn: dayOf("2005-11-16"), LegacyPlan: &repayment.LegacyPlan{Kept: true}, Transfer: &lapse.Transfer{ReturnedOn: dayOf("2026-01-02")}},
			Plan:   &repayment.Plan{},
			Breach: &repayment.Breach{MissedOn: dayOf("2005-11-15")},
		}, "missing claim.transfer.receivedOn, contradiction claim.transfer.returnedOn, contradiction claim.abroadUnderSection6, " +
			"missing claim.legacyPlan.approvedOn, contradiction claim.collectionBegunOn, contradiction breach, contradiction plan, contradiction breach.missedOn"},
	})
}

func TestFaultsOfTheChaptersAreAtTheFieldsOfTheCase(t *testing.T) {
	old := func(periods ...repayment.Period) edit {
		return func(c *repayment.Facts) { c.Periods = periods }
	}
	begun := dayOf("2023-01-31")
	since := dayOf("2025-07-01")
	given := repayment.Period{From: begun, To: dayOf("2025-06-30"), Ability: lapse.None}
	findAll(t, []faulty{
		{"an unknown benefit", aBenefit(receives("kontanthjaelp", "kontant")), "invalid debtor.benefits[1]"},
		{"a benefit twice", aBenefit(receives("su", "su")), "contradiction debtor.benefits[1]"},
		{"modest expenses without a reason", aBenefit(modest("0"), func(c *repayment.Facts) { c.Debtor.ModestExpenses.Reason = " " }),
			"out-of-range debtor.modestExpenses.monthly, missing debtor.modestExpenses.reason"},
		{"no list for the year", aBenefit(on("2027-01-01")), "no-table on"},
		{"income in both forms", aBenefit(func(c *repayment.Facts) { c.Debtor.Income = &instalment.Income{Tax: krone("-1")} }),
			"contradiction debtor.income, out-of-range debtor.income.tax"},
		{"income with three decimals", aBenefit(func(c *repayment.Facts) { c.Debtor.AnnualNetIncome = maybe("0.001") }), "invalid debtor.annualNetIncome"},
		{"income data from tomorrow", aBenefit(func(c *repayment.Facts) { c.Debtor.IncomeAsOf = dayOf("2026-03-03") }), "contradiction debtor.incomeAsOf"},
		{"a demand without its days", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.Demand = &breach.Demand{} }),
			"missing breach.demand.sentOn, missing breach.demand.deadline"},
		{"a demand before the payment was late", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.Demand.SentOn = dayOf("2026-01-01") }),
			"contradiction breach.demand.sentOn"},
		{"paid and not missed", aBenefit(planOf("725"), func(c *repayment.Facts) { c.Breach = &repayment.Breach{PaidOn: dayOf("2026-01-01")} }),
			"contradiction breach.paidOn"},
		{"missed tomorrow", aBenefit(planOf("725"), func(c *repayment.Facts) { c.Breach = &repayment.Breach{MissedOn: dayOf("2026-03-03")} }),
			"contradiction breach.missedOn"},
		{"an exception without a reason", aBenefit(spouses(true), planOf("725"), missed, func(c *repayment.Facts) {
			c.Breach.OtherNotices = []*breach.Notice{nil, {Exception: breach.Impossible}}
		}), "missing breach.otherNotices[1].reason"},
		{"a landlord's unknown amount", aDeposit(landlord("1"), func(c *repayment.Facts) { c.Claim.LandlordRepaid.Amount = decimal.NullDecimal{} }),
			"missing claim.landlordRepaid.amount"},
		{"an unknown benefit when the landlord paid nothing out", aDeposit(landlord("0"), receives("x")), "invalid debtor.benefits[0]"},
		{"no periods when the years have passed", aBenefit(oldClaim("none 2023-01-31"), old()), "missing periods"},
		{"a day that no period covers", aBenefit(oldClaim("none 2023-01-31"), old(repayment.Period{From: begun, To: dayOf("2026-01-30"), Ability: lapse.None})),
			"missing periods"},
		{"periods that overlap", aBenefit(oldClaim("none 2023-01-31"), old(given, given)), "contradiction periods[1].from"},
		{"a debtor of a period before the order", aBenefit(oldClaim("none 2023-01-31"), old(repayment.Period{From: begun, Debtor: &repayment.Debtor{}})),
			"not-in-force periods[0].from"},
		{"a period that says nothing", aBenefit(old(repayment.Period{From: begun})), "missing periods[0].ability"},
		{"a period that says it twice", aBenefit(oldClaim("none 2023-01-31"), old(given, repayment.Period{From: since, Ability: lapse.Able, Debtor: &repayment.Debtor{}})),
			"contradiction periods[1].ability"},
		{"the same with no deferral", aBenefit(oldClaim("none 2023-01-31"), old(given, repayment.Period{From: since, NoDeferral: true, Debtor: &repayment.Debtor{}})),
			"contradiction periods[1].ability"},
		{"able without a deferral", aBenefit(old(repayment.Period{From: begun, Ability: lapse.Able, NoDeferral: true})), "contradiction periods[0].noDeferral"},
		{"faults of two debtors in the periods", aBenefit(oldClaim("none 2023-01-31"), old(given,
			repayment.Period{From: since, To: dayOf("2025-12-31"), Debtor: &repayment.Debtor{Benefits: []deferral.Benefit{"su", "x"}}},
			repayment.Period{From: dayOf("2026-01-01"), Debtor: &repayment.Debtor{AnnualNetIncome: maybe("0.001"), IncomeAsOf: dayOf("2026-01-02")}})),
			"invalid periods[1].debtor.benefits[1], invalid periods[2].debtor.annualNetIncome, contradiction periods[2].debtor.incomeAsOf"},
		{"a transfer that ends before it begins", aBenefit(oldClaim("none 2023-01-31"), func(c *repayment.Facts) {
			c.Claim.Transfer = &lapse.Transfer{ReceivedOn: dayOf("2026-01-02"), ReturnedOn: dayOf("2026-01-01")}
		}), "contradiction claim.transfer.returnedOn"},
		{"a transfer tomorrow", aBenefit(oldClaim("none 2023-01-31"), func(c *repayment.Facts) {
			c.Claim.Transfer = &lapse.Transfer{ReceivedOn: dayOf("2026-03-03")}
		}), "contradiction claim.transfer.receivedOn"},
		{"a payment of nothing when § 8 is asked", aBenefit(oldClaim("none 2023-01-31"), paid("2024-01-01"), func(c *repayment.Facts) {
			c.Payments[0].Amount = decimal.Zero
		}), "out-of-range payments[0].amount"},
	})
}

func TestFaultsDoNotRepeatWhatWasGiven(t *testing.T) {
	const planted = "010190-1234"
	c := aBenefit(receives(planted), planOf("725"), missed)
	c.Breach.Notice = &breach.Notice{On: dayOf("2026-02-02"), Reason: planted}
	_, err := repayment.Decide(c, repayment.Options{})
	assert.Assert(t, err != nil && !strings.Contains(err.Error(), "1234"), "%v", err)
	c.Debtor.Benefits = nil
	_, err = repayment.Decide(c, repayment.Options{})
	assert.Equal(t, found(err), "contradiction breach.notice.reason")
	assert.Assert(t, !strings.Contains(err.Error(), "1234"), "%v", err)
}

// What is said twice must be said alike.
func TestFactsThatContradictEachOtherAreRefused(t *testing.T) {
	working := oldClaim("able 2023-01-31")
	judged := func(question repayment.Question, answer repayment.Answer, reason string) edit {
		return func(c *repayment.Facts) {
			c.Judgements = append(c.Judgements, repayment.Judgement{Question: question, Answer: answer, Reason: reason})
		}
	}
	paidOf := func(day, kroner string) edit {
		return func(c *repayment.Facts) {
			c.Payments = append(c.Payments, lapse.Payment{On: dayOf(day), Amount: krone(kroner)})
		}
	}
	for _, test := range []faulty{
		{"able today, and on kontanthjælp", aBenefit(working, receives("kontanthjaelp")), "contradiction periods[0]"},
		{"a deferral today, and working", aBenefit(oldClaim("able 2023-01-31, none 2026-03-02")), "contradiction periods[1]"},
		{"a deferral until yesterday, and working", aBenefit(oldClaim("able 2023-01-31, none 2026-03-01, able 2026-03-02")), ""},
		{"no instalment today, and kontanthjælp", aBenefit(oldClaim("able 2023-01-31, zero 2026-03-02"), receives("kontanthjaelp")), "contradiction periods[1]"},
		{"a plan runs that the table would not give", aBenefit(working, planOf("725"), income("0")), ""},
		{"the same, said by the table", aBenefit(oldClaim("able 2023-01-31, zero 2026-03-02"), planOf("725"), income("0")), ""},
		{"a plan runs, and the periods say a deferral", aBenefit(oldClaim("none 2023-01-31"), planOf("725"), paid("2024-05-01")), "contradiction periods[0]"},
		{"a balance above what is left", aBenefit(paidOf("2026-01-02", "2000.01")), "contradiction claim.balance"},
		{"a balance of what is left", aBenefit(paidOf("2026-01-02", "2000")), ""},
		{"default without a plan", aBenefit(missed), "contradiction breach"},
		{"an empty breach without a plan", aBenefit(func(c *repayment.Facts) { c.Breach = &repayment.Breach{} }), ""},
		{"default of a legacy plan", aBenefit(legacyPlan(false), missed), ""},
		{"default of a lump sum", aDeposit(landlord("6000"), missedLate), ""},
		{"default of a plan in abeyance", aBenefit(planOf("725"), missed, inAbeyance), "contradiction breach"},
		{"missed in a deferral", aBenefit(oldClaim("able 2023-01-31, none 2026-01-01, able 2026-01-03"), planOf("725"), missed), "contradiction breach.missedOn"},
		{"the deadline in a deferral", aBenefit(oldClaim("able 2023-01-31, none 2026-01-20, able 2026-02-01"), planOf("725"), missed), "contradiction breach.demand.deadline"},
		{"missed the day after a deferral", aBenefit(oldClaim("able 2023-01-31, none 2025-12-01, able 2026-01-02"), planOf("725"), missed), ""},
		{"received on the last day of the demand", aBenefit(planOf("725"), missed, away, func(c *repayment.Facts) { c.Claim.Transfer.ReceivedOn = dayOf("2026-01-20") }),
			"contradiction claim.transfer.receivedOn"},
		{"received the day after", aBenefit(planOf("725"), missed, away, func(c *repayment.Facts) { c.Claim.Transfer.ReceivedOn = dayOf("2026-01-21") }), ""},
		{"received although it was paid in time", aBenefit(planOf("725"), missed, away, func(c *repayment.Facts) { c.Breach.PaidOn = dayOf("2026-01-20") }),
			"contradiction claim.transfer.receivedOn"},
		{"paid in the list, and not in the breach", aBenefit(planOf("725"), missed, told, paidOf("2026-01-20", "725")), "contradiction breach.paidOn"},
		{"paid in the list the day after the deadline", aBenefit(planOf("725"), missed, told, paidOf("2026-01-21", "725")), ""},
		{"paid in both", aBenefit(planOf("725"), missed, paidOf("2026-01-20", "725"), func(c *repayment.Facts) { c.Breach.PaidOn = dayOf("2026-01-20") }), ""},
		{"paid, but two instalments were missed", aBenefit(planOf("725"), missed, paidOf("2026-01-20", "725"), func(c *repayment.Facts) { c.Breach.Amount = maybe("1450") }), ""},
		{"paid, and how much was missed is not known", aBenefit(planOf(""), missed, paidOf("2026-01-20", "725")), "missing breach.amount"},
		{"a notice to somebody who is not liable", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.OtherNotices = []*breach.Notice{nil} }),
			"contradiction breach.otherNotices"},
		{"a lump sum in default that is none", aBenefit(planOf("725"), missed, func(c *repayment.Facts) { c.Breach.Duty = breach.LumpSum }), "contradiction breach.kind"},
		{"a plan under § 6, stk. 2, without its amount", aBenefit(receives("kontanthjaelp"), func(c *repayment.Facts) {
			c.Plan = &repayment.Plan{Basis: repayment.PlanOfModestMeans}
		}), "missing plan.monthly"},
		{"a judgement without a reason", aBenefit(judged(repayment.NeverPaid, repayment.Lapses, " ")), "missing judgements[0].reason"},
		{"a judgement that answers something else", aBenefit(judged(repayment.PartPayment, repayment.Lapses, "x")), "invalid judgements[0].answer"},
		{"a judgement of nothing", aBenefit(judged(0, 0, "x")), "missing judgements[0].question, missing judgements[0].answer"},
		{"judged twice", aBenefit(judged(repayment.NeverPaid, repayment.Lapses, "x"), judged(repayment.NeverPaid, repayment.Stays, "x")), "contradiction judgements[1].question"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := repayment.Decide(test.c, repayment.Options{})
			assert.Equal(t, found(err), test.want)
		})
	}
}
