# METADATA
# title: Security events are detected
# description: 'An attack is stopped only where somebody hears of it: a sensor watches what runs, or an alert what is refused.'
# related_resources:
#   - ref: https://falco.org/docs/
# custom:
#   id: REPO-0240
#   severity: high
#   checklist: [OBS-AUDIT-4]
#   kinds: [installation, alert]
#   relations: [sound_queries_of_security]
#   message: "{name} {problem}"
#   remediation: Install a runtime sensor such as Falco or Tetragon, or let alerts fire on failed sign-ins.
package rules.repository.security_events

import data.lib.queries

evidence contains {"path": ["product"], "params": {"name": input.resource.product, "problem": ""}} if "runtime_security" in input.resource.provides

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	input.source.kind == "alert"
	first := queries.sound("security")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	input.source.kind == "alert"
	count(input.related.sound_queries_of_security) == 0
	some query in queries.broken("security")
}
