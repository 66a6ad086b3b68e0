# METADATA
# title: Version of a package by SemVer
# description: Only a version by SemVer says what an update may break.
# related_resources:
#   - ref: https://semver.org/
# custom:
#   id: REPO-0147
#   severity: low
#   checklist: [PIPE-VERSION-1]
#   kinds: [package]
#   message: The version {version} is not one of SemVer
#   remediation: Write the version as MAJOR.MINOR.PATCH.
package rules.repository.package_version

import data.lib.semantic_versions

evidence contains {"path": input.facts.version_path, "params": {}} if semantic_versions.semantic(trim_suffix(input.facts.version, "-SNAPSHOT"))

# Elsewhere other schemes are the custom.
violations contains {"path": input.facts.version_path, "params": {"version": input.facts.version}} if {
	input.facts.ecosystem in ["npm", "cargo"]
	input.facts.version != ""
	not contains(input.facts.version, "$")
	not startswith(input.facts.version, "workspace:")
	not semantic_versions.semantic(input.facts.version)
}
