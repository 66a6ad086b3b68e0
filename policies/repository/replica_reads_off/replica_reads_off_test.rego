package rules.repository.replica_reads_off_test

import data.rules.repository.replica_reads_off

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

test_a_switch_that_is_off if {
	every word in ["_read_replica_enabled_", "_read_replicas_enabled_", "_replica_reads_enabled_", "_read_from_replicas_", "_use_read_replica_", "_use_read_replicas_"] {
		replica_reads_off.violations == {{"path": ["a"], "params": {"setting": "s"}}} with input as given([setting("s", word, {"on": false})])
		replica_reads_off.violations == set() with input as given([setting("s", word, {"on": true})])
		replica_reads_off.applies with input as given([setting("s", word, {"on": true})])
	}
	not replica_reads_off.applies with input as given([setting("s", "_other_enabled_", {"on": false})])
}
