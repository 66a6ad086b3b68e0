package rules.repository.backup_hourly_test

import data.rules.repository.backup_hourly

backup := {"name": "nightly", "schedule": "x", "suspend": false, "hours": 24, "target": "remote", "database": true}

given(values, others) := {"resource": object.union(backup, values), "related": {"most_frequent_backup": [object.union(backup, values)], "continuous_backups": others, "taken_from": [], "taken_of": []}}

place(hours) := {{"path": ["schedule"], "params": {"name": "nightly", "hours": hours}}}

test_a_backup_every_hour_is_evidence if {
	backup_hourly.evidence == place(1) with input as given({"hours": 1}, [])
	backup_hourly.evidence == set() with input as given({"hours": 1, "target": "scratch"}, [])
	backup_hourly.evidence == set() with input as given({"hours": 1, "suspend": true}, [])
	backup_hourly.evidence == set() with input as object.union(given({"hours": 1}, []), {"related": {"taken_from": [{}]}})
	backup_hourly.evidence == place(1) with input as object.union(given({"hours": 1}, []), {"related": {"taken_from": [{}], "taken_of": [{}]}})
}

test_a_daily_dump_alone_loses_a_day if {
	backup_hourly.violations == place(24) with input as given({}, [])
	backup_hourly.violations == place(24) with input as given({}, [{"archive_mode": {"text": "off", "value": false}}])
	backup_hourly.violations == set() with input as given({"database": false}, [])
	backup_hourly.violations == set() with input as given({"hours": 1}, [])
}

test_what_recovers_to_a_moment_stands_beside_it if {
	every other in [
		{"archive_mode": {"text": "on", "value": true}}, {"archive_mode": {"text": "always", "value": "always"}},
		{"spec": {"backup": {"barmanObjectStore": {}}}}, {"spec": {"plugins": [{}]}}, {"spec": {"backup": {"pitr": {"enabled": true}}}},
		{"spec": {"backups": {"pgbackrest": {"repos": [{}]}}}}, {"spec": {"configurations": {"backups": [{}]}}}, {"type": "aws_db_instance"},
	] {
		backup_hourly.violations == set() with input as given({}, [other])
	}
}

test_another_backup_may_be_more_frequent if {
	backup_hourly.violations == set() with input as {"resource": backup, "related": {"most_frequent_backup": [object.union(backup, {"hours": 1})], "continuous_backups": []}}
}
