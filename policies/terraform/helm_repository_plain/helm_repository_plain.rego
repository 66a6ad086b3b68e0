# METADATA
# title: Charts fetched without encryption
# description: Whoever sits on the way can put another chart in place of the one that is asked for.
# related_resources:
#   - ref: https://helm.sh/docs/topics/chart_repository/
# custom:
#   id: TF-0003
#   severity: high
#   checklist: [SEC-IMAGE-4]
#   kinds: [helm_release]
#   message: "{address} fetches its chart over plain HTTP"
#   remediation: Use the https or oci address of the repository.
package rules.terraform.helm_repository_plain

import data.lib.terraform

violations contains terraform.place(["repository"], {}) if startswith(terraform.values.repository, "http://")
