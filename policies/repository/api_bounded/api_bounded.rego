# METADATA
# title: Parameters of the API are bounded
# description: What has a type, a format and a range in the description can be checked against it before it is served.
# related_resources:
#   - ref: https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/
# custom:
#   id: REPO-0352
#   severity: info
#   checklist: [SEC-API-2]
#   kinds: [openapi]
#   message: Parameters have types and bounds
#   remediation: Give each parameter an enumeration, a pattern, a format, a range or a length.
package rules.repository.api_bounded

evidence contains {"path": ["paths"], "params": {}} if {
	input.facts.parameters > 0
	input.facts.bounded >= input.facts.parameters * 0.8
	input.facts.counts.schemas == input.facts.operations
}
