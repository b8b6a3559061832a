// SPDX-License-Identifier: MPL-2.0

package letters_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/examples/letters/sample"
	"github.com/hjemmel-dk/hjemmel/guarantee"
	"github.com/hjemmel-dk/hjemmel/law"
	"github.com/hjemmel-dk/hjemmel/letters"
	"github.com/hjemmel-dk/hjemmel/letters/document"
	"github.com/hjemmel-dk/hjemmel/letters/memo"
	"github.com/hjemmel-dk/hjemmel/letters/number"
	"github.com/hjemmel-dk/hjemmel/repayment/breach"
	"github.com/hjemmel-dk/hjemmel/repayment/deferral"
)

func fieldsOf(findings []document.Finding) (fields []string) {
	for _, finding := range findings {
		fields = append(fields, finding.Field)
	}
	return fields
}

// A letter that went out with "S?ren" for its party: the bytes are those of a system
// that writes Latin-1.
func TestALetterInTheWrongEncodingIsADraft(t *testing.T) {
	c := newCase(t)
	cvr, err := number.ParseCVR("12345674")
	assert.NilError(t, err)
	c.Particulars.Sender.CVR = cvr
	c.Particulars.Recipient = document.Recipient{Name: "S\xf8ren S\xf8rensen", AddressLines: []string{"\xc6blevej 1", "0000 K\xf8ge"},
		Identifier: document.Identifier{CVR: cvr}}
	c.Instalment.Claim.Text, c.Instalment.IncomeSource = "kontanthj\xe6lp for marts 2025", "\xe5rsopg\xf8relsen"
	letter, err := c.Make(letters.InstalmentByTable)
	assert.NilError(t, err)
	assert.Assert(t, letter.Draft)
	assert.DeepEqual(t, fieldsOf(letter.Findings),
		[]string{"recipient.name", "recipient.addressLines[0]", "recipient.addressLines[1]", "incomeSource", "claim.text"})
	for _, finding := range letter.Findings {
		assert.Assert(t, finding.Text.Danish != "" && finding.Text.English != "" && finding.Rule.Danish != "" && finding.Rule.English != "")
		assert.Assert(t, strings.Contains(finding.Text.Danish, finding.Field) && !strings.ContainsRune(finding.Text.Danish, utf8.RuneError))
	}
	assert.Assert(t, strings.HasPrefix(letter.Text(), "UDKAST"))
	message := memo.New(&letter, "00000000-0000-4000-8000-000000000001", time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC),
		memo.File{Name: "brev", Format: memo.HTMLPage, Contents: letter.HTML()})
	_, err = memo.Write(message)
	assert.Equal(t, faultsOf(t, err)[0].Field, "draft")
}

func TestEveryWayToBreakALetterIsSeen(t *testing.T) {
	for text, broken := range map[string]bool{
		"S\xf8ren": true, "S\ufffdren": true, "SÃ¸ren": true, "KÃ¦r": true, "Ã¥se": true, "Ã†ble": true, "Ã˜rsted": true, "Ã…se": true,
		"Søren": false, "Kær Åse Æble Ørsted": false, "A\u030ase": false, "João": false, "JOÃO": false, "Sören": false,
	} {
		for _, language := range []law.Language{law.Danish, law.English} {
			c := newCase(t)
			c.Particulars.Texts = letters.DefaultTexts(language)
			c.Particulars.Recipient.Name = text
			letter, err := c.Make(letters.DeferralGranted)
			assert.NilError(t, err)
			assert.Equal(t, letter.Draft, broken, "%q", text)
			said := "mangler det: - de rigtige bogstaver i recipient.name, som er læst med en forkert tegnkodning (god forvaltningsskik)"
			if language == law.English {
				said = "still lacks: - the right letters in recipient.name, which was read in the wrong character encoding (good administrative practice)"
			}
			assert.Equal(t, strings.Contains(textOf(t, &c, letters.DeferralGranted), said), broken, "%q", text)
		}
	}
}

// texts are all texts of a value that a caller can set, by their paths.
func texts(value reflect.Value, path string, visit func(path string, text reflect.Value)) {
	switch value.Kind() {
	case reflect.String:
		visit(path, value)
	case reflect.Pointer:
		if !value.IsNil() {
			texts(value.Elem(), path, visit)
		}
	case reflect.Slice:
		for i := range value.Len() {
			texts(value.Index(i), fmt.Sprintf("%s[%d]", path, i), visit)
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if field := value.Type().Field(i); field.IsExported() {
				name := strings.ToLower(field.Name[:1]) + field.Name[1:]
				texts(value.Field(i), strings.TrimPrefix(path+"."+name, "."), visit)
			}
		}
	}
}

