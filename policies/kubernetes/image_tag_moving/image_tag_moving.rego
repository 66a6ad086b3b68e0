# METADATA
# title: Image by a tag that moves
# description: Tags such as `stable`, `main` or `alpine` point to a new image from time to time, so that a restart can bring another program.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#updating-images
# custom:
#   id: K8S-0101
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   relations: [kustomizations]
#   message: "Container {container} runs {image}, whose tag moves from one image to the next"
#   remediation: Name a released version in image, or pin the digest with @sha256.
package rules.kubernetes.image_tag_moving

import data.lib.base_images
import data.lib.images

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference}} if {
	some image in images.deployed
	image.digest == ""
	not image.tag in ["", "latest"]
	moves(image)
	not images.replaced(image)
}

moves(image) if images.moving(image.tag)

# Official images are also tagged by variant alone; releases of operating systems have names.
moves(image) if {
	startswith(image.name, "docker.io/library/")
	trim(image.tag, "abcdefghijklmnopqrstuvwxyz-") == ""
	not base_images.listed(base_images.operating_systems, image.repository)
}
