package rules.repository.postgresql_query_log_test

import data.rules.repository.postgresql_query_log

given(name, text, value) := {"resource": {name: {"text": text, "value": value}}, "facts": {"by": "file"}, "related": {"readers": []}}

place(name, last) := {{"path": [name, last], "params": {"setting": "", "value": ""}}}

test_statistics_or_a_log_are_evidence if {
	postgresql_query_log.evidence == place("shared_preload_libraries", "text") with input as given("shared_preload_libraries", "pg_stat_statements, pgaudit", "pg_stat_statements, pgaudit")
	postgresql_query_log.evidence == place("log_min_duration_statement", "text") with input as given("log_min_duration_statement", "500ms", 500)
	postgresql_query_log.evidence == set() with input as given("shared_preload_libraries", "timescaledb", "timescaledb")
	postgresql_query_log.evidence == set() with input as given("log_min_duration_statement", "-1", -1)
}

test_what_hides_the_queries if {
	postgresql_query_log.violations == {{"path": ["pg_stat_statements.track", "text"], "params": {"setting": "pg_stat_statements.track", "value": "none"}}} with input as given("pg_stat_statements.track", "none", "none")
	postgresql_query_log.violations == {{"path": ["track_activities", "value"], "params": {"setting": "track_activities", "value": "off"}}} with input as given("track_activities", "off", false)
	postgresql_query_log.violations == {{"path": ["log_min_duration_statement", "text"], "params": {"setting": "log_min_duration_statement", "value": "1h"}}} with input as given("log_min_duration_statement", "1h", 3600000)
	postgresql_query_log.violations == set() with input as given("log_min_duration_statement", "-1", -1)
}
