# METADATA
# title: References to images outside of pods
# description: An image as a Dockerfile or Compose names it, taken apart as lib.images does.
package lib.image_references

import data.lib.images

# {"reference", "registry", "repository", "name", "tag", "digest"}; undefined where a variable decides which image it is.
parse(reference) := image if {
	steps := split(split(reference, "@")[0], "/")
	last := steps[count(steps) - 1]
	not contains(reference, "$")
	images.known(last)
	tag := substring(last, count(split(last, ":")[0]) + 1, -1)
	plain := trim_suffix(split(reference, "@")[0], concat("", [":", tag]))
	registry := images.registry_of(steps)
	repository := images.repository_of(plain, registry, steps)
	image := {"reference": reference, "registry": registry, "repository": repository, "name": concat("/", [registry, repository]), "tag": tag, "digest": images.digest_of(reference)}
}

# What is wrong with the version of an image that is meant to stay the same.
loose(image) := "no version" if {
	image.tag == ""
	image.digest == ""
} else := "latest, which moves" if {
	image.tag == "latest"
	image.digest == ""
} else := "a tag that moves" if {
	image.digest == ""
	images.moving(image.tag)
}
