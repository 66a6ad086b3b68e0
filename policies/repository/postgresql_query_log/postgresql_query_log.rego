# METADATA
# title: Sight of slow queries
# description: >-
#   Only what is recorded can be made faster: statistics by query, or a log of those that take long.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/pgstatstatements.html
#   - ref: https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-MIN-DURATION-STATEMENT
# custom:
#   id: REPO-0417
#   severity: medium
#   checklist: [PERF-PG-4, SCALE-DB-4]
#   kinds: [postgresql_config]
#   relations: [readers]
#   message: "{setting} = {value} hides the queries"
#   remediation: Load pg_stat_statements in shared_preload_libraries, leave its track at top or all, and set log_min_duration_statement to some hundred milliseconds.
package rules.repository.postgresql_query_log

import data.lib.postgresql

violations contains {"path": ["pg_stat_statements.track", "text"], "params": {"setting": "pg_stat_statements.track", "value": "none"}} if {
	input.resource["pg_stat_statements.track"].text == "none"
}

violations contains {"path": ["track_activities", "value"], "params": {"setting": "track_activities", "value": "off"}} if {
	input.resource.track_activities.value == false
}

# No query takes that long: the log stays empty.
violations contains {"path": ["log_min_duration_statement", "text"], "params": {"setting": "log_min_duration_statement", "value": input.resource.log_min_duration_statement.text}} if {
	is_number(input.resource.log_min_duration_statement.value)
	input.resource.log_min_duration_statement.value > 300000
}

evidence contains {"path": ["shared_preload_libraries", "text"], "params": {"setting": "", "value": ""}} if {
	postgresql.read
	some library in ["pg_stat_statements", "pg_stat_monitor", "auto_explain"]
	contains(input.resource.shared_preload_libraries.text, library)
	object.get(input.resource, ["pg_stat_statements.track", "text"], "top") != "none"
}

evidence contains {"path": ["log_min_duration_statement", "text"], "params": {"setting": "", "value": ""}} if {
	postgresql.read
	input.resource.log_min_duration_statement.value >= 0
	input.resource.log_min_duration_statement.value <= 300000
}
