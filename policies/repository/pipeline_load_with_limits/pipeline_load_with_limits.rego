# METADATA
# title: The pipeline runs Locust with a load and a duration
# description: >-
#   Users and duration of a Locust test mostly stand in the command that starts it. Locust itself fails the run where requests failed.
# related_resources:
#   - ref: https://docs.locust.io/en/stable/running-without-web-ui.html
# custom:
#   id: REPO-0651
#   severity: info
#   checklist: [SCALE-LOAD-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline runs Locust with a load and a duration
#   remediation: Run locust --headless with --users and --run-time, and keep its exit code for errors.
package rules.repository.pipeline_load_with_limits

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.tool == "locust"
	to_number(option(step.words, ["--users", "-u"])) > 1
	lasts(option(step.words, ["--run-time", "-t"]))
	not forgives(step.words)
}

forgives(words) if option(words, ["--exit-code-on-error"]) == "0"

option(words, names) := words[i + 1] if {
	some i, word in words
	word in names
}

option(words, names) := substring(word, count(name) + 1, -1) if {
	some word in words
	some name in names
	startswith(word, concat("", [name, "="]))
}

# A minute or more: `5m`, `1h30m`, `300s`, `300`.
lasts(text) if contains(text, "h")

lasts(text) if {
	not contains(text, "h")
	to_number(split(text, "m")[0]) >= 1
	contains(text, "m")
}

lasts(text) if {
	not contains(text, "m")
	to_number(trim_suffix(text, "s")) >= 60
}
