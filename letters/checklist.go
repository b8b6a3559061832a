// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
)

// Kind is one of the letters this package makes. The zero value is not a letter.
type Kind uint8

const (
	InstalmentByTable  Kind = iota + 1 // § 5, stk. 1
	InstalmentFixed                    // § 5, stk. 2
	InstalmentNone                     // the table gives 0 kr.
	InstalmentModest                   // § 6, stk. 2
	InstalmentChanged                  // § 5, in place of a plan that runs
	DeferralGranted                    // § 6, stk. 1
	PlanInAbeyance                     // § 7
	ClaimLapsed                        // § 8
	ClaimPaid                          // nothing is left of a claim
	Overpaid                           // more was paid than was owed
	DemandOnPlan                       // § 9, 1. pkt.
	DemandOnDeposit                    // § 10, 1. pkt.
	TransferNotice                     // § 9 or § 10, 3. pkt., where nothing is transferred yet
	TransferOfPlan                     // § 9, 2. and 3. pkt.
	TransferOfDeposit                  // § 10, 2. and 3. pkt.
	NoteWithoutNotice                  // § 9 or § 10, 3. pkt., the exception
	LumpSumOnDeposit                   // § 4, stk. 2
	LumpSumExpected                    // § 4, stk. 2, 1. pkt., before the landlord has paid
	SecurityRequest                    // to the former municipality (Bilag Y)
	SponsorOrientation                 // to the sponsor (Bilag AB)
	SponsorHearing                     // the same letter as a hearing
	SponsorDecision                    // the same letter as a decision
	BankPledge                         // to the bank on a pledged account (Bilag Å)
	BankGuarantee                      // to the bank on a guarantee (Bilag Å)
	CollectionRequest                  // to the municipality's collection (Bilag Ø)
	BankPayment                        // to the bank: pay from a pledged account
	BankNoAnswer                       // to a bank that has not answered
	BankNotPaid                        // to a bank that has not paid in time
	BankPaidLess                       // to a bank that has paid less than was claimed
	RecoveryClaim                      // to the recovery authority, which recovers in old cases
	RecoveryReport                     // to the immigration authority: what was recovered
	ReleaseToBank                      // to the bank: the security ends
	ReleaseToSponsor                   // to the sponsor: the security ends, and the rest is released
	ReleaseReport                      // to the immigration authority: the security has ended
	TransportOfRights                  // to the municipality that the foreigner has moved to (Bilag AI)
	TransportToBank                    // to the bank: another municipality has the rights (Bilag K)
	TransportToSponsor                 // to the sponsor: the same (Bilag L)
)

var kinds = names.Table[Kind]{"instalment-table", "instalment-fixed", "instalment-none", "instalment-modest",
	"instalment-changed", "deferral", "abeyance", "lapse", "claim-paid", "overpaid", "demand-plan", "demand-deposit",
	"transfer-notice", "transfer-plan", "transfer-deposit", "note-without-notice", "lump-sum", "lump-sum-expected", "security-request", "sponsor-orientation", "sponsor-hearing", "sponsor-decision", "bank-pledge",
	"bank-guarantee", "collection-request", "bank-payment", "bank-no-answer", "bank-not-paid", "bank-paid-less", "recovery-claim",
	"recovery-report", "release-bank", "release-sponsor", "release-report", "transport-rights", "transport-bank", "transport-sponsor"}

// String returns the stable name of the letter, as in "instalment-table". It is
// empty for any other value.
func (k Kind) String() string { return kinds.Of(k) }

// MarshalText returns [Kind.String], or an error for an unknown value.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Text(k) }

// UnmarshalText reads what [Kind.MarshalText] writes.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Read(k, text) }

// Kinds returns every kind of letter.
func Kinds() []Kind { return kinds.All() }

// Part names something a letter must have. The names are stable.
type Part string

