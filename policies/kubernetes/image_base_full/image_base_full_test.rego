package rules.kubernetes.image_base_full_test

import data.rules.kubernetes.image_base_full

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

test_a_whole_operating_system_is_found if {
	image_base_full.violations == {{
		"path": ["spec", "containers", 0, "image"],
		"params": {"container": "web", "image": "ubuntu:24.04"},
	}} with input as pod("ubuntu:24.04")
	image_base_full.applies == true with input as pod("ubuntu:24.04")
}

test_a_small_image_passes if {
	image_base_full.violations == set() with input as pod("node:22-alpine")
	image_base_full.applies == true with input as pod("node:22-alpine")
}

test_an_image_whose_base_is_not_known_is_not_judged if {
	image_base_full.violations == set() with input as pod("ghcr.io/shop/web:1.4.2")
	image_base_full.applies == false with input as pod("ghcr.io/shop/web:1.4.2")
}

test_a_container_for_debugging_may_be_anything if {
	image_base_full.violations == set() with input as {"resource": {"kind": "Pod", "spec": {"ephemeralContainers": [{"name": "debug", "image": "ubuntu:24.04"}]}}}
}
