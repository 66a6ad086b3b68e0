# METADATA
# title: Image without a version
# description: >-
#   Without a tag, or with `latest`, each node runs whatever was the newest when it pulled: replicas differ, and nobody can roll back or say what runs.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: K8S-0100
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   relations: [kustomizations]
#   message: "Container {container} runs {image}, which names no version"
#   remediation: Name the version in image, for instance {name}:1.4.2, or pin the digest with @sha256.
#   parameters:
#     exempt: {description: Images that may be used without a version, default: []}
package rules.kubernetes.image_tag_missing

import data.lib.images

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference, "name": image.repository}} if {
	some image in images.all
	image.digest == ""
	image.tag in ["", "latest"]
	not images.replaced(image)
	not image.reference in data.parameters["K8S-0100"].exempt
}
