# METADATA
# title: Figures of the business are shown
# description: 'A service can answer every request and still sell nothing: orders, users and revenue show what it is there for.'
# related_resources:
#   - ref: https://sre.google/workbook/monitoring/
# custom:
#   id: REPO-0223
#   severity: low
#   checklist: [OBS-METRIC-5]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_business]
#   message: "{name} {problem}"
#   remediation: 'Show what the service is there for: orders, users, payments.'
package rules.repository.business_metrics

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("business")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_business) == 0
	some query in queries.broken("business")
}
