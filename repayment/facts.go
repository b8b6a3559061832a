// SPDX-License-Identifier: MPL-2.0

package repayment

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/copies"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/internal/matter"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// Facts is a whole case on one day: the claim, the debtor who is asked about, and
// what has happened. Where two spouses are liable (§ 2, stk. 3), each is a case
// of its own on the same claim.
type Facts struct {
	// On is the day of the question.
	On calendar.Date `json:"on" da:"den dag, der spørges om" en:"the day of the question"`
	// Claim is the claim for repayment.
	Claim Claim `json:"claim" da:"kravet om tilbagebetaling" en:"the claim for repayment"`
	// Debtor is what is known of the debtor on the day.
	Debtor Debtor `json:"debtor" da:"oplysningerne om skyldneren den dag" en:"what is known of the debtor on that day"`
	// Plan is the instalment plan under § 5 or § 6, stk. 2, if there is one. In JSON
	// true stands for a plan of which no more is known.
	Plan *Plan `json:"plan,omitempty" flag:"true" da:"afdragsordningen efter § 5 eller § 6, stk. 2" en:"the instalment plan under § 5 or § 6(2)"`
	// PlanInAbeyance is true when that plan has already been put in abeyance (§ 7).
	// It does not resume by itself.
	PlanInAbeyance bool `json:"planInAbeyance,omitzero" da:"ordningen er allerede stillet i bero" en:"the plan has already been put in abeyance"`
	// Breach is what has happened since a payment was missed, if one was.
	Breach *Breach `json:"breach,omitempty" da:"forløbet, efter at en betaling udeblev" en:"what has happened since a payment was missed"`
	// Periods say when the debtor could pay and when not, from the start of the
	// lapse period to the day. They are needed once the years of § 8 have passed,
	// and may be left out before.
	Periods []Period `json:"periods,omitempty" da:"perioder med og uden økonomisk mulighed for at betale" en:"the periods with and without economic possibility of paying"`
	// Payments are what has been paid on the claim.
	Payments []lapse.Payment `json:"payments,omitempty" da:"betalingerne af på gælden" en:"the payments on the debt"`
	// Judgements are what a person has judged where the rules leave it open.
	Judgements []Judgement `json:"judgements,omitempty" da:"skønnet over det, reglerne lader stå åbent" en:"what a person has judged where the rules leave it open"`
}

