# METADATA
# title: Chart without a version
# description: Each apply may install another version of the chart than the one that was tried.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release
# custom:
#   id: TF-0002
#   severity: medium
#   checklist: [PIPE-VERSION-4]
#   kinds: [helm_release]
#   message: "{address} installs whatever version of chart {chart} is the newest"
#   remediation: Set version to the one that was tried.
package rules.terraform.helm_version_missing

import data.lib.terraform

default applies := false

# A chart in a folder has the version that lies there.
applies if {
	is_string(terraform.values.chart)
	not startswith(terraform.values.chart, ".")
	not startswith(terraform.values.chart, "/")
	not endswith(terraform.values.chart, ".tgz")
}

violations contains terraform.place(["version"], {"chart": terraform.values.chart}) if {
	applies
	not terraform.given("version")
}
