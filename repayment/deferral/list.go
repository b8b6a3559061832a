// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
)

// The benefits of § 6 are from the text. That three benefits do not count as income
// is practice, read in a source whose list was truncated, so there may be more. The
// others count as income because neither the text nor that practice exempts them;
// their names were not read in any publication.
//
// Every entry starts with the order, so benefits that ended on 30 June 2025
// (uddannelseshjælp, selvforsørgelses- og hjemrejseydelse and overgangsydelse) are
// not listed: they became kontanthjælp the day after.
//
// Jobafklaringsydelse is not listed: what chapter 6 b of the act pays during a
// jobafklaringsforløb is ressourceforløbsydelse, which also continues in old cases
// under the former chapter 6 a. Børnetilskud is not listed either, because no source
// says whether it is other income alongside førtidspension.
var builtIn = newList(
	calendar.Period{From: law.InForce(), To: calendar.MustParse("2026-12-31")},
	"bibliotekets liste; grundene efter opkrævningsbekendtgørelsens § 6, stk. 1, de øvrige ydelser sat op af biblioteket",
	[]BenefitEntry{
		builtInEntry("kontanthjaelp", "kontanthjælp", Grounds,
			"§ 6, stk. 1; lov nr. 1655 af 30. december 2024 samlede de tidligere ydelser i kontanthjælp fra 1. juli 2025"),
		builtInEntry("ressourceforloebsydelse", "ressourceforløbsydelse", Grounds,
			"§ 6, stk. 1; aktivlovens kapitel 6 b, og i ældre sager det tidligere kapitel 6 a efter lov nr. 1750 af 29. december 2025"),
		builtInEntry("foertidspension", "førtidspension", GroundsAlone, "§ 6, stk. 1"),

		builtInEntry("boligstoette", "boligstøtte", Neutral, notIncome),
		builtInEntry("boerne-og-ungeydelse", "børne- og ungeydelse", Neutral, notIncome),
		builtInEntry("fripladstilskud", "fripladstilskud", Neutral, notIncome),

		builtInEntry("barselsdagpenge", "barselsdagpenge", Income, noException),
		builtInEntry("dagpenge", "arbejdsløshedsdagpenge", Income, noException),
		builtInEntry("efterloen", "efterløn", Income, noException),
		builtInEntry("feriedagpenge", "feriedagpenge", Income, noException),
		builtInEntry("fleksloentilskud", "fleksløntilskud", Income, noException),
		builtInEntry("fleksydelse", "fleksydelse", Income, noException),
		builtInEntry("folkepension", "folkepension", Income, noException),
		builtInEntry("invaliditetsydelse", "invaliditetsydelse", Income, noException),
		builtInEntry("ledighedsydelse", "ledighedsydelse", Income, noException),
		builtInEntry("revalideringsydelse", "revalideringsydelse", Income,
			"ikke nævnt i § 6, stk. 1; i ældre sager efter lov nr. 1750 af 29. december 2025"),
		builtInEntry("seniorpension", "seniorpension", Income, noException),
		builtInEntry("su", "SU", Income, noException),
		builtInEntry("svu", "statens voksenuddannelsesstøtte", Income, noException),
		builtInEntry("sygedagpenge", "sygedagpenge", Income, noException),
		builtInEntry("tabt-arbejdsfortjeneste", "tabt arbejdsfortjeneste", Income, noException),
		builtInEntry("tidlig-pension", "tidlig pension", Income, noException),
	})

const (
	notIncome   = "Ankestyrelsens artikel 2018 og to af Gældsstyrelsens bilag (R-20)"
	noException = "ikke nævnt i § 6, stk. 1, og ikke blandt de tre ydelser, som praksis er set holde ude"
)

func builtInEntry(code Benefit, name string, effect Effect, source string) BenefitEntry {
	return BenefitEntry{Code: code, Name: name, From: law.InForce(), Effect: effect, Source: source}
}
