# METADATA
# title: Image that is a whole operating system
# description: >-
#   A shell, a package manager and hundreds of packages that the program does not need give an attacker tools and bring vulnerabilities that somebody has to mend.
# related_resources:
#   - ref: https://github.com/GoogleContainerTools/distroless
# custom:
#   id: K8S-0107
#   severity: medium
#   checklist: [SEC-IMAGE-1]
#   kinds: [workload]
#   message: "Container {container} runs {image}, a whole operating system or development kit"
#   remediation: Build the program into an image on distroless, scratch, Alpine, a slim or a micro variant, and name that one in image.
package rules.kubernetes.image_base_full

import data.lib.base_images
import data.lib.images

# Of most images the name does not tell what they are built on.
default applies := false

applies if {
	some image in images.deployed
	base_images.told(image)
}

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference}} if {
	some image in images.deployed
	base_images.full(image)
}
