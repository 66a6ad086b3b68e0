package rules.repository.values_image_latest_test

import data.rules.repository.values_image_latest as rule

values(key, flat, text) := {"resource": {}, "facts": {"by": "resource", "settings": [{"key": key, "flat": flat, "path": split(key, "."), "text": text}]}}

test_latest_as_a_tag_or_at_the_end_of_an_image_is_found if {
	rule.violations == {{"path": ["image", "tag"], "params": {"name": "image.tag", "text": "latest"}}} with input as values("image.tag", "_image_tag_", "latest")
	rule.violations == {{"path": ["web", "image"], "params": {"name": "web.image", "text": "shop/web:latest"}}} with input as values("web.image", "_web_image_", "shop/web:latest")
}

test_a_version_passes if {
	rule.violations == set() with input as values("image.tag", "_image_tag_", "1.4.2")
	rule.applies with input as values("image.tag", "_image_tag_", "1.4.2")
}

test_what_a_command_may_replace_is_not_asked if {
	file := object.union(values("image.tag", "_image_tag_", "latest"), {"facts": {"by": "file"}})
	rule.violations == set() with input as file
	rule.applies == false with input as file
}

test_other_values_are_not_asked if {
	rule.applies == false with input as values("channel", "_channel_", "latest")
	rule.applies == false with input as values("image.tag", "_image_tag_", "")
}
