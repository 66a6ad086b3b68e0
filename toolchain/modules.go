package main

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// module is what the host needs to know about a file before it compiles it.
type module struct {
	File        string           `json:"file"`
	Package     string           `json:"package"`
	Location    *location        `json:"location"`
	Annotations *ast.Annotations `json:"annotations"`
	Rules       []string         `json:"rules"`
}

func inspect(_ context.Context, req request) (any, error) {
	parsed, err := parse(req.Files)
	if err != nil {
		return nil, err
	}
	return map[string]any{"modules": describe(parsed, req.Files)}, nil
}

// parse reads every file as Rego v1 and reports the errors of all of them at once.
func parse(files map[string]string) (map[string]*ast.Module, error) {
	parsed := make(map[string]*ast.Module, len(files))
	var failed ast.Errors
	for _, file := range util.KeysSorted(files) {
		m, err := ast.ParseModuleWithOpts(file, files[file], ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		if err != nil {
			failed = append(failed, regoErrors(err)...)
		}
		parsed[file] = m
	}
	if len(failed) > 0 {
		return nil, failed
	}
	return parsed, nil
}

// describe goes before compilation, which rewrites the modules.
func describe(parsed map[string]*ast.Module, files map[string]string) []module {
	modules := make([]module, 0, len(parsed))
	for _, file := range util.KeysSorted(parsed) {
		m := parsed[file]
		at, annotations := m.Package.Location, (*ast.Annotations)(nil)
		for _, a := range m.Annotations {
			if a.Scope == "package" {
				at, annotations = a.Location, a
			}
		}
		modules = append(modules, module{file, packageName(m), place(at, files), annotations, ruleNames(m)})
	}
	return modules
}

func packageName(m *ast.Module) string {
	return strings.TrimPrefix(m.Package.Path.String(), "data.")
}

func ruleNames(m *ast.Module) []string {
	names := make([]string, 0, len(m.Rules))
	for _, rule := range m.Rules {
		names = append(names, rule.Head.Ref()[0].Value.String())
	}
	slices.Sort(names)
	return slices.Compact(names)
}