// Requirement is a part that a letter must have before it is sent.
type Requirement struct {
	Part Part
	Rule law.Words // the rule that requires it
	Text law.Words // what it is, as a finding says it
	When law.Words // the condition under which it is required; empty for always
}

// Required returns the checklist of a letter, in the order of the findings. A letter
// that lacks a part is still made, as a draft with that finding. The list omits what
// the library itself writes into every letter, such as the reasons and the guidance
// on complaints. It also omits this: a letter with a text that was read in the wrong
// character encoding becomes a draft too, with a finding at that text.
func Required(kind Kind) []Requirement {
	if kind.String() == "" {
		return nil
	}
	var list []Requirement
	for _, part := range append([]Part{"sender", "contact", "recipient", "date"}, requiredParts[kind]...) {
		if part == "recipient" && (kind == NoteWithoutNotice || kind == CollectionRequest) {
			continue // they stay with the municipality
		}
		requirement := requirements[part]
		requirement.Part = part
		requirement.Rule = law.Words{Danish: tidy(requirement.Rule.Danish), English: tidy(requirement.Rule.English)}
		list = append(list, requirement)
	}
	return list
}

// requiredParts is what each letter must have besides what all letters must have.
var requiredParts = map[Kind][]Part{
	InstalmentByTable: {"claim", "repayment-decision", "balance", "income-source", "first-due", "way-to-pay"},
	InstalmentFixed:   {"claim", "repayment-decision", "balance", "first-due", "way-to-pay"},
	InstalmentNone:    {"claim", "repayment-decision", "balance", "income-source", "lapse"},
	InstalmentModest:  {"claim", "repayment-decision", "balance", "considerations", "first-due", "way-to-pay"},
	InstalmentChanged: {"claim", "repayment-decision", "balance", "income-source", "first-due", "way-to-pay", "old-plan", "change-reason", "lapse"},
	DeferralGranted:   {"claim", "repayment-decision", "balance", "from", "evidence", "lapse"},
	PlanInAbeyance:    {"claim", "repayment-decision", "balance", "plan", "from", "evidence", "lapse"},
	ClaimLapsed:       {"claim", "repayment-decision", "balance", "late-payments"},
	ClaimPaid:         {"claim", "repayment-decision", "amount"},
	Overpaid:          {"claim", "repayment-decision", "amount", "pay-back"},
	DemandOnPlan:      {"claim", "repayment-decision", "plan", "balance", "missed", "deadline", "way-to-pay", "transfer-day", "fee-payment", "fee-basis", "fee-complaint"},
	DemandOnDeposit:   {"claim", "repayment-decision", "balance", "missed", "deadline", "way-to-pay", "transfer-day", "fee-payment", "fee-basis", "fee-complaint"},
	TransferNotice:    {"claim", "repayment-decision", "balance", "plan"},
	TransferOfPlan:    {"plan", "transfer-day", "last-chance", "claims", "claim-texts", "claim-periods", "claim-amounts", "claim-timely"},
	TransferOfDeposit: {"repayment-decision", "transfer-day", "last-chance", "claims", "claim-texts", "claim-amounts", "claim-timely"},
	NoteWithoutNotice: {"plan", "transfer-day", "balance", "decided-by"},
	LumpSumOnDeposit:  {"help", "way-to-pay", "new-deadline"},
	LumpSumExpected:   {"amount", "help", "way-to-pay"},
	SecurityRequest: {"municipalities", "moved", "foreigner", "sponsor", "security-form", "security-number",
		"security-bank", "order"},
	SponsorOrientation: {"foreigner", "security-bank", "benefits", "authority", "answer-by"},
	SponsorHearing:     {"foreigner", "security-bank", "benefits", "authority", "answer-by"},
	SponsorDecision: {"foreigner", "security-bank", "benefits", "authority", "reasons", "heard", "answer-by", "answer", "answered-on",
		"answer-weighed", "complaint-body", "complaint-how"},
	BankPledge:         {"security-number", "security-given", "authority"},
	BankGuarantee:      {"security-number", "security-given", "authority", "way-to-pay", "pay-by"},
	BankPayment:        {"security-number", "security-given", "authority", "held-on", "way-to-pay", "pay-by"},
	BankNoAnswer:       {"security-number", "security-given", "authority", "asked-on", "old-deadline", "reply-by"},
	BankNotPaid:        {"security-number", "security-given", "authority", "asked-on", "old-deadline", "way-to-pay", "pay-by"},
	BankPaidLess:       {"security-number", "security-given", "authority", "asked-on", "old-deadline", "paid", "way-to-pay", "pay-by"},
	RecoveryClaim:      {"foreigner", "sponsor", "security-number", "security-bank", "benefits"},
	RecoveryReport:     {"foreigner", "sponsor", "security-number", "security-bank"},
	ReleaseToBank:      {"security-number", "security-given"},
	ReleaseToSponsor:   {"foreigner", "security-bank"},
	ReleaseReport:      {"foreigner", "sponsor", "security-number", "security-bank"},
	TransportOfRights:  {"municipalities", "moved", "foreigner", "sponsor", "security-number", "security-bank"},
	TransportToBank:    {"new-municipality", "moved", "security-number", "security-given"},
	TransportToSponsor: {"new-municipality", "moved", "foreigner", "security-bank"},
	CollectionRequest:  {"foreigner", "sponsor", "security-number", "security-bank", "benefits", "authority", "requester"},
}

