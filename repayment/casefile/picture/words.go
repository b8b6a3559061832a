// SPDX-License-Identifier: MPL-2.0

package picture

import (
	"github.com/hjemmel-dk/hjemmel/internal/drawing"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

var (
	wordTitle   = law.Words{Danish: "Sagens forløb", English: "The course of the case"}
	wordWhat    = law.Words{Danish: "Hvad", English: "What"}
	wordFrom    = law.Words{Danish: "Fra", English: "From"}
	wordTo      = law.Words{Danish: "Til og med", English: "Through"}
	wordMeaning = law.Words{Danish: "Betydning", English: "Meaning"}
	wordStill   = law.Words{Danish: "løber stadig", English: "still running"}
	wordClaim   = law.Words{Danish: "Krav ", English: "Claim "}
	wordDebtor  = law.Words{Danish: "Skyldner ", English: "Debtor "}
	wordLeft    = law.Words{Danish: "tilbage: ", English: "left: "}
	wordAMonth  = law.Words{Danish: " om måneden", English: " a month"}

	wordYears        = law.Words{Danish: "De tre år efter § 8", English: "The three years of § 8"}
	wordYearsDeposit = law.Words{Danish: "De ti år efter § 8", English: "The ten years of § 8"}
	wordYearsMeaning = law.Words{Danish: "bortfald prøves, når de er gået", English: "lapse is tested when they have passed"}
	wordLapsed       = law.Words{Danish: "Bortfaldet fra", English: "Lapsed from"}
	wordUnder        = law.Words{Danish: "efter ", English: "under "}
	wordAway         = law.Words{Danish: "Hos restanceinddrivelsesmyndigheden", English: "With the recovery authority"}
	wordLimitation   = law.Words{Danish: "Forældelse", English: "Limitation"}
	wordNoPeriod     = law.Words{Danish: "der løber ingen frist", English: "no period is running"}
	wordBarred       = law.Words{Danish: "forældet fra den dag", English: "time-barred from that day"}
	wordActBy        = law.Words{Danish: "handl senest den dag", English: "act by that day"}
	wordLegalLast    = law.Words{Danish: "Forældelse, frist efter loven", English: "Limitation, legal last day"}
	wordDoNotCount   = law.Words{Danish: "regn ikke med den", English: "do not count on it"}

	wordSituation  = law.Words{Danish: "Forhold", English: "Circumstances"}
	wordIncome     = law.Words{Danish: "årlig nettoindkomst ", English: "annual net income "}
	wordNoIncome   = law.Words{Danish: "ingen oplysninger om indkomst", English: "no income data"}
	wordChildren   = law.Words{Danish: "forsørger børn", English: "supports children"}
	wordNoChildren = law.Words{Danish: "forsørger ikke børn", English: "does not support children"}
	wordBenefits   = law.Words{Danish: "modtager ydelser", English: "receives benefits"}
	wordModest     = law.Words{Danish: "meget beskedne udgifter", English: "very modest expenses"}

	wordPayment      = law.Words{Danish: "Betaling", English: "Payment"}
	wordPayments     = law.Words{Danish: "Betalinger", English: "Payments"}
	wordOnePayment   = law.Words{Danish: "betaling", English: "payment"}
	wordManyPayments = law.Words{Danish: "betalinger", English: "payments"}
	wordInAll        = law.Words{Danish: ", i alt ", English: ", in all "}
	wordNoNotice     = law.Words{Danish: "Underretning undladt", English: "No notice given"}
	wordCameBack     = law.Words{Danish: "brevet kom tilbage", English: "the letter came back"}
	wordStep         = law.Words{Danish: "Næste skridt", English: "Next step"}
)

// places are where the ways to lapse stand.
var places = map[lapse.Subsection]law.Ref{
	lapse.ThreeYears:         law.CollectionOrder.At(8, 1, 0),
	lapse.TenYears:           law.CollectionOrder.At(8, 2, 0),
	lapse.DeferralAfterYears: law.CollectionOrder.At(8, 3, 0),
}

// abilities are the looks of circumstances under the older orders.
var abilities = [...]struct {
	ability lapse.Ability
	zero    bool
	look    *drawing.Look
	words   law.Words
}{
	{lapse.Able, false, drawing.Plain, law.Words{Danish: "økonomisk mulighed for at betale", English: "an economic possibility of paying"}},
	{lapse.None, false, drawing.Dotted, law.Words{Danish: "ingen økonomisk mulighed; henstand", English: "no economic possibility; a deferral"}},
	{lapse.None, true, drawing.Dotted, law.Words{Danish: "ingen økonomisk mulighed og ingen henstand", English: "no economic possibility and no deferral"}},
}

var looks = [...]struct {
	look  *drawing.Look
	words law.Words
}{
	{drawing.Base, law.Words{Danish: "kravet", English: "the claim"}},
	{drawing.Slanting, law.Words{Danish: "årene efter § 8", English: "the years of § 8"}},
	{drawing.Upright, law.Words{Danish: "hos restanceinddrivelsesmyndigheden", English: "with the recovery authority"}},
	{drawing.Plain, law.Words{Danish: "økonomisk mulighed", English: "economic possibility"}},
	{drawing.Dotted, law.Words{Danish: "ingen økonomisk mulighed", English: "no economic possibility"}},
	{drawing.Level, law.Words{Danish: "indkomst, forsørgelse og ydelser", English: "income, children and benefits"}},
	{drawing.Striped, law.Words{Danish: "påkravets frist", English: "the time of a demand"}},
}

var marks = [...]struct {
	mark  drawing.Mark
	words law.Words
}{
	{drawing.Dot, wordOnePayment},
	{drawing.Diamond, law.Words{Danish: "noget, der er sket", English: "something that happened"}},
	{drawing.Cross, law.Words{Danish: "bortfaldet eller forældet", English: "lapsed or time-barred"}},
	{drawing.Ring, law.Words{Danish: "forældelsesfrist", English: "end of limitation"}},
	{drawing.Triangle, law.Words{Danish: "næste skridt, tidligst", English: "next step, at the earliest"}},
	{drawing.Square, law.Words{Danish: "næste skridt, senest", English: "next step, at the latest"}},
}

var tracks = map[casefile.Track]law.Words{
	casefile.TrackInstalmentPlan: {Danish: "afdrag", English: "instalments"},
	casefile.TrackNoInstalment:   {Danish: "tabellen giver 0 kr.", English: "the table gives DKK 0"},
	casefile.TrackDeferral:       {Danish: "henstand", English: "a deferral"},
	casefile.TrackPlanSuspended:  {Danish: "ordningen er stillet i bero", English: "the plan is in abeyance"},
	casefile.TrackModestAmount:   {Danish: "beløb på grund af meget beskedne udgifter", English: "an amount because of very modest expenses"},
	casefile.TrackLumpSum:        {Danish: "engangsbeløb", English: "a lump sum"},
	casefile.TrackLapsed:         {Danish: "bortfaldet", English: "lapsed"},
	casefile.TrackInDefault:      {Danish: "misligholdt", English: "in default"},
	casefile.TrackLegacyPlan:     {Danish: "ældre ordning", English: "an older plan"},
	casefile.TrackOutsideScope:   {Danish: "ikke dækket af bekendtgørelsen", English: "not covered by the order"},
	casefile.TrackPaid:           {Danish: "betalt", English: "paid"},
	casefile.TrackOutside:        {Danish: "sket noget, bekendtgørelsen ikke siger noget om", English: "something happened of which the order says nothing"},
}

var states = map[casefile.State]law.Words{
	casefile.InstalmentPlan: {Danish: "afdrag", English: "instalments"},
	casefile.NoInstalment:   {Danish: "tabellen giver 0 kr.", English: "the table gives DKK 0"},
	casefile.Deferral:       {Danish: "henstand", English: "a deferral"},
	casefile.PlanSuspended:  {Danish: "ordningen er stillet i bero", English: "the plan is in abeyance"},
	casefile.ModestState:    {Danish: "beløb på grund af meget beskedne udgifter", English: "an amount because of very modest expenses"},
	casefile.NothingOwed:    {Danish: "intet at betale om måneden", English: "nothing to pay a month"},
	casefile.OutsideState:   {Danish: "sket noget, bekendtgørelsen ikke siger noget om", English: "something happened of which the order says nothing"},
}

var kinds = [...]law.Words{
	casefile.LandlordTold:      {Danish: "Oplyst, hvad udlejeren vil betale ud", English: "Told what the landlord will pay out"},
	casefile.LandlordRepaid:    {Danish: "Udlejeren har betalt ud", English: "The landlord has paid out"},
	casefile.Payment:           wordPayment,
	casefile.Repaid:            {Danish: "Betalt tilbage til skyldneren", English: "Given back to the debtor"},
	casefile.Balance:           {Danish: "Saldo fra et andet system", English: "Balance from another system"},
	casefile.Plan:              {Danish: "Afdrag fastsat", English: "Instalment fixed"},
	casefile.DeferralGiven:     {Danish: "Henstand givet", English: "Deferral given"},
	casefile.Abeyance:          {Danish: "Ordningen stillet i bero", English: "Plan put in abeyance"},
	casefile.DeferralRefused:   {Danish: "Henstand afslået", English: "Deferral refused"},
	casefile.Missed:            {Danish: "Betaling udeblevet", English: "Payment missed"},
	casefile.DemandSent:        {Danish: "Påkrav sendt", English: "Demand sent"},
	casefile.NoticeGiven:       {Danish: "Underrettet om overdragelsen", English: "Told of the transfer"},
	casefile.Received:          {Danish: "Modtaget af restanceinddrivelsesmyndigheden", English: "Received by the recovery authority"},
	casefile.Returned:          {Danish: "Kommet tilbage", English: "Returned"},
	casefile.Death:             {Danish: "Skyldneren er død", English: "The debtor has died"},
	casefile.Bankruptcy:        {Danish: "Konkurs", English: "Bankruptcy"},
	casefile.DebtRestructuring: {Danish: "Gældssanering", English: "Debt restructuring"},
	casefile.Abroad:            {Danish: "Flyttet til udlandet", English: "Moved abroad"},
}

var payers = [...]law.Words{
	casefile.BySetOff:            {Danish: "modregnet", English: "set off"},
	casefile.ByRecoveryAuthority: {Danish: "fra restanceinddrivelsesmyndigheden", English: "from the recovery authority"},
	casefile.ByLandlord:          {Danish: "fra udlejeren", English: "from the landlord"},
}
