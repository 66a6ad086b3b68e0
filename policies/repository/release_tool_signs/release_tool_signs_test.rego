package rules.repository.release_tool_signs_test

import data.rules.repository.release_tool_signs

test_what_the_tool_gives_decides if {
	release_tool_signs.evidence == {{"path": ["gives", 1], "params": {}}} with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}, {"gift": "sign"}]}}
	release_tool_signs.evidence == set() with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}]}}
}
