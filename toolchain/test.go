package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type testResult struct {
	Package  string    `json:"package"`
	Name     string    `json:"name"`
	Status   string    `json:"status"`
	Location *location `json:"location"`
	// Output is what print() said.
	Output string `json:"output"`
	// Failure is the expression that did not hold with the values in it, or the error.
	Failure string `json:"failure"`
}

type fileCoverage struct {
	File       string `json:"file"`
	NotCovered []int  `json:"notCovered"`
}

// runTests runs every test_ rule. Failing ones run a second time with a trace, which coverage excludes.
func runTests(ctx context.Context, req request) (any, error) {
	tracer := cover.New()
	results, parsed, err := testRun(ctx, req, func(r *tester.Runner) { r.SetCoverageQueryTracer(tracer).SetCoverageRuns(nil) })
	if err != nil {
		return nil, err
	}
	coverage := coverageOf(tracer.Report(parsed))
	if failing := refsOfFailing(results); len(failing) > 0 {
		traced, _, err := testRun(ctx, req, func(r *tester.Runner) { r.EnableTracing(true).SetPrefixMatchers(failing...) })
		if err != nil {
			return nil, err
		}
		results = append(slices.DeleteFunc(results, func(r *tester.Result) bool { return r.Fail }), traced...)
	}
	tests := make([]testResult, len(results))
	for i, r := range results {
		tests[i] = testResult{strings.TrimPrefix(r.Package, "data."), r.Name, status(r), place(r.Location, req.Files), string(r.Output), failure(r)}
	}
	slices.SortFunc(tests, func(a, b testResult) int {
		return strings.Compare(a.Package+"\x00"+a.Name, b.Package+"\x00"+b.Name)
	})
	return map[string]any{"tests": tests, "coverage": coverage}, nil
}

func testRun(ctx context.Context, req request, set func(*tester.Runner)) ([]*tester.Result, map[string]*ast.Module, error) {
	// Compilation rewrites modules, so each run has its own.
	parsed, err := parse(req.Files)
	if err != nil {
		return nil, nil, err
	}
	store := inmem.NewFromObject(req.Data)
	runner := tester.NewRunner().SetDefaultRegoVersion(ast.RegoV1).SetStore(store).SetModules(parsed).SetTimeout(time.Minute)
	set(runner)
	var results []*tester.Result
	err = storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		channel, err := runner.RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for r := range channel {
			results = append(results, r)
		}
		return nil
	})
	return results, parsed, err
}

func refsOfFailing(results []*tester.Result) []ast.Ref {
	var refs []ast.Ref
	for _, r := range results {
		if r.Fail {
			refs = append(refs, ast.MustParseRef(r.Package+"."+r.Name))
		}
	}
	return refs
}

func status(r *tester.Result) string {
	switch {
	case r.Error != nil:
		return "error"
	case r.Skip:
		return "skipped"
	case r.Fail:
		return "failed"
	}
	return "passed"
}

func failure(r *tester.Result) string {
	if r.Error != nil {
		return r.Error.Error()
	}
	if !r.Fail {
		return ""
	}
	var cases []string
	for name, sub := range r.SubResults.Iter {
		if sub.Fail && len(sub.SubResults) == 0 {
			cases = append(cases, fmt.Sprintf("case %s: %s", strings.Join(name, ", "), lastFailure(sub.Trace)))
		}
	}
	if len(cases) > 0 {
		return strings.Join(cases, "\n")
	}
	return lastFailure(r.Trace)
}

// lastFailure shows the last expression that failed. In an `every` the failing expression is inside its body.
func lastFailure(trace []*topdown.Event) string {
	for _, event := range slices.Backward(trace) {
		expr, isExpr := event.Node.(*ast.Expr)
		if event.Op != topdown.FailOp || event.Location == nil || event.QueryID == 0 || !isExpr || expr.IsEvery() {
			continue
		}
		var text strings.Builder
		if err := topdown.PrettyEvent(&text, event, topdown.PrettyEventOpts{PrettyVars: true}); err != nil {
			panic(err)
		}
		return fmt.Sprintf("%s:%d\n%s", event.Location.File, event.Location.Row, dedent(text.String()))
	}
	return ""
}

// dedent removes the indentation that all lines share.
func dedent(text string) string {
	lines := strings.Split(strings.TrimRight(text, " \n"), "\n")
	shared := len(text)
	for _, line := range lines {
		shared = min(shared, len(line)-len(strings.TrimLeft(line, " \t")))
	}
	for i, line := range lines {
		lines[i] = line[shared:]
	}
	return strings.Join(lines, "\n")
}

func coverageOf(report cover.Report) []fileCoverage {
	coverage := make([]fileCoverage, 0, len(report.Files))
	for _, file := range util.KeysSorted(report.Files) {
		lines := []int{}
		for _, r := range report.Files[file].NotCovered {
			for line := r.Start.Row; line <= r.End.Row; line++ {
				lines = append(lines, line)
			}
		}
		slices.Sort(lines)
		coverage = append(coverage, fileCoverage{file, slices.Compact(lines)})
	}
	return coverage
}
