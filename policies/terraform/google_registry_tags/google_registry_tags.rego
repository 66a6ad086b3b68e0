# METADATA
# title: Image repository whose tags can be moved
# description: A tag that was tested can be replaced by another image before it is deployed.
# related_resources:
#   - ref: https://cloud.google.com/artifact-registry/docs/docker/troubleshoot#immutable
# custom:
#   id: GCP-0064
#   severity: medium
#   checklist: [SEC-IMAGE-4]
#   kinds: [google_artifact_registry_repository]
#   message: "Tags of {address} can be moved"
#   remediation: Set docker_config.immutable_tags to true.
package rules.terraform.google_registry_tags

import data.lib.terraform

default applies := false

# Remote and virtual repositories pass on the images of others.
applies if {
	terraform.values.format == "DOCKER"
	object.get(terraform.values, "mode", null) in [null, "", "STANDARD_REPOSITORY"]
}

violations contains terraform.place(terraform.within("docker_config", "immutable_tags"), {}) if {
	applies
	not terraform.on(terraform.block(terraform.values, "docker_config"), "immutable_tags")
}
