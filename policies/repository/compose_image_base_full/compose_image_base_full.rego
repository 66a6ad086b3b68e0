# METADATA
# title: Service on a full operating system
# description: Shell, package manager and hundreds of packages come along. Each of them is attack surface.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image
# custom:
#   id: REPO-0165
#   severity: medium
#   checklist: [SEC-IMAGE-1]
#   kinds: [compose_service]
#   relations: [workloads]
#   message: The service runs {image}
#   remediation: "Use an image with little else than the program: alpine, slim, distroless."
package rules.repository.compose_image_base_full

import data.lib.base_images
import data.lib.compose
import data.lib.image_references

applies if compose.image

violations contains {"path": ["image"], "params": {"image": compose.image}} if {
	image := image_references.parse(compose.image)
	base_images.whole(image.name)
	base_images.small(image) == false
}
