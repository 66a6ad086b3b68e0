# METADATA
# title: Version of a chart by SemVer
# description: Helm orders charts by SemVer; another version is refused or sorted wrongly.
# related_resources:
#   - ref: https://helm.sh/docs/topics/charts/#charts-and-versioning
# custom:
#   id: REPO-0148
#   severity: low
#   checklist: [PIPE-VERSION-1]
#   kinds: [helm_chart]
#   message: "{version} is not a version of SemVer"
#   remediation: Write version as MAJOR.MINOR.PATCH, and appVersion as the version of what is deployed.
package rules.repository.chart_version

import data.lib.semantic_versions

version := input.resource.version

evidence contains {"path": ["version"], "params": {}} if semantic_versions.semantic(trim_prefix(version, "v"))

violations contains {"path": ["version"], "params": {"version": version}} if {
	is_string(version)
	not contains(version, "$")
	not contains(version, "{{")
	not semantic_versions.semantic(trim_prefix(version, "v"))
}

violations contains {"path": ["version"], "params": {"version": "(a number)"}} if is_number(version)

violations contains {"path": ["appVersion"], "params": {"version": input.resource.appVersion}} if input.resource.appVersion in ["latest", "main", "master"]
