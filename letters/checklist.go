// SPDX-License-Identifier: MPL-2.0

package letters

// Kind is one of the letters that this package makes. The zero value is none.
type Kind uint8

const (
	InstalmentByTable  Kind = iota + 1 // § 5, stk. 1
	InstalmentFixed                    // § 5, stk. 2
	InstalmentNone                     // the table gives 0 kr.
	InstalmentModest                   // § 6, stk. 2
	DeferralGranted                    // § 6, stk. 1
	PlanInAbeyance                     // § 7
	ClaimLapsed                        // § 8
	DemandOnPlan                       // § 9, 1. pkt.
	DemandOnDeposit                    // § 10, 1. pkt.
	TransferOfPlan                     // § 9, 2. and 3. pkt.
	TransferOfDeposit                  // § 10, 2. and 3. pkt.
	NoteWithoutNotice                  // § 9 or § 10, 3. pkt., the exception
	LumpSumOnDeposit                   // § 4, stk. 2
	SecurityRequest                    // to the former municipality (Bilag Y)
	SponsorOrientation                 // to the sponsor (Bilag AB)
	SponsorHearing                     // the same as a hearing
	SponsorDecision                    // the same as a decision
	BankPledge                         // to the bank on a pledged account (Bilag Å)
	BankGuarantee                      // to the bank on a guarantee (Bilag Å)
	CollectionRequest                  // to the municipality's collection (Bilag Ø)
)

// String returns the stable name of the letter, as in "instalment-table". It is
// empty for the zero value.
func (k Kind) String() string {
	if k > CollectionRequest {
		return ""
	}
	return [...]string{"", "instalment-table", "instalment-fixed", "instalment-none", "instalment-modest", "deferral",
		"abeyance", "lapse", "demand-plan", "demand-deposit", "transfer-plan", "transfer-deposit", "note-without-notice",
		"lump-sum", "security-request", "sponsor-orientation", "sponsor-hearing", "sponsor-decision", "bank-pledge",
		"bank-guarantee", "collection-request"}[k]
}

// Kinds returns every letter there is.
func Kinds() []Kind {
	var kinds []Kind
	for kind := InstalmentByTable; kind <= CollectionRequest; kind++ {
		kinds = append(kinds, kind)
	}
	return kinds
}

// Part names something that a letter must have. The names are stable.
type Part string

// Requirement is a part that a letter must have before it is sent.
type Requirement struct {
	Part Part
	Rule string // the rule that asks for it
	Text string // what it is, in Danish, as a finding says it
	When string // in Danish, where it is required only then; empty for always
}

// Required returns the checklist of a letter, in the order of the findings. A
// letter that lacks a part is made all the same, as a draft with that finding.
// What the library writes into every letter by itself, such as the reasons and
// the guidance on complaint, is not on it.
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
		requirement.Part, requirement.Rule = part, tidy(requirement.Rule)
		list = append(list, requirement)
	}
	return list
}

// Read only, like every package variable here.
var requiredParts = map[Kind][]Part{
	InstalmentByTable: {"claim", "repayment-decision", "balance", "income-source", "first-due", "way-to-pay"},
	InstalmentFixed:   {"claim", "repayment-decision", "balance", "first-due", "way-to-pay"},
	InstalmentNone:    {"claim", "repayment-decision", "balance", "income-source"},
	InstalmentModest:  {"claim", "repayment-decision", "balance", "considerations", "first-due", "way-to-pay"},
	DeferralGranted:   {"claim", "repayment-decision", "balance", "from", "evidence", "lapse"},
	PlanInAbeyance:    {"claim", "repayment-decision", "balance", "plan", "from", "evidence", "lapse"},
	ClaimLapsed:       {"claim", "repayment-decision", "balance", "late-payments"},
	DemandOnPlan:      {"claim", "repayment-decision", "plan", "balance", "missed", "deadline", "way-to-pay", "transfer-day", "fee-basis", "fee-complaint"},
	DemandOnDeposit:   {"claim", "repayment-decision", "balance", "missed", "deadline", "way-to-pay", "transfer-day", "fee-basis", "fee-complaint"},
	TransferOfPlan:    {"plan", "transfer-day", "last-chance", "claims", "claim-texts", "claim-periods", "claim-amounts", "claim-timely"},
	TransferOfDeposit: {"repayment-decision", "transfer-day", "last-chance", "claims", "claim-texts", "claim-amounts", "claim-timely"},
	NoteWithoutNotice: {"plan", "transfer-day", "balance", "decided-by"},
	LumpSumOnDeposit:  {"help", "way-to-pay", "new-deadline"},
	SecurityRequest: {"municipalities", "moved", "foreigner", "sponsor", "security-form", "security-number",
		"security-bank", "order"},
	SponsorOrientation: {"foreigner", "security-bank", "benefits", "authority"},
	SponsorHearing:     {"foreigner", "security-bank", "benefits", "authority", "answer-by"},
	SponsorDecision:    {"foreigner", "security-bank", "benefits", "authority", "reasons", "heard", "complaint-body", "complaint-how"},
	BankPledge:         {"security-number", "security-given", "authority"},
	BankGuarantee:      {"security-number", "security-given", "authority", "way-to-pay"},
	CollectionRequest:  {"foreigner", "sponsor", "security-number", "security-bank", "benefits", "authority", "requester"},
}

const (
	factsRule  = "forvaltningslovens § 24"
	orderRule  = "opkrævningsbekendtgørelsen "
	goodHabit  = "god forvaltningsskik"
	guidance   = "forvaltningslovens § 7"
	feeRule    = "gebyrlovens § 2"
	securities = "bekendtgørelsen om sikkerhedsstillelse § 13"
)

