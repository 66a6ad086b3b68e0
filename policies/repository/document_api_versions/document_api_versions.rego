# METADATA
# title: Versions of the API are written down
# description: Who calls the API has to know what may change, how long an old version lives and how to move to the next one.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc9745
# custom:
#   id: REPO-0382
#   severity: info
#   checklist: [DOC-OPENAPI-4]
#   kinds: [document_topic]
#   message: "{title} tells what becomes of versions"
#   remediation: Write down what may change in a version, how long an old one is served, and how to move to the next.
package rules.repository.document_api_versions

evidence contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "api_versions"
	input.resource.words >= 40
	input.resource.filler == 0
	"change" in input.resource.aspects
	"lifetime" in input.resource.aspects
	"move" in input.resource.aspects
}
