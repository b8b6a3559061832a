// SPDX-License-Identifier: MPL-2.0

package number

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
)

// identifier is what a number stands in.
type identifier struct {
	CPR CPR
	CVR CVR
}

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

func TestCPRUnmarshal(t *testing.T) {
	var holder identifier
	if err := json.Unmarshal([]byte(`{"CPR":"311236-4000"}`), &holder); err != nil || holder.CPR.Reveal() != "3112364000" {
		t.Error(err)
	}
	before := holder
	err := json.Unmarshal([]byte(`{"CPR":"311236-400X"}`), &holder)
	if err == nil || holder != before {
		t.Error("a text that is no number was taken")
	}
	check.NoDigits(t, fmt.Sprint(err))
	if err := json.Unmarshal([]byte(`{"CPR":"`+mask+`"}`), &holder); err == nil {
		t.Error("a mask was read back")
	}
	empty, err := json.Marshal(identifier{})
	if err != nil || json.Unmarshal(empty, &holder) != nil || holder != (identifier{}) {
		t.Errorf("no number is written as %s and not read back", empty)
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
	var holder identifier
	if err := json.Unmarshal([]byte(`{"CVR":"99999993"}`), &holder); err != nil || holder.CVR != number {
		t.Error(err)
	}
	if encoded, err := json.Marshal(holder); err != nil || string(encoded) != `{"CPR":"","CVR":"99999993"}` {
		t.Errorf("%s %v", encoded, err)
	}
}
