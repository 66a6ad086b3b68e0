# METADATA
# title: Official image by its major version only
# description: Docker's official images move a tag such as `15` with each release, so a restart can bring another minor version, and two nodes can run different ones.
# related_resources:
#   - ref: https://github.com/docker-library/faq#whats-the-difference-between-shared-and-simple-tags
# custom:
#   id: K8S-0102
#   severity: low
#   advice: true
#   checklist: [SEC-IMAGE-4]
#   kinds: [workload]
#   message: "Container {container} runs {image}, which moves with each minor release"
#   remediation: Name at least the minor version in image, or pin the digest with @sha256.
package rules.kubernetes.image_version_coarse

import data.lib.base_images
import data.lib.images

violations contains {"path": image.path, "params": {"container": image.container, "image": image.reference}} if {
	some image in images.deployed
	startswith(image.name, "docker.io/library/")
	image.digest == ""
	major := split(image.tag, "-")[0]
	major != ""
	count(major) < 4
	trim(major, "0123456789") == ""
	not base_images.listed(base_images.operating_systems, image.repository)
}
