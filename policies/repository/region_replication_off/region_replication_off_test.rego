package rules.repository.region_replication_off_test

import data.rules.repository.region_replication_off

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

test_a_switch_that_is_off if {
	every word in ["_geographic_replication_enabled_", "_geo_replication_enabled_", "_cross_region_replication_enabled_", "_cross_region_replication_", "_cross_region_backup_enabled_", "_geographic_replication_", "_geo_replication_"] {
		region_replication_off.violations == {{"path": ["a"], "params": {"setting": "s"}}} with input as given([setting("s", word, {"on": false})])
		region_replication_off.violations == set() with input as given([setting("s", word, {"on": true})])
		region_replication_off.applies with input as given([setting("s", word, {"on": true})])
	}
	not region_replication_off.applies with input as given([setting("s", "_other_enabled_", {"on": false})])
}
