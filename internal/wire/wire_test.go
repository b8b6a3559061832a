// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"gotest.tools/v3/assert"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/names"
	"github.com/hjemmel-dk/hjemmel/law"
)

type color uint8

var colors = names.Table[color]{"red", "green", "blue"}

func (c color) String() string               { return colors.Of(c) }
func (c color) MarshalText() ([]byte, error) { return colors.Text(c) }

// gapped is a small type with values that have no name between others.
type gapped uint8

func (g gapped) String() string { return map[gapped]string{2: "two", 5: "five"}[g] }

func TestAValueWithoutANameBetweenOthersIsNone(t *testing.T) {
	type holder struct {
		A []gapped `json:"a"`
	}
	var read holder
	assert.NilError(t, Read([]byte(`{"a":["two","five"]}`), "", &read).Err())
	assert.DeepEqual(t, read.A, []gapped{2, 5})
	written, err := Marshal(&read)
	assert.NilError(t, err)
	assert.Equal(t, string(written), `{"a":["two","five"]}`)
	for _, wrong := range []string{`""`, `"three"`} {
		assert.Error(t, Read([]byte(`{"a":[`+wrong+`]}`), "", &read).Err(), "a[0]: the value is not one of those there are; expected one of two, five")
	}
	for _, value := range []gapped{1, 3, 6} {
		_, err = Marshal(&holder{[]gapped{value}})
		assert.ErrorContains(t, err, "expected one of two, five")
	}
	assert.DeepEqual(t, Describe(reflect.TypeFor[holder]())[0].Element.Names, []string{"two", "five"})
}

type code string

func (code) Names() []string { return []string{"a", "b"} }

type inner struct {
	On    calendar.Date `json:"on" da:"dagen" en:"the day"`
	Deep  *inner2       `json:"deep,omitzero"`
	Other string        // not described: not read and not written
	hid   int
}

type inner2 struct {
	Yes bool `json:"yes,omitzero"`
}

type embedded struct {
	First string `json:"first"`
	Last  string `json:"last,omitzero"`
}

type chosen struct {
	Ticks int `json:"ticks,omitzero"`
	Table []int
}

// all has a field of every kind, alone, optional, as a pointer and in a list.
type all struct {
	embedded
	Date      calendar.Date       `json:"date" da:"dagen" en:"the day"`
	Amount    decimal.Decimal     `json:"amount" da:"beløbet" en:"the amount"`
	Unknown   decimal.NullDecimal `json:"unknown" da:"et beløb eller null" en:"an amount or null"`
	Kroner    int64               `json:"kroner" da:"hele kroner" en:"whole kroner"`
	Text      string              `json:"text" da:"en tekst" en:"a text"`
	Bytes     Bytes               `json:"bytes" da:"en tekst" en:"a text"`
	Code      code                `json:"code" da:"en kode" en:"a code"`
	Name      color               `json:"name" da:"en farve" en:"a colour"`
	Flag      bool                `json:"flag" da:"svaret" en:"the answer"`
	Count     int                 `json:"count" da:"antallet" en:"the number"`
	Object    inner               `json:"object" da:"et objekt" en:"an object"`
	Raw       Raw                 `json:"raw" da:"noget" en:"something"`
	Dates     []calendar.Date     `json:"dates" da:"dage" en:"days"`
	Names     []color             `json:"names"`
	Objects   []inner             `json:"objects"`
	Maybes    []*inner            `json:"maybes"`
	DateO     calendar.Date       `json:"dateO,omitzero"`
	AmountO   decimal.Decimal     `json:"amountO,omitzero"`
	UnknownO  decimal.NullDecimal `json:"unknownO,omitzero"`
	KronerO   int64               `json:"kronerO,omitzero"`
	TextO     string              `json:"textO,omitzero"`
	BytesO    Bytes               `json:"bytesO,omitzero"`
	NameO     color               `json:"nameO,omitzero"`
	FlagO     bool                `json:"flagO,omitzero"`
	CountO    int                 `json:"countO,omitzero"`
	ObjectO   inner               `json:"objectO,omitzero"`
	RawO      Raw                 `json:"rawO,omitzero"`
	DatesO    []calendar.Date     `json:"datesO,omitzero"`
	DateP     *calendar.Date      `json:"dateP"`
	AmountP   *decimal.Decimal    `json:"amountP"`
	TextP     *string             `json:"textP"`
	NameP     *color              `json:"nameP"`
	FlagP     *bool               `json:"flagP"`
	CountP    *int                `json:"countP"`
	ObjectP   *inner              `json:"objectP"`
	ObjectPO  *inner              `json:"objectPO,omitzero"`
	CountPO   *int                `json:"countPO,omitempty"`
	FlagPO    *inner2             `json:"flagPO,omitempty" flag:"true"`
	Marked    calendar.Date       `json:"marked" null:"true"`
	Chosen    chosen              `json:",inline"`
	unnoticed int
	Dash      int `json:"-"`
}

