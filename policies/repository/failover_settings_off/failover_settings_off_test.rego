package rules.repository.failover_settings_off_test

import data.rules.repository.failover_settings_off

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

test_a_switch_that_is_off if {
	every word in ["_automatic_failover_", "_automatic_failover_enabled_", "_automated_failover_", "_automated_failover_enabled_", "_auto_failover_", "_auto_failover_enabled_"] {
		failover_settings_off.violations == {{"path": ["a"], "params": {"setting": "s"}}} with input as given([setting("s", word, {"on": false})])
		failover_settings_off.violations == set() with input as given([setting("s", word, {"on": true})])
		failover_settings_off.applies with input as given([setting("s", word, {"on": true})])
	}
	not failover_settings_off.applies with input as given([setting("s", "_other_enabled_", {"on": false})])
}
