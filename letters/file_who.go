// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/repayment"
	"github.com/hjemmel-dk/hjemmel/repayment/casefile"
)

// apart divides the claims of a step into those of one letter: of plans that are put in
// abeyance, each its own (§ 7).
func (f *fileMaker) apart(code casefile.StepCode, debtor string, ids []string) (lists [][]string) {
	if code != casefile.PutInAbeyance {
		if len(ids) > 0 {
			lists = [][]string{ids}
		}
		return lists
	}
	var plans []calendar.Date // of claims under no plan the zero date
	for _, id := range ids {
		plan, _ := f.decision.Plan(debtor, id)
		at := slices.Index(plans, plan.On)
		if at < 0 {
			at, plans, lists = len(plans), append(plans, plan.On), append(lists, nil)
		}
		lists[at] = append(lists[at], id)
	}
	return lists
}

// concerned are the debtors that a step has a letter to: its own, otherwise all who are
// liable. A transfer concerns everybody who is liable for one of the claims, and a demand
// everybody who is liable and has neither a plan of their own nor is let off.
func (f *fileMaker) concerned(step casefile.Step) (debtors []string) {
	if step.Debtor != "" && step.Code != casefile.Transfer {
		debtors = append(debtors, step.Debtor)
		if step.Code != casefile.SendDemand {
			return debtors
		}
	}
	for i := range f.result.Claims {
		if c := &f.result.Claims[i]; slices.Contains(step.Claims, c.ID) {
			for _, id := range c.Liable {
				if !slices.Contains(debtors, id) && (step.Code != casefile.SendDemand || f.mustPay(id, c.ID)) {
					debtors = append(debtors, id)
				}
			}
		}
	}
	return debtors
}

// mustPay reports whether a claim can be demanded of somebody who is liable for it beside
// the debtor whose plan was missed: not in a deferral or where the table gives 0 kr., and
// not of one who keeps a plan of their own.
func (f *fileMaker) mustPay(debtor, claim string) bool {
	at := slices.IndexFunc(f.result.Debtors, func(d casefile.DebtorResult) bool { return d.ID == debtor })
	_, planned := f.decision.Plan(debtor, claim)
	return f.result.Debtors[at].State == casefile.InstalmentPlan && !planned
}

// claimsOf are those of some claims that a debtor is liable for, of one creditor, in their
// order.
func (f *fileMaker) claimsOf(ids []string, debtor string, creditor repayment.Creditor) (own []string) {
	for _, id := range ids {
		if slices.Contains(f.claim(id).Liable, debtor) && f.fact(id).Creditor == creditor {
			own = append(own, id)
		}
	}
	return own
}
