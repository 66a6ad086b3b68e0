# METADATA
# title: Chart that is given an image without a version
# description: Each node runs whatever was the newest when it pulled, Git says nothing of what runs, and going back in Git brings nothing back.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/containers/images/#image-names
# custom:
#   id: REPO-0681
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [chart_values]
#   message: "{name} is {text}, which names no version"
#   remediation: Name the version that is deployed, or pin the digest.
package rules.repository.values_image_latest

import data.lib.app_settings

default applies := false

applies if count(tags) > 0

# What a file says may be replaced on the command line of Helm; what a resource of Argo CD or Flux says holds.
tags := [setting |
	input.facts.by == "resource"
	some setting in app_settings.known
	app_settings.ends(setting, ["image_tag", "image"])
	setting.text != ""
]

violations contains {"path": tag.path, "params": {"name": tag.key, "text": tag.text}} if {
	some tag in tags
	unversioned(tag)
}

unversioned(tag) if tag.text == "latest"

unversioned(tag) if endswith(tag.text, ":latest")
