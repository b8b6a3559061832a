// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"slices"
	"strings"
	"testing"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/letters"
)

// The letters of a case file as they must read, written before they were made: from the
// title to the contact.
var wantedLetters = map[string]string{
	"instalment-several": `Afgørelse: Du skal betale 1.350 kr. om måneden
==============================================

Det skal du gøre
----------------

Du skal betale 1.350 kr. hver måned, første gang senest den 1. april 2026.

Derefter skal du betale senest den 1. i hver måned.

Betalingslinje: +71<000000000047118+80000000<

Du kan også betale på www.eksempel.example/betal.

Gæld:                        20.500 kr.
Antal betalinger:            16
Sidste betaling:             1. juli 2027
Beløb i den sidste betaling: 250 kr.

Du må gerne betale mere ad gangen eller det hele på én gang.

Du hæfter ikke alene for særlig støtte for april 2025. Vi kan kræve hele det
beløb af hver af jer. Det, en af jer betaler, skal de andre ikke betale.

Det bygger vi på
----------------

Vi har afgjort, at du skal betale dette tilbage:

Din gæld

Krav                                          Afgjort den  Rest (kr.)
-------------------------------------------  -----------  ----------
kontanthjælp for marts 2025 (afgørelse T-17)   15.09.2025   14.500,00
særlig støtte for april 2025                   03.11.2025    6.000,00
`,
	"instalment-changed": `Afgørelse: Dit afdrag ændres til 1.350 kr. om måneden
=====================================================

Det ændrer sig
--------------

Fra den 1. april 2026 skal du betale 1.350 kr. om måneden i stedet for 600 kr.
Indtil da betaler du det samme som nu.

Denne afgørelse erstatter din ordning fra den 1. oktober 2025.

Derfor ændrer vi afdraget
-------------------------

Din indkomst er steget, siden vi fastsatte ordningen.

Det skal du gøre
----------------

Du skal betale 1.350 kr. hver måned, første gang senest den 1. april 2026.
`,
	"claim-paid": `Besked: Din gæld på 14.500 kr. er betalt
========================================

Det betyder det for dig
-----------------------

Du skylder os ikke mere for kontanthjælp for marts 2025.

Betaler du med en fast overførsel eller Betalingsservice, så husk at stoppe den.

Er du uenig i beløbet, så kontakt os. Bliver vi ikke enige, får du en afgørelse,
som du kan klage over.

Det bygger vi på
----------------

Den 15. september 2025 afgjorde vi i afgørelse T-17, at du skulle betale
kontanthjælp for marts 2025 tilbage. Det var 14.500 kr., og det hele er betalt.

Kontakt
`,
	"overpaid": `Besked: Der er betalt for meget, og du får 350 kr. tilbage
==========================================================

Det sker der nu
---------------

Vi betaler 350 kr. til din NemKonto. Du har pengene senest den 16. marts 2026 og
skal ikke gøre noget.

Har du anden gæld til det offentlige, kan pengene blive brugt til den i stedet.
Så får du besked.

Er du uenig i beløbet, så kontakt os. Bliver vi ikke enige, får du en afgørelse,
som du kan klage over.

Derfor får du penge tilbage
---------------------------

Den 15. september 2025 afgjorde vi i afgørelse T-17, at du skulle betale
kontanthjælp for marts 2025 tilbage. Der er betalt 350 kr. mere, end du skyldte.

Kontakt
`,
	"lump-sum-expected": `Afgørelse: Du skal betale 12.000 kr. tilbage, når udlejeren har betalt
======================================================================

Det skal du gøre
----------------

Du skal betale 12.000 kr. på én gang. Fristen er to måneder fra den dag,
udlejeren betaler boligindskuddet ud.

Du har fortalt os, at udlejeren betaler den 1. april 2026. Sker det, er fristen den
1. juni 2026.

Fortæl os, når du har fået pengene. Betaler udlejeren et andet beløb, får du en
ny afgørelse.
`,
	"transfer-notice": `Besked: Vi vil sende din gæld på 14.500 kr. til Gældsstyrelsen
==============================================================

Det sker der nu
---------------

Vi fik ikke pengene inden fristen i vores påkrav. Derfor skal Gældsstyrelsen
kræve gælden ind. Dette brev er vores skriftlige besked til dig om det.

Vi sender ikke gælden endnu. Før vi gør det, får du en afgørelse, som du kan
klage over.
`,
}

func TestTheLettersOfACaseFileReadAsWritten(t *testing.T) {
	seen := 0
	for _, letter := range sampleLetters(t) {
		want, wanted := wantedLetters[letter.Name]
		if !wanted {
			continue
		}
		seen++
		assert.Assert(t, strings.Contains(unwrapped(letter.Document.Text()), unwrapped(want)), "%s is\n%s\nand not\n%s", letter.Name, letter.Document.Text(), want)
	}
	assert.Equal(t, seen, len(wantedLetters))
}

// unwrapped is a text without its lines and rulers.
func unwrapped(text string) string {
	words := strings.Fields(strings.ReplaceAll(text, "\u00a0", " "))
	return strings.Join(slices.DeleteFunc(words, func(word string) bool { return strings.Trim(word, "-=") == "" }), " ")
}

// A citizen who pays by instalments is told that the amount can change with the income.
func TestAPlanCanChangeWithTheIncome(t *testing.T) {
	for _, kind := range []letters.Kind{letters.InstalmentByTable, letters.InstalmentFixed, letters.InstalmentChanged} {
		c := newCase(t)
		assertSays(t, textOf(t, &c, kind), "Ændrer din indkomst sig, kan afdraget blive højere eller lavere. Du får altid en ny afgørelse først.")
	}
}
