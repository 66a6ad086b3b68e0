package rules.kubernetes.image_base_unmaintained_test

import data.rules.kubernetes.image_base_unmaintained

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

test_a_release_without_support_is_found if {
	image_base_unmaintained.violations == {{
		"path": ["spec", "containers", 0, "image"],
		"params": {"container": "web", "image": "python:3.8-slim-buster", "release": "Debian 10"},
	}} with input as pod("python:3.8-slim-buster")
	image_base_unmaintained.applies == true with input as pod("python:3.8-slim-buster")
}

test_other_images_are_not_judged if {
	image_base_unmaintained.violations == set() with input as pod("python:3.13-slim-bookworm")
	image_base_unmaintained.applies == false with input as pod("python:3.13-slim-bookworm")
}
