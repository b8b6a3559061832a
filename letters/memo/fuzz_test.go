// SPDX-License-Identifier: MPL-2.0

package memo

import (
	"errors"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/internal/plain"
)

// A message is faults or well-formed; faults repeat nothing; what leaves the
// mailbox holds no digits of the case.
func FuzzWrite(f *testing.F) {
	message := sampleMessage()
	f.Add(message.UUID, "Afgørelse", "2026-000123", "Eksempel Kommune", "brev.pdf", []byte("%PDF-1.7"), uint8(PDF), int64(1772443800))
	f.Add("", "600 kr.", "311236-4000", "<b>", "a\x00/b", []byte{}, uint8(0), int64(-1))
	f.Add(message.UUID, "\u202e", "]]>", "\xff", "..", []byte("tekst"), uint8(PlainText), int64(1<<40))
	f.Fuzz(func(t *testing.T, uuid, label, caseNumber, name, fileName string, contents []byte, format uint8, seconds int64) {
		message := sampleMessage()
		message.UUID, message.Label, message.CaseNumber, message.Created = uuid, label, caseNumber, time.Unix(seconds, 0)
		message.Sender.Name = name
		message.Files = append(message.Files[1:], File{Format(format), fileName, contents})
		written, err := Write(message)
		if err != nil {
			var faults law.Faults
			if !errors.As(err, &faults) || written != nil {
				t.Fatalf("not faults alone: %v", err)
			}
			check.NoDigits(t, err.Error())
			return
		}
		check.Elements(t, written)
		got := read(t, written)
		if strings.ContainsFunc(strings.ReplaceAll(got.Header.Label, plain.Clean(name), ""), unicode.IsDigit) || holdsCPR(got.Header.Notification) ||
			utf8.RuneCountInString(got.Header.Label) > longestLabel || utf8.RuneCountInString(got.Header.Notification) > longestNotification {
			t.Fatalf("%q and %q", got.Header.Label, got.Header.Notification)
		}
		for _, file := range got.Files {
			checkFileName(t, file.Name)
		}
	})
}
