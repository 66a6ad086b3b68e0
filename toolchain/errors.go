package main

import (
	"errors"
	"strings"
	"unicode/utf16"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

// location counts from 1; columns are UTF-16 code units, as everywhere in readygate.
type location struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type regoError struct {
	Code     string    `json:"code"`
	Message  string    `json:"message"`
	Location *location `json:"location"`
}

// locate turns any error of OPA into errors with a place, in the order of their places.
func locate(err error, files map[string]string) []regoError {
	errs := regoErrors(err)
	errs.Sort()
	located := make([]regoError, len(errs))
	for i, e := range errs {
		located[i] = regoError{Code: e.Code, Message: message(e), Location: place(e.Location, files)}
	}
	return located
}

// regoErrors are what err consists of; one without a place, such as an unknown entrypoint, counts as an error of compilation.
func regoErrors(err error) ast.Errors {
	var several ast.Errors
	var single *ast.Error
	switch {
	case errors.As(err, &several):
		return several
	case errors.As(err, &single):
		return ast.Errors{single}
	}
	return ast.Errors{{Code: ast.CompileErr, Message: err.Error()}}
}

// message adds the details that name what was found and what was wanted; a copy of the source line is left out.
func message(e *ast.Error) string {
	switch e.Details.(type) {
	case nil, *ast.ParserErrorDetail:
		return builtinHint(e.Message)
	case *ast.ArgErrDetail, *format.ArityFormatErrDetail:
		return e.Message + " (" + strings.Join(e.Details.Lines(), ", ") + ")"
	}
	return e.Message
}

func builtinHint(text string) string {
	name, undefined := strings.CutPrefix(text, "undefined function ")
	if _, known := ast.BuiltinMap[name]; undefined && known {
		return name + " is not available: it has no implementation in WebAssembly"
	}
	return text
}

// place converts OPA's columns, which count code points. An empty file has its errors at 0:0.
func place(at *ast.Location, files map[string]string) *location {
	if at == nil || at.File == "" {
		return nil
	}
	line, column := max(at.Row, 1), max(at.Col, 1)
	if lines := strings.Split(files[at.File], "\n"); line <= len(lines) {
		before := []rune(lines[line-1])
		column = len(utf16.Encode(before[:min(column-1, len(before))])) + 1
	}
	return &location{File: at.File, Line: line, Column: column}
}
