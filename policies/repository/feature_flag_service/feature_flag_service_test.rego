package rules.repository.feature_flag_service_test

import data.rules.repository.feature_flag_service

test_what_is_installed_decides if {
	feature_flag_service.evidence == {{"path": [], "params": {}}} with input as {"resource": {"product": "x", "provides": ["feature_flags"]}}
	feature_flag_service.evidence == set() with input as {"resource": {"product": "x", "provides": ["cache"]}}
}
