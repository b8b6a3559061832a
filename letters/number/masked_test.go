// SPDX-License-Identifier: MPL-2.0

package number_test

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
	"time"

	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/internal/check"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
)

// holder keeps a number where no method of it is called.
type holder struct {
	hidden  number.CPR
	pointer *number.CPR
	deeper  struct{ list []number.CPR }
}

// No way of printing or writing a value that holds a number shows the digits.
func TestCPRIsMaskedEverywhere(t *testing.T) {
	person, err := number.ParseCPR("311236-4000")
	if err != nil {
		t.Fatal(err)
	}
	identifier := document.Identifier{CPR: person}
	letter := &document.Document{Recipient: document.Recipient{Identifier: identifier}, Sections: []document.Section{
		{Blocks: []document.Block{document.Form{Fields: []document.FormField{{Label: "CPR-nummer", CPR: person}}}}}}}
	values := []any{person, &person, []number.CPR{person}, map[number.CPR]number.CPR{person: person}, identifier,
		document.FormField{CPR: person}, *letter, letter, holder{person, &person, struct{ list []number.CPR }{[]number.CPR{person}}},
		memo.New(letter, "", time.Time{})}
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
	encoded, errMarshal := person.MarshalText()
	_, _ = fmt.Fprintln(&written, errors.Join(err, fmt.Errorf("%v: %w", person, errMarshal)), string(encoded), person.LogValue())
	check.NoDigits(t, written.String())
	if got := person.String(); got != "******-****" {
		t.Errorf("a number prints as %q", got)
	}
	if got := fmt.Sprint(number.CPR{}) + (number.CPR{}).Reveal(); got != "" {
		t.Errorf("no number prints as %q", got)
	}
}
