// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/hjemmel-dk/hjemmel/law"
)

func addHostile(f *testing.F) {
	for _, text := range hostile() {
		if len(text) < 1000 { // the long ones are tried by a test and would slow this down
			f.Add(text)
		}
	}
}

// A page has the same elements whatever its texts are, and the text keeps to its
// width.
func FuzzHTML(f *testing.F) {
	addHostile(f)
	want := elements(f, filledWith("x").HTML())
	f.Fuzz(func(t *testing.T, text string) {
		document := filledWith("x" + text)
		if !slices.Equal(elements(t, document.HTML()), want) {
			t.Fatal("other elements")
		}
		written := document.Text()
		mustBeSeen(t, written)
		for _, line := range strings.Split(written, "\n") {
			if utf8.RuneCountInString(line) > textWidth {
				t.Fatalf("a line of %d characters", utf8.RuneCountInString(line))
			}
		}
		// Not filled up, so that blank texts are tried too.
		elements(t, filledWith(text).HTML())
	})
}

// A file is sound whatever its texts are.
func FuzzDOCX(f *testing.F) {
	addHostile(f)
	var want [][]string
	file, err := filledWith("x").DOCX()
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range parts(f, file) {
		want = append(want, elements(f, part))
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, err := filledWith("x" + text).DOCX()
		if err != nil {
			t.Fatal(err)
		}
		for i, part := range parts(t, file) {
			if !slices.Equal(elements(t, part), want[i]) {
				t.Fatalf("other elements in part %d", i)
			}
		}
		if file, err := filledWith(text).DOCX(); err == nil {
			parts(t, file)
		}
	})
}

// A message is faults or well-formed; faults repeat nothing; what leaves the
// mailbox holds no digits of the case.
func FuzzMeMo(f *testing.F) {
	message := modelMessage()
	f.Add(message.UUID, "Afgørelse", "2026-000123", "Eksempel Kommune", "brev.pdf", []byte("%PDF-1.7"), uint8(PDF), int64(1772443800))
	f.Add("", "600 kr.", "311236-4000", "<b>", "a\x00/b", []byte{}, uint8(0), int64(-1))
	f.Add(message.UUID, "\u202e", "]]>", "\xff", "..", []byte("tekst"), uint8(PlainText), int64(1<<40))
	f.Fuzz(func(t *testing.T, uuid, label, caseNumber, name, fileName string, contents []byte, format uint8, seconds int64) {
		message := modelMessage()
		message.UUID, message.Label, message.CaseNumber, message.Created = uuid, label, caseNumber, time.Unix(seconds, 0)
		message.Sender.Name = name
		message.Files = append(message.Files[1:], File{Format(format), fileName, contents})
		written, err := MeMo(message)
		if err != nil {
			var faults law.Faults
			if !errors.As(err, &faults) || written != nil {
				t.Fatalf("not faults alone: %v", err)
			}
			modelNoDigits(t, err.Error())
			return
		}
		elements(t, written)
		got := read(t, written)
		if strings.ContainsFunc(strings.ReplaceAll(got.Header.Label, clean(name), ""), unicode.IsDigit) || holdsCPR(got.Header.Notification) ||
			utf8.RuneCountInString(got.Header.Label) > longestLabel || utf8.RuneCountInString(got.Header.Notification) > longestNotification {
			t.Fatalf("%q and %q", got.Header.Label, got.Header.Notification)
		}
		for _, file := range got.Files {
			checkFileName(t, file.Name)
		}
	})
}

// A text is ten digits of a day, or a fault; neither is ever repeated.
func FuzzCPR(f *testing.F) {
	for _, text := range []string{"311236-4000", "3112364000", "911236-4000", "2902003000", "", "311236-400X", "\xff", "311236\x004000"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		number, err := ParseCPR(text)
		if err != nil {
			if !number.IsZero() || len(text) >= 6 && strings.Contains(err.Error(), text) && strings.ContainsFunc(text, unicode.IsDigit) {
				t.Fatal("a fault and a number, or a fault that repeats the text")
			}
			return
		}
		digits := number.Reveal()
		if len(digits) != 10 || strings.ReplaceAll(text, "-", "") != digits {
			t.Fatal("not the digits of the text")
		}
		again, err := ParseCPR(digits[:6] + "-" + digits[6:])
		if err != nil || again != number {
			t.Fatal("the number is not read back")
		}
		printed := fmt.Sprintf("%v %+v %#v %s %q %x %d", number, Identifier{CPR: number}, []CPR{number}, number, number, number, number)
		if strings.Contains(printed, digits) || strings.Contains(printed, digits[:6]) || !strings.Contains(printed, mask) {
			t.Fatal("the digits are printed")
		}
	})
}
