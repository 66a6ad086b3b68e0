package rules.kubernetes.cluster_enforces_standard_test

import data.rules.kubernetes.cluster_enforces_standard

configuration(level) := {"kind": "PodSecurityConfiguration", "defaults": {"enforce": level}}

embedded(plugins) := {"resource": {"kind": "AdmissionConfiguration", "plugins": plugins}}

test_a_default_level_in_the_file_of_the_api_server_is_evidence if {
	cluster_enforces_standard.evidence == {{"path": ["plugins", 1, "configuration", "defaults", "enforce"], "params": {"level": "baseline"}}} with input as embedded([
		{"name": "EventRateLimit"},
		{"name": "PodSecurity", "configuration": configuration("baseline")},
	])
}

test_a_default_level_in_a_file_of_its_own_is_evidence if {
	cluster_enforces_standard.evidence == {{"path": ["defaults", "enforce"], "params": {"level": "restricted"}}} with input as {"resource": configuration("restricted")}
}

test_the_level_that_admits_all_is_not if {
	cluster_enforces_standard.evidence == set() with input as {"resource": configuration("privileged")}
	cluster_enforces_standard.evidence == set() with input as embedded([{"name": "PodSecurity", "configuration": {"kind": "PodSecurityConfiguration"}}])
	cluster_enforces_standard.evidence == set() with input as embedded([{"name": "Other", "configuration": configuration("baseline")}])
}
