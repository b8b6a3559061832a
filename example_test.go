// SPDX-License-Identifier: MPL-2.0

package hjemmel_test

import (
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
)

func Example() {
	decision, err := instalment.Decide(instalment.Facts{
		On:               calendar.MustParse("2026-03-02"),
		AnnualNetIncome:  decimal.NewNullDecimal(decimal.NewFromInt(237_500)),
		SupportsChildren: true,
	}, instalment.Options{})
	if err != nil {
		log.Fatal(err) // names every fault in the facts
	}
	fmt.Println("kr. a month:", decision.Monthly())
	for _, ground := range decision.Grounds() {
		fmt.Println(ground.Ref, ground.Text(law.Danish))
	}
	// Output:
	// kr. a month: 1350
	// § 3 Den årlige nettoindkomst er 237.500 kr.
	// § 5, stk. 2 Der er aktuelle oplysninger om indkomsten.
	// § 5, stk. 1, 1. pkt. Afdraget fastsættes efter tabellen, der gælder fra 1. januar 2026.
	// § 11, stk. 1, 8. pkt. Indkomsten er mindst 232.730 kr. og under 237.870 kr., og skyldneren forsørger børn. Afdragsprocenten er 7 %.
	// § 11, stk. 2 16.625 kr. om året delt med 12 er 1.385,41… kr., som rundes ned til 1.350 kr.
	// § 5, stk. 1, 2. pkt. Der skal betales 1.350 kr. hver måned.
}
