package lib.base_images_test

import data.lib.base_images
import data.lib.images

image(reference) := found if {
	found := images.all[0] with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": reference}]}}}
}

full(reference) := found if {
	found := [base.full | some base in base_images.told] with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "image": reference}]}}}
}

test_operating_systems_and_development_kits_are_full if {
	every reference in ["ubuntu:24.04", "debian:12", "quay.io/centos/centos:stream9", "node:20", "python:3.12-bookworm"] {
		full(reference) == [true]
	}
}

test_small_variants_are_not if {
	every reference in ["debian:12-slim", "node:20-alpine", "gcr.io/distroless/static:nonroot", "cgr.dev/shop.example.com/nginx", "registry.access.redhat.com/ubi9/ubi-micro:9.4", "nginx:1.29-alpine3.22"] {
		full(reference) == [false]
	}
}

test_of_other_images_the_base_is_not_known if {
	every reference in ["ghcr.io/shop/web:1.4.2", "postgres:16.3", "shop/node:20", "ghcr.io/shop-microservices/web:1.4.2", "ghcr.io/shop/minimalist:2.0.0"] {
		full(reference) == []
	}
}

test_releases_without_support_are_named if {
	releases := {
		"centos:7": "CentOS",
		"debian:10-backports": "Debian 10",
		"ubuntu:18.04": "Ubuntu 18.04",
		"python:3.8-buster": "Debian 10",
		"alpine:3.12.4": "Alpine 3.12",
		"nginx:1.19-alpine3.13": "Alpine 3.13",
	}
	every reference, release in releases {
		base_images.ended(image(reference)) == release
	}
}

test_supported_and_unknown_releases_are_not if {
	every reference in ["debian:12", "ubuntu:24.04", "alpine:3.23", "alpine", "alpine:edge", "nginx:1.29-alpine", "nginx:1.29-alpine3.22", "python:3.12-bookworm"] {
		not base_images.ended(image(reference))
	}
}
