# METADATA
# title: Image on a full operating system
# description: Shell, package manager and hundreds of packages come along. Each of them is attack surface, and most scanner findings are in them.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image
# custom:
#   id: REPO-0164
#   severity: medium
#   checklist: [SEC-IMAGE-1]
#   kinds: [dockerfile]
#   message: The image is built on {base}
#   remediation: "Build in one stage, and end with a small one: distroless, scratch, alpine, slim."
package rules.repository.dockerfile_base_full

import data.lib.base_images
import data.lib.dockerfiles
import data.lib.image_references

applies if {
	dockerfiles.deployed
	image
}

image := image_references.parse(dockerfiles.root_base)

# Compilers are of no use where the program runs.
violations contains {"path": dockerfiles.last_path, "params": {"base": dockerfiles.root_base}} if {
	image.repository in ["library/golang", "library/rust", "library/gcc", "library/maven", "library/gradle", "dotnet/sdk"]
	base_images.small(image) == true
}

# Java runs without its compiler: what names the kit has a twin with the runtime alone.
violations contains {"path": dockerfiles.last_path, "params": {"base": dockerfiles.root_base}} if {
	image.repository in ["library/eclipse-temurin", "library/ibm-semeru-runtimes", "library/amazoncorretto"]
	contains(image.reference, "jdk")
	base_images.small(image) == false
}

violations contains {"path": dockerfiles.last_path, "params": {"base": dockerfiles.root_base}} if {
	base_images.whole(image.name)
	base_images.small(image) == false
}
