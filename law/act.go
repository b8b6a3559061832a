// SPDX-License-Identifier: MPL-2.0

package law

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Act is a legal act that the library applies. The zero value is no act.
type Act uint8

const (
	// CollectionOrder (opkrævningsbekendtgørelsen) is the executive order of
	// 18 June 2025 on the municipalities' collection of claims for repayment,
	// in force from 1 July 2025. Its official number is not established.
	CollectionOrder Act = iota + 1
	// RecoveryOrder (gældsinddrivelsesbekendtgørelsen) is the tax ministry's
	// order on the recovery of debt to the public. The collection order borrows
	// its net income, its table and its rounding (§ 11) and no more.
	RecoveryOrder
	// LimitationAct (forældelsesloven) is act no. 522 of 6 June 2007. The
	// library takes the computation of periods from its § 27.
	LimitationAct
	// RecoveryAct (gældsinddrivelsesloven) is the act on the recovery of debt to
	// the public. Its § 18 a changes limitation while a claim is under recovery.
	RecoveryAct
	// SecurityOrder (bekendtgørelsen om sikkerhedsstillelse) is the order on the
	// economic security at family reunification. Four orders have had the name;
	// which of them applies depends on the case and not on a day alone.
	SecurityOrder
	// KLPage (KL's side) is KL's page on recovery in the security. It is guidance
	// and not law; its rule lines are numbered, and a Ref to one has the number as
	// its section.
	KLPage
	// AliensAct (udlændingeloven) is the aliens act. Its § 9 asks for the security and
	// reduces it; the stykker that do have changed numbers with nearly every act.
	AliensAct
)

// actNames has the ID and the names of the acts 1, 2, ….
var (
	actIDs   = names.Table[Act]{"opkraevning", "inddrivelse", "foraeldelse", "inddrivelseslov", "sikkerhed", "kl-side", "udlaendingelov"}
	actNames = [...]Words{
		{},
		{"opkrævningsbekendtgørelsen", "the collection order"},
		{"gældsinddrivelsesbekendtgørelsen", "the recovery order"},
		{"forældelsesloven", "the limitation act"},
		{"gældsinddrivelsesloven", "the recovery act"},
		{"bekendtgørelsen om sikkerhedsstillelse", "the security order"},
		{"KL's side om inddrivelse i sikkerhedsstillelse", "KL's page on recovery in the security"},
		{"udlændingeloven", "the aliens act"},
	}
)

// Acts returns every act the library knows, in a fixed order.
func Acts() []Act { return actIDs.All() }

// ID returns the stable name of the act in JSON: "opkraevning", "inddrivelse",
// "foraeldelse", "inddrivelseslov", "sikkerhed", "kl-side" or "udlaendingelov". It is
// empty for the zero value.
func (a Act) ID() string { return actIDs.Of(a) }

// String returns the same as [Act.ID].
func (a Act) String() string { return a.ID() }

// MarshalText returns [Act.ID], and an error for a value that is no act.
func (a Act) MarshalText() ([]byte, error) { return actIDs.Text(a) }

// UnmarshalText reads what [Act.MarshalText] writes.
func (a *Act) UnmarshalText(text []byte) error { return actIDs.Read(a, text) }

// Name returns the short name by which the act is known, in Danish or English.
func (a Act) Name(language Language) string {
	if int(a) >= len(actNames) {
		return ""
	}
	return actNames[a].In(language)
}

// InForce is the first day on which the collection order decides anything
// (§ 14, stk. 1): 1 July 2025. A day of decision before it is the fault
// [NotInForce], in every chapter of the order.
func InForce() calendar.Date { return inForce }

// Read only, like every package variable here.
var (
	inForce        = calendar.MustParse("2025-07-01")
	firstFullTable = calendar.MustParse("2023-10-01")
)

// Citation returns the Danish citation of the version of the act that applies
// on the day: issuing form, number where it is known, and date of signing. It
// is empty where no version has been verified for that day.
//
// The collection order has no number here because none has been found. The
// recovery order is cited from the day of the first table issued under it; the
// day that order 1110 itself took effect has not been seen.
func (a Act) Citation(on calendar.Date) string {
	switch a {
	case CollectionOrder:
		if !on.Before(inForce) {
			return "bekendtgørelse af 18. juni 2025"
		}
	case RecoveryOrder:
		switch {
		case on.Year() >= 2025:
			return "bekendtgørelse nr. 1110 af 25. oktober 2024"
		case !on.Before(firstFullTable):
			return "bekendtgørelse nr. 1207 af 27. september 2023"
		}
	case LimitationAct:
		if on.Year() >= 2016 {
			return "lovbekendtgørelse nr. 1238 af 9. november 2015 med senere ændringer"
		}
	}
	return ""
}
