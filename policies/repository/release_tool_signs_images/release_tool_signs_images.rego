# METADATA
# title: A release tool signs the images
# description: Whoever pulls an image can tell who made it.
# related_resources:
#   - ref: https://goreleaser.com/customization/sign/docker_sign/
# custom:
#   id: REPO-0635
#   severity: info
#   checklist: [SEC-IMAGE-3]
#   kinds: [release_tool]
#   message: A release tool signs the images
#   remediation: Configure docker_signs in GoReleaser.
package rules.repository.release_tool_signs_images

evidence contains {"path": ["gives", i], "params": {}} if {
	some i, entry in input.resource.gives
	entry.gift == "sign_image"
}
