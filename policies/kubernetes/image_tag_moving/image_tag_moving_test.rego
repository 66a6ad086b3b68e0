package rules.kubernetes.image_tag_moving_test

import data.rules.kubernetes.image_tag_moving

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": image}]}}}

found(image) := {{"path": ["spec", "containers", 0, "image"], "params": {"container": "web", "image": image}}}

test_branches_channels_and_bare_variants_move if {
	every image in ["shop/web:main", "shop/web:2.0-SNAPSHOT", "nginx:stable-alpine", "nginx:alpine", "python:slim"] {
		image_tag_moving.violations == found(image) with input as pod(image)
	}
}

test_versions_commits_and_releases_of_systems_stay if {
	every image in ["shop/web:1.4.2", "shop/web:main-4f2a9c1", "shop/web:alpine", "debian:bookworm-slim", "nginx:1.27-alpine"] {
		image_tag_moving.violations == set() with input as pod(image)
	}
}

test_what_another_rule_says_is_not_said_twice if {
	every image in ["nginx", "nginx:latest", "nginx:stable@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"] {
		image_tag_moving.violations == set() with input as pod(image)
	}
}
