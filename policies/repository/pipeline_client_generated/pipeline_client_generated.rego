# METADATA
# title: Client libraries are generated
# description: A library that is generated from the description fits the API, for each language that the generator knows.
# related_resources:
#   - ref: https://openapi-generator.tech/
# custom:
#   id: REPO-0386
#   severity: info
#   checklist: [DOC-OPENAPI-3]
#   kinds: [pipeline]
#   message: "{job} runs {tool}"
#   remediation: Generate client libraries from the OpenAPI document in the pipeline, and publish them.
package rules.repository.pipeline_client_generated

evidence contains {"path": step.path, "params": {"job": step.job, "tool": step.tool}} if {
	some step in input.facts.steps
	"generate_client" in step.does
	step.result != "disabled"
	step.result != "ignored"
}
