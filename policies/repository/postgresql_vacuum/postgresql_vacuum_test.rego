package rules.repository.postgresql_vacuum_test

import data.rules.repository.postgresql_vacuum

given(values) := {"resource": values, "facts": {"by": "file"}, "related": {"readers": []}}

on := {"text": "on", "value": true}

off := {"text": "off", "value": false}

test_vacuum_that_is_off if {
	postgresql_vacuum.violations == {{"path": ["autovacuum", "value"], "params": {"setting": "autovacuum"}}} with input as given({"autovacuum": off})
	postgresql_vacuum.violations == {{"path": ["track_counts", "value"], "params": {"setting": "track_counts"}}} with input as given({"track_counts": off})
	postgresql_vacuum.evidence == set() with input as given({"autovacuum": off, "autovacuum_naptime": {"text": "1min", "value": 60000}})
}

test_vacuum_that_is_set if {
	postgresql_vacuum.evidence == {{"path": ["autovacuum", "text"], "params": {"setting": "autovacuum"}}} with input as given({"autovacuum": on})
	postgresql_vacuum.evidence == {{"path": ["autovacuum_naptime", "text"], "params": {"setting": "autovacuum_naptime"}}} with input as given({"autovacuum_naptime": {"text": "1min", "value": 60000}})
	postgresql_vacuum.evidence == set() with input as given({"track_counts": on})
	postgresql_vacuum.violations == set() with input as given({"autovacuum": on})
}
