package rules.repository.api_bounded_test

import data.rules.repository.api_bounded

api(bounded, schemas) := {"facts": {"parameters": 10, "bounded": bounded, "operations": 5, "counts": {"schemas": schemas}}}

test_most_parameters_are_bounded_and_all_bodies_have_schemas if {
	api_bounded.evidence == {{"path": ["paths"], "params": {}}} with input as api(8, 5)
	api_bounded.evidence == set() with input as api(7, 5)
	api_bounded.evidence == set() with input as api(10, 4)
	api_bounded.evidence == set() with input as {"facts": {"parameters": 0, "bounded": 0, "operations": 1, "counts": {"schemas": 1}}}
}
