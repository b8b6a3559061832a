// SPDX-License-Identifier: MPL-2.0

package administration

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// StepsResult are [Steps] in the form of the JSON contract.
type StepsResult struct {
	Recoverable decimal.Decimal        `json:"recoverable" da:"det, der kan inddrives" en:"what can be recovered"`
	SafeDay     calendar.Date          `json:"safeDay" null:"true" da:"den sidste sikre dag, som dagene er regnet tilbage fra; null, når intet kan inddrives" en:"the last safe day, from which the days are counted back; null where nothing can be recovered"`
	ToBeRaised  []guarantee.ToBeRaised `json:"toBeRaised" da:"de udbetalinger, der ikke er med i noget krav, og den sidste sikre dag at rejse et" en:"the payouts that are in no claim, and the last safe day to raise one"`
	Steps       []Step                 `json:"steps" da:"hvad der skal gøres" en:"what is to be done"`
}

// Result returns the steps in the form of the JSON contract.
func (s Steps) Result() StepsResult {
	return StepsResult{Recoverable: s.Security.Recoverable, SafeDay: s.SafeDay, ToBeRaised: s.Security.ToBeRaised, Steps: slices.Clone(s.List)}
}

// MarshalJSON returns the result as the contract has it; a value without a name is an
// error.
func (r StepsResult) MarshalJSON() ([]byte, error) { return wire.Marshal(&r) }

// AppendResult appends [Steps.Result] as a JSON object.
func (s Steps) AppendResult(dst []byte) []byte {
	result := s.Result()
	return wire.Append(dst, &result)
}

// Outcome is that of the decision on what can be recovered.
func (s Steps) Outcome() law.Outcome { return s.Security.Outcome() }

// Criteria returns what a person must weigh to determine who recovers; see
// [guarantee.Decision.Criteria].
func (s Steps) Criteria() []law.Criterion { return s.Security.Criteria() }

// Grounds returns the rules that decide what can be recovered. The sentence that asks
// for a step stands with the step.
func (s Steps) Grounds() []law.Ground { return s.Security.Grounds() }

// Readings returns the readings that the decision relies on, by number.
func (s Steps) Readings() []law.Reading { return s.Security.Readings() }

// Receipt returns everything the decision rests on. Its rule is "steps".
func (s Steps) Receipt() law.Receipt {
	receipt := wire.Receipt("steps", guarantee.Rules, &s.Facts, &s.options, s)
	of := s.Security.Receipt()
	receipt.Headline, receipt.Calculation, receipt.Premises = of.Headline, of.Calculation, of.Premises
	lead := &s.options.Lead
	if !s.SafeDay.IsZero() {
		receipt.Premises = append(receipt.Premises, sayGivenHearing.With(int64(lead.hearing()), int64(lead.answer()), int64(lead.decision())),
			sayGivenCollection.With(int64(lead.bank()), int64(lead.collection()), law.DayNumber(s.SafeDay)))
	}
	for i := range s.List {
		if state := s.List[i].State; state == Ready || state == Overdue {
			receipt.Next = append(receipt.Next, s.List[i].What)
		}
	}
	return receipt
}

// The sentences of the steps. Values: what can be recovered, the last day in time.
var sayStep = [...]*law.Sentence{
	DecideAuthority: law.NewSentence("Afgør og begrund, hvem der inddriver.", "Decide who recovers, and give the reason."),
	RequestSecurity: law.NewSentence("Bed fraflytningskommunen om dokumentet og rettighederne (Bilag Y).", "Ask the former municipality for the document and the rights (Bilag Y)."),
	ReceiveSecurity: law.NewSentence("Fraflytningskommunen overdrager dokumentet og rettighederne.", "The former municipality hands over the document and the rights."),
	ConfirmReceipt:  law.NewSentence("Bekræft over for fraflytningskommunen, at sikkerheden er modtaget (Bilag Æ).", "Confirm to the former municipality that the security has been received (Bilag Æ)."),
	TestPayouts:     law.NewSentence("Saml udbetalingerne, og prøv hver af dem.", "Collect the payouts and test each of them."),
	// Values: how many payouts, the last safe day.
	RaiseNewClaim:  law.NewSentence("Rejs et nyt krav i sikkerheden senest den {1:date}. Udbetalinger, der ikke er med i noget krav: {0:n}.", "Raise a new claim in the security by {1:date}. Payouts that are in no claim: {0:n}."),
	DecideRecovery: law.NewSentence("Tag stilling til svaret, og beslut, om de {0:kr} skal inddrives.", "Consider the answer, and decide whether the {0:kr} is to be recovered."),
	HoldAtBank:     law.NewSentence("Bed banken holde {0:kr} tilbage senest den {1:date} (Bilag Å).", "Ask the bank to hold {0:kr} by {1:date} (Bilag Å)."),
	RemindBank:     law.NewSentence("Banken har ikke svaret. Ryk den for svar.", "The bank has not answered. Remind it."),
	AskCollection:  law.NewSentence("Bed opkrævningskontoret opkræve {0:kr} senest den {1:date} (Bilag Ø).", "Ask the collection office to collect {0:kr} by {1:date} (Bilag Ø)."),
	SendClaim:      law.NewSentence("Send kravet på {0:kr} til restanceinddrivelsesmyndigheden senest den {1:date}.", "Send the claim of {0:kr} to the recovery authority by {1:date}."),
	Collect:        law.NewSentence("{0:kr} inddrives senest den {1:date}.", "{0:kr} is recovered by {1:date}."),
	RemindPayment:  law.NewSentence("Pengene er ikke kommet. Ryk for betaling, så de er her senest den {1:date}.", "The money has not come. Send a reminder, so that it is here by {1:date}."),
	// Values: what came, what is missing, the last safe day.
	ClaimRest:         law.NewSentence("Der kom {0:kr}. Kræv de sidste {1:kr} senest den {2:date}.", "{0:kr} came. Claim the remaining {1:kr} by {2:date}."),
	Register:          law.NewSentence("Registrér for hver udbetaling, hvad der er inddrevet.", "Register what has been recovered of each payout."),
	Report:            law.NewSentence("Indberet inddrivelsen til Udlændingestyrelsen.", "Report the recovery to the Immigration Service."),
	HandOverSecurity:  law.NewSentence("Overdrag dokumentet og rettighederne til tilflytningskommunen, og oplys, hvad der er udbetalt og inddrevet (Bilag AI).", "Hand the document and the rights over to the new municipality, and state what has been paid and recovered (Bilag AI)."),
	TellBankOfMove:    law.NewSentence("Fortæl banken, at sikkerheden er overdraget (Bilag K).", "Tell the bank that the security has been handed over (Bilag K)."),
	TellSponsorOfMove: law.NewSentence("Fortæl den, der har stillet sikkerheden, at den er overdraget (Bilag L).", "Tell whoever posted the security that it has been handed over (Bilag L)."),
	ExtendSecurity:    law.NewSentence("Sikkerheden udløber den {0:date}, før de ti år er gået. Den skal forlænges inden da; en udløbet sikkerhed kan ikke forlænges.", "The security runs out on {0:date}, before the ten years have passed. It must be extended before then; one that has run out cannot be."),
}

