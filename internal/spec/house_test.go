// SPDX-License-Identifier: MPL-2.0

package spec_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"gotest.tools/v3/assert"
)

// exported calls a function with every exported type that an importer can reach, and
// the names of its methods.
func exported(t *testing.T, each func(name string, of ast.Expr, methods map[string]bool)) {
	t.Helper()
	const root = "."
	assert.NilError(t, filepath.WalkDir(root, func(room string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if name := entry.Name(); name == "internal" || name == "examples" || name == "testdata" || strings.HasPrefix(name, ".") && room != root {
			return filepath.SkipDir
		}
		types, methods := map[string]ast.Expr{}, map[string]map[string]bool{}
		files, err := filepath.Glob(filepath.Join(room, "*.go"))
		if err != nil {
			return err
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, declaration := range tree.Decls {
				collect(declaration, types, methods)
			}
		}
		for name, of := range types {
			each(filepath.Base(room)+"."+name, of, methods[name])
		}
		return nil
	}))
}

func collect(declaration ast.Decl, types map[string]ast.Expr, methods map[string]map[string]bool) {
	switch declaration := declaration.(type) {
	case *ast.FuncDecl:
		if declaration.Recv == nil {
			return
		}
		of := declaration.Recv.List[0].Type
		if pointer, is := of.(*ast.StarExpr); is {
			of = pointer.X
		}
		if name, is := of.(*ast.Ident); is {
			if methods[name.Name] == nil {
				methods[name.Name] = map[string]bool{}
			}
			methods[name.Name][declaration.Name.Name] = true
		}
	case *ast.GenDecl:
		for _, spec := range declaration.Specs {
			if named, is := spec.(*ast.TypeSpec); is && named.Name.IsExported() {
				types[named.Name.Name] = named.Type
			}
		}
	}
}

// An enumeration without a text is a number in JSON and in a log, and a number says
// nothing to whoever reads it in ten years.
func TestEveryEnumerationIsAText(t *testing.T) {
	count := 0
	exported(t, func(name string, of ast.Expr, methods map[string]bool) {
		if basic, is := of.(*ast.Ident); !is || basic.Name != "uint8" {
			return
		}
		count++
		for _, method := range []string{"String", "MarshalText", "UnmarshalText"} {
			assert.Check(t, methods[method], "%s has no %s", name, method)
		}
	})
	assert.Assert(t, count > 40, "%d enumerations", count)
}

func TestEveryFactsCanBeValidated(t *testing.T) {
	count := 0
	exported(t, func(name string, of ast.Expr, methods map[string]bool) {
		if _, is := of.(*ast.StructType); !is || !strings.HasSuffix(name, "Facts") {
			return
		}
		count++
		assert.Check(t, methods["Validate"], "%s has no Validate", name)
	})
	assert.Assert(t, count > 10, "%d kinds of facts", count)
}
