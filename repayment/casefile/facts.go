// SPDX-License-Identifier: MPL-2.0

package casefile

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Facts is a debtor's whole matter, or that of two spouses who are liable together:
// each fact once, with its day. The answer for any day is read from it. Days lie in the
// years 1990 to 2199; amounts are kroner with at most two decimals.
type Facts struct {
	// On is the day of the question, 1 July 2025 or later (§ 14, stk. 1).
	On calendar.Date `json:"on" da:"dagen, der spørges om" en:"the day of the question"`
	// Debtors are those who owe a claim (§ 2), each with a name of their own.
	Debtors []Debtor `json:"debtors" da:"skyldnerne" en:"the debtors"`
	// Claims are all the claims that are asked about, with the creditor or away.
	Claims []Claim `json:"claims" da:"kravene" en:"the claims"`
	// Events are in any order; those of one day happen in the order of [EventKind], and
	// those of one kind as they stand. An event after On is left out ([LaterEvents]).
	Events []Event `json:"events,omitempty" da:"det, der er sket" en:"what has happened"`
	// Judgements answer what is left to a person, each question once.
	Judgements []Judgement `json:"judgements,omitempty" da:"sagsbehandlerens svar på det, der er overladt til skøn" en:"the caseworker's answers to what is left to discretion"`
}

// Debtor is a person who owes one or more of the claims.
type Debtor struct {
	// ID is what the other facts and the result call the debtor.
	ID string `json:"id" da:"et navn på skyldneren i sagen, ikke et personnummer" en:"a name for the debtor in this case, not a personal number"`
	// Situations are in ascending order. Each lasts through the day before the next. A day
	// that none covers is not known, which is a fault only where the answer turns on it.
	Situations []Situation `json:"situations" da:"skyldnerens forhold over tid" en:"the debtor's circumstances over time"`
}

// Situation is what was so of a debtor from a day on: for days before 1 July 2025 the
// ability as it was judged then under the older orders, and from that day on the
// facts that §§ 5 and 6 ask for. A situation has one or the other; it says nothing
// of days on the other side.
type Situation struct {
	// From is its first day.
	From calendar.Date `json:"from" da:"den første dag" en:"the first day"`
	// Ability is "none" or "able" under the older orders; with none there was a deferral,
	// unless NoDeferral says that the table gave 0 kr..
	Ability    lapse.Ability `json:"ability,omitzero" da:"om der var økonomisk mulighed, for dage før 1. juli 2025" en:"whether there was economic possibility, for days before 1 July 2025"`
	NoDeferral bool          `json:"noDeferral,omitzero" da:"ingen mulighed og ingen henstand (R-04)" en:"no possibility and no deferral (R-04)"`

	// SupportsChildren and OtherIncome are needed from 1 July 2025; see instalment.Facts
	// and deferral.Facts, whose fields these are.
	SupportsChildren *bool `json:"supportsChildren,omitempty" da:"om skyldneren forsørger børn" en:"whether the debtor supports children"`
	// AnnualNetIncome (§ 3), or Income in its parts; without either there is no income
	// data (§ 5, stk. 2).
	AnnualNetIncome decimal.NullDecimal `json:"annualNetIncome,omitzero" da:"årlig nettoindkomst" en:"annual net income"`
	Income          *instalment.Income  `json:"income,omitempty" da:"indkomsten i sine dele" en:"the income in its parts"`
	// IncomeAsOf is the day the income data is from.
	IncomeAsOf calendar.Date `json:"incomeAsOf,omitzero" da:"dagen, indkomstoplysningerne er fra" en:"the day the income data is from"`
	// Benefits are those of § 6, stk. 1, and any others, by their codes.
	Benefits    []deferral.Benefit `json:"benefits,omitempty" da:"ydelser, skyldneren modtager" en:"benefits the debtor receives"`
	OtherIncome *bool              `json:"otherIncome,omitempty" da:"om der er anden indkomst" en:"whether there is other income"`
	// ModestExpenses is an amount that a person has found under § 6, stk. 2. It is asked
	// for when it is decided on, which is an event of kind [Plan].
	ModestExpenses *deferral.ModestExpenses `json:"modestExpenses,omitempty" da:"et beløb efter § 6, stk. 2, med begrundelse" en:"an amount under § 6(2), with its reason"`
}

