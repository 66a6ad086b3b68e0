# METADATA
# title: Limits of the API are written down
# description: A caller who knows the limit stays below it, and one who is told when to come again does not try all the time.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc6585#section-4
# custom:
#   id: REPO-0381
#   severity: info
#   checklist: [DOC-OPENAPI-5]
#   kinds: [document_topic]
#   message: "{title} tells the limits"
#   remediation: Write down how many requests are allowed in which time, and which headers say what is left.
package rules.repository.document_api_limits

evidence contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "api_limits"
	input.resource.words >= 15
	input.resource.filler == 0
	"number" in input.resource.aspects
	"told" in input.resource.aspects
}