// full is a value of every field, as JSON; null is what a pointer may be.
const full = `{"first":"f","last":"l","date":"2026-03-02","amount":"22150.11","unknown":"1900","kroner":145460,"text":"æ\"\\\u000a","bytes":"b",` +
	`"code":"a","name":"green","flag":true,"count":-3,"object":{"on":"2024-02-29","deep":{"yes":true}},"raw":{"any":[1,"x",null]},` +
	`"dates":["2026-03-02","0001-01-01"],"names":["blue","red"],"objects":[{"on":"2026-01-01"}],"maybes":[null,{"on":"2026-01-02"}],` +
	`"dateO":"9999-12-31","amountO":"-0.01","unknownO":"0","kronerO":-1,"textO":"t","bytesO":"z","nameO":"red","flagO":true,"countO":1000000,` +
	`"objectO":{"on":"2026-01-03"},"rawO":[],"datesO":["2026-01-04"],"dateP":"2026-01-05","amountP":"1","textP":"","nameP":"blue","flagP":false,` +
	`"countP":0,"objectP":{"on":"2026-01-06"},"objectPO":{"on":"2026-01-07"},"countPO":0,"flagPO":{},"marked":"2026-01-08","ticks":7}`

func read(t *testing.T, text string) (into all, faults law.Faults) {
	t.Helper()
	faults = Read([]byte(text), "", &into)
	return into, faults
}

// outcome is the code, problem and field of every fault.
func outcome(faults law.Faults) string {
	var texts []string
	for _, fault := range faults {
		texts = append(texts, strings.TrimSpace(string(fault.Code)+" "+fault.ID+" "+fault.Field))
	}
	return strings.Join(texts, ", ")
}

func TestWhatIsReadIsWrittenWithTheSameBytes(t *testing.T) {
	value, faults := read(t, full)
	assert.Equal(t, outcome(faults), "")
	written := Append([]byte("x"), &value)
	assert.Equal(t, string(written[1:]), full)

	assert.Equal(t, value.First+value.Last+value.Text, "fl"+"æ\"\\\n")
	assert.Equal(t, value.Date, calendar.MustParse("2026-03-02"))
	assert.Equal(t, value.Amount.String()+" "+value.Unknown.Decimal.String(), "22150.11 1900")
	assert.Equal(t, value.Kroner, int64(145460))
	assert.Equal(t, string(value.Bytes)+string(value.Code), "ba")
	assert.Equal(t, value.Name, color(2))
	assert.Equal(t, value.Count, -3)
	assert.Assert(t, value.Object.Deep.Yes && value.Flag && value.FlagPO != nil && !*value.FlagP)
	assert.DeepEqual(t, value.Names, []color{3, 1})
	assert.Assert(t, value.Maybes[0] == nil && value.Maybes[1] != nil)
	assert.Equal(t, *value.CountPO, 0)
	assert.Equal(t, value.Chosen.Ticks, 7)

	// The same as encoding/json reads of the same tags, where it can.
	var other struct {
		Object  inner               `json:"object"`
		Unknown decimal.NullDecimal `json:"unknown"`
		CountPO *int                `json:"countPO"`
	}
	assert.NilError(t, json.Unmarshal([]byte(full), &other))
	assert.Equal(t, cmp.Diff(other.Object, value.Object, cmp.AllowUnexported(inner{}, calendar.Date{})), "")
	assert.Assert(t, other.Unknown.Decimal.Equal(value.Unknown.Decimal) && *other.CountPO == *value.CountPO)
}

