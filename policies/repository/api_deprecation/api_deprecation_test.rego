package rules.repository.api_deprecation_test

import data.rules.repository.api_deprecation

api(operation) := {"resource": {"paths": {"/a": {"get": operation}}}, "facts": {"deprecated": [["paths", "/a", "get"]]}}

test_what_comes_instead_is_told if {
	api_deprecation.evidence == {{"path": ["paths", "/a", "get"], "params": {}}} with input as api({"description": "Use GET /v2/a instead; ends in June."})
	api_deprecation.evidence == {{"path": ["paths", "/a", "get"], "params": {}}} with input as api({"x-sunset": "2027-06-30"})
	api_deprecation.violations == set() with input as api({"description": "Use GET /v2/a instead; ends in June."})
}

test_deprecated_alone_helps_nobody if {
	api_deprecation.violations == {{"path": ["paths", "/a", "get", "deprecated"], "params": {"operation": "GET /a"}}} with input as api({"summary": "Lists orders"})
	api_deprecation.evidence == set() with input as api({"summary": "Lists orders"})
}
