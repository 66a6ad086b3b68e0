package rules.repository.recovery_drill_test

import data.rules.repository.recovery_drill

record(today, days, newer) := {
	"resource": {"topic": "drill", "aspects": ["outcome"], "held": [{"line": 3 + i, "day": day, "date": "some day"} | some i, day in days]},
	"facts": {"today": today, "age_days": 0},
	"related": {"newer_reports": newer, "trials": []},
}

test_a_drill_within_the_year_is_evidence if {
	recovery_drill.evidence == {{"path": [], "params": {}}} with input as record(1000, [200, 635], [])
	recovery_drill.violations == set() with input as record(1000, [200, 635], [])
	recovery_drill.applies with input as record(1000, [635], [])
}

test_an_older_one_is_found_with_its_age if {
	recovery_drill.evidence == set() with input as record(1000, [200, 634], [])
	recovery_drill.violations == {{"path": ["held", 1], "params": {"date": "some day", "days": 366}}} with input as record(1000, [200, 634], [])
}

test_one_that_is_planned_is_none if {
	recovery_drill.violations == {{"path": ["held", 0], "params": {"date": "some day", "days": 900}}} with input as record(1000, [100, 1001], [])
	recovery_drill.evidence | recovery_drill.violations == set() with input as record(1000, [1001], [])
}

test_a_newer_record_counts_alone if {
	recovery_drill.violations == set() with input as record(1000, [100], [{"topic": "drill"}])
}

test_beside_trials_on_a_schedule_its_age_matters_less if {
	recovery_drill.violations == set() with input as object.union(record(1000, [100], []), {"related": {"newer_reports": [], "trials": [{"name": "restore-test"}]}})
}

test_other_topics_are_left_alone if {
	not recovery_drill.applies with input as {"resource": {"topic": "capacity"}}
}
