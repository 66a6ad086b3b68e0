package rules.repository.api_versioned_test

import data.rules.repository.api_versioned

api(versioned, version) := {"resource": {"info": {"version": version}}, "facts": {"versioned": versioned}}

place := {{"path": ["info", "version"], "params": {}}}

test_a_version_in_both_places_shows_it if {
	api_versioned.evidence == place with input as api("server", "1.4.0")
	api_versioned.violations == set() with input as api("server", "1.4.0")
	api_versioned.evidence == set() with input as api("", "1.4.0")
	api_versioned.violations == set() with input as api("", "1.4.0")
}

test_no_version_at_all if {
	api_versioned.violations == place with input as api("", "latest")
	api_versioned.violations == place with input as {"resource": {"info": {}}, "facts": {"versioned": ""}}
	api_versioned.evidence == set() with input as api("path", "latest")
}
