package rules.repository.service_map_link_test

import data.rules.repository.service_map_link

sources(broken) := {"facts": {"links": [{"path": ["a"], "to": "tempo", "kind": ["service_map"][0], "broken": broken}, {"path": ["b"], "to": "x", "kind": "other", "broken": broken}]}}

finding := {{"path": ["a"], "params": {"source": "tempo"}}}

test_link if {
	service_map_link.evidence == finding with input as sources(false)
	service_map_link.violations == set() with input as sources(false)
}

test_broken if {
	service_map_link.violations == finding with input as sources(true)
	service_map_link.evidence == set() with input as sources(true)
}
