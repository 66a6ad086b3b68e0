package rules.kubernetes.database_unsafe_writes_test

import data.rules.kubernetes.database_unsafe_writes

pod(args) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "db", "args": args}]}}}

test_arguments_that_give_up_writes_are_found if {
	database_unsafe_writes.violations == {{"path": ["spec", "containers", 0, "args", 1], "params": {"setting": "fsync=off"}}} with input as pod(["-c", "fsync=off"])
	database_unsafe_writes.violations == {{"path": ["spec", "containers", 0, "args", 0], "params": {"setting": "synchronous_commit=off"}}} with input as pod(["-csynchronous_commit=off"])
	violation := {"path": ["spec", "containers", 0, "args", 0], "params": {"setting": "innodb_flush_log_at_trx_commit=0"}}
	database_unsafe_writes.violations == {violation} with input as pod(["--innodb-flush-log-at-trx-commit=0"])
}

test_parameters_of_operators_are_found if {
	cluster := {"kind": "Cluster", "spec": {"postgresql": {"parameters": {"synchronous_commit": "off", "max_connections": "200"}}}}
	violation := {"path": ["spec", "postgresql", "parameters", "synchronous_commit"], "params": {"setting": "synchronous_commit=off"}}
	database_unsafe_writes.violations == {violation} with input as {"resource": cluster}
	yaml_off := {"kind": "postgresql", "spec": {"postgresql": {"parameters": {"fsync": false}}}}
	database_unsafe_writes.violations == {{"path": ["spec", "postgresql", "parameters", "fsync"], "params": {"setting": "fsync=off"}}} with input as {"resource": yaml_off}
}

test_safe_settings_pass if {
	database_unsafe_writes.violations == set() with input as pod(["-c", "fsync=on", "-c", "synchronous_commit=remote_apply"])
	database_unsafe_writes.applies with input as pod(["-c", "fsync=on"])
	cluster := {"kind": "Cluster", "spec": {"postgresql": {"parameters": {"full_page_writes": true}}}}
	database_unsafe_writes.violations == set() with input as {"resource": cluster}
}

test_what_sets_none_of_them_is_not_asked if {
	not database_unsafe_writes.applies with input as pod(["--verbose"])
}
