# METADATA
# title: What happens when a dependency is away is written down
# description: Who is called at night, and who builds a page, has to know which function may fail and what users get instead.
# related_resources:
#   - ref: https://sre.google/sre-book/addressing-cascading-failures/
# custom:
#   id: REPO-0380
#   severity: info
#   checklist: [HA-BREAKER-5]
#   kinds: [document_topic]
#   message: "{title} says what happens when something is away"
#   remediation: "Write down for each dependency what happens when it is away: what is cached, what is left out, what fails."
package rules.repository.document_degradation

evidence contains {"path": [], "params": {"title": input.resource.title}} if {
	input.resource.topic == "degradation"
	input.resource.words >= 30
	input.resource.filler == 0
	"failure" in input.resource.aspects
	"behaviour" in input.resource.aspects
}
