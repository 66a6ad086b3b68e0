# METADATA
# title: Connections of the database are shown
# description: Requests that wait for a connection look like a slow service until the pool is seen.
# related_resources:
#   - ref: https://github.com/brettwooldridge/HikariCP/wiki/Dropwizard-Metrics
# custom:
#   id: REPO-0221
#   severity: medium
#   checklist: [OBS-METRIC-3]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   relations: [sound_queries_of_pool]
#   message: "{name} {problem}"
#   remediation: Show the used, idle and waiting connections of the pool.
package rules.repository.connection_pool_metrics

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name, "problem": ""}} if {
	first := queries.sound("pool")[0]
}

violations contains {"path": query.path, "params": {"name": input.source.name, "problem": query.fault}} if {
	count(input.related.sound_queries_of_pool) == 0
	some query in queries.broken("pool")
}
