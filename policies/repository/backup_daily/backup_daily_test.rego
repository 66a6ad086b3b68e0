package rules.repository.backup_daily_test

import data.rules.repository.backup_daily

backup := {"name": "nightly", "schedule": "0 2 * * *", "tool": "pg_dump", "suspend": false, "activity": "backup", "hours": 24, "days": 7, "target": "remote", "encrypted": null, "database": true}

given(values) := {"resource": object.union(backup, values), "related": {"most_frequent_backup": [object.union(backup, values)], "taken_from": [], "taken_of": []}}

found(step, problem) := {{"path": [step], "params": {"problem": problem}}}

test_a_daily_backup_elsewhere_is_evidence if {
	backup_daily.evidence == found("schedule", "") with input as given({})
	backup_daily.evidence == found("schedule", "") with input as given({"days": null, "hours": 6, "target": "kept"})
	backup_daily.violations == set() with input as given({})
	backup_daily.evidence == set() with input as given({"days": 3})
	backup_daily.evidence == set() with input as given({"hours": null})
}

test_a_backup_that_does_not_help if {
	backup_daily.violations == found("suspend", "nightly is suspended and makes no backups") with input as given({"suspend": true})
	backup_daily.violations == found("tool", "nightly writes its backup to a place that ends with the container") with input as given({"target": "scratch"})
	backup_daily.violations == found("tool", "nightly writes its backup to the disk of the machine that it runs on") with input as given({"target": "node"})
	backup_daily.violations == found("schedule", "nightly keeps its backups for a day or less") with input as given({"days": 1})
	backup_daily.violations == found("schedule", "nightly makes a backup less than once a day, and no other one does more often") with input as given({"hours": 168})
	backup_daily.evidence == set() with input as given({"target": "scratch"})
}

test_a_backup_of_nothing if {
	nothing := object.union(given({}), {"related": {"taken_from": [{}]}})
	backup_daily.violations == found("name", "nightly selects nothing that is in its namespaces") with input as nothing
	backup_daily.evidence == set() with input as nothing
	backup_daily.violations == set() with input as object.union(nothing, {"related": {"taken_of": [{}]}})
}

test_a_weekly_or_short_one_beside_a_daily_one_is_good if {
	backup_daily.violations == set() with input as given({"days": null})
	backup_daily.violations == set() with input as {"resource": object.union(backup, {"hours": 168}), "related": {"most_frequent_backup": [backup], "taken_from": [], "taken_of": []}}
	backup_daily.violations == set() with input as given({"hours": 1, "days": 1})
}
