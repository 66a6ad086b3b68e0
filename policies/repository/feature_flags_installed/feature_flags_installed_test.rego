package rules.repository.feature_flags_installed_test

import data.rules.repository.feature_flags_installed

test_what_provides_it_counts if {
	feature_flags_installed.evidence == {{"path": ["product"], "params": {"product": "a"}}} with input as {"resource": {"product": "a", "provides": ["x", "feature_flags"]}}
	feature_flags_installed.evidence == set() with input as {"resource": {"product": "b", "provides": ["x"]}}
}
