package rules.repository.compose_root_test

import data.rules.repository.compose_root

service(resource) := {"resource": resource, "facts": {"purpose": "production", "builds": false}}

test_root_is_found if {
	compose_root.violations == {{"path": ["user"], "params": {"how": "as root"}}} with input as service({"user": "root"})
	compose_root.violations == {{"path": ["user"], "params": {"how": "as root"}}} with input as service({"user": 0})
	compose_root.violations == {{"path": ["privileged"], "params": {"how": "privileged"}}} with input as service({"user": "10001:10001", "privileged": true})
	compose_root.violations == set() with input as service({})
	compose_root.applies with input as service({})
	not compose_root.applies with input as {"resource": {"user": "root"}, "facts": {"purpose": "development", "builds": false}}
}
