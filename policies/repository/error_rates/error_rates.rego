# METADATA
# title: Failed requests are shown
# description: What fails, and how, is seen only where requests are told apart by their status.
# related_resources:
#   - ref: https://sre.google/sre-book/monitoring-distributed-systems/
# custom:
#   id: REPO-0220
#   severity: high
#   checklist: [OBS-METRIC-2]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_errors]
#   message: "{name} {problem}"
#   remediation: Ask for the rate of failed requests by status or type, and for their share of all.
package rules.repository.error_rates

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("errors")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_errors) == 0
	some query in queries.broken("errors")
}
