package rules.repository.dependencies_locked_test

import data.rules.repository.dependencies_locked

test_a_lock_file_is_shown if {
	dependencies_locked.evidence == {{"path": [], "params": {}}} with input as {"resource": {"ecosystem": "npm"}}
}
