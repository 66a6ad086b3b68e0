package rules.repository.release_tool_signs_images_test

import data.rules.repository.release_tool_signs_images

test_what_the_tool_gives_decides if {
	release_tool_signs_images.evidence == {{"path": ["gives", 1], "params": {}}} with input as {"resource": {"tool": "x", "gives": [{"gift": "sign"}, {"gift": "sign_image"}]}}
	release_tool_signs_images.evidence == set() with input as {"resource": {"tool": "x", "gives": [{"gift": "sign"}]}}
}
