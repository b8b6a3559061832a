// SPDX-License-Identifier: MPL-2.0

package claimsheet

import (
	"reflect"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// Every text on a sheet is found by its type, so that a new one cannot be
// forgotten.
func TestNoTextOfASheetCanHoldAPersonalIdentifier(t *testing.T) {
	count := 0
	structure := reflect.TypeFor[Sheet]()
	for i := range structure.NumField() {
		sheet := fullSheet()
		field := reflect.ValueOf(&sheet).Elem().Field(i)
		name, _, _ := strings.Cut(structure.Field(i).Tag.Get("json"), ",")
		switch value := field.Addr().Interface().(type) {
		case *string:
			*value = "se 000000-0000"
		case *Type:
			*value = "se 000000-0000"
		case *[]string:
			*value = []string{"a", "0000000000"}
			name += "[1]"
		default:
			continue
		}
		count++
		assert.Equal(t, faultList(t, sheet.Validate()), "invalid "+name)
		_, err := sheet.Check(received)
		assert.Equal(t, faultList(t, err), "invalid "+name)
	}
	assert.Equal(t, count, 8)
}
