package rules.repository.query_times_test

import data.rules.repository.query_times

query(topic, fault) := {"source": {"kind": "alert", "name": "SlowQueries"}, "facts": {"topics": [topic], "fault": fault}}

test_a_sound_query_over_them_shows_it if {
	query_times.evidence == {{"path": ["expr"], "params": {"name": "SlowQueries"}}} with input as query("queries", "")
	query_times.evidence == set() with input as query("queries", "does not work")
	query_times.evidence == set() with input as query("latency", "")
}
