package rules.kubernetes.image_version_coarse_test

import data.rules.kubernetes.image_version_coarse

pod(image) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "db", "image": image}]}}}

found(image) := {{"path": ["spec", "containers", 0, "image"], "params": {"container": "db", "image": image}}}

test_a_major_version_of_an_official_image_is_found if {
	every image in ["postgres:16", "docker.io/library/redis:7-alpine", "node:22-slim"] {
		image_version_coarse.violations == found(image) with input as pod(image)
	}
}

test_minor_versions_systems_and_other_peoples_numbers_pass if {
	every image in ["postgres:16.3", "debian:12", "shop/web:42", "registry.example.com/web:7", "composer:20240112", "postgres", "nginx:alpine"] {
		image_version_coarse.violations == set() with input as pod(image)
	}
}

test_a_digest_is_enough if {
	image_version_coarse.violations == set() with input as pod("postgres:16@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
}