var (
	factsRule     = rule("forvaltningslovens § 24", "the public administration act § 24")
	hearingRule   = rule("forvaltningslovens § 19", "the public administration act § 19")
	complaintRule = rule("forvaltningslovens § 25", "the public administration act § 25")
	guidanceRule  = rule("forvaltningslovens § 7", "the public administration act § 7")
	goodPractice  = rule("god forvaltningsskik", "good administrative practice")
	securityRule  = rule("bekendtgørelsen om sikkerhedsstillelse § 13", "the security order § 13")
	demandRule    = rule("opkrævningsbekendtgørelsen § 9 og § 10, 1. pkt.", "the collection order § 9 and § 10, 1. pkt.")
	feeRule       = rule("gebyrlovens § 2", "the act on fees (gebyrloven) § 2")
)

func rule(danish, english string) law.Words { return law.Words{Danish: danish, English: english} }

// needs returns an unconditional requirement; when adds a condition.
func needs(rule law.Words, danish, english string) Requirement {
	return Requirement{Rule: rule, Text: law.Words{Danish: danish, English: english}}
}

func (r Requirement) when(danish, english string) Requirement {
	r.When = law.Words{Danish: danish, English: english}
	return r
}

var requirements = map[Part]Requirement{
	"sender":             needs(rule("forvaltningslovens § 32 b", "the public administration act § 32 b"), "hvem der sender brevet", "who sends the letter"),
	"contact":            needs(guidanceRule, "hvordan man kontakter afsenderen", "how to contact the sender"),
	"recipient":          needs(goodPractice, "hvem brevet er til", "who the letter is to"),
	"date":               needs(goodPractice, "brevets dato", "the date of the letter"),
	"claim":              needs(factsRule, "hvad gælden handler om", "what the debt is for"),
	"repayment-decision": needs(factsRule, "datoen for afgørelsen om tilbagebetaling", "the date of the decision on repayment"),
	"balance":            needs(factsRule, "hvor stor gælden er", "how large the debt is"),
	"income-source": needs(rule("opkrævningsbekendtgørelsen § 3 og forvaltningslovens § 24", "the collection order § 3 and the public administration act § 24"),
		"hvor oplysningen om indkomsten kommer fra", "where the information on the income comes from"),
	"first-due":  needs(rule("opkrævningsbekendtgørelsen § 5, stk. 1", "the collection order § 5, stk. 1"), "den første betalingsdag", "the day of the first payment"),
	"way-to-pay": needs(guidanceRule, "hvordan der skal betales", "how to pay"),
	"considerations": needs(rule("opkrævningsbekendtgørelsen § 6, stk. 2, og forvaltningslovens § 24", "the collection order § 6, stk. 2, and the public administration act § 24"),
		"de særlige omstændigheder, og hvorfor beløbet er valgt", "the special circumstances, and why the amount was chosen"),
	"evidence": needs(factsRule, "hvad der viser, at skyldneren har ret til henstand", "what shows that the debtor is entitled to deferral"),
	"from":     needs(rule("opkrævningsbekendtgørelsen § 6, stk. 1, og § 7", "the collection order § 6, stk. 1, and § 7"), "hvilken dag afgørelsen gælder fra", "the day from which the decision applies"),
	"lapse": needs(rule("opkrævningsbekendtgørelsen § 8", "the collection order § 8"), "hvornår gælden tidligst kan bortfalde", "when the debt can lapse at the earliest").
		when("i et brev om afdrag kun, når intet skal betales", "in a letter on an instalment only where nothing is to be paid"),
	"plan": needs(factsRule, "datoen for ordningen eller afgørelsen, der ikke er overholdt eller står i bero", "the date of the plan or the decision that was not kept or is in abeyance"),
	"late-payments": needs(goodPractice, "hvad der sker med det, der er betalt efter bortfaldet", "what happens to the payments made after the lapse").
		when("når der er betalt efter bortfaldet", "when there are payments after the lapse"),
	"missed":   needs(demandRule, "hvilke betalinger der mangler", "which payments are missing"),
	"deadline": needs(demandRule, "den sidste dag for betalingen", "the last day for the payment"),
	"transfer-day": needs(rule("opkrævningsbekendtgørelsen § 9 og § 10, 3. pkt.", "the collection order § 9 and § 10, 3. pkt."), "dagen for overdragelsen", "the day of the transfer").
		when("i påkravet kun, når det også er beskeden om overdragelse", "in the demand only where it is also the notice of transfer"),
	"fee-payment":   needs(guidanceRule, "hvornår gebyret skal betales", "when the fee is to be paid").when("når der er et gebyr", "when there is a fee"),
	"fee-basis":     needs(feeRule, "reglen, som gebyret hviler på", "the rule behind the fee").when("når der er et gebyr", "when there is a fee"),
	"fee-complaint": needs(complaintRule, "hvordan man klager over gebyret", "how to complain about the fee").when("når der er et gebyr", "when there is a fee"),
	"last-chance": needs(guidanceRule, "hvordan man betaler, så overdragelsen stopper", "how to pay so that the transfer is stopped").
		when("når der er en sidste dag at betale", "when there is a last day to pay"),
	"claims":        needs(factsRule, "hvilke krav der overdrages", "which claims are transferred"),
	"claim-texts":   needs(factsRule, "hvad hvert krav handler om", "what each claim is for"),
	"claim-periods": needs(factsRule, "hvilken periode hvert krav gælder", "the period of each claim"),
	"claim-amounts": needs(factsRule, "hovedstol og rest for hvert krav", "the principal and the balance of each claim"),
	"claim-timely":  needs(factsRule, "sidste rettidige betalingsdag for hvert krav", "the last day on which each claim could be paid in time"),
	"decided-by":    needs(rule("offentlighedslovens § 13", "the access to information act (offentlighedsloven) § 13"), "hvem der har besluttet det", "who decided it"),
	"help":          needs(factsRule, "hvornår og til hvad hjælpen er givet", "when and for what the help was given"),
	"new-deadline": needs(guidanceRule, "en dag at betale senest, når fristen er udløbet", "a day to pay by, as the deadline has passed").
		when("når de to måneder er gået", "when the two months have passed"),
	"old-plan": needs(factsRule, "den ordning, der bliver ændret: beløbet og datoen", "the plan that is changed: its amount and its date"),
	"change-reason": needs(rule("forvaltningslovens §§ 22 og 24", "the public administration act §§ 22 and 24"),
		"hvorfor afdraget bliver ændret", "why the instalment is changed"),
	"amount":          needs(factsRule, "hvor stort beløbet er", "how large the amount is"),
	"pay-back":        needs(guidanceRule, "hvordan og hvornår pengene bliver betalt tilbage", "how and when the money is paid back"),
	"municipalities":  needs(goodPractice, "begge kommuners koder", "the codes of both municipalities"),
	"moved":           needs(securityRule, "datoen for flytningen", "the date of the move"),
	"foreigner":       needs(securityRule, "hvem udlændingen er", "who the foreign national is"),
	"sponsor":         needs(securityRule, "hvem sikkerhedsstilleren er", "who the sponsor is"),
	"security-form":   needs(securityRule, "sikkerhedens form", "the form of the security"),
	"security-number": needs(securityRule, "kontonummer eller garantinummer", "the number of the account or the guarantee"),
	"security-bank":   needs(securityRule, "pengeinstituttet", "the bank"),
	"security-given":  needs(securityRule, "hvornår sikkerheden er stillet", "when the security was posted"),
	"order":           needs(factsRule, "den bekendtgørelse og paragraf, kravet hviler på", "the order and the section behind the claim"),
	"authority": needs(securityRule, "hvem der inddriver i sikkerheden, og en bekendtgørelse, der passer til det", "who recovers in the security, and an order that fits it").
		when("når der er søgt om opholdstilladelse den 15. november 2017 eller før", "when the residence permit was applied for on 15 November 2017 or earlier"),
	"benefits": needs(securityRule, "hvilken ydelse hver udbetaling på listen er", "which benefit each payout on the list is").
		when("når udbetalingerne står på en liste", "when the payouts are listed"),
	"answer-by": needs(hearingRule, "fristen for at udtale sig", "the deadline for an answer"),
	"answer": needs(factsRule, "hvad sikkerhedsstilleren har svaret, eller at der ikke er svaret", "what the sponsor answered, or that there was no answer").
		when("når sikkerhedsstilleren er hørt", "when the sponsor was heard"),
	"answered-on": needs(goodPractice, "hvornår der er svaret", "when the sponsor answered").when("når der er svaret", "when there was an answer"),
	"answer-weighed": needs(rule("forvaltningslovens §§ 22 og 24", "the public administration act §§ 22 and 24"),
		"hvorfor svaret ikke ændrer afgørelsen", "why the answer does not change the decision").when("når der er svaret", "when there was an answer"),
	"reasons":          needs(factsRule, "begrundelsen for at kræve beløbet", "the reasons for claiming the amount"),
	"heard":            needs(hearingRule, "hvornår der er hørt, eller hvorfor ikke", "when the sponsor was heard, or why not"),
	"complaint-body":   needs(complaintRule, "hvem der behandler en klage", "who decides a complaint"),
	"complaint-how":    needs(complaintRule, "hvordan og hvornår man klager", "how and when to complain"),
	"pay-by":           needs(guidanceRule, "den sidste dag at betale", "the last day to pay"),
	"held-on":          needs(factsRule, "hvornår banken er bedt om at holde beløbet tilbage", "when the bank was asked to hold the amount"),
	"asked-on":         needs(factsRule, "datoen for det brev, der mindes om", "the date of the letter that the bank is reminded of"),
	"old-deadline":     needs(factsRule, "den frist, der er gået", "the deadline that has passed"),
	"reply-by":         needs(guidanceRule, "den nye frist for at svare", "the new deadline for an answer"),
	"paid":             needs(factsRule, "hvad der er betalt, og hvornår", "what was paid, and when"),
	"new-municipality": needs(securityRule, "hvem der overtager rettighederne", "who takes over the rights"),
	"requester":        needs(goodPractice, "hvem der anmoder", "who makes the request"),
}