// Claim is a claim for repayment of one benefit.
type Claim struct {
	// Creditor is the authority that has the claim (fordringshaver, § 2, stk. 1).
	Creditor Creditor `json:"creditor" da:"fordringshaveren" en:"the creditor"`
	// Act is the act the benefit was paid under (§ 1).
	Act BenefitAct `json:"act" da:"loven, ydelsen er udbetalt efter" en:"the act the benefit was paid under"`
	// Kind is the kind of help.
	Kind law.ClaimKind `json:"kind" da:"hjælpens art" en:"the kind of help"`
	// AbroadUnderSection6 is true for a benefit that Udbetaling Danmark paid to a
	// Danish citizen abroad under aktivlovens § 6 (§ 13).
	AbroadUnderSection6 bool `json:"abroadUnderSection6,omitzero" da:"hjælp i udlandet efter aktivlovens § 6" en:"help abroad under § 6 of the act on active social policy"`
	// Principal and Balance are the claim when it arose and what is left, kroner. With
	// a balance of 0 the claim is paid.
	Principal decimal.Decimal `json:"principal" da:"kravets oprindelige størrelse i kroner" en:"the claim when it arose, in kroner"`
	Balance   decimal.Decimal `json:"balance" da:"restgælden i kroner" en:"what is left of the claim, in kroner"`
	// EndedOn is the day the benefit ended; without it, and while it lies ahead,
	// the help still runs, so that the years of § 8 have not begun. KnownOn is
	// the day the creditor knew or ought to have known of the claim, where that is later
	//
	EndedOn calendar.Date `json:"endedOn,omitzero" da:"hjælpens ophør" en:"the last day of the benefit"`
	KnownOn calendar.Date `json:"knownOn,omitzero" da:"den dag, fordringshaveren kendte eller burde kende kravet" en:"the day the creditor knew or ought to have known of the claim"`
	// PaidOutOn is the day help for a housing deposit was paid out.
	PaidOutOn calendar.Date `json:"paidOutOn,omitzero" da:"boligindskuddets udbetaling" en:"the day the housing deposit was paid out"`
	// CollectionBegunOn is the day the collection began (§ 15, R-23).
	CollectionBegunOn calendar.Date `json:"collectionBegunOn,omitzero" da:"den dag, opkrævningen begyndte" en:"the day the collection began"`
	// MarriedAtPayout says whether the recipient was married when mortgage support
	// was paid out; nil when it is not known.
	MarriedAtPayout *bool `json:"marriedAtPayout,omitempty" da:"modtageren var gift ved udbetalingen" en:"the recipient was married at the payout"`
	// LandlordRepaid is the landlord's repayment of the deposit, if there was one.
	LandlordRepaid *LandlordRepayment `json:"landlordRepaid,omitempty" da:"udlejerens tilbagebetaling af indskuddet" en:"the landlord's repayment of the deposit"`
	// LegacyPlan is a plan approved before 16 November 2005, if there is one.
	LegacyPlan *LegacyPlan `json:"legacyPlan,omitempty" da:"en ordning godkendt før den 16. november 2005" en:"a plan approved before 16 November 2005"`
	// Transfer is the claim's stay with the recovery authority, if it had one.
	Transfer *lapse.Transfer `json:"transfer,omitempty" da:"kravets tid hos restanceinddrivelsesmyndigheden" en:"the claim's time with the recovery authority"`
}

// LandlordRepayment is what a landlord repaid of a housing deposit (§ 4, stk. 2).
type LandlordRepayment struct {
	// On is the day it was repaid, or is going to be. It is left out where nothing was
	// repaid, or where the day is not known yet.
	On calendar.Date `json:"on,omitzero" da:"den dag, udlejeren betalte tilbage" en:"the day the landlord repaid"`
	// Amount is what was repaid in kroner; null when it is not known.
	Amount decimal.NullDecimal `json:"amount" da:"beløbet, udlejeren betalte, eller null, når det ikke er kendt" en:"the amount the landlord repaid, or null when it is not known"`
	// FoundByCreditor is true where the creditor found out about the move itself, and
	// false where the debtor told; nil when that is not known.
	FoundByCreditor *bool `json:"foundByCreditor,omitempty" da:"fordringshaveren blev selv opmærksom på fraflytningen" en:"the creditor found out about the move itself"`
}

// LegacyPlan is a plan from before the first order (§ 15, stk. 2).
type LegacyPlan struct {
	ApprovedOn calendar.Date `json:"approvedOn" da:"den dag, ordningen blev godkendt" en:"the day the plan was approved"`
	// Kept is true while the debtor keeps it.
	Kept bool `json:"kept" da:"ordningen bliver overholdt" en:"the plan is kept"`
}

// Plan is an instalment plan under § 5 or § 6, stk. 2.
type Plan struct {
	// Monthly is its instalment in kroner; null when it is not known.
	Monthly decimal.NullDecimal `json:"monthly,omitzero" da:"afdraget om måneden i kroner" en:"the monthly instalment in kroner"`
	// Basis is what the plan was fixed under; the zero value when it is not known. A
	// plan under § 6, stk. 2, is not put in abeyance by the situation it was made for.
	Basis PlanBasis `json:"basis,omitzero" da:"hvad ordningen er fastsat efter" en:"what the plan was fixed under"`
}