func TestZeroValuesAreLeftOutOrNull(t *testing.T) {
	const want = `{"first":"","date":null,"amount":"0","unknown":null,"kroner":0,"text":"","bytes":"","code":"","name":null,"flag":false,"count":0,` +
		`"object":{"on":null},"raw":null,"dates":[],"names":[],"objects":[],"maybes":[],` +
		`"dateP":null,"amountP":null,"textP":null,"nameP":null,"flagP":null,"countP":null,"objectP":null,"marked":null}`
	assert.Equal(t, string(Append(nil, &all{})), want)
	assert.Equal(t, string(Append(nil, &all{Dates: []calendar.Date{}, DatesO: []calendar.Date{}, RawO: Raw{}, Name: 99, CountO: 0})), want)
	assert.Equal(t, string(Append(nil, &struct{}{})), `{}`)
	assert.Equal(t, string(AppendChosen([]byte("x"), &chosen{})), "x")
	assert.Equal(t, string(AppendChosen([]byte("x"), &chosen{Ticks: 1, Table: []int{1}})), `x{"ticks":1}`)
}

func TestEqualAmountsHaveEqualBytes(t *testing.T) {
	for _, text := range []string{"1900", "1900.0", "1900.00", "19e2", "0.19E4", "190000e-2"} {
		for _, quoted := range []string{text, `"` + text + `"`} {
			value, faults := read(t, strings.Replace(full, `"amount":"22150.11"`, `"amount":`+quoted, 1))
			assert.Equal(t, outcome(faults), "")
			assert.Equal(t, string(Append(nil, &value)), strings.Replace(full, "22150.11", "1900", 1))
		}
	}
}

// without returns the whole text without a key, or with another value for it.
func without(t *testing.T, key string) string {
	t.Helper()
	return change(t, key, "")
}

func change(t *testing.T, key, value string) string {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(full))
	_, err := decoder.Token()
	assert.NilError(t, err)
	var members []string
	found := false
	for decoder.More() {
		name, err := decoder.Token()
		assert.NilError(t, err)
		var old json.RawMessage
		assert.NilError(t, decoder.Decode(&old))
		switch {
		case name != key:
			members = append(members, `"`+name.(string)+`":`+string(old))
		case value != "":
			members = append(members, `"`+key+`":`+value)
			fallthrough
		default:
			found = true
		}
	}
	assert.Assert(t, found, key)
	return "{" + strings.Join(members, ",") + "}"
}

func TestARequiredFactIsMissedAndAnOptionalIsNot(t *testing.T) {
	for _, field := range Describe(reflect.TypeFor[all]()) {
		want := "missing missing " + field.Name
		if field.Optional {
			want = ""
		}
		_, faults := read(t, without(t, field.Name))
		assert.Equal(t, outcome(faults), want)

		// null stands for a fact that is not given, but where the amount may be unknown.
		if field.Name == "unknown" {
			want = ""
		}
		value, faults := read(t, change(t, field.Name, "null"))
		assert.Equal(t, outcome(faults), want, field.Name)
		assert.Assert(t, !value.Unknown.Valid || field.Name != "unknown")
	}
	_, faults := read(t, `{}`)
	assert.Equal(t, len(faults), 25)
	assert.Equal(t, faults[1].Text(law.Danish), `oplysningen mangler; det rigtige er dagen, som i "2026-03-02"`)
	assert.Equal(t, faults[1].Text(law.English), `the fact is not given; expected the day, as in "2026-03-02"`)
	assert.Equal(t, faults[9].Text(law.Danish), "oplysningen mangler; det rigtige er svaret: true eller false")
	assert.Equal(t, faults[2].Text(law.English), "the fact is not given; expected the amount")
}