// Claim is one claim for repayment. It has no balance: that is the principal less what
// was paid.
type Claim struct {
	// ID is what the events and the result call the claim.
	ID string `json:"id" da:"et navn på kravet" en:"a name for the claim"`
	// Creditor is the authority that has the claim (§ 2, stk. 1).
	Creditor Creditor `json:"creditor" da:"fordringshaveren" en:"the creditor"`
	// Act is the act the benefit was paid under (§ 1); one that the order does not cover
	// is outside its scope.
	Act BenefitAct `json:"act" da:"loven, ydelsen er udbetalt efter" en:"the act the benefit was paid under"`
	// Kind decides which years of § 8 apply and who may be liable.
	Kind law.ClaimKind `json:"kind" da:"hvad kravet angår" en:"what the claim is about"`
	// Principal is the claim when it arose, above 0 kr.
	Principal decimal.Decimal `json:"principal" da:"kravet, da det opstod" en:"the claim when it arose"`
	// EndedOn is the last day of the help, zero while it runs, which it also
	// does before a day that lies ahead. KnownOn
	// counts when it is later. A housing deposit has PaidOutOn in their place.
	EndedOn   calendar.Date `json:"endedOn,omitzero" da:"hjælpens ophør; udeladt, mens hjælpen løber" en:"the end of the help; left out while it goes on"`
	KnownOn   calendar.Date `json:"knownOn,omitzero" da:"dagen, fordringshaveren kendte eller burde kende kravet" en:"the day the creditor knew or ought to have known of the claim"`
	PaidOutOn calendar.Date `json:"paidOutOn,omitzero" da:"dagen, boligindskuddet blev udbetalt" en:"the day the housing deposit was paid out"`
	// DueOn is the first day on which payment could be demanded. It is asked for by the
	// law of limitation alone; a housing deposit has PaidOutOn in its place.
	DueOn calendar.Date `json:"dueOn,omitzero" da:"den første dag, betaling kunne kræves; kun for forældelse" en:"the first day payment could be demanded; for limitation only"`
	// CollectionBegunOn is the first day of collection (§ 15, R-23). It also says which
	// claim is the oldest; one without it counts as older than the others.
	CollectionBegunOn calendar.Date `json:"collectionBegunOn,omitzero" da:"dagen, opkrævningen begyndte" en:"the day the collection began"`
	// Liable are the debtors, the recipient first. Only spouses are liable together, for
	// support to interest and instalments, when they were married (§ 2, stk. 3, R-22).
	Liable []string `json:"liable" da:"de skyldnere, der hæfter; modtageren først" en:"the debtors who are liable, the recipient first"`
	// AbroadUnderSection6 is true for help that Udbetaling Danmark paid abroad (§ 13).
	AbroadUnderSection6 bool `json:"abroadUnderSection6,omitzero" da:"udbetalt i udlandet efter aktivlovens § 6" en:"paid abroad under aktivlovens § 6"`
	// MarriedAtPayout is nil where it is not known.
	MarriedAtPayout *bool `json:"marriedAtPayout,omitempty" da:"om modtageren var gift ved udbetalingen" en:"whether the recipient was married at the payout"`
}

// Event is something that happened or took effect on a day. Which fields it has
// depends on its kind.
type Event struct {
	// On is the day: for [Missed] the first day on which the payment was late, for a
	// letter the day it was sent, for [Returned] the first day the creditor has the
	// claims again.
	On   calendar.Date `json:"on" da:"dagen, det skete" en:"the day it happened"`
	Kind EventKind     `json:"kind" da:"hvad der skete" en:"what happened"`
	// Debtor is who paid, was decided about, was written to.
	Debtor string `json:"debtor,omitzero" da:"skyldneren" en:"the debtor"`
	// Claim is what was paid on; without it a payment goes to the oldest claim.
	Claim string `json:"claim,omitzero" da:"kravet" en:"the claim"`
	// Claims are what a plan covers, or what was received or returned. A plan without
	// them covers all that the debtor owes its creditor, also what arises later.
	Claims []string            `json:"claims,omitempty" da:"kravene" en:"the claims"`
	Amount decimal.NullDecimal `json:"amount,omitzero" da:"beløbet" en:"the amount"`
	// Basis, Monthly and FirstDue are of a plan: its paragraph, its amount a month above
	// 0 kr., and its first day of payment, without which it is the first of the month
	// after. The others are the same day of each month, or its last.
	Basis    Basis               `json:"basis,omitzero" da:"hvad ordningen hviler på" en:"what the plan rests on"`
	Monthly  decimal.NullDecimal `json:"monthly,omitzero" da:"beløbet om måneden" en:"the amount a month"`
	FirstDue calendar.Date       `json:"firstDue,omitzero" da:"den første betalingsdag" en:"the first day of payment"`
	// By is where a payment came from; the zero value is the debtor.
	By Payer `json:"by,omitzero" da:"hvor betalingen kom fra" en:"where the payment came from"`
	// Deadline is the last day in time of a demand, inclusive; it lies after On.
	Deadline calendar.Date `json:"deadline,omitzero" da:"sidste rettidige dag" en:"the last day in time"`
	// Returned is true for a letter that came back: it was not told.
	Returned bool `json:"returned,omitzero" da:"brevet kom tilbage" en:"the letter came back"`
	// Exception says that no notice is given (§§ 9 and 10, 3. pkt.), and Reason why.
	Exception breach.Exception `json:"exception,omitzero" da:"undtagelsen fra underretning" en:"the exception from notice"`
	// Reason is a person's own words, for an exception or an amount under § 6, stk. 2. It
	// must hold no personal identifier.
	Reason string `json:"reason,omitzero" da:"begrundelsen" en:"the reason"`
	// System is the system that the recovery authority received the claims in. It is asked
	// for by the law of limitation alone.
	System limitation.System `json:"system,omitzero" da:"systemet, kravene blev modtaget i; kun for forældelse" en:"the system the claims were received in; for limitation only"`
	// ExpectedOn is when the landlord is expected to pay; nothing turns on it.
	ExpectedOn calendar.Date `json:"expectedOn,omitzero" da:"dagen, udlejeren ventes at betale" en:"the day the landlord is expected to pay"`
	// FoundByCreditor is true when the creditor found out about the move itself (§ 4,
	// stk. 2, 2. pkt.).
	FoundByCreditor *bool `json:"foundByCreditor,omitempty" da:"om fordringshaveren selv konstaterede fraflytningen" en:"whether the creditor found out about the move itself"`
}

