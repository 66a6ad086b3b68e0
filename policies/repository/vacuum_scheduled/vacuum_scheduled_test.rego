package rules.repository.vacuum_scheduled_test

import data.rules.repository.vacuum_scheduled

given(values) := {"resource": object.union({"name": "weekly", "activity": "vacuum", "suspend": false, "locks": false}, values)}

test_a_job_that_vacuums_is_evidence if {
	vacuum_scheduled.evidence == {{"path": ["schedule"], "params": {"name": "weekly"}}} with input as given({})
	vacuum_scheduled.evidence == {{"path": ["statements", 0], "params": {"name": "1.sql"}}} with input as {"resource": {"statements": [{"line": 1, "does": "scheduled_vacuum"}]}, "source": {"name": "1.sql"}}
	vacuum_scheduled.evidence == set() with input as given({"suspend": true})
	vacuum_scheduled.evidence == set() with input as given({"locks": true})
	vacuum_scheduled.evidence == set() with input as given({"activity": "reindex"})
}
