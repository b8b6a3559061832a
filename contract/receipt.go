// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// DecideAgain decides the facts of a stored receipt again, with the options chosen
// at the time, and compares: now is today's receipt, and differences lists
// everything in which it differs from the stored one. The tables and the benefit
// list are those of the evaluator; a caller who supplied others must supply them
// again. The legal effect is unchanged if stored.ID() == now.ID().
//
// The error is [law.Faults] if the facts cannot be decided today, for example
// because their table is no longer available.
func (e Evaluator) DecideAgain(stored law.Receipt) (now law.Receipt, differences []law.Difference, err error) {
	rule, known := ruleNamed(stored.Rule)
	if !known {
		return now, nil, law.Faults{unknownRule.At("rule", strings.Join(Rules(), ", "))}
	}
	decision, faults := rule.decide(e, wire.Raw(stored.Facts), wire.Raw(stored.Options), asReceipt)
	if len(faults) > 0 {
		return now, nil, faults
	}
	now = decision.Receipt()
	return now, stored.Compare(now), nil
}

// storedReceipt describes a receipt as written by [law.Receipt.AppendJSON].
type storedReceipt struct {
	ID       string         `json:"id" da:"kvitteringens id: det samme for samme retsvirkning" en:"the id of the receipt: the same for the same legal effect"`
	Library  string         `json:"library" da:"biblioteket, der skrev den" en:"the library that wrote it"`
	Rule     string         `json:"rule" da:"reglen" en:"the rule"`
	Rules    string         `json:"rules" da:"reglernes udgave" en:"the version of the rules"`
	Outcome  law.Outcome    `json:"outcome" da:"udfaldet" en:"the outcome"`
	Facts    wire.Raw       `json:"facts" da:"oplysningerne, som i \"given\"" en:"the facts, as in \"given\""`
	Options  wire.Raw       `json:"options,omitzero" da:"valgene, som i \"options\"" en:"the choices, as in \"options\""`
	Result   wire.Raw       `json:"result" da:"resultatet" en:"the result"`
	Grounds  []storedGround `json:"grounds" da:"reglerne, der blev overvejet" en:"the rules that were considered"`
	Readings []law.Reading  `json:"readings" da:"valgene, hvor teksten er åben" en:"the readings of open texts"`
	Tables   []storedTable  `json:"tables" da:"tabellerne, der blev brugt" en:"the tables that were used"`
}

type storedGround struct {
	Act     law.Act `json:"act" da:"retsakten" en:"the act"`
	Ref     string  `json:"ref" da:"stedet, som i \"§ 5, stk. 2\"" en:"the place in it, as in \"§ 5, stk. 2\""`
	Applied bool    `json:"applied" da:"om reglen blev anvendt" en:"whether the rule applied"`
	Da      string  `json:"da,omitzero" da:"begrundelsen på dansk" en:"the reason in Danish"`
	En      string  `json:"en,omitzero" da:"begrundelsen på engelsk" en:"the reason in English"`
}

type storedTable struct {
	Kind       string        `json:"kind" da:"tabellens slags" en:"the kind of table"`
	From       calendar.Date `json:"from" da:"første dag" en:"the first day it is in force"`
	Source     string        `json:"source" da:"kilden" en:"where it was published"`
	Provenance string        `json:"provenance" da:"om den er læst eller udledt" en:"whether it was read or derived"`
	Hash       string        `json:"sha256" da:"indholdets SHA-256" en:"the SHA-256 of its contents"`
}

// decideReceipt decides a stored receipt again.
func decideReceipt(e Evaluator, facts, options wire.Raw, source source) (receiptDecision, law.Faults) {
	faults := wire.FormOf[storedReceipt]().ReadRaw(facts, source.facts, &storedReceipt{})
	if len(options) > 0 {
		faults = append(faults, wire.FormOf[struct{}]().ReadRaw(options, "options", &struct{}{})...)
	}
	if len(faults) > 0 {
		return receiptDecision{}, faults
	}
	stored, err := law.ParseReceipt(facts)
	if err != nil {
		return receiptDecision{}, allFaults(source.facts, nil, err)
	}
	now, differences, err := e.DecideAgain(stored)
	if err != nil {
		return receiptDecision{}, err.(law.Faults).Under(source.facts)
	}
	return receiptDecision{stored, now, differences}, nil
}

// receiptDecision says whether a stored receipt gives the same result today.
type receiptDecision struct {
	stored, now law.Receipt
	differences []law.Difference
}

// receiptResult compares a stored receipt with today's result.
type receiptResult struct {
	Same        bool             `json:"same" da:"om retsvirkningen er den samme" en:"whether the legal effect is the same"`
	Then        string           `json:"then" da:"id for den gemte kvittering" en:"the id of the stored receipt"`
	Now         string           `json:"now" da:"id for kvitteringen nu" en:"the id of the receipt now"`
	Differences []law.Difference `json:"differences" da:"alt, hvori de er forskellige" en:"everything in which they differ"`
}

func (d receiptDecision) Outcome() law.Outcome      { return law.Decided }
func (d receiptDecision) Criteria() []law.Criterion { return nil }
func (d receiptDecision) Grounds() []law.Ground     { return nil }
func (d receiptDecision) Readings() []law.Reading   { return nil }

// Result returns what differs.
func (d receiptDecision) Result() receiptResult {
	then, now := d.stored.ID(), d.now.ID()
	return receiptResult{Same: then == now, Then: then, Now: now, Differences: slices.Clone(d.differences)}
}

// AppendResult appends [receiptDecision.Result].
func (d receiptDecision) AppendResult(dst []byte) []byte {
	result := d.Result()
	return wire.Append(dst, &result)
}

// Receipt returns a receipt whose facts are the stored receipt.
func (d receiptDecision) Receipt() law.Receipt {
	receipt := law.NewReceipt("receipt", "receipt 1")
	receipt.Facts, receipt.Result = d.stored.AppendJSON(nil), d.AppendResult(nil)
	return receipt
}
