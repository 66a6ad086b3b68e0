# METADATA
# title: Service without a fixed version
# description: The next start may bring another version, and nobody knows which one runs.
# related_resources:
#   - ref: https://docs.docker.com/reference/compose-file/services/#image
# custom:
#   id: REPO-0167
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [compose_service]
#   relations: [workloads]
#   message: The image {image} has {why}
#   remediation: Name the version of each image, best with its digest.
package rules.repository.compose_image_unpinned

import data.lib.compose
import data.lib.image_references

applies if compose.image

violations contains {"path": ["image"], "params": {"image": compose.image, "why": why}} if {
	why := image_references.loose(image_references.parse(compose.image))
}

# The default of a variable is what runs where nobody sets it.
violations contains {"path": [], "params": {"image": compose.image, "why": "latest, unless somebody sets another tag"}} if endswith(compose.image, ":-latest}")
