// SPDX-License-Identifier: MPL-2.0

package deferral

import (
	"slices"
	"strings"

	"github.com/hjemmel-dk/hjemmel/calendar"
	"github.com/hjemmel-dk/hjemmel/internal/check"
	"github.com/hjemmel-dk/hjemmel/internal/wire"
	"github.com/hjemmel-dk/hjemmel/law"
)

// listData is a list of benefits as read from a file.
type listData struct {
	From     calendar.Date  `json:"from" da:"den første dag, listen er sammenlignet med loven for" en:"the first day for which the list was compared with the law"`
	To       calendar.Date  `json:"to" da:"den sidste dag, listen er sammenlignet med loven for" en:"the last day for which the list was compared with the law"`
	Source   string         `json:"source" da:"hvem der har lavet listen, og efter hvad" en:"who made the list, and from what"`
	Benefits []BenefitEntry `json:"benefits" da:"ydelserne" en:"the benefits"`
}

// LoadBenefitList reads a list as JSON and makes it with [NewBenefitList]:
//
//	{"from": "2025-07-01", "to": "2027-12-31", "source": "…", "benefits": [
//	  {"code": "kontanthjaelp", "name": "kontanthjælp", "effect": "grounds", "source": "…"}]}
//
// A benefit may have its own from and to; its effect is "grounds", "grounds-alone",
// "neutral" or "income". [BenefitList.AppendJSON] writes the library's list in this
// form, as a starting point for the next one. A byte order mark at the start is
// skipped. The error is [law.Faults] with everything that is wrong, including
// unknown, repeated and missing keys and anything after the list.
func LoadBenefitList(text []byte) (BenefitList, error) {
	var data listData
	read := wire.Read(text, "", &data)
	if len(read) == 0 {
		return data.list()
	}
	var c check.Check
	data.checkHead(&c)
	data.checkEntries(&c)
	inBenefits := func(fault law.Fault) bool { return strings.HasPrefix(fault.Field, "benefits") }
	if !slices.ContainsFunc(read, inBenefits) { // an effect that could not be read may be the ground
		data.checkGrounds(&c)
	}
	return BenefitList{}, check.Join(read, c.Err())
}

// AppendJSON appends the list as JSON that [LoadBenefitList] can read.
func (b BenefitList) AppendJSON(dst []byte) []byte {
	list := b.get()
	return wire.Append(dst, &listData{From: list.verified.From, To: list.verified.To, Source: list.source, Benefits: b.Entries()})
}
