package lib.chart_images_test

import data.lib.chart_images

values(by, key, flat, text) := {"resource": {}, "facts": {"by": by, "settings": [{"key": key, "flat": flat, "path": split(key, "."), "text": text}]}}

test_tags_and_images_are_found_and_told_apart if {
	count(chart_images.tags) == 1 with input as values("resource", "image.tag", "_image_tag_", "1.4.2")
	count(chart_images.unversioned) == 0 with input as values("resource", "image.tag", "_image_tag_", "1.4.2")
	count(chart_images.unversioned) == 1 with input as values("resource", "image.tag", "_image_tag_", "latest")
	count(chart_images.unversioned) == 1 with input as values("resource", "web.image", "_web_image_", "shop/web:latest")
}

test_other_values_are_none if {
	chart_images.tags == [] with input as values("file", "image.tag", "_image_tag_", "latest")
	chart_images.tags == [] with input as values("resource", "channel", "_channel_", "latest")
	chart_images.tags == [] with input as values("resource", "image.tag", "_image_tag_", "")
}
