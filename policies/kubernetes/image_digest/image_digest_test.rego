package rules.kubernetes.image_digest_test

import data.rules.kubernetes.image_digest

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

required := {"K8S-0103": {"required": true}}

test_a_tag_is_enough_unless_digests_are_required if {
	image_digest.violations == set() with input as pod("shop/web:1.4.2")
	image_digest.applies == false with input as pod("shop/web:1.4.2")
}

test_an_image_without_a_digest_is_found_where_it_is_required if {
	image_digest.violations == {{
		"path": ["spec", "containers", 0, "image"],
		"params": {"container": "web", "image": "shop/web:1.4.2", "name": "shop/web"},
	}} with input as pod("shop/web:1.4.2") with data.parameters as required
}

test_a_digest_passes if {
	image_digest.violations == set() with input as pod("shop/web@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
		with data.parameters as required
}