// Every text of every letter, one at a time: where the letter prints it, it is a draft
// with the one finding that names the field.
func TestEveryTextThatIsPrintedMustBeReadable(t *testing.T) {
	const broken = "S\xf8ren"
	of := map[letters.Kind][]string{
		letters.InstalmentByTable: {"Instalment"}, letters.InstalmentModest: {"Modest"}, letters.DeferralGranted: {"Deferral"}, letters.PlanInAbeyance: {"Suspended"},
		letters.ClaimLapsed: {"Lapse"}, letters.DemandOnPlan: {"Demand"}, letters.TransferOfPlan: {"Transfer"}, letters.NoteWithoutNotice: {"FileNote"},
		letters.LumpSumOnDeposit: {"LumpSum"}, letters.SecurityRequest: {"Request"}, letters.SponsorDecision: {"Sponsor"}, letters.BankGuarantee: {"Bank"},
		letters.CollectionRequest: {"Form"}, letters.InstalmentChanged: {"Changed"}, letters.ClaimPaid: {"Paid"}, letters.Overpaid: {"Overpaid"},
		letters.LumpSumExpected: {"Expected"}, letters.TransferNotice: {"Notice"},
	}
	tried := 0
	for kind, details := range of {
		for _, part := range append(details, "Particulars") {
			// The paths are found first, each in a case of its own afterwards.
			fresh := func() (*sample.Case, reflect.Value) {
				c := newCase(t)
				c.Particulars.Enclosures = []string{"bilag"}
				c.Particulars.Sender.AddressLines, c.Particulars.Recipient.AddressLines = []string{"gade", "by"}, []string{"gade", "by"}
				c.Demand.Fee = &letters.Fee{Amount: c.Instalment.Claim.Balance.Shift(-2), PayBy: calendar.MustParse("2026-01-26"), Basis: "gebyrlovens § 2", Complaint: "Skriv."}
				c.Transfer.Additions = []letters.Addition{{Text: "Gebyr", Amount: c.Instalment.Claim.Balance}}
				c.Sponsor.Benefits = slices.Clone(c.Form.Benefits)
				c.Modest.Claims = letters.Claims{c.Modest.Claim, c.Modest.Claim}
				c.Modest.Claims[1].OtherDebtors = 1
				c.Request.OldAddress, c.Request.NewAddress = "gammel", "ny"
				return &c, reflect.ValueOf(&c).Elem().FieldByName(part)
			}
			var paths []string
			_, value := fresh()
			texts(value, "", func(path string, _ reflect.Value) { paths = append(paths, path) })
			assert.Assert(t, len(paths) > 0)
			for _, want := range paths {
				c, value := fresh()
				texts(value, "", func(path string, text reflect.Value) {
					if path == want {
						text.SetString(broken)
					}
				})
				letter, err := c.Make(kind)
				if faults, is := err.(law.Faults); is { // not a payout of the decision, or two hearings
					assert.Assert(t, strings.HasSuffix(faults[0].Field, "payoutId") || faults[0].Field == "notHeard", "%v", err)
					continue
				}
				assert.NilError(t, err)
				tried++
				printed := strings.ContainsRune(letter.Text(), utf8.RuneError)
				field := strings.TrimSuffix(want, ".name") // a person is named by its part
				if strings.HasPrefix(want, "recipient.") || strings.HasPrefix(want, "sender.") || strings.HasPrefix(want, "benefits[") {
					field = want
				}
				if printed {
					assert.DeepEqual(t, fieldsOf(letter.Findings), []string{field})
				}
				assert.Assert(t, printed || !letter.Draft || len(letter.Findings) == 1 && letter.Findings[0].Field == field, "%s: %s %v", kind, want, letter.Findings)
			}
		}
	}
	assert.Assert(t, tried > 200, "%d texts were tried", tried)
}

// What a caller wrote into the facts, or into a list, is printed too.
func TestATextThatComesWithTheDecisionMustBeReadable(t *testing.T) {
	c := newCase(t)
	changeDemand(&c, func(f *breach.Facts) {
		if f.Notice != nil {
			f.Notice = &breach.Notice{Exception: breach.Impossible, Reason: "Skyldneren er rejst til K\ufffdge."}
		}
	})
	letter, err := c.Make(letters.NoteWithoutNotice)
	assert.NilError(t, err)
	assert.DeepEqual(t, fieldsOf(letter.Findings), []string{"decision"})

	list, err := deferral.NewBenefitList(deferral.BuiltInBenefits().Verified(), "prøve", append(deferral.BuiltInBenefits().Entries(),
		deferral.BenefitEntry{Code: "ny-ydelse", Name: "nÃ¸dhjÃ¦lp", From: law.InForce(), Effect: deferral.Grounds, Source: "prøve"}))
	assert.NilError(t, err)
	decision, err := deferral.Decide(deferral.Facts{On: c.Particulars.Date, Benefits: []deferral.Benefit{"ny-ydelse"}}, deferral.Options{Benefits: list})
	assert.NilError(t, err)
	c.Decisions.Deferral, c.Deferral.Benefits = &decision, list
	letter, err = c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	assert.DeepEqual(t, fieldsOf(letter.Findings), []string{"benefits"})

	_, err = letters.DefaultTexts(law.Danish).With("deferral.title", "Afg\xf8relse")
	assert.ErrorIs(t, err, law.Invalid)
	assert.Equal(t, faultsOf(t, err)[0].Field, "deferral.title")
}

// A name may come with its accents as characters of their own, as some systems write
// them. It is printed as the letter that it is, and compared as such.
func TestNamesAreWrittenAndComparedInOneForm(t *testing.T) {
	c := newCase(t)
	c.Particulars.Recipient.Name, c.Particulars.Recipient.AddressLines = "A\u030ase Andre\u0301", []string{"A\u030avej 1"}
	c.Deferral.Evidence = "A\u030abenbar"
	letter, err := c.Make(letters.DeferralGranted)
	assert.NilError(t, err)
	word, err := letter.DOCX()
	assert.NilError(t, err)
	for _, out := range []string{letter.Text(), string(letter.HTML()), string(word)} {
		for _, want := range []string{"Åse André", "Åvej 1", "Åbenbar"} {
			assert.Assert(t, strings.Contains(out, want), want)
		}
		assert.Assert(t, !strings.ContainsFunc(out, func(char rune) bool { return unicode.Is(unicode.Mn, char) }))
	}
	changeSecurity(&c, func(f *guarantee.Facts) {
		f.Payouts = slices.Clone(f.Payouts)
		f.Payouts[0].ID = "på" // and the list has it as two characters
	})
	c.Form.Benefits[0].PayoutID = "pa\u030a"
	letter, err = c.Make(letters.CollectionRequest)
	assert.NilError(t, err)
	assert.Assert(t, !letter.Draft)
}
