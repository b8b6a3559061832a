// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"reflect"
	"strings"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// rules are all rules, in the order of the documentation.
var rules = []rule{
	ruleOf("instalment", law.Words{Danish: "det månedlige afdrag, §§ 3 og 5", English: "the monthly instalment, §§ 3 and 5 of the order"},
		instalment.Decide, func(e Evaluator) instalment.Options { return e.Instalment }),
	ruleOf("deferral", law.Words{Danish: "henstand, eller en ordning stillet i bero, §§ 6 og 7", English: "deferral, or a plan in abeyance, §§ 6 and 7"},
		deferral.Decide, func(e Evaluator) deferral.Options { return e.Deferral }),
	ruleOf("lapse", law.Words{Danish: "bortfald af et krav, § 8", English: "lapse of a claim, § 8"},
		lapse.Decide, func(e Evaluator) lapse.Options { return e.Lapse }),
	ruleOf("lump-sum", law.Words{Danish: "det, en udlejer betaler tilbage af et boligindskud, § 4, stk. 2", English: "what a landlord pays back of a housing deposit, § 4(2)"},
		breach.DecideLumpSum, none[breach.Options]),
	ruleOf("breach", law.Words{Danish: "påkrav, misligholdelse og overdragelse, §§ 9 og 10", English: "demand, default and transfer, §§ 9 and 10"},
		breach.Decide, none[breach.Options]),
	ruleOf("repayment", law.Words{Danish: "ét krav: hvad der gælder for det i dag", English: "one claim: what applies to it today"},
		repayment.Decide, func(e Evaluator) repayment.Options {
			return repayment.Options{Instalment: e.Instalment, Deferral: e.Deferral, Lapse: e.Lapse}
		}),
	ruleOf("case", law.Words{Danish: "en skyldners hele sag: flere krav, hændelser og forhold over tid", English: "a debtor's whole matter: several claims, events and circumstances over time"},
		casefile.Decide, func(e Evaluator) casefile.Options {
			return casefile.Options{Instalment: e.Instalment, Deferral: e.Deferral, Lapse: e.Lapse}
		}),
	ruleOf("complaint", law.Words{Danish: "klage over en afgørelse, § 11", English: "complaint of a decision, § 11"},
		repayment.DecideComplaint, none[repayment.NoOptions]),
	ruleOf("refund", law.Words{Danish: "det, en tilbagebetaling modregnes i, § 12", English: "against what a repayment is set, § 12"},
		repayment.DecideRefund, none[repayment.NoOptions]),
	ruleOf("limitation", law.Words{Danish: "forældelse af et krav, forældelsesloven og gældsinddrivelseslovens § 18 a", English: "limitation of a claim, the limitation act and § 18 a of the recovery act"},
		limitation.Decide, none[limitation.Options]),
	ruleOf("guarantee", law.Words{Danish: "det, der kan inddrives i en sikkerhed, KL's side og bekendtgørelsernes § 13", English: "what can be recovered in a security, KL's page and § 13 of the orders"},
		decideGuarantee, none[guarantee.Options]),
	ruleOf("chain", law.Words{Danish: "det samme i sikkerheder, der har afløst hinanden", English: "the same in securities that followed each other"},
		guarantee.DecideChain, none[guarantee.Options]),
	ruleOf("reduce", law.Words{Danish: "nedsættelse af en sikkerhed for prøver i dansk, udlændingelovens § 9", English: "the reduction of a security for tests in Danish, § 9 of the aliens act"},
		guarantee.DecideReduction, none[guarantee.NoOptions]),
	ruleOf("release", law.Words{Danish: "en sikkerheds ophør, bekendtgørelsernes § 18", English: "the end of a security, § 18 of the orders"},
		administration.DecideRelease, none[guarantee.Options]),
	ruleOf("steps", law.Words{Danish: "det, der skal gøres i en sag om en sikkerhed, af hvem og hvornår", English: "what is to be done in a case about a security, by whom and when"},
		administration.DecideSteps, none[administration.StepsOptions]),
	ruleOf("sweep", law.Words{Danish: "arbejdslisten over mange sikkerheder, den mest presserende først", English: "the work list of many securities, the most pressing first"},
		administration.DecideSweep, none[guarantee.Options]),
	ruleOf("deadline", law.Words{Danish: "en frist efter forældelseslovens § 27", English: "a period under § 27 of the limitation act"},
		decideDeadline, none[struct{}]),
	ruleOf("day", law.Words{Danish: "hvad en dag er for en dag", English: "what kind of day a date is"},
		decideDay, none[struct{}]),
}

func none[O any](Evaluator) (options O) { return options }

// The rule that decides a receipt again depends on the other rules.
func init() {
	rules = append(rules, ruleFrom("receipt", law.Words{Danish: "en gemt kvittering afgjort igen og sammenlignet", English: "a stored receipt decided again and compared"},
		reflect.TypeFor[storedReceipt](), reflect.TypeFor[struct{}](), decideReceipt))
}

// Rules returns the names of the rules:
//
//	instalment   the monthly instalment, §§ 3 and 5 of the collection order
//	deferral     deferral or a plan in abeyance, §§ 6 and 7
//	lapse        lapse of a claim, § 8
//	lump-sum     what a landlord pays out of a housing deposit, § 4, stk. 2
//	breach       demand, default and transfer, §§ 9 and 10
//	case         a debtor's whole matter: claims, spouse, plans, payments, letters
//	repayment    one claim: what applies to it today
//	complaint    how a decision can be complained of, § 11
//	refund       what a repayment is set off against, § 12
//	limitation   limitation of a claim, forældelsesloven and § 18 a of the recovery act
//	guarantee    what can be recovered in a security, KL's page and § 13 of the orders
//	chain        the same in securities that followed each other
//	reduce       the reduction of a security for tests in Danish, udlændingeloven § 9
//	release      the end of a security, § 18 of the orders
//	steps        what is to be done in a case about a security, by whom and when
//	sweep        the work list of many securities, the most pressing first
//	deadline     a period under forældelseslovens § 27
//	day          what kind of day a date is
//	receipt      a stored receipt decided again and compared
func Rules() (names []string) {
	for i := range rules {
		names = append(names, rules[i].name)
	}
	return names
}

