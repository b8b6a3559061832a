// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"encoding/base64"
	"encoding/xml"
	"errors"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// readMessage is what the tests read back of a message.
type readMessage struct {
	Version string `xml:"memoVersion,attr"`
	Header  struct {
		UUID         string `xml:"messageUUID"`
		Label        string `xml:"label"`
		Notification string `xml:"notification"`
		NotBefore    string `xml:"doNotDeliverUntilDate"`
		SenderID     string `xml:"Sender>senderID"`
		RecipientID  string `xml:"Recipient>recipientID"`
		IDType       string `xml:"Recipient>idType"`
		Case         string `xml:"ContentData>CaseID>caseID"`
		KLE          string `xml:"ContentData>KLEdata>subjectKey"`
	} `xml:"https://DigitalPost.dk/MeMo-1 MessageHeader"`
	Created string `xml:"MessageBody>createdDateTime"`
	Files   []struct {
		Media    string `xml:"encodingFormat"`
		Name     string `xml:"filename"`
		Language string `xml:"language"`
		Contents string `xml:"content"`
	} `xml:"MessageBody>MainDocument>File"`
}

func read(t testing.TB, message []byte) readMessage {
	t.Helper()
	var got readMessage
	if err := xml.Unmarshal(message, &got); err != nil {
		t.Fatal(err)
	}
	return got
}

func TestWrite(t *testing.T) {
	letter := sampleLetter()
	file, err := letter.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	message := New(letter, "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5f", time.Date(2026, 3, 2, 10, 30, 0, 5e8, time.FixedZone("", 3600)),
		File{PDF, "Afgørelse.PDF", []byte("%PDF-1.7")}, File{HTMLPage, letter.Title, letter.HTML()},
		File{PlainText, "", []byte(letter.Text())}, File{WordFile, "brev", file})
	message.AllowWord, message.NotBefore = true, calendar.MustParse("2026-03-02")
	got := read(t, mustWrite(t, message))
	if got.Version != "1.2" || got.Created != "2026-03-02T09:30:00Z" || got.Header.NotBefore != "2026-03-02" || got.Header.UUID != message.UUID ||
		got.Header.RecipientID != "3112364000" || got.Header.IDType != "CPR" || got.Header.SenderID != "99999993" || got.Header.KLE != "32.45.10" {
		t.Errorf("%+v", got.Header)
	}
	if got.Header.Case != "" {
		t.Error("a case is named without its system")
	}
	names := []string{"Afgørelse.pdf", "Afgørelse Du skal betale 600 kr. om måneden.html", "brev.txt", "brev.docx"}
	for i, written := range got.Files {
		contents, err := base64.StdEncoding.DecodeString(written.Contents)
		if err != nil || string(contents) != string(message.Files[i].Contents) || written.Name != names[i] || written.Language != "da" {
			t.Errorf("file %d: %s, %v", i, written.Name, err)
		}
	}
	// The number is the address and nothing else, apart from the letters inside.
	message.Files = message.Files[:1]
	if text := string(mustWrite(t, message)); strings.Count(text, "3112364000") != 1 || strings.Contains(text, "311236-4000") {
		t.Error("the number is not in the message once")
	}
	message.Recipient = document.Identifier{CVR: message.Sender.CVR}
	message.Language, message.KLE = law.English, number.KLE{}
	got = read(t, mustWrite(t, message))
	if got.Header.IDType != "CVR" || got.Header.RecipientID != "99999993" || got.Header.Label != "Letter from Eksempel Kommune" ||
		got.Header.Notification != "You have a new letter from Eksempel Kommune" || got.Header.KLE != "" {
		t.Errorf("%+v", got.Header)
	}
}

