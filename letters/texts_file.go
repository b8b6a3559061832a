// SPDX-License-Identifier: MPL-2.0

package letters

// The texts of a letter about several claims, and on when they can lapse.
var claimsTexts = []fixedText{
	{"claims.said", "Vi har afgjort, at du skal betale dette tilbage:", "We have decided that you must pay this back:"},
	{"claims.table", "Din gæld", "Your debt"},
	{"claims.text", "Krav", "Claim"},
	{"claims.numbered", "{claim} (afgørelse {number})", "{claim} (decision {number})"},
	{"claims.decided", "Afgjort den", "Decided on"},
	{"claims.left", "Rest (kr.)", "Left (DKK)"},
	{"claims.total", "I alt", "Total"},
	{"claims.together", "Du skal kun betale ét afdrag om måneden. Det dækker hele gælden på listen.",
		"You pay only one instalment a month. It covers all of the debt on the list."},
	{"claims.order", "Det, du betaler, går først til den gæld, der står øverst. Vil du betale af på en anden, så skriv det, når du betaler.",
		"What you pay goes first to the debt at the top. If you want to pay off another one, say so when you pay."},
	{"claims.and", "{first} og {last}", "{first} and {last}"},
	{"claims.joint", "For {claims} hæfter du sammen med en anden. Vi kan kræve hele det beløb af hver af jer. Det, den ene betaler, skal den anden ikke betale.",
		"You are liable together with somebody else for {claims}. We can claim all of that from each of you. What one of you pays, the other does not have to pay."},
	{"lapse.years", "At gælden bortfalder, vil sige, at du ikke længere skylder pengene. Det kan tidligst ske den {date}.",
		"If the debt lapses, you no longer owe the money. That can happen on {date} at the earliest."},
	{"lapse.years.several", "At gæld bortfalder, vil sige, at du ikke længere skylder pengene. Her kan du se, hvornår det tidligst kan ske:",
		"If debt lapses, you no longer owe the money. Here you can see when that can happen at the earliest:"},
	{"lapse.years.depends", "Om det sker, afhænger af, om reglerne giver et afdrag på mere end 0\u00a0kr. inden da.",
		"Whether it happens depends on whether the rules give an instalment above DKK\u00a00 before then."},
	{"lapse.running", "At gælden bortfalder, vil sige, at du ikke længere skylder pengene. Det kan tidligst ske 3\u00a0år efter, at hjælpen stopper.",
		"If the debt lapses, you no longer owe the money. That can happen 3\u00a0years after the help stops at the earliest."},
	{"lapse.open", "Vi tager stilling til, om gælden er bortfaldet. Det skriver vi til dig om i et andet brev.",
		"We are considering whether the debt has lapsed. We will write to you about that in another letter."},
	{"lapse.jointly", "Gælden kan først bortfalde, når ingen af jer, der hæfter, skal betale af på den.",
		"The debt can lapse only when none of you who are liable has to pay."},
	{"lapse.table", "Hvornår gælden kan bortfalde", "When the debt can lapse"},
	{"lapse.earliest", "Tidligst", "At the earliest"},
	{"lapse.cell.running", "3\u00a0år efter, at hjælpen stopper", "3\u00a0years after the help stops"},
	{"lapse.cell.open", "det skriver vi om i et andet brev", "we will write about it in another letter"},
	{"lapse.cell.jointly", "når ingen, der hæfter, skal betale", "when nobody who is liable has to pay"},
	{"lapse.cell.never", "der gælder andre regler", "other rules apply"},
}

// The texts of a plan that is changed.
var changedTexts = []fixedText{
	{"changed.title", "Afgørelse: Dit afdrag ændres til {amount} om måneden", "Decision: Your instalment changes to {amount} a month"},
	{"changed.heading", "Det ændrer sig", "What changes"},
	{"changed.result", "Fra den {date} skal du betale {amount} om måneden i stedet for {before}. Indtil da betaler du det samme som nu.",
		"From {date} you must pay {amount} a month instead of {before}. Until then you pay the same as now."},
	{"changed.none", "Fra den {date} skal du ikke længere betale {before} om måneden. Indtil da betaler du det samme som nu.",
		"From {date} you no longer have to pay {before} a month. Until then you pay the same as now."},
	{"changed.replaces", "Denne afgørelse erstatter din ordning fra den {decided}.", "This decision takes the place of your plan of {decided}."},
	{"changed.reason.heading", "Derfor ændrer vi afdraget", "Why we change the instalment"},
	{"changed.again", "Ændrer din indkomst sig, kan afdraget blive højere eller lavere. Du får altid en ny afgørelse først.",
		"If your income changes, the instalment may become higher or lower. You always get a new decision first."},
}

