# METADATA
# title: Description of the API is not complete
# description: Callers build on what is written. Errors, schemas and authentication that are left out are found out by failing.
# related_resources:
#   - ref: https://spec.openapis.org/oas/latest.html
# custom:
#   id: REPO-0350
#   severity: medium
#   checklist: [DOC-OPENAPI-1]
#   kinds: [openapi]
#   message: "{lacking} of {operations} operations have {what}"
#   parameters:
#     share: {description: The share of operations (0 to 1) that have to have each part., default: 0.9}
#   remediation: Add to each operation a summary, schemas of bodies and answers, at least one error response, and the security scheme.
package rules.repository.api_undocumented

parameters := data.parameters["REPO-0350"]

aspects := {
	"described": "neither summary nor description",
	"success": "no response for success",
	"error": "no response for errors",
	"schemas": "a body or an answer without a schema",
	"secured": "no security, and do not say that they are open",
}

default applies := false

applies if input.facts.operations > 0

violations contains {"path": input.facts.lacking[aspect], "params": {"lacking": input.facts.operations - known, "operations": input.facts.operations, "what": what}} if {
	some aspect, what in aspects
	known := input.facts.counts[aspect]
	known < input.facts.operations * parameters.share
}

violations contains {"path": ["paths"], "params": {"lacking": "None", "operations": input.facts.operations, "what": "a security scheme that is defined"}} if {
	input.facts.operations > 0
	input.facts.schemes == 0
	input.facts.counts.secured == input.facts.operations
	count(object.get(input.resource, "security", [])) > 0
}
