package main

import (
	"context"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

type evaluation struct {
	Entrypoint string `json:"entrypoint"`
	Input      any    `json:"input"`
}

// outcome of one evaluation: a value, nothing at all (not defined), or an error.
type outcome struct {
	Defined bool   `json:"defined"`
	Value   any    `json:"value"`
	Error   string `json:"error"`
}

// evaluate asks OPA's own interpreter, the reference that WebAssembly is compared with.
func evaluate(ctx context.Context, req request) (any, error) {
	parsed, err := parse(req.Files)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(parsed); compiler.Failed() {
		return nil, compiler.Errors
	}
	store := inmem.NewFromObject(req.Data)
	prepared := map[string]rego.PreparedEvalQuery{}
	outcomes := make([]outcome, len(req.Evaluations))
	for i, e := range req.Evaluations {
		query, ok := prepared[e.Entrypoint]
		if !ok {
			if query, err = rego.New(rego.Compiler(compiler), rego.Store(store), rego.ParsedQuery(queryOf(e.Entrypoint))).PrepareForEval(ctx); err != nil {
				return nil, err
			}
			prepared[e.Entrypoint] = query
		}
		outcomes[i] = evaluateOne(ctx, query, e.Input)
	}
	return map[string]any{"outcomes": outcomes}, nil
}

// queryOf turns `a/b/c` into `data.a.b.c`.
func queryOf(entrypoint string) ast.Body {
	ref := ast.DefaultRootRef
	for _, part := range strings.Split(entrypoint, "/") {
		ref = ref.Append(ast.StringTerm(part))
	}
	return ast.NewBody(ast.NewExpr(ast.NewTerm(ref)))
}

func evaluateOne(ctx context.Context, query rego.PreparedEvalQuery, input any) outcome {
	results, err := query.Eval(ctx, rego.EvalInput(input))
	switch {
	case err != nil:
		return outcome{Error: err.Error()}
	case len(results) == 0:
		return outcome{}
	}
	return outcome{Defined: true, Value: results[0].Expressions[0].Value}
}
