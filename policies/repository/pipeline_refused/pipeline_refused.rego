# METADATA
# title: Scheduled scan that GitHub never runs
# description: Expressions know no filters. GitHub refuses the whole workflow because of one, so nothing in it runs.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
# custom:
#   id: REPO-0176
#   severity: high
#   checklist: [PIPE-VERSION-5]
#   kinds: [pipeline]
#   message: Scheduled scan that GitHub never runs
#   remediation: Replace the filter behind the | by a function of GitHub or of the shell.
package rules.repository.pipeline_refused

import data.lib.pipelines

violations contains {"path": ["jobs"], "params": {}} if {
	input.facts.valid == false
	input.facts.triggers.schedule == true
	some step in input.facts.steps
	some activity in step.does
	activity in pipelines.scans
}