// Debtor is what §§ 3, 5 and 6 ask of the debtor. The fields are those of
// instalment.Facts and deferral.Facts, without the day and the plan.
type Debtor struct {
	SupportsChildren bool                     `json:"supportsChildren" da:"skyldneren forsørger børn" en:"the debtor supports children"`
	AnnualNetIncome  decimal.NullDecimal      `json:"annualNetIncome,omitzero" da:"den årlige nettoindkomst i kroner" en:"the annual net income in kroner"`
	Income           *instalment.Income       `json:"income,omitempty" da:"indkomsten i dens dele" en:"the income in its parts"`
	IncomeAsOf       calendar.Date            `json:"incomeAsOf,omitzero" da:"den dag, indkomstoplysningerne er fra" en:"the day the income data is from"`
	Benefits         []deferral.Benefit       `json:"benefits" da:"ydelserne, skyldneren modtager, eller en tom liste" en:"the benefits the debtor receives, or an empty list"`
	OtherIncome      bool                     `json:"otherIncome" da:"skyldneren har anden indkomst end ydelserne" en:"the debtor has income besides the benefits"`
	ModestExpenses   *deferral.ModestExpenses `json:"modestExpenses,omitempty" da:"et beløb fastsat efter § 6, stk. 2" en:"an amount fixed under § 6(2)"`
}

// Breach is what has happened since a payment was missed. The fields are those of
// breach.Facts that the case does not say elsewhere.
type Breach struct {
	// Duty is what was missed, where a claim has both a plan and a lump sum.
	Duty breach.Duty `json:"kind,omitzero" da:"om det er en ordning eller et boligindskud, der ikke er betalt" en:"whether a plan or a housing deposit was not paid"`
	// Amount is what was missed, in kroner. Without it, it is the instalment of the
	// plan, or the lump sum.
	Amount       decimal.NullDecimal `json:"amount,omitzero" da:"det udeblevne beløb i kroner" en:"what was missed, in kroner"`
	MissedOn     calendar.Date       `json:"missedOn,omitzero" da:"den første dag, betalingen var for sen" en:"the first day the payment was late"`
	Demand       *breach.Demand      `json:"demand,omitempty" da:"det skriftlige påkrav" en:"the written demand"`
	PaidOn       calendar.Date       `json:"paidOn,omitzero" da:"den dag, alt det udeblevne blev betalt" en:"the day all that was missed was paid"`
	Notice       *breach.Notice      `json:"notice,omitempty" da:"beskeden til skyldneren om overdragelsen" en:"the notice of the transfer to the debtor"`
	OtherNotices []*breach.Notice    `json:"otherNotices,omitempty" da:"beskeden til hver af de øvrige skyldnere" en:"the notice to each of the other debtors"`
	// OtherDeferral says whether the other who is liable has a deferral; nil
	// when it is not known.
	OtherDeferral *bool `json:"otherDeferral,omitempty" da:"den anden, der hæfter, har henstand" en:"the other who is liable has a deferral"`
}

// othersDefer reports whether the other who is liable is known to have a deferral.
func (b *Breach) othersDefer() bool { return b.OtherDeferral != nil && *b.OtherDeferral }

// Period is a stretch of days on which the debtor's ability to pay was the same.
// The ability is given, or it follows from what was known of the debtor; not both.
type Period struct {
	From calendar.Date `json:"from" da:"periodens første dag" en:"the first day of the period"`
	// To is the last day, which is included; the zero date while the period lasts.
	To calendar.Date `json:"to,omitzero" da:"periodens sidste dag, som regnes med" en:"the last day of the period, included"`
	// Ability is "able" or "none"; the zero value when Debtor is given.
	Ability lapse.Ability `json:"ability,omitzero" da:"den økonomiske mulighed for at betale" en:"the economic possibility of paying"`
	// NoDeferral is true with "none" where the table gave 0 kr..
	NoDeferral bool `json:"noDeferral,omitzero" da:"tabellen gav 0 kr., og der var ingen henstand" en:"the table gave DKK 0 and there was no deferral"`
	// Debtor is what was known of the debtor on the first day of the period.
	Debtor *Debtor `json:"debtor,omitempty" da:"oplysningerne om skyldneren på periodens første dag" en:"what was known of the debtor on the first day of the period"`
}

