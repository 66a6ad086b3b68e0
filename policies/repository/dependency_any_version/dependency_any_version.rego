# METADATA
# title: Dependency in any version
# description: Each build may get another version, and nobody knows which one is in production.
# related_resources:
#   - ref: https://docs.npmjs.com/cli/v11/configuring-npm/package-json#dependencies
#   - ref: https://pip.pypa.io/en/stable/topics/repeatable-installs/
# custom:
#   id: REPO-0156
#   severity: medium
#   checklist: [PIPE-VERSION-4]
#   kinds: [package]
#   message: "{dependency} is taken in any version"
#   remediation: Name a version or a range, and commit a lock file.
package rules.repository.dependency_any_version

violations contains {"path": dependency.path, "params": {"dependency": dependency.name}} if {
	some dependency in input.facts.dependencies
	dependency.development == false
	any_version(dependency.version)
}

any_version(version) if {
	input.facts.ecosystem == "npm"
	version in ["*", "latest", "x", ">=0", ">=0.0.0"]
}

any_version("") if input.facts.ecosystem == "pip"
