// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// The limits of Digital Post, in characters and bytes. The size limit is the one
// known from 2016; no newer one has been found.
const (
	longestLabel        = 256
	longestNotification = 150
	largestMessage      = 99_500_000
)

// The problems specific to a message.
var (
	isDraft = law.Problem{Code: law.Contradiction, ID: "draft-sent",
		Wrong: law.Words{Danish: "et udkast kan ikke sendes", English: "a draft cannot be sent"},
		Right: law.Words{Danish: "et brev, der ikke mangler noget", English: "a letter without findings"}}
	isInternal = law.Problem{Code: law.Contradiction, ID: "internal-paper-sent",
		Wrong: law.Words{Danish: "et papir, der bliver i kommunen, kan ikke sendes", English: "a paper that stays with the municipality cannot be sent"},
		Right: law.Words{Danish: "et brev til nogen", English: "a letter to somebody"}}
	noUUID = law.Problem{Code: law.Invalid, ID: "no-uuid",
		Wrong: law.Words{Danish: "ikke et UUID af version 4", English: "no UUID of version 4"},
		Right: law.Words{Danish: "36 tegn, som RFC 9562 skriver dem", English: "36 characters, as RFC 9562 writes them"}}
	timeMissing = law.Problem{Code: law.Missing, ID: "message-time-missing",
		Wrong: law.Words{Danish: "der er intet tidspunkt", English: "there is no time"},
		Right: law.Words{Danish: "det tidspunkt, meddelelsen er lavet", English: "the time the message was made"}}
	noTime = law.Problem{Code: law.OutOfRange, ID: "no-message-time",
		Wrong: law.Words{Danish: "ikke tidspunktet for en meddelelse", English: "not the time of a message"},
		Right: law.Words{Danish: "et tidspunkt fra år 2000 til 9999", English: "a time in the years 2000 to 9999"}}
	tooLong = law.Problem{Code: law.OutOfRange, ID: "text-too-long",
		Wrong: law.Words{Danish: "teksten er for lang", English: "the text is too long"},
		Right: law.Words{Danish: "højst {0} tegn", English: "at most {0} characters"}}
	holdsDigit = law.Problem{Code: law.Invalid, ID: "label-holds-digit",
		Wrong: law.Words{Danish: "et ciffer, som kan være af et beløb, en dag eller en person", English: "a digit, which may be of an amount, a day or a person"},
		Right: law.Words{Danish: "et emne uden cifre", English: "a label without digits"}}
	halfSubject = law.Problem{Code: law.Missing, ID: "subject-incomplete",
		Wrong: law.Words{Danish: "et emne uden sit nummer eller sin udgave", English: "a subject without its number or edition"},
		Right: law.Words{Danish: "begge dele", English: "both"}}
	wordFile = law.Problem{Code: law.Invalid, ID: "file-can-be-changed",
		Wrong: law.Words{Danish: "en fil, som modtageren kan ændre", English: "a file that the recipient can change"},
		Right: law.Words{Danish: "PDF, HTML eller tekst, eller AllowWord mellem myndigheder", English: "PDF, HTML or text, or AllowWord between authorities"}}
	sameFormat = law.Problem{Code: law.Contradiction, ID: "file-format-twice",
		Wrong: law.Words{Danish: "en fil til i samme format", English: "a second file in the same format"},
		Right: law.Words{Danish: "én fil i hvert format", English: "one file in each format"}}
	otherContents = law.Problem{Code: law.Invalid, ID: "file-of-another-format",
		Wrong: law.Words{Danish: "indholdet er ikke af det format, der er nævnt", English: "the contents are not of the format that is named"},
		Right: law.Words{Danish: "indholdet af en sådan fil", English: "the bytes of such a file"}}
	tooLarge = law.Problem{Code: law.OutOfRange, ID: "message-too-large",
		Wrong: law.Words{Danish: "for stor til Digital Post", English: "too large for Digital Post"},
		Right: law.Words{Danish: "højst 99,5 MB, når filerne er kodet", English: "at most 99.5 MB when the files are encoded"}}
	numberMissing = law.Problem{Code: law.Missing, ID: "identifier-missing",
		Wrong: law.Words{Danish: "nummeret mangler", English: "the number is missing"},
		Right: law.Words{Danish: "{0}", English: "{1}"}}
	noMailbox = law.Problem{Code: law.Invalid, ID: "replacement-number",
		Wrong: law.Words{Danish: "et erstatningsnummer, som ikke har en postkasse", English: "a replacement number, which has no mailbox"},
		Right: law.Words{Danish: "et nummer fra registret", English: "a number of the register"}}
	beforeMade = law.Problem{Code: law.Contradiction, ID: "delivered-before-made",
		Wrong: law.Words{Danish: "dagen ligger før den, meddelelsen er lavet", English: "the day lies before the message was made"},
		Right: law.Words{Danish: "en senere dag eller ingen", English: "a later day, or none"}}
)

