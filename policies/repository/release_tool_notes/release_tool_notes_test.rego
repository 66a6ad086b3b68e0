package rules.repository.release_tool_notes_test

import data.rules.repository.release_tool_notes

test_what_the_tool_gives_decides if {
	release_tool_notes.evidence == {{"path": ["gives", 1], "params": {}}} with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}, {"gift": "notes"}]}}
	release_tool_notes.evidence == set() with input as {"resource": {"tool": "x", "gives": [{"gift": "other"}]}}
}