func TestAValueOfAnotherKindIsAFaultThatSaysWhatWouldBeRight(t *testing.T) {
	const (
		text, flag, number, list, object = `"x"`, `true`, `5`, `[1]`, `{"x":1}`
		notDate, notAmount, notText      = "not-a-date", "not-an-amount", "not-a-text"
	)
	for _, test := range []struct {
		keys   string
		values map[string]string // value: problem
	}{
		{"date dateO dateP", map[string]string{text: notDate, flag: notDate, number: notDate, list: notDate, object: notDate, `""`: notDate, `"2026-02-29"`: notDate,
			`"\u0032026-03-02"`: "", `"02-03-2026"`: notDate}},
		{"amount unknown amountO unknownO amountP", map[string]string{text: notAmount, flag: notAmount, number: "", list: notAmount, object: notAmount, `""`: notAmount,
			`"1,5"`: notAmount, `"\u0031"`: "", `-1e3`: "", `"null"`: notAmount}},
		{"kroner kronerO", map[string]string{text: notAmount, flag: notAmount, number: "", `"5.00"`: "", `5.5`: "not-whole-kroner", `"0.001"`: "not-whole-kroner",
			`1e13`: "amount-too-large", list: notAmount, object: notAmount}},
		{"text textO textP bytes bytesO code first", map[string]string{text: "", flag: notText, number: "number-not-text", `-1.5`: "number-not-text", list: notText, object: notText,
			`"\ud800"`: "lone-surrogate", `"\udc00x"`: "lone-surrogate", `"\ud83d\ude00"`: "", `"\ufffd"`: ""}},
		{"name nameO nameP", map[string]string{text: "no-such-value", flag: notText, number: "number-not-text", list: notText, object: notText, `""`: "no-such-value",
			`"Red"`: "no-such-value", `"\u0072ed"`: "", `"\ud800"`: "lone-surrogate"}},
		{"flag flagO flagP", map[string]string{text: "not-true-or-false", flag: "", `false`: "", number: "not-true-or-false", list: "not-true-or-false", `"true"`: "not-true-or-false",
			object: "not-true-or-false"}},
		{"count countO countP countPO ticks", map[string]string{text: "not-a-whole-number", flag: "not-a-whole-number", number: "", `-0`: "", `1.0`: "not-a-whole-number",
			`1e2`: "not-a-whole-number", `"5"`: "not-a-whole-number", list: "not-a-whole-number", object: "not-a-whole-number", `99999999999999999999`: ""}},
		{"object objectO objectP objectPO", map[string]string{text: "not-an-object", flag: "not-an-object", number: "not-an-object", list: "not-an-object"}},
		{"dates names objects maybes datesO", map[string]string{text: "not-a-list", flag: "not-a-list", number: "not-a-list", object: "not-a-list", `[]`: ""}},
		{"raw rawO", map[string]string{text: "", flag: "", number: "", list: "", object: ""}},
	} {
		for key := range strings.FieldsSeq(test.keys) {
			for value, problem := range test.values {
				_, faults := read(t, change(t, key, value))
				if problem == "" {
					assert.Equal(t, outcome(faults), "", "%s %s", key, value)
					continue
				}
				code := law.Invalid
				if problem == "amount-too-large" {
					code = law.OutOfRange
				}
				assert.Equal(t, outcome(faults), string(code)+" "+problem+" "+key, "%s %s", key, value)
				for _, language := range []law.Language{law.Danish, law.English} {
					said := faults[0].Text(language)
					assert.Assert(t, strings.Contains(said, "; ") && !strings.Contains(said, "{0}"), said)
				}
			}
		}
	}
	_, faults := read(t, change(t, "name", `"010190-1234"`))
	assert.Equal(t, faults.Error(), "name: the value is not one of those there are; expected one of red, green, blue")
}

