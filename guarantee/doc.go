// SPDX-License-Identifier: MPL-2.0

// Package guarantee decides what can be recovered in the economic security
// (økonomisk sikkerhedsstillelse) that is posted at family reunification, when
// the reunified spouse has been paid benefits.
//
//	KL's page, line 1   benefits paid: recovery is begun          Decide
//	line 3, § 13(1)     which acts, to whom                       Decide
//	line 4, line 8      who does what, in which order             administration.Steps
//	line 5              the claim is raised before it expires     Decide
//	lines 6 and 7       three years from each payout              Decide, limitation.Ordinary
//	lines 14 and 15     which order                               Decide
//	lines 9-12          the four letters                          administration.Steps names them
//	§ 13(3), no. 646    the recovery authority recovers           Decide, AuthorityFor
//	§ 18                grounds for release                       administration.DecideRelease
//	reductions          candidate amounts                         Reduce
//	extension           securities that followed each other       DecideChain
//	yearly amounts      is the document plausible?                Plausible, Amounts
//	many securities     nearest deadline first                    administration.Sweep
//
// # What is attested
//
// Read in a source: the two acts and the recipient; that the claim is raised
// before the security expires; three years from each payout, within its validity;
// the two forms; the grounds for release, and that divorce alone is none; the
// steps of reduction; that rights go along when the foreigner moves; that the
// recovery authority recovers where the permit was applied for before 15 November
// 2017 and the municipality where it was applied for after; that a security posted
// before 1 July 2024 keeps its rules.
//
// # What is inferred
//
// Numbered for § 27: that both ends of the validity are
// included; oldest first; no interest and nothing posted again; that a claim
// raised in time survives the end of the security; that FL § 27(2) moves the end
// of limitation and never the end of the security; that a payout after the claim
// takes a claim of its own. R-35: a payout on the day of a permanent permit counts
// as before it, because the Supreme Court (21 April 2020, on another undertaking)
// speaks of what was paid afterwards, and because every other last day here is
// included; it is flagged. Beside those: a security that does not say when it was
// posted counts as posted on its first day. A reduction granted when less was left
// takes what was left. Ten years have passed the day after the same-numbered day.
// The order of the steps, and who takes which.
//
// # What is unknown
//
// The text of §§ 4-18 of the orders, and of the letters. Whether a payout is gross
// or net; whether, and for whom, payouts of the former municipality can be
// recovered; which year's level a reduction follows; whether a pledge outlives a
// barred claim (FL § 25); whether a security used up is posted again at extension.
// Those are inputs with a reason, flags, or the outcome Discretion with criteria.
//
// # What is not decided here
//
// That recovery is begun: the order makes it a duty, and a person does it. The act
// a benefit belongs to. Whether something has interrupted limitation, which no
// letter does by itself: see package limitation. Whether a test was passed in time
// where there was an excuse. Whether a complaint can be made, and to whom. A claim
// on the spouse beyond the security.
package guarantee
