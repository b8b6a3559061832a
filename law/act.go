// SPDX-License-Identifier: MPL-2.0

package law

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
)

// Act is a legal act that the library applies. The zero value is not an act.
type Act uint8

const (
	// CollectionOrder (opkrævningsbekendtgørelsen) is the executive order of
	// 18 June 2025 on the municipalities' collection of claims for repayment,
	// in force from 1 July 2025. Its official number is not established.
	CollectionOrder Act = iota + 1
	// RecoveryOrder (gældsinddrivelsesbekendtgørelsen) is the tax ministry's order on
	// the recovery of debt to the public. The collection order borrows its net income,
	// its table and its rounding (§ 11), and nothing else.
	RecoveryOrder
	// LimitationAct (forældelsesloven) is act no. 522 of 6 June 2007. The
	// library takes the computation of periods from its § 27.
	LimitationAct
	// RecoveryAct (gældsinddrivelsesloven) is the act on the recovery of debt to
	// the public. Its § 18 a changes limitation while a claim is under recovery.
	RecoveryAct
	// SecurityOrder (bekendtgørelsen om sikkerhedsstillelse) is the order on the
	// economic security at family reunification. Four orders have had the name; which
	// one applies depends on the case and not on the day alone.
	SecurityOrder
	// KLPage (KL's side) is KL's page on recovery in the security. It is guidance, not
	// law. Its rule lines are numbered, and a [Ref] to one has that number as its
	// section.
	KLPage
	// AliensAct (udlændingeloven) is the aliens act. Its § 9 requires the security and
	// governs its reduction; the numbers of the subsections concerned have changed
	// with nearly every amending act.
	AliensAct
)

// actIDs and actNames hold the IDs and the names of the acts 1, 2, ….
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

// String returns the stable name of the act in JSON: "opkraevning", "inddrivelse",
// "foraeldelse", "inddrivelseslov", "sikkerhed", "kl-side" or "udlaendingelov". It is
// empty for the zero value.
func (a Act) String() string { return actIDs.Of(a) }

// MarshalText returns [Act.String], or an error for an unknown value.
func (a Act) MarshalText() ([]byte, error) { return actIDs.Text(a) }

// UnmarshalText reads what [Act.MarshalText] writes.
func (a *Act) UnmarshalText(text []byte) error { return actIDs.Read(a, text) }

// Name returns the act's usual short name in the given language.
func (a Act) Name(language Language) string {
	if int(a) >= len(actNames) {
		return ""
	}
	return actNames[a].In(language)
}

// InForce returns the first day on which the collection order applies (§ 14, stk.
// 1): 1 July 2025. In every chapter of the order, an earlier day of decision is the
// fault [NotInForce].
func InForce() calendar.Date { return inForce }

var (
	inForce        = calendar.MustParse("2025-07-01")
	firstFullTable = calendar.MustParse("2023-10-01")
)

// Citation returns the Danish citation of the version of the act that applies on the
// day: issuing form, number where known, and date of signing. It is empty if no
// version has been verified for that day.
//
// The collection order is cited without a number because none has been found. The
// recovery order is cited from the day of the first table issued under it; the day
// on which order 1110 itself took effect has not been seen.
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
