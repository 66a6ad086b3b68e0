# METADATA
# title: Base image without a fixed version
# description: The next build may get another base, and nobody knows which one is in production.
# related_resources:
#   - ref: https://docs.docker.com/build/building/best-practices/#pin-base-image-versions
# custom:
#   id: REPO-0166
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [dockerfile]
#   message: The base {base} has {why}
#   remediation: Name the version of each base image, best with its digest.
package rules.repository.dockerfile_base_unpinned

import data.lib.dockerfiles
import data.lib.image_references

applies if dockerfiles.deployed

violations contains {"path": ["stages", i], "params": {"base": stage.base, "why": why}} if {
	some i, stage in input.resource.stages
	stage.base != "scratch"
	not stage_name(lower(stage.base))
	why := image_references.loose(image_references.parse(stage.base))
}

stage_name(name) if {
	some stage in input.resource.stages
	name == lower(stage.name)
}
