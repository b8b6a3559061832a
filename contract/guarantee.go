// SPDX-License-Identifier: MPL-2.0

package contract

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
)

var guaranteeKeys = []key{
	{"on", true, `the day of the question, as in "2026-03-02"`},
	{"appliedOn", true, "the day the permit was applied for"},
	{"security", true, "an object with the security"},
	{"reductions", false, ""},
	{"recovered", false, ""},
	{"payouts", true, "a list of payouts"},
	{"claimRaisedOn", false, ""},
	{"permanentPermitOn", false, ""},
	{"authorityDecision", false, ""},
	{"options", false, ""},
}

var securityKeys = []key{
	{"form", true, "demand-guarantee or pledged-account"},
	{"amount", true, "kroner, as in the document"},
	{"from", true, "the first day"},
	{"to", true, "the last day, which is included"},
	{"postedOn", false, ""},
}

var payoutKeys = []key{
	{"id", true, "a name that no other payout has"},
	{"on", true, "the day the money was paid"},
	{"amount", true, "kroner"},
	{"act", true, "aktivloven, integrationsloven or other"},
	{"recipient", true, "foreigner, sponsor or other"},
	{"paidByFormer", false, ""},
	{"includeReason", false, ""},
}

var authorityKeys = []key{
	{"authority", true, "municipality or recovery-authority"},
	{"reason", true, "the reason of the person who decided"},
}

var guaranteeOptionKeys = []key{
	{"order", false, ""},
	{"sequence", false, ""},
}

func decideGuarantee(given *reader) (Decision, law.Faults) {
	var facts guarantee.Facts
	var options guarantee.Options
	given.object("given", guaranteeKeys, func(name string) {
		switch name {
		case "on":
			facts.On = given.date("given", name)
		case "appliedOn":
			facts.AppliedOn = given.date("given", name)
		case "security":
			facts.Security = readSecurity(given, "given.security")
		case "reductions":
			facts.Reductions = readMovements(given, "given", name)
		case "recovered":
			facts.Recovered = readMovements(given, "given", name)
		case "payouts":
			given.array("given", name, func(index int) {
				facts.Payouts = append(facts.Payouts, readPayout(given, fmt.Sprintf("given.payouts[%d]", index)))
			})
		case "claimRaisedOn":
			facts.ClaimRaisedOn = given.dateOrNull("given", name)
		case "permanentPermitOn":
			facts.PermanentPermitOn = given.dateOrNull("given", name)
		case "authorityDecision":
			facts.AuthorityDecision = readAuthority(given, "given.authorityDecision")
		case "options":
			options = readGuaranteeOptions(given, "given.options")
		}
	})
	decision, err := guarantee.Decide(facts, options)
	if err != nil || len(given.faults) > 0 {
		return nil, guaranteeFaults(given, err)
	}
	return &decision, nil
}

// guaranteeFaults is allFaults for a rule that is given its options with the facts.
func guaranteeFaults(given *reader, rule error) law.Faults {
	var moved law.Faults
	found, _ := rule.(law.Faults)
	for _, fault := range found {
		if name, isOption := strings.CutPrefix(fault.Field, "options."); isOption {
			fault.Field = "given.options." + name
			moved = append(moved, fault)
		}
	}
	faults := allFaults(given, slices.DeleteFunc(slices.Clone(found), func(fault law.Fault) bool {
		return strings.HasPrefix(fault.Field, "options.")
	}))
	for _, fault := range moved {
		if !slices.ContainsFunc(given.faults, func(other law.Fault) bool { return other.Field == fault.Field }) {
			faults = append(faults, fault)
		}
	}
	return faults
}

func readSecurity(r *reader, path string) (security guarantee.Security) {
	r.object(path, securityKeys, func(name string) {
		switch name {
		case "form":
			security.Form = choose(r, path, name, guarantee.DemandGuarantee, guarantee.PledgedAccount)
		case "amount":
			security.Amount = r.amount(path, name)
		case "from":
			security.From = r.date(path, name)
		case "to":
			security.To = r.date(path, name)
		case "postedOn":
			security.PostedOn = r.dateOrNull(path, name)
		}
	})
	return security
}

func readMovements(r *reader, path, list string) (movements []guarantee.Movement) {
	if r.isNull() {
		return nil
	}
	r.array(path, list, func(index int) {
		path := fmt.Sprintf("%s.%s[%d]", path, list, index)
		var movement guarantee.Movement
		r.object(path, paymentKeys, func(name string) {
			switch name {
			case "on":
				movement.On = r.date(path, name)
			case "amount":
				movement.Amount = r.amount(path, name)
			}
		})
		movements = append(movements, movement)
	})
	return movements
}

func readPayout(r *reader, path string) (payout guarantee.Payout) {
	r.object(path, payoutKeys, func(name string) {
		switch name {
		case "id":
			payout.ID = r.text(path, name)
		case "on":
			payout.On = r.date(path, name)
		case "amount":
			payout.Amount = r.amount(path, name)
		case "act":
			payout.Act = choose(r, path, name, guarantee.Aktivloven, guarantee.Integrationsloven, guarantee.OtherAct)
		case "recipient":
			payout.Recipient = choose(r, path, name, guarantee.Foreigner, guarantee.Sponsor, guarantee.OtherRecipient)
		case "paidByFormer":
			payout.PaidByFormer = r.boolean(path, name)
		case "includeReason":
			payout.IncludeReason = r.text(path, name)
		}
	})
	return payout
}

func readAuthority(r *reader, path string) *guarantee.AuthorityDecision {
	if r.isNull() {
		return nil
	}
	var decision guarantee.AuthorityDecision
	r.object(path, authorityKeys, func(name string) {
		switch name {
		case "authority":
			decision.Authority = choose(r, path, name, guarantee.Municipality, guarantee.RecoveryAuthority)
		case "reason":
			decision.Reason = r.text(path, name)
		}
	})
	return &decision
}

func readGuaranteeOptions(r *reader, path string) (options guarantee.Options) {
	if r.isNull() {
		return options
	}
	r.object(path, guaranteeOptionKeys, func(name string) {
		switch name {
		case "order":
			options.Order = choose(r, path, name, guarantee.Order646, guarantee.Order220, guarantee.Order903, guarantee.Order840)
		case "sequence":
			r.array(path, name, func(index int) {
				options.Sequence = append(options.Sequence, r.text(path, fmt.Sprintf("sequence[%d]", index)))
			})
		}
	})
	return options
}
