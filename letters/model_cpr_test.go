// SPDX-License-Identifier: MPL-2.0

package letters

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	htmltemplate "html/template"
	"log/slog"
	"strings"
	"testing"

	"github.com/hjemmel-dk/hjemmel/law"
)

// All numbers here are of days to come, or of days that no living person was
// born on.
func TestCPRReadsWhatIsIssued(t *testing.T) {
	for text, want := range map[string]string{
		"3112364000":  "3112364000",
		"311236-4000": "3112364000",
		"290236-4000": "2902364000", // a leap day in 2036
		"010158-9999": "0101589999", // 1958
		"010157-5000": "0101575000", // 2057
		"010158-5000": "0101585000", // 1858
		"911236-4000": "9112364000", // a replacement number: day 31
	} {
		got, err := ParseCPR(text)
		if err != nil || got.Reveal() != want {
			t.Errorf("%s: %v, %v", mask, got, err)
		}
	}
	for _, text := range []string{"", "311236", "311236 4000", "311236-400", "311236-40000", "31123-64000", "3112364000\n",
		"320136-4000", "000136-4000", "600136-4000", "920136-4000", "311336-4000", "290235-4000", "３１1236-4000", "311236–4000"} {
		got, err := ParseCPR(text)
		if err == nil || !got.IsZero() {
			t.Errorf("%q was taken for a number", text)
		}
		var faults law.Faults
		if !errors.As(err, &faults) || len(faults) != 1 || len(text) > 5 && strings.Contains(err.Error(), text) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestCPRCenturies(t *testing.T) {
	// 29 February tells 1900, which had none, from 2000, which had.
	for text, exists := range map[string]bool{"2902003000": false, "2902004000": true, "2902005000": true, "2902009000": true,
		"2902000000": false, "2902365000": true, "2902374000": false, "2902365999": true, "2902048000": true} {
		if _, err := ParseCPR(text); (err == nil) != exists {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestCPRHints(t *testing.T) {
	number, _ := ParseCPR("311236-4000")
	replacement, _ := ParseCPR("911236-4000")
	if number.IsReplacement() || !replacement.IsReplacement() || (CPR{}).IsReplacement() || (CPR{}).LikelyTypingError() {
		t.Error("the wrong numbers are called replacements")
	}
	passing := 0
	for last := range 10 {
		candidate, _ := ParseCPR(fmt.Sprintf("311236-400%d", last))
		if !candidate.LikelyTypingError() {
			passing++
		}
	}
	if passing > 1 {
		t.Errorf("%d of ten neighbours pass the check by modulus 11", passing)
	}
	again, _ := ParseCPR("3112364000")
	if number != again || number == replacement || map[CPR]int{number: 1}[again] != 1 {
		t.Error("equal numbers are not equal")
	}
}

// holder keeps a number where no method of it is called.
type holder struct {
	hidden  CPR
	pointer *CPR
	deeper  struct{ list []CPR }
}

// No way of printing or writing a value that holds a number shows the digits.
func TestCPRIsMaskedEverywhere(t *testing.T) {
	number, err := ParseCPR("311236-4000")
	if err != nil {
		t.Fatal(err)
	}
	document := modelSample()
	values := []any{number, &number, []CPR{number}, map[CPR]CPR{number: number}, Identifier{CPR: number},
		FormField{CPR: number}, *document, document, holder{number, &number, struct{ list []CPR }{[]CPR{number}}}, modelMessage()}
	var written bytes.Buffer
	for _, value := range values {
		for _, verb := range strings.Fields("%v %+v %#v %s %q %x %X %d %b %o %O %c %U %t %e %g %T %20v %-3s %.2s %08d") {
			_, _ = fmt.Fprintf(&written, verb+"\n", value)
		}
		_, _ = fmt.Fprintln(&written, value)
		for _, handler := range []slog.Handler{slog.NewTextHandler(&written, nil), slog.NewJSONHandler(&written, nil)} {
			slog.New(handler).Info("letter", "value", value, "group", slog.GroupValue(slog.Any("value", value)))
		}
		if encoded, err := json.Marshal(value); err == nil {
			written.Write(encoded)
		}
		if encoded, err := xml.Marshal(value); err == nil {
			written.Write(encoded)
		}
		_ = htmltemplate.Must(htmltemplate.New("").Parse(`<p title="{{.}}">{{.}}</p><script>x = {{.}}</script>`)).Execute(&written, value)
	}
	encoded, errMarshal := number.MarshalText()
	_, _ = fmt.Fprintln(&written, errors.Join(err, fmt.Errorf("%v: %w", number, errMarshal)), string(encoded), number.LogValue())
	modelNoDigits(t, written.String())
	if got := number.String(); got != mask {
		t.Errorf("a number prints as %q", got)
	}
	if got := fmt.Sprint(CPR{}) + (CPR{}).Reveal(); got != "" {
		t.Errorf("no number prints as %q", got)
	}
}

// modelNoDigits fails when the number of the sample is in a text in any form.
func modelNoDigits(t testing.TB, text string) {
	t.Helper()
	for _, digits := range []string{"3112364000", "311236-4000", "311236", "333131323336", "51 49 49 50 51 54"} {
		if at := strings.Index(text, digits); at >= 0 {
			t.Fatalf("the digits are in the output: …%q", text[max(0, at-60):at])
		}
	}
}

// The letter shows the number in the one field that asks for it and nowhere else.
func TestCPRIsInOneFieldOnly(t *testing.T) {
	document := modelSample()
	file, err := document.DOCX()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"text": document.Text(), "HTML": string(document.HTML()), "DOCX": string(file)} {
		if strings.Count(text, "311236-4000") != 1 || strings.Contains(text, "3112364000") {
			t.Errorf("%s does not show the number once", name)
		}
	}
	document.Sections = document.Sections[:3]
	if file, err = document.DOCX(); err != nil {
		t.Fatal(err)
	}
	modelNoDigits(t, document.Text()+string(document.HTML())+string(file))
}

func TestCPRUnmarshal(t *testing.T) {
	var identifier Identifier
	if err := json.Unmarshal([]byte(`{"CPR":"311236-4000"}`), &identifier); err != nil || identifier.CPR.Reveal() != "3112364000" {
		t.Error(err)
	}
	before := identifier
	err := json.Unmarshal([]byte(`{"CPR":"311236-400X"}`), &identifier)
	if err == nil || identifier != before {
		t.Error("a text that is no number was taken")
	}
	modelNoDigits(t, fmt.Sprint(err))
	if err := json.Unmarshal([]byte(`{"CPR":"`+mask+`"}`), &identifier); err == nil {
		t.Error("a mask was read back")
	}
}

func TestCVR(t *testing.T) {
	number, err := ParseCVR("99999993")
	if err != nil || number.String() != "99999993" || number.IsZero() || (CVR{}).String() != "" {
		t.Error(number, err)
	}
	for _, text := range []string{"", "9999999", "999999930", "99999994", "09999993", "9999999x", "99 99 99 93"} {
		if got, err := ParseCVR(text); err == nil || !got.IsZero() || len(text) > 5 && strings.Contains(err.Error(), text) {
			t.Errorf("%q: %v", text, err)
		}
	}
	var identifier Identifier
	if err := json.Unmarshal([]byte(`{"CVR":"99999993"}`), &identifier); err != nil || identifier.CVR != number {
		t.Error(err)
	}
	if encoded, err := json.Marshal(identifier); err != nil || string(encoded) != `{"CPR":"","CVR":"99999993"}` {
		t.Errorf("%s %v", encoded, err)
	}
}
