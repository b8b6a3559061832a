// SPDX-License-Identifier: MPL-2.0

package wire

import (
	"reflect"

	"github.com/hjemmel-dk/hjemmel/law"
)

// Field describes a field of a struct: one fact, option or part of a result.
type Field struct {
	Name     string
	Words    law.Words // what it is
	Optional bool      // may be left out
	Flag     bool      // true also stands for an empty object, and false for none
	Type
}

// Type describes a kind of value.
type Type struct {
	Kind    Kind
	Null    bool         // null may be written in its place
	Of      reflect.Type // the Go type
	Element *Type        // of a List
	Names   []string     // what a Name, and some a Text, may be
}

// Describe returns the fields of a struct type in their order.
func Describe(of reflect.Type) (fields []Field) {
	for _, field := range formOf(of).fields {
		fields = append(fields, Field{Name: field.name, Words: field.words, Optional: field.optional, Flag: field.flag, Type: field.describe()})
	}
	return fields
}

func (p *plan) describe() Type {
	described := Type{Kind: p.kind, Null: p.null, Of: p.of, Names: p.known()}
	if p.element != nil {
		element := p.element.describe()
		described.Element = &element
	}
	return described
}
