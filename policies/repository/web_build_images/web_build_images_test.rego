package rules.repository.web_build_images_test

import data.rules.repository.web_build_images

config(entries) := {"resource": {"tool": "next", "options": [{"line": 1, "name": name, "value": value} | some [name, value] in entries]}}

first(params) := {{"path": ["options", 0], "params": params}}

test_pictures_as_they_are if {
	web_build_images.violations == first({}) with input as config([["images.unoptimized", true]])
	web_build_images.evidence == set() with input as config([["images.unoptimized", true], ["images.loader", "custom"]])
}

test_pictures_made_to_measure if {
	web_build_images.evidence == first({}) with input as config([["images.minimumCacheTTL", 86400]])
	web_build_images.violations == set() with input as config([["images.unoptimized", false]])
}
