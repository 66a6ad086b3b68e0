# METADATA
# title: Image that is not pinned by its digest
# description: A tag can be pushed again. Only a digest names the bytes that were tested, scanned and signed.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: K8S-0103
#   severity: info
#   advice: true
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   message: "Container {container} runs {image} without a digest"
#   remediation: Append the digest to image, as in {name}:1.4.2@sha256:…; Renovate, Flux and kbld can do it.
#   parameters:
#     required: {description: "Whether each image has to be pinned by its digest; fixed tags are enough otherwise", default: false}
package rules.kubernetes.image_digest

import data.lib.images

default applies := false

applies if data.parameters["K8S-0103"].required == true

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference, "name": image.repository}} if {
	applies
	some image in images.all
	not startswith(image.digest, "sha256:")
	not startswith(image.digest, "sha512:")
}
