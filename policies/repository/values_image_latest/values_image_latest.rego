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

import data.lib.chart_images

default applies := false

applies if count(chart_images.tags) > 0

violations contains {"path": tag.path, "params": {"name": tag.key, "text": tag.text}} if some tag in chart_images.unversioned