func TestAFlagMayStandForAnObjectWithNothingInIt(t *testing.T) {
	for value, want := range map[string]string{"true": "{}", "{}": "{}", `{"yes":false}`: "{}", `{"yes":true}`: `{"yes":true}`, "false": "", "null": ""} {
		got, faults := read(t, change(t, "flagPO", value))
		assert.Equal(t, outcome(faults), "", value)
		assert.Equal(t, got.FlagPO != nil, want != "", value)
		if want != "" {
			assert.Equal(t, string(Append(nil, got.FlagPO)), want)
		}
	}
	for value, want := range map[string]string{`1`: "invalid not-an-object flagPO", `"true"`: "invalid not-an-object flagPO", `{"yes":1}`: "invalid not-true-or-false flagPO.yes",
		"tru": "syntax not-json", "truefalse": "syntax not-json", "falsey": "syntax not-json"} {
		_, faults := read(t, change2(t, "flagPO", value))
		assert.Equal(t, outcome(faults), want, value)
	}
}

// change2 is change by text, for what is no JSON.
func change2(t *testing.T, key, value string) string {
	t.Helper()
	const place = `"flagPO":{}`
	assert.Equal(t, key, "flagPO")
	return strings.Replace(full, place, `"flagPO":`+value, 1)
}

func TestAFaultKnowsTheWayToItsField(t *testing.T) {
	for text, want := range map[string]string{
		change(t, "object", `{"on":"x"}`):                            "invalid not-a-date object.on",
		change(t, "object", `{"on":"2026-01-01","deep":{"yes":0}}`):  "invalid not-true-or-false object.deep.yes",
		change(t, "objects", `[{"on":"2026-01-01"},{"on":1},{}]`):    "invalid not-a-date objects[1].on, missing missing objects[2].on",
		change(t, "objects", `[5,null]`):                             "invalid not-an-object objects[0], invalid not-an-object objects[1]",
		change(t, "maybes", `[null,[],{"x":1,"on":"2026-01-01"}]`):   "invalid not-an-object maybes[1], unknown-key unknown-key maybes[2].x",
		change(t, "dates", `["2026-01-01","x",null]`):                "invalid not-a-date dates[1], invalid not-a-date dates[2]",
		change(t, "names", `["red","x"]`):                            "invalid no-such-value names[1]",
		change(t, "objectP", `{"on":"2026-01-01","on":"x"}`):         "duplicate-key duplicate-key objectP.on",
		change(t, "objectP", `{"on":"2026-01-01","o\u006e":null}`):   "duplicate-key duplicate-key objectP.on",
		change(t, "objectP", `{"on":null,"on":"2026-01-01"}`):        "duplicate-key duplicate-key objectP.on, missing missing objectP.on",
		change(t, "objectP", `{"on":"2026-01-01","010190-1234":{}}`): "unknown-key unknown-key objectP.?",
		change(t, "objectP", `{"on":"2026-01-01","On":{}}`):          "unknown-key unknown-key objectP.On",
		change(t, "objectP", `{"on":"2026-01-01","Other":"x"}`):      "unknown-key unknown-key objectP.Other",
	} {
		_, faults := read(t, text)
		assert.Equal(t, outcome(faults), want)
		var into all
		var under []string
		for part := range strings.SplitSeq(want, ", ") {
			words := strings.Fields(part)
			under = append(under, words[0]+" "+words[1]+" given."+words[2])
		}
		assert.Equal(t, outcome(Read([]byte(text), "given", &into)), strings.Join(under, ", "))
	}
	_, faults := read(t, change(t, "objectP", `{"on":"2026-01-01","x":1}`))
	assert.Equal(t, faults[0].Text(law.English), "the contract has no such key here; expected one of on, deep")
	assert.Equal(t, outcome(Read([]byte(`{"a":1}`), "options", &struct{}{})), "unknown-key unknown-key options.a")
	assert.Equal(t, Read([]byte(`{"a":1}`), "options", &struct{}{}).Error(), "options.a: the contract has no such key here; expected an empty object")
	assert.Equal(t, outcome(Read([]byte(`{}`), "options", &struct{}{})), "")
}