func ruleNamed[T string | []byte](name T) (*rule, bool) {
	for i := range rules {
		if rules[i].name == string(name) {
			return &rules[i], true
		}
	}
	return nil, false
}

// rule is one rule of the contract.
type rule struct {
	name  string
	words law.Words // what it decides
	// The structs that describe it; result is nil if there is none.
	facts, options, result reflect.Type
	// decide decides the facts and options of a request, or of a stored receipt.
	decide func(e Evaluator, facts, options wire.Raw, source source) (law.Decision, law.Faults)
	// answer appends the answer to a request, in which something else may already have
	// been found wrong.
	answer func(e Evaluator, dst []byte, asked request, found law.Faults) ([]byte, Status)
}

// source says where facts and options come from.
type source struct {
	facts  string // the key of the facts
	stored bool   // the options are the complete options of a stored receipt
}

var (
	asRequest = source{facts: "given"}
	asReceipt = source{facts: "facts", stored: true}
)

// ruleOf makes a rule from a chapter's function. The options of a request are
// applied on top of those of the evaluator. The options of a receipt are complete;
// only the tables then come from the evaluator.
func ruleOf[F, O any, D law.Decision](name string, words law.Words, decide func(F, O) (D, error), chosen func(Evaluator) O) rule {
	factsForm, optionsForm := wire.FormOf[F](), wire.FormOf[O]()
	return ruleFrom(name, words, reflect.TypeFor[F](), reflect.TypeFor[O](),
		func(e Evaluator, factsText, optionsText wire.Raw, source source) (D, law.Faults) {
			var facts F
			options := chosen(e)
			if source.stored {
				wire.Clear(&options)
			}
			faults := factsForm.ReadRaw(factsText, source.facts, &facts)
			if len(optionsText) > 0 {
				faults = append(faults, optionsForm.ReadRaw(optionsText, "options", &options)...)
			}
			decision, err := decide(facts, options)
			if err != nil || len(faults) > 0 {
				return decision, allFaults(source.facts, faults, err)
			}
			return decision, nil
		})
}

// ruleFrom makes a rule from a function that reads and decides.
func ruleFrom[D law.Decision](name string, words law.Words, facts, options reflect.Type,
	decide func(Evaluator, wire.Raw, wire.Raw, source) (D, law.Faults)) rule {
	r := rule{
		name: name, words: words, facts: facts, options: options,
		decide: func(e Evaluator, facts, options wire.Raw, source source) (law.Decision, law.Faults) {
			decision, faults := decide(e, facts, options, source)
			if len(faults) > 0 {
				return nil, faults
			}
			return decision, nil
		},
		answer: func(e Evaluator, dst []byte, asked request, found law.Faults) ([]byte, Status) {
			decision, faults := decide(e, asked.Given, asked.Options, asRequest)
			if len(found)+len(faults) > 0 {
				return appendFaults(dst, &asked, append(found, faults...)), Faulty
			}
			if asked.Explain == resultOnly && !asked.Receipt && decision.Outcome() == law.Decided {
				// Nothing else is built, and the decision is not copied to the heap.
				dst = append(appendHead(dst, &asked), `,"outcome":"decided","result":`...)
				dst = inLanguages(decision.AppendResult(dst), len(dst), asked.languages())
				return append(dst, '}'), Decided
			}
			return appendDecision(dst, &asked, decision)
		},
	}
	if method, has := reflect.TypeFor[D]().MethodByName("Result"); has {
		r.result = method.Type.Out(0)
	}
	return r
}

// guaranteeFacts are the facts of the chapter, with its options where they were
// before every rule had options of its own.
type guaranteeFacts struct {
	guarantee.Facts
	Options guarantee.Options `json:"options,omitzero" da:"valg, der afviger fra bibliotekets" en:"choices other than the library's"`
}

func decideGuarantee(facts guaranteeFacts, options guarantee.Options) (guarantee.Decision, error) {
	if facts.Options.Order != 0 {
		options.Order = facts.Options.Order
	}
	if len(facts.Options.Sequence) > 0 {
		options.Sequence = facts.Options.Sequence
	}
	decision, err := guarantee.Decide(facts.Facts, options)
	if found, _ := err.(law.Faults); facts.Options.Order != 0 || len(facts.Options.Sequence) > 0 {
		for i := range found {
			if strings.HasPrefix(found[i].Field, "options.") {
				found[i].Field = "given." + found[i].Field
			}
		}
	}
	return decision, err
}

// allFaults returns the faults found in the text of the facts together with those
// that the rule finds in the facts themselves, each under its key.
func allFaults(key string, read law.Faults, rule error) law.Faults {
	found, _ := rule.(law.Faults)
	for i := range found {
		if field := found[i].Field; !strings.HasPrefix(field, "options.") && !strings.HasPrefix(field, "given.") {
			found[i].Field = strings.TrimSuffix(key+"."+field, ".")
		}
	}
	all, _ := check.Join(read, found.Err()).(law.Faults)
	return all
}
