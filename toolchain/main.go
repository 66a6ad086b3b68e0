// Command toolchain compiles, checks, tests, formats and evaluates Rego. It reads one JSON request on standard input and
// writes one JSON response on standard output; it touches no file, so that it runs wherever WebAssembly runs.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-policy-agent/opa/v1/util"
)

type request struct {
	Command     string            `json:"command"`
	Files       map[string]string `json:"files"`
	Data        map[string]any    `json:"data"`
	Entrypoints []string          `json:"entrypoints"`
	Builtins    []string          `json:"builtins"`
	Evaluations []evaluation      `json:"evaluations"`
}

// response has a result, or the errors that the author of the Rego can mend.
type response struct {
	Result any         `json:"result"`
	Errors []regoError `json:"errors"`
}

// A command returns a result, or an error that locate turns into located ones.
var commands = map[string]func(context.Context, request) (any, error){
	"inspect":  inspect,
	"compile":  compilePolicy,
	"check":    check,
	"test":     runTests,
	"format":   formatFiles,
	"evaluate": evaluate,
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	req := request{Data: map[string]any{}}
	// OPA's decoder keeps numbers as they are written.
	if err := util.NewJSONDecoder(os.Stdin).Decode(&req); err != nil {
		return fmt.Errorf("request: %w", err)
	}
	command, ok := commands[req.Command]
	if !ok {
		return fmt.Errorf("request: unknown command %q", req.Command)
	}
	result, err := command(ctx, req)
	if err != nil {
		return json.NewEncoder(os.Stdout).Encode(response{Errors: locate(err, req.Files)})
	}
	return json.NewEncoder(os.Stdout).Encode(response{Result: result, Errors: []regoError{}})
}