func (m *Message) faults() law.Faults {
	var c check.Check
	if m.Draft {
		c.Add("draft", isDraft)
	}
	if m.Internal {
		c.Add("internal", isInternal)
	}
	if !isUUID(m.UUID) {
		c.Add("uuid", noUUID)
	}
	if m.Created.IsZero() {
		c.Add("created", timeMissing)
	} else if year := m.Created.UTC().Year(); year < 2000 || year > 9999 {
		c.Add("created", noTime)
	}
	language, _ := m.Language.MarshalText()
	c.Choice("language", string(language), true, []string{"da", "en"})
	m.addresses(&c)
	m.subject(&c)
	m.files(&c)
	return c.Faults
}

func (m *Message) addresses(c *check.Check) {
	switch {
	case plain.IsBlank(m.Sender.Name):
		c.Add("sender.name", plain.TextMissing)
	case plain.IsBroken(m.Sender.Name):
		c.Add("sender.name", plain.Broken)
	case utf8.RuneCountInString(plain.Clean(m.notification())) > longestNotification:
		c.Add("sender.name", tooLong, "100")
	case holdsCPR(m.Sender.Name):
		c.Add("sender.name", plain.HoldsCPR)
	}
	if m.Sender.CVR.IsZero() {
		c.Add("sender.cvr", numberMissing, "myndighedens CVR-nummer", "the CVR number of the authority")
	}
	switch {
	case m.Recipient.CPR.IsZero() && m.Recipient.CVR.IsZero():
		c.Add("recipient", numberMissing, "et CPR-nummer eller et CVR-nummer", "a CPR or a CVR number")
	case !m.Recipient.CPR.IsZero() && !m.Recipient.CVR.IsZero():
		c.Add("recipient", plain.TwoNumbers)
	case m.Recipient.CPR.IsReplacement():
		c.Add("recipient.cpr", noMailbox)
	}
	if !m.NotBefore.IsZero() && !m.Created.IsZero() && m.NotBefore.Before(dayOf(m.Created)) {
		c.Add("notBefore", beforeMade)
	}
}

func (m *Message) subject(c *check.Check) {
	switch label := plain.Clean(m.label()); {
	case plain.IsBroken(m.Label):
		c.Add("label", plain.Broken)
	case utf8.RuneCountInString(label) > longestLabel:
		c.Add("label", tooLong, strconv.Itoa(longestLabel))
	case strings.ContainsFunc(plain.Clean(m.Label), unicode.IsNumber):
		c.Add("label", holdsDigit)
	}
	if holdsCPR(m.CaseNumber) {
		c.Add("caseNumber", plain.HoldsCPR)
	}
	if !m.KLE.IsZero() && (plain.IsBlank(m.KLE.Subject) || plain.IsBlank(m.KLE.Version)) {
		c.Add("kle", halfSubject)
	}
}

func (m *Message) files(c *check.Check) {
	if len(m.Files) == 0 {
		c.Add("files", plain.ListEmpty)
	}
	var seen [WordFile + 1]bool
	for i, file := range m.Files {
		path := "files." + strconv.Itoa(i)
		if !c.Choice(path+".format", file.Format.String(), true, formats) {
			continue
		}
		switch {
		case file.Format == WordFile && !m.AllowWord:
			c.Add(path+".format", wordFile)
			continue
		case seen[file.Format]:
			c.Add(path+".format", sameFormat)
		}
		seen[file.Format] = true
		if !file.Format.begins(file.Contents) {
			c.Add(path+".contents", otherContents)
		}
	}
	if m.encodedSize() > largestMessage {
		c.Add("files", tooLarge)
	}
}

// isUUID reports whether the text is a random UUID in its usual form.
func isUUID(text string) bool {
	if len(text) != 36 || text[14] != '4' || !strings.ContainsRune("89abAB", rune(text[19])) {
		return false
	}
	for i := range len(text) {
		isDash := i == 8 || i == 13 || i == 18 || i == 23
		if isDash && text[i] != '-' || !isDash && !strings.ContainsRune("0123456789abcdefABCDEF", rune(text[i])) {
			return false
		}
	}
	return true
}

// holdsCPR reports whether a text contains what may be a CPR number.
func holdsCPR(text string) bool {
	_, _, found := number.FindCPR(plain.Clean(text))
	return found
}

// dayOf returns the UTC day of a time, or the zero date outside the years 1 to 9999.
func dayOf(moment time.Time) calendar.Date {
	day, _ := calendar.New(moment.UTC().Date())
	return day
}