func TestALongListOfFaultsIsCut(t *testing.T) {
	_, faults := read(t, change(t, "dates", "["+strings.Repeat(`"x",`, 5000)+`"x"]`))
	assert.Equal(t, len(faults), MostFaults)
	assert.Equal(t, faults[99].Field, "dates[99]")
}

func TestWhatIsReadIsNestedAtMostThirtyTwoDeep(t *testing.T) {
	for levels, want := range map[int]string{1: "", 32: "", 33: "syntax nested-too-deep", 100_000: "syntax nested-too-deep"} {
		for _, nest := range [][2]string{{"[", "]"}, {`{"a":`, "}"}} {
			core := "1"
			value := strings.Repeat(nest[0], levels) + core + strings.Repeat(nest[1], levels)
			_, faults := read(t, strings.Replace(full, `"raw":{"any":[1,"x",null]}`, `"raw":`+value, 1))
			assert.Equal(t, outcome(faults), want, "%d levels of %s", levels, nest[0])
			if want == "" {
				_, faults = read(t, change(t, "date", value))
				assert.Equal(t, outcome(faults), "invalid not-a-date date", "%d levels of %s", levels, nest[0])
			}
		}
	}
}

func TestATextThatIsNotJSONHasOneFault(t *testing.T) {
	for length := range len(full) {
		_, faults := read(t, full[:length])
		assert.Assert(t, len(faults) == 1 && faults[0].Code == law.Syntax, full[:length])
	}
	var into all
	assert.Equal(t, outcome(Read([]byte("{\"text\":\"\xff\"}"), "given", &into)), "syntax not-utf-8 given")
	for _, text := range []string{full + "x", full + full, "x" + full, "\ufeff\ufeff" + full, full + "\ufeff"} {
		_, faults := read(t, text)
		assert.Equal(t, outcome(faults), "syntax not-json")
	}
	value, faults := read(t, "\ufeff \t\r\n"+full+" \n")
	assert.Equal(t, outcome(faults), "")
	assert.Equal(t, string(Append(nil, &value)), full)
}

func TestRawIsReadLater(t *testing.T) {
	value, faults := read(t, change(t, "raw", ` { "on" : "2026-13-01", "x":"\ud800" } `))
	assert.Equal(t, outcome(faults), "")
	assert.Equal(t, string(value.Raw), `{ "on" : "2026-13-01", "x":"\ud800" }`)
	var into inner
	assert.Equal(t, outcome(FormOf[inner]().ReadRaw(value.Raw, "raw", &into)), "invalid not-a-date raw.on, unknown-key unknown-key raw.x")
}

func TestTheFieldsOfAStructAreDescribed(t *testing.T) {
	fields := Describe(reflect.TypeFor[all]())
	var order []string
	by := map[string]Field{}
	for _, field := range fields {
		order = append(order, field.Name)
		by[field.Name] = field
	}
	assert.DeepEqual(t, order[:4], []string{"first", "last", "date", "amount"})
	assert.Equal(t, order[len(order)-1], "ticks")
	assert.Equal(t, by["date"].Words, law.Words{Danish: "dagen", English: "the day"})
	for name, want := range map[string]Kind{"date": Date, "amount": Amount, "unknown": Amount, "kroner": Kroner, "text": Text, "bytes": Text, "code": Text, "name": Name,
		"flag": Flag, "count": Count, "object": Object, "raw": Anything, "dates": List, "dateP": Date, "objectP": Object} {
		assert.Equal(t, by[name].Kind, want, name)
	}
	null := func(field Field) bool { return field.Null }
	var nulls []string
	for _, field := range slices.DeleteFunc(slices.Clone(fields), func(field Field) bool { return !null(field) }) {
		nulls = append(nulls, field.Name)
	}
	assert.Equal(t, strings.Join(nulls, " "), "unknown dateP amountP textP nameP flagP countP objectP marked")
	assert.DeepEqual(t, by["name"].Names, []string{"red", "green", "blue"})
	assert.DeepEqual(t, by["code"].Names, []string{"a", "b"})
	assert.DeepEqual(t, by["names"].Element.Names, []string{"red", "green", "blue"})
	assert.Assert(t, by["maybes"].Element.Null && !by["objects"].Element.Null)
	assert.Equal(t, by["maybes"].Element.Of, reflect.TypeFor[inner]())
	assert.Assert(t, by["flagPO"].Flag && by["flagPO"].Optional && !by["object"].Flag)
}

