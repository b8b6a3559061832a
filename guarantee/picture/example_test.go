// SPDX-License-Identifier: MPL-2.0

package picture_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

func ExampleNew() {
	decision, err := guarantee.Decide(guarantee.Facts{
		On: calendar.MustParse("2026-03-02"), AppliedOn: calendar.MustParse("2020-09-14"),
		Security: guarantee.Security{Form: guarantee.DemandGuarantee, Amount: decimal.NewFromInt(104_040),
			From: calendar.MustParse("2021-02-01"), To: calendar.MustParse("2027-01-31")},
		Payouts: []guarantee.Payout{
			{ID: "U2", On: calendar.MustParse("2024-09-02"), Amount: decimal.NewFromInt(6460), Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner},
			{ID: "U1", On: calendar.MustParse("2023-03-30"), Amount: decimal.NewFromInt(6231), Act: guarantee.Aktivloven, Recipient: guarantee.Foreigner},
		},
	}, guarantee.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	drawing := picture.New(&decision, law.Danish).WithPrefix("sag7-")
	fmt.Println(strings.ReplaceAll(drawing.Table(), "\u00a0", " "))
	fmt.Println(strings.Contains(string(drawing.SVG()), `<title id="sag7-title">`))
	// Output:
	// Hvad kan inddrives i sikkerheden?
	// Vurderet 2. marts 2026
	// Handl senest 30. marts 2026 (28 dage)
	//
	// Udbetaling            Dag                  Beløb  Kan inddrives  Handl senest   Frist efter loven  Vurdering
	// ---------------------------------------------------------------------------------------------------------------------------
	// Sikkerheden           1. feb. 2021   104.040 kr.                                31. jan. 2027      rest nu 104.040 kr.
	// ---------------------------------------------------------------------------------------------------------------------------
	// U1                    30. mar. 2023    6.231 kr.      6.231 kr.  30. mar. 2026  30. mar. 2026      haster: 28 dage
	// U2                    2. sept. 2024    6.460 kr.      6.460 kr.  29. jan. 2027  31. jan. 2027      kan inddrives
	// ---------------------------------------------------------------------------------------------------------------------------
	// I alt 2 udbetalinger                  12.691 kr.     12.691 kr.                                    rest bagefter 91.349 kr.
	//
	// Kan inddrives nu: 12.691 kr.
	// Uden dækning: 0 kr.
	// Rest i sikkerheden bagefter: 91.349 kr.
	//
	// true
}
