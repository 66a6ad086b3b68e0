package rules.repository.api_undocumented_test

import data.rules.repository.api_undocumented

facts(changes) := {"resource": {}, "facts": object.union(
	{
		"operations": 10, "schemes": 1, "lacking": {"error": ["paths", "/a", "get"]},
		"counts": {"described": 10, "success": 10, "error": 10, "schemas": 10, "secured": 10},
	},
	changes,
)}

test_a_complete_description_passes if {
	api_undocumented.violations == set() with input as facts({})
	api_undocumented.applies with input as facts({})
	not api_undocumented.applies with input as facts({"operations": 0})
}

test_what_many_operations_lack_is_found if {
	api_undocumented.violations == {{"path": ["paths", "/a", "get"], "params": {"lacking": 6, "operations": 10, "what": "no response for errors"}}} with input as facts({"counts": {"error": 4}})
	api_undocumented.violations == set() with input as facts({"counts": {"error": 9}})
}

test_a_scheme_that_is_used_has_to_be_defined if {
	api_undocumented.violations == {{"path": ["paths"], "params": {"lacking": "None", "operations": 10, "what": "a security scheme that is defined"}}} with input as object.union(facts({"schemes": 0}), {"resource": {"security": [{"token": []}]}})
	api_undocumented.violations == set() with input as facts({"schemes": 0})
}
