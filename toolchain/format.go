package main

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/util"
)

// formatFiles returns every file in OPA's style, and the errors of all files that cannot be parsed.
func formatFiles(_ context.Context, req request) (any, error) {
	formatted := make(map[string]string, len(req.Files))
	var failed ast.Errors
	for _, file := range util.KeysSorted(req.Files) {
		text, err := format.SourceWithOpts(file, []byte(req.Files[file]), format.Opts{RegoVersion: ast.RegoV1, DropRedundantDirectiveImports: true})
		if err != nil {
			failed = append(failed, regoErrors(err)...)
		}
		formatted[file] = string(text)
	}
	if len(failed) > 0 {
		return nil, failed
	}
	return map[string]any{"files": formatted}, nil
}
