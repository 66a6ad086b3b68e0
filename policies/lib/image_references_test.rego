package lib.image_references_test

import data.lib.image_references

test_a_reference_is_taken_apart if {
	image_references.parse("ghcr.io/example/shop:1.4.2") == {"reference": "ghcr.io/example/shop:1.4.2", "registry": "ghcr.io", "repository": "example/shop", "name": "ghcr.io/example/shop", "tag": "1.4.2", "digest": ""}
	image_references.parse("node@sha256:abc").name == "docker.io/library/node"
	not image_references.parse("${IMAGE}")
	not image_references.parse("example/shop:$TAG")
}

test_what_moves_is_told if {
	image_references.loose(image_references.parse("node")) == "no version"
	image_references.loose(image_references.parse("node:latest")) == "latest, which moves"
	image_references.loose(image_references.parse("example/shop:main")) == "a tag that moves"
	not image_references.loose(image_references.parse("node:22.1"))
	not image_references.loose(image_references.parse("node:latest@sha256:abc"))
}
