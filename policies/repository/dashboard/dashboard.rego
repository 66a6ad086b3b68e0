# METADATA
# title: Dashboard kept as code
# description: A dashboard that only stands in a database is lost with it, and nobody reviews its changes.
# related_resources:
#   - ref: https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
# custom:
#   id: REPO-0225
#   severity: low
#   checklist: [OBS-PROM-3]
#   kinds: [grafana_dashboard]
#   message: "{name} {problem}"
#   remediation: Export the dashboard with its panels and queries.
package rules.repository.dashboard

evidence contains {"path": ["title"], "params": {"name": input.source.name, "problem": ""}} if {
	input.facts.wrapped == false
	count([query | some query in input.facts.queries; query.fault == ""]) > 0
}

violations contains {"path": ["title"], "params": {"name": input.source.name, "problem": "has no panel"}} if input.facts.shows == 0

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": "has no query that works"}} if {
	query := input.facts.queries[0]
	count([sound | some sound in input.facts.queries; sound.fault == ""]) == 0
}
