// Command renderer renders Helm charts as `helm template` does. It reads a JSON list of requests on standard input and writes a line of JSON for
// each to standard output; it touches no file, so that it runs wherever WebAssembly runs.
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

// request has what the command line of helm would name, with the files themselves.
type request struct {
	Release     string `json:"release"`
	Namespace   string `json:"namespace"`
	KubeVersion string `json:"kubeVersion"`
	// The chart's files by their path below it, in base64.
	Files map[string][]byte `json:"files"`
	// Values files, later ones over earlier ones.
	Values []valuesFile `json:"values"`
	// Single values over those of the files, such as image.tag=1.4.2.
	Set []string `json:"set"`
}

// valuesFile has a name for messages.
type valuesFile struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// answer has the manifests, or what is wrong in helm's words.
type answer struct {
	Output string `json:"output"`
	// Dependencies that are not there, without which the rest was rendered.
	Missing []string `json:"missing"`
	Error   string   `json:"error"`
}

func main() {
	var requests []request
	if err := json.NewDecoder(os.Stdin).Decode(&requests); err != nil {
		fmt.Fprintln(os.Stderr, "requests:", err)
		os.Exit(1)
	}
	answers := json.NewEncoder(os.Stdout)
	for _, req := range requests {
		if err := answers.Encode(answerTo(req)); err != nil {
			fmt.Fprintln(os.Stderr, "answer:", err)
			os.Exit(1)
		}
	}
}

// answerTo keeps a chart that makes the library panic from taking the others along.
func answerTo(req request) (answered answer) {
	defer func() {
		if cause := recover(); cause != nil {
			answered = answer{Error: fmt.Sprint("Error: ", cause)}
		}
	}()
	output, missing, err := render(req)
	if err != nil {
		return answer{Error: fmt.Sprint("Error: ", err)}
	}
	return answer{Output: output, Missing: missing}
}
