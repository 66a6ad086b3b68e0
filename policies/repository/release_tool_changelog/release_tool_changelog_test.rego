package rules.repository.release_tool_changelog_test

import data.rules.repository.release_tool_changelog

test_what_the_tool_gives_decides if {
	release_tool_changelog.evidence == {{"path": ["gives", 1], "params": {}}} with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}, {"gift": "changelog"}]}}
	release_tool_changelog.evidence == set() with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}]}}
}