// The texts of the letters on a claim that is paid, and on what was paid too much.
var paidTexts = []fixedText{
	{"paid.title", "Besked: Din gæld på {amount} er betalt", "Notice: Your debt of {amount} is paid"},
	{"paid.result.heading", "Det betyder det for dig", "What it means for you"},
	{"paid.result", "Du skylder os ikke mere for {claim}.", "You owe us no more for {claim}."},
	{"paid.joint", "Du hæftede ikke alene. Ingen af jer skylder mere for den gæld.",
		"You were not alone in being liable. None of you owes more for that debt."},
	{"paid.stop", "Betaler du med en fast overførsel eller Betalingsservice, så husk at stoppe den.",
		"If you pay by a standing order or Betalingsservice, remember to stop it."},
	{"paid.rest", "Du skylder os stadig {rest} af anden gæld. Det, vi har skrevet til dig om den, gælder stadig.",
		"You still owe us {rest} of other debt. What we have written to you about it still applies."},
	{"paid.overpaid", "Der er betalt {overpaid} for meget. Det skriver vi til dig om i et andet brev.",
		"{overpaid} too much has been paid. We will write to you about that in another letter."},
	{"paid.reason.heading", "Det bygger vi på", "What we rely on"},
	{"paid.claim", "Den {decided} afgjorde vi, at du skulle betale {claim} tilbage. Det var {amount}, og det hele er betalt.",
		"On {decided} we decided that you had to pay back {claim}. It was {amount}, and all of it is paid."},
	{"paid.claim.numbered", "Den {decided} afgjorde vi i afgørelse {number}, at du skulle betale {claim} tilbage. Det var {amount}, og det hele er betalt.",
		"On {decided} we decided in decision {number} that you had to pay back {claim}. It was {amount}, and all of it is paid."},
	{"overpaid.title", "Besked: Du har betalt for meget og får {amount} tilbage", "Notice: You have paid too much and get {amount} back"},
	{"overpaid.result.heading", "Det sker der", "What happens"},
	{"overpaid.account", "Vi sætter {amount} ind på din NemKonto senest den {date}. Du skal ikke gøre noget.",
		"We will pay {amount} into your NemKonto by {date}. You do not have to do anything."},
	{"overpaid.setoff", "Har du anden gæld til det offentlige, kan pengene blive brugt til at betale af på den. Så får du besked.",
		"If you have other debt to public authorities, the money may be used to pay it off. Then you are told."},
	{"overpaid.reason.heading", "Derfor får du penge tilbage", "Why you get money back"},
	{"overpaid.claim", "Den {decided} afgjorde vi, at du skulle betale {claim} tilbage. Der er betalt {amount} mere, end du skyldte.",
		"On {decided} we decided that you had to pay back {claim}. {amount} more has been paid than you owed."},
	{"overpaid.claim.numbered", "Den {decided} afgjorde vi i afgørelse {number}, at du skulle betale {claim} tilbage. Der er betalt {amount} mere, end du skyldte.",
		"On {decided} we decided in decision {number} that you had to pay back {claim}. {amount} more has been paid than you owed."},
	{"basis.guidance", "forvaltningslovens § 7, stk. 1", "the public administration act § 7, stk. 1"},
	{"basis.overpaid", "den almindelige regel om, at den, der har betalt for meget, får det tilbage",
		"the general rule that whoever has paid too much gets it back"},
}

// The texts of a lump sum that the landlord has not paid out yet, and of one of which a
// part is paid.
var expectedTexts = []fixedText{
	{"deposit.expected.title", "Afgørelse: Du skal betale {amount} tilbage, når udlejeren har betalt",
		"Decision: You must pay back {amount} when the landlord has paid"},
	{"deposit.expected", "Du skal betale {amount} på én gang. Fristen er to måneder fra den dag, udlejeren betaler boligindskuddet ud.",
		"You must pay {amount} in one payment. The deadline is two months from the day the landlord pays out the housing deposit."},
	{"deposit.expected.on", "Du har fortalt, at udlejeren betaler den {date}. Sker det, er fristen den {last}.",
		"You have told us that the landlord pays on {date}. If so, the deadline is {last}."},
	{"deposit.expected.tell", "Fortæl os, når du har fået pengene. Betaler udlejeren et andet beløb, får du en ny afgørelse.",
		"Tell us when you have the money. If the landlord pays another amount, you get a new decision."},
	{"deposit.expected.told", "Du har fortalt os, at du flytter, og at udlejeren vil betale {before} ud.",
		"You have told us that you are moving and that the landlord will pay out {before}."},
	{"deposit.paid", "Du har allerede betalt {paid} af det. Der mangler {amount}.", "You have already paid {paid} of it. {amount} is left."},
}

// The texts of a notice before a transfer that cannot be decided yet.
var noticeTexts = []fixedText{
	{"notice.title", "Besked: Vi vil sende din gæld på {amount} til Gældsstyrelsen",
		"Notice: We intend to send your debt of {amount} to the recovery authority"},
	{"notice.heading", "Det sker der", "What happens"},
	{"notice.result", "Vi fik ikke pengene inden fristen i vores påkrav. Derfor skal Gældsstyrelsen kræve gælden ind. Dette brev er vores skriftlige besked til dig om det.",
		"We did not get the money within the deadline of our demand. Therefore the recovery authority (Gældsstyrelsen) is to collect the debt. This letter is our written notice to you of that."},
	{"notice.reason.heading", "Derfor skal gælden til Gældsstyrelsen", "Why the debt goes to the recovery authority"},
	{"notice.later", "Vi sender ikke gælden endnu. Før vi gør det, får du en afgørelse, som du kan klage over.",
		"We are not sending the debt yet. Before we do, you get a decision that you can complain about."},
}