// Options are the choices that a caller may make otherwise than the library.
type Options struct {
	Instalment instalment.Options `json:",inline"`
	Deferral   deferral.Options   `json:",inline"`
	Lapse      lapse.Options      `json:",inline"`
	Breach     breach.Options     `json:",inline"`
}

// MarshalJSON returns the options as the contract has them, without the tables and
// the list; a value without a name is an error.
func (o Options) MarshalJSON() ([]byte, error) { return wire.Marshal(&o) }

// UnmarshalJSON reads what [Options.MarshalJSON] writes. The tables and the list stay
// as they were. The error is [law.Faults].
func (o *Options) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	read := *o
	if err := wire.Read(text, "", &read).Err(); err != nil {
		return err
	}
	*o = read
	return nil
}

// Rules is the version of the rules of this package and of the chapters it asks,
// which a receipt names. A change of legal effect raises it.
const Rules = matter.Rules

// Validate returns every fault in the facts at once ([law.Faults]), or nil when
// [Decide] can decide on them with the same options.
func (f Facts) Validate(options Options) error {
	_, err := Decide(f, options)
	return err
}

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (f Facts) MarshalJSON() ([]byte, error) { return wire.Marshal(&f) }

// MarshalJSON returns the facts as the contract has them; a value without a name is an
// error.
func (d Debtor) MarshalJSON() ([]byte, error) { return wire.Marshal(&d) }

// UnmarshalJSON reads the facts of the contract, and what [Facts.MarshalJSON] writes.
// The error is [law.Faults] with everything that cannot be read. A fact that is not
// there is zero afterwards and no error here: [Facts.Validate] tells it.
func (f *Facts) UnmarshalJSON(text []byte) error { return wire.Unmarshal(text, f) }

// away reports whether the claim is with the recovery authority.
func (f *Facts) away() bool {
	return f.Claim.Transfer != nil && f.Claim.Transfer.ReturnedOn.IsZero()
}

// copied returns the case with nothing that the caller can still change.
func (f Facts) copied() Facts {
	f.Claim.MarriedAtPayout = copies.Of(f.Claim.MarriedAtPayout)
	if f.Claim.LandlordRepaid = copies.Of(f.Claim.LandlordRepaid); f.Claim.LandlordRepaid != nil {
		f.Claim.LandlordRepaid.FoundByCreditor = copies.Of(f.Claim.LandlordRepaid.FoundByCreditor)
	}
	f.Claim.LegacyPlan = copies.Of(f.Claim.LegacyPlan)
	f.Claim.Transfer = copies.Of(f.Claim.Transfer)
	f.Debtor = f.Debtor.copied()
	f.Plan = copies.Of(f.Plan)
	if f.Breach = copies.Of(f.Breach); f.Breach != nil {
		f.Breach.Demand = copies.Of(f.Breach.Demand)
		f.Breach.Notice = copies.Of(f.Breach.Notice)
		f.Breach.OtherDeferral = copies.Of(f.Breach.OtherDeferral)
		f.Breach.OtherNotices = slices.Clone(f.Breach.OtherNotices)
		for i, notice := range f.Breach.OtherNotices {
			f.Breach.OtherNotices[i] = copies.Of(notice)
		}
	}
	f.Periods = slices.Clone(f.Periods)
	for i := range f.Periods {
		if debtor := copies.Of(f.Periods[i].Debtor); debtor != nil {
			*debtor = debtor.copied()
			f.Periods[i].Debtor = debtor
		}
	}
	f.Payments = slices.Clone(f.Payments)
	f.Judgements = slices.Clone(f.Judgements)
	return f
}

func (d Debtor) copied() Debtor {
	d.Income = copies.Of(d.Income)
	d.Benefits = slices.Clone(d.Benefits)
	d.ModestExpenses = copies.Of(d.ModestExpenses)
	return d
}

// copyOf returns a copy of what a pointer points to, and nil for nil.
