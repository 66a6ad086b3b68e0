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
	var several ast.Errors
	var single *ast.Error
	switch {
	case errors.As(err, &several):
		several.Sort()
	case errors.As(err, &single):
		several = ast.Errors{single}
	default:
		return []regoError{{Code: ast.CompileErr, Message: err.Error()}}
	}
	located := make([]regoError, len(several))
	for i, e := range several {
		located[i] = regoError{Code: e.Code, Message: message(e), Location: place(e.Location, files)}
	}
	return located
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

// place converts OPA's columns, which count code points.
func place(at *ast.Location, files map[string]string) *location {
	if at == nil || at.File == "" {
		return nil
	}
	column := at.Col
	if lines := strings.Split(files[at.File], "\n"); at.Row >= 1 && at.Row <= len(lines) {
		before := []rune(lines[at.Row-1])
		before = before[:max(0, min(at.Col-1, len(before)))]
		column = len(utf16.Encode(before)) + 1
	}
	return &location{File: at.File, Line: at.Row, Column: column}
}
