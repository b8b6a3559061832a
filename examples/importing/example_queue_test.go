// SPDX-License-Identifier: MPL-2.0

package importing_test

import (
	"cmp"
	"fmt"
	"log"
	"log/slog"
	"os"
	"slices"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/contract"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/repayment"
)

// requests are claims as another system has stored them.
var requests = []string{
	`{"id":"26/1","rule":"repayment","given":{"on":"2026-03-02","plan":{"monthly":"650"},"claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"20000","balance":"19000","endedOn":"2025-10-25","collectionBegunOn":"2025-11-14"},"debtor":{"annualNetIncome":"170282","supportsChildren":true,"benefits":[],"otherIncome":true}}}`,
	`{"id":"26/2","rule":"repayment","given":{"on":"2026-03-02","plan":{"monthly":"400"},"breach":{"missedOn":"2026-02-03","demand":{"sentOn":"2026-02-24","deadline":"2026-03-10"}},"claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"9000","balance":"8500","endedOn":"2025-01-31","collectionBegunOn":"2025-02-22"},"debtor":{"annualNetIncome":"170282","supportsChildren":true,"benefits":[],"otherIncome":true}}}`,
	`{"id":"26/3","rule":"repayment","given":{"on":"2026-03-02","claim":{"creditor":"municipality","act":"aktivloven","kind":"benefit","principal":"6200","balance":"6200","endedOn":"2025-01-31","collectionBegunOn":"2025-03-10"},"debtor":{"supportsChildren":false,"benefits":["foertidspension"],"otherIncome":false}}}`,
	`{"id":"26/4","rule":"guarantee","given":{"on":"2026-03-02","appliedOn":"2024-02-01","security":{"form":"pledged-account","amount":"57000","from":"2022-08-01","to":"2032-07-31"},"payouts":[{"id":"marts","on":"2023-03-06","amount":"7000","act":"aktivloven","recipient":"foreigner"}]}}`,
}

// Claims in the order in which somebody must look at them.
func Example_nextDay() {
	type task struct {
		id, what string
		on       calendar.Date
	}
	var tasks []task
	for id, decision := range decided() {
		switch decision := decision.(type) {
		case repayment.Decision:
			// The most pressing step comes first. A step without a day is for now. The
			// days of the others are the debtor's, so ours is the day after.
			for _, step := range decision.Steps()[:1] {
				tasks = append(tasks, task{id, step.What.Text(law.Danish), calendar.Later(decision.Facts.On, step.After)})
			}
		case guarantee.Decision:
			if !decision.ActBy.IsZero() {
				tasks = append(tasks, task{id, "Gør kravet gældende i sikkerheden.", decision.ActBy})
			}
		}
	}
	slices.SortFunc(tasks, func(a, b task) int { return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.id, b.id)) })
	for _, task := range tasks {
		fmt.Println(task.on, task.id, task.what)
	}
	// Output:
	// 2026-03-02 26/1 Se på ordningen igen: Reglerne giver i dag 400 kr. om måneden, og ordningen er på 650 kr. Den ændres kun ved en ny afgørelse.
	// 2026-03-02 26/3 Giv henstand, og underret skyldneren.
	// 2026-03-06 26/4 Gør kravet gældende i sikkerheden.
	// 2026-03-11 26/2 Afvent fristen i påkravet: Skyldneren kan betale 400 kr. til og med den 10. marts 2026.
}

// Decisions are values: they can be kept in a map. In a log their enumerations are
// names; the facts and what a person wrote stay out of it.
func Example_log() {
	decisions := decided()
	withoutTime := func(_ []string, attribute slog.Attr) slog.Attr {
		if attribute.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return attribute
	}
	logger := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	for _, id := range []string{"26/1", "26/2", "26/3"} {
		if decision, is := decisions[id].(repayment.Decision); is {
			logger.Info("decided", "case", id, "outcome", decision.Outcome(), "track", decision.Track, "monthly", decision.Monthly,
				"on", decision.Facts.On, "readings", decision.Readings()[:2])
		}
	}
	// Output:
	// {"level":"INFO","msg":"decided","case":"26/1","outcome":"decided","track":"instalment-plan","monthly":"650","on":"2026-03-02","readings":["R-01","R-07"]}
	// {"level":"INFO","msg":"decided","case":"26/2","outcome":"decided","track":"instalment-plan","monthly":"400","on":"2026-03-02","readings":["R-01","R-07"]}
	// {"level":"INFO","msg":"decided","case":"26/3","outcome":"decided","track":"deferral","monthly":null,"on":"2026-03-02","readings":["R-07","R-08"]}
}

// decided decides the requests.
func decided() map[string]law.Decision {
	decisions := map[string]law.Decision{}
	for i, request := range requests {
		decision, err := contract.Evaluator{}.Decide([]byte(request))
		if err != nil {
			log.Fatal(err)
		}
		decisions[fmt.Sprintf("26/%d", i+1)] = decision
	}
	return decisions
}
