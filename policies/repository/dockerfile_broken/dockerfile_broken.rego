# METADATA
# title: Dockerfile that cannot be built
# description: FROM without an image ends the build, so whatever runs was built from something else.
# related_resources:
#   - ref: https://docs.docker.com/reference/dockerfile/#from
# custom:
#   id: REPO-0630
#   severity: high
#   checklist: [CONF-GITOPS-5]
#   kinds: [dockerfile]
#   message: FROM names no image
#   remediation: Name the image after FROM, or an earlier stage.
package rules.repository.dockerfile_broken

import data.lib.dockerfiles

violations contains {"path": ["stages", i], "params": {}} if some i in dockerfiles.without_base
