// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"encoding/base64"
	"time"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// Message is a message of Digital Post, to be written by [Write] and sent by the
// municipality's own system.
type Message struct {
	UUID    string    // version 4, used once and never again
	Created time.Time // written in UTC

	// Label is the subject in the inbox. It must contain no digit, and thus no amount,
	// date, case number or CPR number. If empty, it is replaced by one that names the
	// sender.
	Label string

	Sender    document.Authority  // the name and the CVR number are used
	Recipient document.Identifier // who gets the message
	Language  law.Language

	// The message names the case if both are given, and the subject if there is one.
	CaseNumber string
	CaseSystem string
	KLE        number.KLE

	NotBefore calendar.Date // not delivered before this day; zero for at once

	// Files are renditions of the same letter, the preferred one first.
	Files []File
	// AllowWord permits a DOCX file. An editable letter must not go to a citizen, but
	// one authority may send it to another.
	AllowWord bool
	// Draft says that the letter is a draft, and Internal that it stays with the
	// municipality. Neither can be sent.
	Draft    bool
	Internal bool
}

// New returns the message that carries the document in the given files. Fields that
// the document does not have, such as the case system, are filled in afterwards.
func New(d *document.Document, uuid string, created time.Time, files ...File) Message {
	return Message{UUID: uuid, Created: created, Sender: d.Sender, Recipient: d.Recipient.Identifier,
		Language: d.Language, CaseNumber: d.CaseNumber, KLE: d.KLE, Files: files, Draft: d.IsDraft(), Internal: d.Internal}
}

// Write returns the message as XML in the format of Digital Post (MeMo 1.2). Its
// notification by e-mail and SMS names the sender and says nothing more. The files
// are named by [FileName].
//
// The error is [law.Faults] with everything that is wrong with the message.
func Write(message Message) ([]byte, error) {
	if faults := message.faults(); len(faults) > 0 {
		return nil, faults
	}
	dst := make([]byte, 0, 4096+message.encodedSize())
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+
		`<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" xmlns:kle="http://kle-online.dk/" memoVersion="1.2">`+"\n"+
		`<memo:MessageHeader>`+"\n"+`<memo:messageType>DIGITALPOST</memo:messageType>`+"\n"...)
	dst = appendMeMo(dst, "messageUUID", message.UUID)
	dst = appendMeMo(dst, "label", message.label())
	dst = appendMeMo(dst, "notification", message.notification())
	if !message.NotBefore.IsZero() {
		dst = appendMeMo(dst, "doNotDeliverUntilDate", message.NotBefore.String())
	}
	// Version 1.1 required both, and 1.2 accepts them.
	dst = appendMeMo(dst, "mandatory", "false")
	dst = appendMeMo(dst, "legalNotification", "false")
	dst = append(dst, "<memo:Sender>\n"...)
	dst = appendMeMo(dst, "senderID", message.Sender.CVR.String())
	dst = appendMeMo(dst, "idType", "CVR")
	dst = appendMeMo(dst, "label", message.Sender.Name)
	dst = append(dst, "</memo:Sender>\n<memo:Recipient>\n"...)
	// Only the address and a form field need the digits.
	if message.Recipient.CPR.IsZero() {
		dst = appendMeMo(dst, "recipientID", message.Recipient.CVR.String())
		dst = appendMeMo(dst, "idType", "CVR")
	} else {
		dst = appendMeMo(dst, "recipientID", message.Recipient.CPR.Reveal())
		dst = appendMeMo(dst, "idType", "CPR")
	}
	dst = append(dst, "</memo:Recipient>\n"...)
	dst = message.appendContentData(dst)
	dst = append(dst, "</memo:MessageHeader>\n<memo:MessageBody>\n"...)
	dst = appendMeMo(dst, "createdDateTime", message.Created.UTC().Format("2006-01-02T15:04:05Z"))
	dst = append(dst, "<memo:MainDocument>\n"...)
	for _, file := range message.Files {
		dst = append(dst, "<memo:File>\n"...)
		dst = appendMeMo(dst, "encodingFormat", file.Format.mediaType())
		dst = appendMeMo(dst, "filename", FileName(file.Name, file.Format))
		dst = appendMeMo(dst, "language", message.Language.String())
		dst = append(dst, "<memo:content>"...)
		dst = base64.StdEncoding.AppendEncode(dst, file.Contents)
		dst = append(dst, "</memo:content>\n</memo:File>\n"...)
	}
	return append(dst, "</memo:MainDocument>\n</memo:MessageBody>\n</memo:Message>\n"...), nil
}

// appendContentData names the case and the subject, by which the receiving system
// can file the message.
func (m *Message) appendContentData(dst []byte) []byte {
	named := !plain.IsBlank(m.CaseNumber) && !plain.IsBlank(m.CaseSystem)
	if !named && m.KLE.IsZero() {
		return dst
	}
	dst = append(dst, "<memo:ContentData>\n"...)
	if named {
		dst = append(dst, "<memo:CaseID>\n"...)
		dst = appendMeMo(dst, "caseID", m.CaseNumber)
		dst = appendMeMo(dst, "caseSystem", m.CaseSystem)
		dst = append(dst, "</memo:CaseID>\n"...)
	}
	if !m.KLE.IsZero() {
		dst = append(dst, "<kle:KLEdata>\n"...)
		for _, part := range [...][2]string{{"subjectKey", m.KLE.Subject}, {"version", m.KLE.Version},
			{"activityFacet", m.KLE.Facet}, {"label", m.KLE.Title}} {
			if !plain.IsBlank(part[1]) {
				dst = appendTag(dst, "kle:"+part[0], part[1])
			}
		}
		dst = append(dst, "</kle:KLEdata>\n"...)
	}
	return append(dst, "</memo:ContentData>\n"...)
}

func appendMeMo(dst []byte, name, text string) []byte { return appendTag(dst, "memo:"+name, text) }

// appendTag writes an element with a text. The name is a constant and is not
// escaped.
func appendTag(dst []byte, name, text string) []byte {
	dst = append(append(append(dst, '<'), name...), '>')
	dst = append(append(plain.AppendEscaped(dst, text), "</"...), name...)
	return append(dst, ">\n"...)
}

// label returns the subject in the inbox.
func (m *Message) label() string {
	if !plain.IsBlank(m.Label) {
		return m.Label
	}
	if m.Language == law.English {
		return "Letter from " + m.Sender.Name
	}
	return "Brev fra " + m.Sender.Name
}

// notification returns the text sent by e-mail and SMS.
func (m *Message) notification() string {
	if m.Language == law.English {
		return "You have a new letter from " + m.Sender.Name
	}
	return "Du har fået et brev fra " + m.Sender.Name
}

// encodedSize returns the size of all files in the message.
func (m *Message) encodedSize() int {
	size := 0
	for _, file := range m.Files {
		size += base64.StdEncoding.EncodedLen(len(file.Contents))
	}
	return size
}
