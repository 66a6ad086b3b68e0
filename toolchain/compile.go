package main

import (
	"context"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

// compilePolicy makes one WebAssembly module of all files. Its entrypoints are exactly the given ones.
func compilePolicy(ctx context.Context, req request) (any, error) {
	parsed, err := parse(req.Files)
	if err != nil {
		return nil, err
	}
	modules := describe(parsed, req.Files)
	sources := &bundle.Bundle{}
	sources.Manifest.Init()
	sources.SetRegoVersion(ast.RegoV1)
	for _, file := range util.KeysSorted(parsed) {
		sources.Modules = append(sources.Modules, bundle.ModuleFile{URL: file, Path: file, Parsed: parsed[file], Raw: []byte(req.Files[file])})
	}
	// No optimization level: it strips metadata or panics (open-policy-agent/opa#5548, #8757).
	compiler := compile.New().
		WithTarget(compile.TargetWasm).
		WithRegoVersion(ast.RegoV1).
		WithCapabilities(capabilities(req.Builtins)).
		WithEntrypoints(req.Entrypoints...).
		WithPruneUnused(true).
		WithBundle(sources)
	if err := compiler.Build(ctx); err != nil {
		return nil, err
	}
	return map[string]any{"wasm": compiler.Bundle().WasmModules[0].Raw, "modules": modules}, nil
}

// check compiles in strict mode: unused variables and imports are errors, too.
func check(_ context.Context, req request) (any, error) {
	parsed, err := parse(req.Files)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities(req.Builtins)).WithStrict(true).SetErrorLimit(0)
	if compiler.Compile(parsed); compiler.Failed() {
		return nil, compiler.Errors
	}
	return map[string]any{}, nil
}

// capabilities are those of this OPA with the named builtins only.
func capabilities(builtins []string) *ast.Capabilities {
	limited := *ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.RegoV1))
	limited.Builtins = slices.DeleteFunc(slices.Clone(limited.Builtins), func(b *ast.Builtin) bool {
		return !slices.Contains(builtins, b.Name)
	})
	return &limited
}
