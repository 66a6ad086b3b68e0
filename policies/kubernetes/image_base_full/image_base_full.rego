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

# Of most images the name does not tell what they are built on.
default applies := false

applies if count(base_images.told) > 0

violations contains {"path": base.image.path, "params": {"container": base.image.container, "image": base.image.reference}} if {
	some base in base_images.told
	base.full
}