func TestATypeThatCannotBeReadIsAMistake(t *testing.T) {
	mistake := func(value any, want string) {
		t.Helper()
		defer func() { assert.Equal(t, recover(), want) }()
		Append(nil, value)
	}
	for _, wrong := range []any{&struct {
		A float64 `json:"a"`
	}{}, &struct {
		A map[string]int `json:"a"`
	}{}, &struct {
		A []any `json:"a"`
	}{}} {
		of := reflect.TypeOf(wrong).Elem().Field(0).Type
		if of.Kind() == reflect.Slice {
			of = of.Elem()
		}
		mistake(wrong, "wire: no JSON for "+of.String())
	}
	var fields []reflect.StructField
	for i := range 65 {
		name := string(rune('A'+i/26)) + string(rune('a'+i%26))
		fields = append(fields, reflect.StructField{Name: name, Type: reflect.TypeFor[int](), Tag: reflect.StructTag(`json:"` + name + `"`)})
	}
	assert.Equal(t, len(Describe(reflect.StructOf(fields[:64]))), 64)
	mistake(reflect.New(reflect.StructOf(fields)).Interface(), "wire: more than 64 fields in "+reflect.StructOf(fields).String())
	fields[1].Tag = fields[0].Tag
	mistake(reflect.New(reflect.StructOf(fields[:2])).Interface(), "wire: two fields named Aa")
}

func TestClearKeepsWhatHasNoName(t *testing.T) {
	value := chosen{Ticks: 5, Table: []int{1}}
	Clear(&value)
	assert.Equal(t, value.Ticks, 0)
	assert.DeepEqual(t, value.Table, []int{1})
	whole, faults := read(t, full)
	assert.Equal(t, outcome(faults), "")
	whole.Dash, whole.unnoticed, whole.Object.Other, whole.Object.hid = 1, 2, "3", 4
	Clear(&whole)
	assert.Equal(t, string(Append(nil, &whole)), string(Append(nil, &all{})))
	assert.Equal(t, whole.Dash+whole.unnoticed, 3)
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(full))
	f.Add([]byte(`{"flagPO":true,"raw":[],"objects":[{}],"first":"\ud83d\ude00"}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		sent := bytes.Clone(text)
		var value all
		faults := Read(text, "", &value)
		assert.Assert(t, bytes.Equal(text, sent))
		if len(faults) > 0 {
			return
		}
		assert.Assert(t, json.Valid(bytes.TrimPrefix(text, byteOrderMark)))
		written := Append(nil, &value)
		var again all
		assert.Equal(t, outcome(Read(written, "", &again)), "")
		assert.Equal(t, string(Append(nil, &again)), string(written))
	})
}

func TestTextsInALanguageAreLeftOut(t *testing.T) {
	for text, want := range map[string]string{
		`{"da":"a","en":"b"}`: `{"da":"a"}`,
		`{"en":"b","da":"a"}`: `{"da":"a"}`,
		`{"en":"b"}`:          `{}`,
		`{"x":1,"en":"b","y":[{"en":"\"}","z":"en"},{"da":""}]}`: `{"x":1,"y":[{"z":"en"},{"da":""}]}`,
		`{"a":"en","b":["en","en"],"en":{"en":"c"}}`:             `{"a":"en","b":["en","en"],"en":{}}`,
		`{"a":"\\","en":"\\","b":"\",\"en\":\"x"}`:               `{"a":"\\","b":"\",\"en\":\"x"}`,
	} {
		assert.Assert(t, json.Valid([]byte(text)), text)
		got := string(LeaveOut([]byte(text), "en"))
		assert.Equal(t, got, want)
		assert.Assert(t, json.Valid([]byte(got)), got)
	}
}