func TestFaults(t *testing.T) {
	replacement, _ := number.ParseCPR("911236-4000")
	for name, test := range map[string]struct {
		change func(*Message)
		want   string
	}{
		"draft":       {func(m *Message) { m.Draft = true }, "contradiction draft"},
		"uuid":        {func(m *Message) { m.UUID = "6f1c2b7e-8a4d-1c3b-9e2f-0a1b2c3d4e5f" }, "invalid uuid"},
		"variant":     {func(m *Message) { m.UUID = "6f1c2b7e-8a4d-4c3b-7e2f-0a1b2c3d4e5f" }, "invalid uuid"},
		"no uuid":     {func(m *Message) { m.UUID = "" }, "invalid uuid"},
		"no hex":      {func(m *Message) { m.UUID = "6f1c2b7e-8a4d-4c3b-9e2f-0a1b2c3d4e5<" }, "invalid uuid"},
		"time":        {func(m *Message) { m.Created = time.Time{} }, "missing created"},
		"old":         {func(m *Message) { m.Created = time.Date(1999, 12, 31, 23, 0, 0, 0, time.UTC) }, "out-of-range created"},
		"language":    {func(m *Message) { m.Language = 7 }, "invalid language"},
		"amount":      {func(m *Message) { m.Label = "Du skal betale 600\u00a0kr." }, "invalid label"},
		"long":        {func(m *Message) { m.Label = strings.Repeat("å", 257) }, "out-of-range label"},
		"case":        {func(m *Message) { m.CaseNumber = "Sag 311236-4000" }, "invalid caseNumber"},
		"sender":      {func(m *Message) { m.Sender.Name = "" }, "missing sender.name"},
		"long sender": {func(m *Message) { m.Sender.Name = strings.Repeat("Kommune", 20) }, "out-of-range sender.name"},
		"private":     {func(m *Message) { m.Sender.Name = "Kommune 3112364000" }, "invalid sender.name"},
		"latin 1":     {func(m *Message) { m.Sender.Name = "K\xf8benhavns Kommune" }, "invalid sender.name"},
		"replaced":    {func(m *Message) { m.Label = "Afg\ufffdrelse" }, "invalid label"},
		"cvr":         {func(m *Message) { m.Sender.CVR = number.CVR{} }, "missing sender.cvr"},
		"nobody":      {func(m *Message) { m.Recipient = document.Identifier{} }, "missing recipient"},
		"both":        {func(m *Message) { m.Recipient.CVR = m.Sender.CVR }, "contradiction recipient"},
		"replacement": {func(m *Message) { m.Recipient.CPR = replacement }, "invalid recipient.cpr"},
		"early":       {func(m *Message) { m.NotBefore = calendar.MustParse("2026-03-01") }, "contradiction notBefore"},
		"kle":         {func(m *Message) { m.KLE.Version = "" }, "missing kle"},
		"no files":    {func(m *Message) { m.Files = nil }, "missing files"},
		"format":      {func(m *Message) { m.Files[0].Format = 0 }, "invalid files.0.format"},
		"format 9":    {func(m *Message) { m.Files[1].Format = 9 }, "invalid files.1.format"},
		"word":        {func(m *Message) { m.Files[1] = File{WordFile, "brev", []byte("PK\x03\x04")} }, "invalid files.1.format"},
		"twice":       {func(m *Message) { m.Files[1] = m.Files[0] }, "contradiction files.1.format"},
		"no pdf":      {func(m *Message) { m.Files[0].Contents = []byte("<html/>") }, "invalid files.0.contents"},
		"empty":       {func(m *Message) { m.Files[1].Contents = nil }, "invalid files.1.contents"},
		"not utf-8":   {func(m *Message) { m.Files[1].Contents = []byte("\xff") }, "invalid files.1.contents"},
		"large":       {func(m *Message) { m.Files[0].Contents = append([]byte("%PDF-"), make([]byte, 75_000_000)...) }, "out-of-range files"},
	} {
		message := sampleMessage()
		test.change(&message)
		written, err := Write(message)
		var faults law.Faults
		if !errors.As(err, &faults) || len(faults) != 1 || string(faults[0].Code)+" "+faults[0].Field != test.want || written != nil {
			t.Errorf("%s: %v, want %s", name, err, test.want)
			continue
		}
		check.NoDigits(t, err.Error())
	}
	_, err := Write(Message{})
	var faults law.Faults
	if !errors.As(err, &faults) || len(faults) != 6 {
		t.Errorf("an empty message: %v", err)
	}
	draft := sampleLetter()
	draft.Findings = []document.Finding{{Text: law.Words{Danish: "Fristen for at klage mangler."}}}
	if !New(draft, "", time.Time{}).Draft {
		t.Error("the message of a draft is not one")
	}
}

func TestFileName(t *testing.T) {
	for text, want := range map[string]string{
		"": "brev.pdf", "brev": "brev.pdf", "brev.pdf": "brev.pdf", "Brev.PDF": "Brev.pdf", ".pdf": "brev.pdf", "a.txt": "a.txt.pdf",
		"Afgørelse: 600\u00a0kr.\u2009om\u3000måneden": "Afgørelse 600 kr. om måneden.pdf",
		"../../etc/passwd": "etc passwd.pdf", `C:\brev`: "C brev.pdf", "a<b>c?d*e|f\"g": "a b c d e f g.pdf",
		"a\x00b\nc\u202ed\u2060e\ufefff": "ab cdef.pdf", "  . ": "brev.pdf", "\xff": "brev.pdf",
		"Brev til 311236-4000": "Brev til.pdf", "3112364000": "brev.pdf", "31123311236400064000": "31123311236400064000.pdf",
		"311236–4000 og 311236 4000": "og.pdf", "2026-000123": "2026-000123.pdf",
	} {
		if got := FileName(text, PDF); got != want {
			t.Errorf("%q gives %q, want %q", text, got, want)
		}
	}
	for format, ending := range map[Format]string{PDF: ".pdf", HTMLPage: ".html", PlainText: ".txt", WordFile: ".docx"} {
		got := FileName(strings.Repeat("ø", 400), format)
		if utf8.RuneCountInString(got) != longestFileName || !strings.HasSuffix(got, ending) || format.String() == "" {
			t.Errorf("%v: %q", format, got)
		}
	}
	for _, text := range check.Hostile() {
		checkFileName(t, FileName(text, PDF))
	}
}

// checkFileName checks what Digital Post checks, and a little more.
func checkFileName(t testing.TB, name string) {
	t.Helper()
	if !utf8.ValidString(name) || name != plain.Clean(name) || strings.ContainsAny(name, "<>:\"/\\|?*\u00a0\u2028\u205f\u2060\u3000\u2007\u202f") ||
		utf8.RuneCountInString(name) > longestFileName || strings.HasPrefix(name, ".") || holdsCPR(name) || strings.TrimSpace(name) != name {
		t.Errorf("the file name %q", name)
	}
}
