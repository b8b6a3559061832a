// SPDX-License-Identifier: MPL-2.0

package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/internal/command"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/guarantee/administration"
	"github.com/hjemmel-dk/hjemmel/guarantee/picture"
	"github.com/hjemmel-dk/hjemmel/law"
)

func words(language law.Language, danish, english string) string {
	if language == law.English {
		return english
	}
	return danish
}

// show prints a decision: first the result and the deadlines, then each payout, then
// what is to be done, and last what it rests on.
func show(program *command.Program, decision *guarantee.Decision, drawn bool) {
	language := program.Language
	var text strings.Builder
	out := &text
	receipt := decision.Receipt()
	fmt.Fprintln(out, receipt.Headline.Text(language))
	for _, next := range receipt.Next {
		fmt.Fprintln(out, next.Text(language))
	}
	showWho(out, decision, language)
	showDays(out, decision, language)
	program.Print(text.String())
	fmt.Fprintf(program.Out, "\n%s", picture.New(decision, language).Table()) // a table keeps its columns
	text.Reset()
	if drawn {
		fmt.Fprintln(out, words(language, "Sagen er også tegnet i filen.", "The case has also been drawn in the file."))
	} else {
		fmt.Fprintln(out, words(language, "Kør med -picture FIL.svg for at få sagen tegnet.", "Run with -picture FILE.svg to have the case drawn."))
	}
	showFlags(out, decision, language)
	showSteps(out, decision, language)

	receipt.Headline, receipt.Next = law.Statement{}, nil // said above; the ID does not depend on them
	fmt.Fprintf(out, "\n%s", receipt.Text(language))
	program.Print(text.String())
}

// showWho states who recovers, or what a person must weigh to decide it.
func showWho(out io.Writer, decision *guarantee.Decision, language law.Language) {
	switch decision.Authority {
	case guarantee.Municipality:
		fmt.Fprintln(out, words(language, "Kommunen inddriver.", "The municipality recovers."))
	case guarantee.RecoveryAuthority:
		fmt.Fprintln(out, words(language, "Restanceinddrivelsesmyndigheden inddriver; kommunen sender kravet.",
			"The recovery authority recovers; the municipality sends the claim."))
	default:
		fmt.Fprintln(out, words(language, "Sagsbehandleren skal afgøre, hvem der inddriver:", "A person must decide who recovers:"))
		for _, criterion := range decision.Criteria() {
			fmt.Fprintln(out, " ", criterion.Text(language))
		}
	}
}

// showDays prints the days that matter, if there are any.
func showDays(out io.Writer, decision *guarantee.Decision, language law.Language) {
	fmt.Fprintf(out, "\n%s\n", words(language, "Dage, der betyder noget", "Days that matter"))
	line := func(what string, day calendar.Date) {
		if !day.IsZero() {
			fmt.Fprintf(out, "  %-44s%s\n", what, law.FormatDate(day, language))
		}
	}
	var last calendar.Date
	for i := range decision.Payouts {
		if decision.Payouts[i].Recoverable {
			last = calendar.Earlier(last, decision.Payouts[i].Last)
		}
	}
	line(words(language, "Sidste sikre dag at handle:", "Last safe day to act:"), decision.ActBy)
	line(words(language, "Nærmeste frist efter loven:", "Nearest legal last day:"), last)
	line(words(language, "Fra den dag koster det penge at vente:", "From this day waiting costs money:"), decision.CostsFrom)
	line(words(language, "Sikkerhedens sidste dag:", "Last day of the security:"), decision.Facts.Security.To)
}

