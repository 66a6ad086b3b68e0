# METADATA
# title: Times of the database's queries are measured
# description: A query that became slow is found before it takes every connection.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/pgstatstatements.html
# custom:
#   id: REPO-0653
#   severity: info
#   checklist: [PERF-PG-4]
#   kinds: [alert, recording_rule, grafana_dashboard]
#   message: "{name} measures how long queries of the database take"
#   remediation: Measure how long queries take, by pg_stat_statements or in the application, and show it or alert on it.
package rules.repository.query_times

import data.lib.queries

evidence contains {"path": first.path, "params": {"name": input.source.name}} if {
	first := queries.sound("queries")[0]
}
