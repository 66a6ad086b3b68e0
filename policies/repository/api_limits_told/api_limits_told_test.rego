package rules.repository.api_limits_told_test

import data.rules.repository.api_limits_told

api(description, limited, headers) := {"resource": {"info": {"description": description}}, "facts": {"limited": limited, "limitHeaders": headers}}

place := ["paths", "/a", "get"]

test_headers_or_a_description_tell_the_limit if {
	api_limits_told.evidence == {{"path": place, "params": {}}} with input as api("", [place], [place])
	api_limits_told.evidence == {{"path": ["info", "description"], "params": {}}} with input as api("At most 100 requests per minute.", [], [])
	api_limits_told.violations == set() with input as api("At most 100 requests per minute.", [place], [])
	api_limits_told.evidence == {{"path": ["info", "description"], "params": {}}} with input as api("100 a minute (rate limit).\n99", [], [])
}

test_a_bare_429_tells_nothing if {
	api_limits_told.violations == {{"path": place, "params": {}}} with input as api("Orders.", [place], [])
	api_limits_told.evidence == set() with input as api("Orders.", [place], [])
	api_limits_told.violations == set() with input as {"resource": {}, "facts": {"limited": [], "limitHeaders": []}}
}