// The same when the last day in time has passed.
var sayStepLate = [...]*law.Sentence{
	HoldAtBank:    law.NewSentence("Bed straks banken holde {0:kr} tilbage (Bilag Å). Efter planen skulle det være sket senest den {1:date}.", "Ask the bank at once to hold {0:kr} (Bilag Å). By the plan it should have been done by {1:date}."),
	AskCollection: law.NewSentence("Bed straks opkrævningskontoret opkræve {0:kr} (Bilag Ø). Efter planen skulle det være sket senest den {1:date}.", "Ask the collection office at once to collect {0:kr} (Bilag Ø). By the plan it should have been done by {1:date}."),
	SendClaim:     law.NewSentence("Send straks kravet på {0:kr} til restanceinddrivelsesmyndigheden. Efter planen skulle det være sket senest den {1:date}.", "Send the claim of {0:kr} to the recovery authority at once. By the plan it should have been done by {1:date}."),
	Collect:       law.NewSentence("{0:kr} inddrives straks; den sikre dag var den {1:date}.", "{0:kr} is recovered at once; the safe day was {1:date}."),
	RemindPayment: law.NewSentence("Pengene er ikke kommet. Ryk straks for betaling; den sikre dag var den {1:date}.", "The money has not come. Send a reminder at once; the safe day was {1:date}."),
}

var (
	sayDemandLate = law.NewSentence("Bed straks banken betale {0:kr} efter garantien (Bilag Å). Efter planen skulle det være sket senest den {1:date}.",
		"Ask the bank at once to pay {0:kr} under the guarantee (Bilag Å). By the plan it should have been done by {1:date}.")
	sayHear            = law.NewSentence("Hør den, der har stillet sikkerheden, om sagen (Bilag AB).", "Hear whoever posted the security about the case (Bilag AB).")
	sayTell            = law.NewSentence("Fortæl den, der har stillet sikkerheden, om sagen (Bilag AB).", "Tell whoever posted the security about the case (Bilag AB).")
	sayAwait           = law.NewSentence("Afvent svar fra den, der har stillet sikkerheden.", "Await an answer from whoever posted the security.")
	sayAwaitUntil      = law.NewSentence("Afvent svar fra den, der har stillet sikkerheden, til og med den {0:date}.", "Await an answer from whoever posted the security through {0:date}.")
	sayDemand          = law.NewSentence("Bed banken betale {0:kr} efter garantien senest den {1:date} (Bilag Å).", "Ask the bank to pay {0:kr} under the guarantee by {1:date} (Bilag Å).")
	sayRegisterNothing = law.NewSentence("Registrér, at intet kan inddrives.", "Register that nothing can be recovered.")
	sayCollected       = law.NewSentence("Pengene er kommet.", "The money has come.")
	sayHandOverBy      = law.NewSentence("Overdrag straks dokumentet og rettighederne til tilflytningskommunen (Bilag AI). Sidste sikre dag for den er den {0:date}.",
		"Hand the document and the rights over to the new municipality at once (Bilag AI). Its last safe day is {0:date}.")
	// Values: days.
	sayGivenHearing = law.NewSentence(
		"Tid, der er valgt og ikke følger af lov: {0:n} dage, til brevet er fremme, {1:n} dage til at svare og {2:n} dage til at beslutte.",
		"Time that is chosen and follows from no act: {0:n} days for the letter to arrive, {1:n} days to answer and {2:n} days to decide.")
	sayGivenCollection = law.NewSentence(
		"Tid, der er valgt og ikke følger af lov: {0:n} dage til banken og {1:n} dage til opkrævningen. Der er regnet tilbage fra den {2:date}.",
		"Time that is chosen and follows from no act: {0:n} days for the bank and {1:n} days for the collection. It is counted back from {2:date}.")
)
