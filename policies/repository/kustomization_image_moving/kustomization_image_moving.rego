# METADATA
# title: Kustomize sets a moving tag
# description: Nobody can say which build it is, or go back to the one before.
# related_resources:
#   - ref: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
# custom:
#   id: REPO-0168
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [kustomization]
#   message: The tag {tag} moves
#   remediation: Set newTag to a version or a commit, or set digest.
package rules.repository.kustomization_image_moving

import data.lib.images

violations contains {"path": ["images", i, "newTag"], "params": {"tag": image.newTag}} if {
	some i, image in input.resource.images
	is_string(image.newTag)
	moving(image.newTag)
}

moving("latest")

moving(tag) if images.moving(tag)
