package rules.repository.release_tool_versions_test

import data.rules.repository.release_tool_versions

test_what_the_tool_gives_decides if {
	release_tool_versions.evidence == {{"path": ["gives", 1], "params": {}}} with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}, {"gift": "version"}]}}
	release_tool_versions.evidence == set() with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}]}}
}
