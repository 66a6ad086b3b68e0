package rules.repository.feature_flag_library_test

import data.rules.repository.feature_flag_library

dependency(name, development) := {"facts": {"dependencies": [{"name": name, "version": "1", "development": development, "path": ["dependencies", name]}]}}

test_a_library_of_flags_is_shown if {
	feature_flag_library.evidence == {{"path": ["dependencies", "unleash-client"], "params": {}}} with input as dependency("unleash-client", false)
	feature_flag_library.evidence == set() with input as dependency("unleash-client", true)
	feature_flag_library.evidence == set() with input as dependency("express", false)
}
