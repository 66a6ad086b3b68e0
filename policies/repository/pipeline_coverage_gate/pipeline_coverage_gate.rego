# METADATA
# title: Share of the code that tests must cover in the pipeline
# description: Below the share that was agreed on, a change is not tested well enough.
# related_resources:
#   - ref: https://martinfowler.com/bliki/TestCoverage.html
# custom:
#   id: REPO-0115
#   severity: medium
#   checklist: [TEST-COV-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Tests have to cover {percent} % of the code, less than {minimum} %
#   remediation: Let the pipeline fail below 80 % of the lines.
#   parameters:
#     minimum: {description: "Least share of covered lines, in percent.", default: 80}
package rules.repository.pipeline_coverage_gate

import data.lib.pipelines

minimum := data.parameters["REPO-0115"].minimum

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.on_change
	step.percent >= minimum
}

violations contains {"path": step.path, "params": {"percent": step.percent, "minimum": minimum}} if {
	some step in pipelines.effective
	step.percent > 0
	step.percent < minimum
}
