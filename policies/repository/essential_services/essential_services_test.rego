package rules.repository.essential_services_test

import data.rules.repository.essential_services

list(entries, filler) := {"resource": {"line": 3, "heading": "Essential services", "entries": entries, "filler": filler}}

test_ranked_services_are_evidence if {
	essential_services.evidence == {{"path": [], "params": {}}} with input as list(2, 0)
	essential_services.violations == set() with input as list(2, 0)
}

test_a_single_service_is_no_list if {
essential_services.evidence | essential_services.violations == set() with input as list(1, 0)}

test_services_that_are_not_named_yet_are_found if {
	essential_services.evidence == set() with input as list(3, 1)
	essential_services.violations == {{"path": [], "params": {"filler": 1, "entries": 4}}} with input as list(3, 1)
}
