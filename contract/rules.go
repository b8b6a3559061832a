// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"reflect"
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/limitation"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
	"github.com/hjemmel-dk/hjemmel/repayment/instalment"
	"github.com/hjemmel-dk/hjemmel/repayment/lapse"
)

// rule is one rule of the contract.
type rule struct {
	name                   string
	facts, options, result reflect.Type
	decide                 func(e Evaluator, given, options []byte) (law.Decision, law.Faults)
}

// rules are all of them, in the order of the documentation.
var rules = []rule{
	ruleOf("instalment", instalment.Decide, func(e Evaluator) instalment.Options { return e.Instalment }),
	ruleOf("deferral", deferral.Decide, func(e Evaluator) deferral.Options { return e.Deferral }),
	ruleOf("lapse", lapse.Decide, func(e Evaluator) lapse.Options { return e.Lapse }),
	ruleOf("lump-sum", breach.DecideLumpSum, none[breach.Options]),
	ruleOf("breach", breach.Decide, none[breach.Options]),
	ruleOf("repayment", repayment.Decide, func(e Evaluator) repayment.Options {
		return repayment.Options{Instalment: e.Instalment, Deferral: e.Deferral, Lapse: e.Lapse}
	}),
	ruleOf("complaint", repayment.DecideComplaint, none[repayment.NoOptions]),
	ruleOf("refund", repayment.DecideRefund, none[repayment.NoOptions]),
	ruleOf("limitation", limitation.Decide, none[limitation.Options]),
	ruleOf("guarantee", decideGuarantee, none[guarantee.Options]),
	ruleOf("chain", guarantee.DecideChain, none[guarantee.Options]),
	ruleOf("reduce", guarantee.DecideReduction, none[guarantee.NoOptions]),
	ruleOf("release", administration.DecideRelease, none[guarantee.Options]),
	ruleOf("deadline", decideDeadline, none[struct{}]),
	ruleOf("day", decideDay, none[struct{}]),
}

func none[O any](Evaluator) (options O) { return options }

// Rules returns the names of the rules.
func Rules() (names []string) {
	for i := range rules {
		names = append(names, rules[i].name)
	}
	return names
}

// ruleOf makes a rule of a chapter's function. The options of the request are
// chosen on top of those of the evaluator.
func ruleOf[F, O any, D law.Decision](name string, decide func(F, O) (D, error), chosen func(Evaluator) O) rule {
	return rule{
		name: name, facts: reflect.TypeFor[F](), options: reflect.TypeFor[O](),
		decide: func(e Evaluator, given, optionsText []byte) (law.Decision, law.Faults) {
			var facts F
			options := chosen(e)
			faults := wire.Read(given, "given", &facts)
			if len(optionsText) > 0 {
				faults = append(faults, wire.Read(optionsText, "options", &options)...)
			}
			decision, err := decide(facts, options)
			if err != nil || len(faults) > 0 {
				return nil, allFaults(faults, err)
			}
			return decision, nil
		},
	}
}

func ruleNamed(name string) (*rule, bool) {
	i := slices.IndexFunc(rules, func(r rule) bool { return r.name == name })
	if i < 0 {
		return nil, false
	}
	return &rules[i], true
}

// guaranteeFacts are those of the chapter, with its options where they stood before
// every rule had options of its own.
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

// allFaults returns what was wrong with the text of the facts together with what
// the rule finds wrong with the facts themselves, but for what it finds at a
// field that could not be read or was not there.
func allFaults(read law.Faults, rule error) law.Faults {
	faults := read
	found, _ := rule.(law.Faults)
	for _, fault := range found {
		if !strings.HasPrefix(fault.Field, "options.") && !strings.HasPrefix(fault.Field, "given.") {
			fault.Field = "given." + fault.Field
		}
		told := func(other law.Fault) bool {
			rest, inside := strings.CutPrefix(fault.Field, other.Field)
			return inside && (rest == "" || rest[0] == '.' || rest[0] == '[')
		}
		if !slices.ContainsFunc(read, told) {
			faults = append(faults, fault)
		}
	}
	return faults
}
