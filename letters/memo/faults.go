// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// What Digital Post takes, in characters and in bytes. The size is the one known
// from 2016; a newer one has not been seen.
const (
	longestLabel        = 256
	longestNotification = 150
	largestMessage      = 99_500_000
)

func (m *Message) faults() law.Faults {
	var faults law.Faults
	add := func(code law.Code, field, problem, expected string) {
		faults = append(faults, law.Fault{Code: code, Field: field, Problem: problem, Expected: expected})
	}
	if m.Draft {
		add(law.Contradiction, "draft", "a draft cannot be sent", "a letter without findings")
	}
	if m.Internal {
		add(law.Contradiction, "internal", "a paper that stays with the municipality cannot be sent", "a letter to somebody")
	}
	if !isUUID(m.UUID) {
		add(law.Invalid, "uuid", "no UUID of version 4", "36 characters, as RFC 9562 writes them")
	}
	if m.Created.IsZero() {
		add(law.Missing, "created", "no time", "the time the message was made")
	} else if year := m.Created.UTC().Year(); year < 2000 || year > 9999 {
		add(law.OutOfRange, "created", "no time of a message", "a time from the year 2000 on")
	}
	if m.Language > law.English {
		add(law.Invalid, "language", "no language of the library", "Danish or English")
	}
	m.addressFaults(add)
	if utf8.RuneCountInString(document.Clean(m.label())) > longestLabel {
		add(law.OutOfRange, "label", "too long", "at most 256 characters")
	}
	if strings.ContainsFunc(document.Clean(m.Label), unicode.IsNumber) {
		add(law.Invalid, "label", "a digit, which may be of an amount, a day or a person", "a label without digits")
	}
	if holdsCPR(m.CaseNumber) {
		add(law.Invalid, "caseNumber", "what may be the number of a person", "a case number that holds none")
	}
	if !m.KLE.IsZero() && (document.IsBlank(m.KLE.Subject) || document.IsBlank(m.KLE.Version)) {
		add(law.Missing, "kle", "a subject without its number or edition", "both")
	}
	if len(m.Files) == 0 {
		add(law.Missing, "files", "nothing to send", "at least one rendition of the letter")
	}
	var seen [WordFile + 1]bool
	for i, file := range m.Files {
		path := "files." + strconv.Itoa(i)
		switch {
		case file.Format < PDF || file.Format > WordFile:
			add(law.Invalid, path+".format", "no format of the library", "PDF, HTML, text or Word")
			continue
		case file.Format == WordFile && !m.AllowWord:
			add(law.Invalid, path+".format", "a file that the recipient may change", "PDF, HTML or text, or AllowWord between authorities")
		case seen[file.Format]:
			add(law.Contradiction, path+".format", "a second rendition in the same format", "one file in each format")
		}
		seen[file.Format] = true
		if !file.Format.begins(file.Contents) {
			add(law.Invalid, path+".contents", "not of the format that was named", "the bytes of such a file")
		}
	}
	if m.encodedSize() > largestMessage {
		add(law.OutOfRange, "files", "too large for Digital Post", "at most 99.5 MB when encoded")
	}
	return faults
}

func (m *Message) addressFaults(add func(code law.Code, field, problem, expected string)) {
	switch {
	case document.IsBlank(m.Sender.Name):
		add(law.Missing, "sender.name", "no sender", "the name of the authority")
	case utf8.RuneCountInString(document.Clean(m.notification())) > longestNotification:
		add(law.OutOfRange, "sender.name", "too long for a notice", "at most 100 characters")
	case holdsCPR(m.Sender.Name):
		add(law.Invalid, "sender.name", "what may be the number of a person", "the name of the authority")
	}
	if m.Sender.CVR.IsZero() {
		add(law.Missing, "sender.cvr", "no CVR number", "the number of the authority")
	}
	switch {
	case m.Recipient.CPR.IsZero() && m.Recipient.CVR.IsZero():
		add(law.Missing, "recipient", "no recipient", "a CPR or a CVR number")
	case !m.Recipient.CPR.IsZero() && !m.Recipient.CVR.IsZero():
		add(law.Contradiction, "recipient", "the number of a person and of a company", "one of them")
	case m.Recipient.CPR.IsReplacement():
		add(law.Invalid, "recipient.cpr", "a replacement number, which has no mailbox", "a number of the register")
	}
	if !m.NotBefore.IsZero() && !m.Created.IsZero() && m.NotBefore.Before(dayOf(m.Created)) {
		add(law.Contradiction, "notBefore", "a day before the message was made", "a later day, or none")
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

// holdsCPR reports whether a text holds six and four digits that could be a CPR
// number. A number of a case of another form does not look like one.
func holdsCPR(text string) bool {
	_, _, found := number.FindCPR(document.Clean(text))
	return found
}

// dayOf returns the day of a time in UTC, and no day outside the years 1 to 9999.
func dayOf(moment time.Time) calendar.Date {
	day, _ := calendar.New(moment.UTC().Date())
	return day
}
