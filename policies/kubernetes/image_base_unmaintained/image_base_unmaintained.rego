# METADATA
# title: Image on an operating system without support
# description: A release whose support has ended gets no more security fixes, so every vulnerability found since stays in the image.
# related_resources:
#   - ref: https://endoflife.date/
# custom:
#   id: K8S-0108
#   severity: high
#   checklist: [SEC-IMAGE-1]
#   kinds: [workload]
#   message: "Container {container} runs {image}, built on {release}, which gets no more security fixes"
#   remediation: Name a variant of the image on a supported release in image.
package rules.kubernetes.image_base_unmaintained

import data.lib.base_images
import data.lib.images

default applies := false

applies if count(violations) > 0

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference, "release": release}} if {
	some image in images.deployed
	release := base_images.ended(image)
}