var requirements = map[Part]Requirement{
	"sender":             {Rule: "forvaltningslovens § 32 b", Text: "hvem der sender brevet"},
	"contact":            {Rule: guidance, Text: "hvordan man kontakter afsenderen"},
	"recipient":          {Rule: goodHabit, Text: "hvem brevet er til"},
	"date":               {Rule: goodHabit, Text: "brevets dato"},
	"claim":              {Rule: factsRule, Text: "hvad gælden handler om"},
	"repayment-decision": {Rule: factsRule, Text: "datoen for afgørelsen om tilbagebetaling"},
	"balance":            {Rule: factsRule, Text: "hvor stor gælden er"},
	"income-source":      {Rule: orderRule + "§ 3 og " + factsRule, Text: "hvor oplysningen om indkomsten kommer fra"},
	"first-due":          {Rule: orderRule + "§ 5, stk. 1", Text: "den første betalingsdag"},
	"way-to-pay":         {Rule: guidance, Text: "hvordan der skal betales"},
	"considerations":     {Rule: orderRule + "§ 6, stk. 2, og " + factsRule, Text: "de særlige omstændigheder, og hvorfor beløbet er valgt"},
	"evidence":           {Rule: factsRule, Text: "hvad der viser, at skyldneren har ret til henstand"},
	"from":               {Rule: orderRule + "§ 6, stk. 1, og § 7", Text: "hvilken dag afgørelsen gælder fra"},
	"lapse":              {Rule: orderRule + "§ 8", Text: "hvornår gælden tidligst kan bortfalde"},
	"plan":               {Rule: factsRule, Text: "datoen for ordningen eller afgørelsen, der ikke er overholdt eller står i bero"},
	"late-payments":      {Rule: goodHabit, Text: "hvad der sker med det, der er betalt efter bortfaldet", When: "når der er betalt efter bortfaldet"},
	"missed":             {Rule: orderRule + "§ 9 og § 10, 1. pkt.", Text: "hvilke betalinger der mangler"},
	"deadline":           {Rule: orderRule + "§ 9 og § 10, 1. pkt.", Text: "den sidste dag for betalingen"},
	"transfer-day":       {Rule: orderRule + "§ 9 og § 10, 3. pkt.", Text: "dagen for overdragelsen", When: "i påkravet kun, når det også er beskeden om overdragelse"},
	"fee-basis":          {Rule: feeRule, Text: "reglen, som gebyret hviler på", When: "når der er et gebyr"},
	"fee-complaint":      {Rule: "forvaltningslovens § 25", Text: "hvordan man klager over gebyret", When: "når der er et gebyr"},
	"last-chance":        {Rule: guidance, Text: "hvordan man betaler, så overdragelsen stopper", When: "når der er en sidste dag at betale"},
	"claims":             {Rule: factsRule, Text: "hvilke krav der overdrages"},
	"claim-texts":        {Rule: factsRule, Text: "hvad hvert krav handler om"},
	"claim-periods":      {Rule: factsRule, Text: "hvilken periode hvert krav gælder"},
	"claim-amounts":      {Rule: factsRule, Text: "hovedstol og rest for hvert krav"},
	"claim-timely":       {Rule: factsRule, Text: "sidste rettidige betalingsdag for hvert krav"},
	"decided-by":         {Rule: "offentlighedslovens § 13", Text: "hvem der har besluttet det"},
	"help":               {Rule: factsRule, Text: "hvornår og til hvad hjælpen er givet"},
	"new-deadline":       {Rule: guidance, Text: "en dag at betale senest, når fristen er udløbet", When: "når de to måneder er gået"},
	"municipalities":     {Rule: goodHabit, Text: "begge kommuners koder"},
	"moved":              {Rule: securities, Text: "datoen for flytningen"},
	"foreigner":          {Rule: securities, Text: "hvem udlændingen er"},
	"sponsor":            {Rule: securities, Text: "hvem sikkerhedsstilleren er"},
	"security-form":      {Rule: securities, Text: "sikkerhedens form"},
	"security-number":    {Rule: securities, Text: "kontonummer eller garantinummer"},
	"security-bank":      {Rule: securities, Text: "pengeinstituttet"},
	"security-given":     {Rule: securities, Text: "hvornår sikkerheden er stillet"},
	"order":              {Rule: factsRule, Text: "den bekendtgørelse og paragraf, kravet hviler på"},
	"authority":          {Rule: securities, Text: "hvem der inddriver i sikkerheden, og en bekendtgørelse, der passer til det", When: "når der er søgt om opholdstilladelse den 15. november 2017 eller før"},
	"benefits":           {Rule: securities, Text: "hvilken ydelse hver udbetaling på listen er", When: "når udbetalingerne står på en liste"},
	"answer-by":          {Rule: "forvaltningslovens § 19", Text: "fristen for at udtale sig"},
	"reasons":            {Rule: factsRule, Text: "begrundelsen for at kræve beløbet"},
	"heard":              {Rule: "forvaltningslovens § 19", Text: "hvornår der er hørt, eller hvorfor ikke"},
	"complaint-body":     {Rule: "forvaltningslovens § 25", Text: "hvem der behandler en klage"},
	"complaint-how":      {Rule: "forvaltningslovens § 25", Text: "hvordan og hvornår man klager"},
	"requester":          {Rule: goodHabit, Text: "hvem der anmoder"},
}