// Judgement is a person's answer to a question that the case leaves to discretion. It
// counts whenever the question comes up; one that does not is not used.
type Judgement struct {
	Question Question `json:"question" da:"spørgsmålet" en:"the question"`
	// Claim and Debtor are what and whom it is about; without them, all.
	Claim  string `json:"claim,omitzero" da:"kravet" en:"the claim"`
	Debtor string `json:"debtor,omitzero" da:"skyldneren" en:"the debtor"`
	Answer Answer `json:"answer" da:"svaret" en:"the answer"`
	// Reason is the person's own words and must hold no personal identifier.
	Reason string `json:"reason" da:"begrundelsen" en:"the reason"`
}

// Options are the choices that a caller may make otherwise than the library.
type Options struct {
	Instalment instalment.Options `json:",inline"`
	Deferral   deferral.Options   `json:",inline"`
	Lapse      lapse.Options      `json:",inline"`
	Breach     breach.Options     `json:",inline"`
	// OnlyLumpSumDue lets a default of a lump sum (§ 10) make the lump sum alone due and
	// transferable; the rest of the help follows §§ 5 to 7 as before (R-43 otherwise).
	OnlyLumpSumDue bool `json:"onlyLumpSumDue,omitzero" da:"kun engangsbeløbet forfalder ved misligholdelse (R-43)" en:"a default makes the lump sum alone due (R-43)"`
	// TransferDespiteOther lets a claim in default be transferred although the other
	// who is liable has a deferral (R-39 otherwise). The one in default must have none.
	TransferDespiteOther bool `json:"transferDespiteOther,omitzero" da:"efter en misligholdelse overdrages kravet, selv om den anden, der hæfter, har henstand (R-39)" en:"a claim in default is transferred although the other who is liable has a deferral (R-39)"`
}

// Rules is the version of the rules of this package and of the chapters it asks, which
// a receipt names. A change of legal effect raises it.
const Rules = "case 1, " + matter.Rules

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// UnmarshalJSON reads the facts of the contract, and what [Facts.MarshalJSON] writes.
// The error is [law.Faults] with everything that cannot be read. A fact that is not
// there is zero afterwards and no error here: [Facts.Validate] tells it.
func (f *Facts) UnmarshalJSON(text []byte) error { return wire.Unmarshal(text, f) }

// copied returns the facts with nothing that the caller can still change.
func (f Facts) copied() Facts {
	f.Debtors, f.Claims = slices.Clone(f.Debtors), slices.Clone(f.Claims)
	f.Events, f.Judgements = slices.Clone(f.Events), slices.Clone(f.Judgements)
	for i := range f.Debtors {
		f.Debtors[i].Situations = slices.Clone(f.Debtors[i].Situations)
		for j := range f.Debtors[i].Situations {
			s := &f.Debtors[i].Situations[j]
			s.SupportsChildren, s.OtherIncome = copies.Of(s.SupportsChildren), copies.Of(s.OtherIncome)
			s.Income, s.ModestExpenses = copies.Of(s.Income), copies.Of(s.ModestExpenses)
			s.Benefits = slices.Clone(s.Benefits)
		}
	}
	for i := range f.Claims {
		f.Claims[i].Liable = slices.Clone(f.Claims[i].Liable)
		f.Claims[i].MarriedAtPayout = copies.Of(f.Claims[i].MarriedAtPayout)
	}
	for i := range f.Events {
		f.Events[i].Claims = slices.Clone(f.Events[i].Claims)
		f.Events[i].FoundByCreditor = copies.Of(f.Events[i].FoundByCreditor)
	}
	return f
}
