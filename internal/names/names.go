// SPDX-License-Identifier: MPL-2.0

// Package names gives the values of a small type their names in the JSON contract,
// so that every enumeration is written and read in the same way.
package names

import (
	"fmt"
	"strings"
)

// Table lists the names of the values 1, 2, … of a type. The zero value of the type
// has no name.
type Table[T ~uint8] []string

// Of returns the name of a value, or "" for the zero value and for a value without a
// name.
func (t Table[T]) Of(value T) string {
	if value == 0 || int(value) > len(t) {
		return ""
	}
	return t[value-1]
}

// Text returns the name of a value for MarshalText: empty for the zero value, and an
// error for a value without a name.
func (t Table[T]) Text(value T) ([]byte, error) {
	if int(value) > len(t) {
		return nil, fmt.Errorf("no such value of %T; expected one of %s", value, strings.Join(t, ", "))
	}
	return []byte(t.Of(value)), nil
}

// Read reads what [Table.Text] writes. On error the value is unchanged, and the
// error does not repeat what was read.
func (t Table[T]) Read(value *T, text []byte) error {
	if len(text) == 0 {
		*value = 0
		return nil
	}
	for i, name := range t {
		if name == string(text) {
			*value = T(i + 1)
			return nil
		}
	}
	return fmt.Errorf("no name of a %T; expected one of %s", *value, strings.Join(t, ", "))
}

// All returns every value that has a name, in order.
func (t Table[T]) All() []T {
	all := make([]T, len(t))
	for i := range t {
		all[i] = T(i + 1)
	}
	return all
}

// List returns the names of the values 1, 2, … of a type that has its table in another
// package.
func List[T interface {
	~uint8
	String() string
}]() (list []string) {
	for value := T(1); value.String() != ""; value++ {
		list = append(list, value.String())
	}
	return list
}