// flagWords are the texts of the flags, in the order of the flags.
var flagWords = [...][2]string{
	guarantee.SecurityExpired:           {"Sikkerheden er udløbet; kravet er rejst rettidigt.", "The security has expired; the claim was raised in time."},
	guarantee.BankDayPassed:             {"Den sidste sikre bankdag er passeret.", "The last safe bank day has passed."},
	guarantee.OnPermitDay:               {"Der er udbetalt på dagen for tidsubegrænset ophold.", "A payout was made on the day of the permanent permit."},
	guarantee.FormerPayouts:             {"Fraflytningskommunen har udbetalt noget af det.", "The former municipality has made some of the payouts."},
	guarantee.ReducedAfterClaim:         {"Sikkerheden er nedsat, efter at kravet blev rejst.", "The security was reduced after the claim was raised."},
	guarantee.ReductionBeyondRest:       {"En nedsættelse er større end det, der var tilbage.", "A reduction is larger than what was left."},
	guarantee.PledgeAfterLimitation:     {"Noget er forældet; om pantet gælder endnu, er ikke afgjort.", "Something is barred; whether the pledge still holds is not decided."},
	guarantee.OrderAgainstAuthority:     {"Bekendtgørelsen passer ikke til den, der inddriver.", "The order does not fit who recovers."},
	guarantee.AmountUnusual:             {"Sikkerhedens beløb er ikke et af de kendte årsbeløb.", "The amount of the security is none of the known yearly amounts."},
	guarantee.SecurityBeforeApplication: {"Sikkerheden begynder før ansøgningen.", "The security begins before the application."},
	guarantee.DurationUnusual:           {"Sikkerheden gælder længere, end reglerne siger.", "The security runs longer than the rules have it."},
	guarantee.ReductionUnusual:          {"Nedsættelserne er større, end reglerne giver.", "The reductions are larger than the rules give."},
	guarantee.OnEndDay:                  {"Der er udbetalt på dagen for nyt opholdsgrundlag, udrejse eller død.", "A payout was made on the day of a new basis, a departure or a death."},
	guarantee.RecoveryUnnamed:           {"En inddrivelse nævner ingen udbetaling; den er trukket fra den ældste.", "A recovery names no payout; it was taken off the oldest."},
	guarantee.RecoveryBeyondPayouts:     {"Der er inddrevet mere end de oplyste udbetalinger.", "More was recovered than the payouts given."},
	guarantee.RecoveredInError:          {"Der er inddrevet for en udbetaling, der ikke er dækket.", "Something was recovered of a payout that is not covered."},
	guarantee.LimitationInterrupted:     {"Forældelsen er afbrudt; se reglen om forældelse.", "Limitation was interrupted; see the rule on limitation."},
	guarantee.ToRaise:                   {"Der skal rejses nyt krav.", "A new claim is to be raised."},
}

// showFlags prints what a person should look at. A flag without a text here is
// printed by its name.
func showFlags(out io.Writer, decision *guarantee.Decision, language law.Language) {
	for i, flag := range decision.Flags {
		if i == 0 {
			fmt.Fprintf(out, "\n%s\n", words(language, "Se efter", "To be looked at"))
		}
		text := flag.String()
		if int(flag) < len(flagWords) {
			text = words(language, flagWords[flag][0], flagWords[flag][1])
		}
		fmt.Fprintln(out, " ", text)
	}
}

// showSteps prints the steps of the case. The payouts are tested by the decision
// itself; nothing is known about what else has been done.
func showSteps(out io.Writer, decision *guarantee.Decision, language law.Language) {
	steps, err := administration.DecideSteps(administration.StepsFacts{Facts: decision.Facts,
		Progress: administration.Progress{TestedOn: decision.Facts.On}}, administration.StepsOptions{})
	if err != nil {
		return // the day of the decision is always valid
	}
	fmt.Fprintf(out, "\n%s\n", words(language, "Sagens skridt", "The steps of the case"))
	for i, step := range steps.List {
		state := words(language, "venter", "waiting")
		switch step.State {
		case administration.Done:
			state = words(language, "gjort", "done")
		case administration.Overdue:
			state = words(language, "over tid", "overdue")
		case administration.Ready:
			state = words(language, "klar", "ready")
		}
		fmt.Fprintf(out, "  %d. %-9s%s\n", i+1, state, step.What.Text(language))
	}
}
