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

evidence contains {"path": input.facts.version_path, "params": {}} if semver(trim_suffix(input.facts.version, "-SNAPSHOT"))

# Elsewhere other schemes are the custom.
violations contains {"path": input.facts.version_path, "params": {"version": input.facts.version}} if {
	input.facts.ecosystem in ["npm", "cargo"]
	input.facts.version != ""
	not contains(input.facts.version, "$")
	not startswith(input.facts.version, "workspace:")
	not semver(input.facts.version)
}

# Numbers without leading zeros, then perhaps a pre-release and a build.
semver(version) if {
	core := split(split(version, "+")[0], "-")[0]
	numbers := split(core, ".")
	count(numbers) == 3
	every number in numbers {
		number != ""
		trim(number, "0123456789") == ""
		plain(number)
	}
}

plain("0")

plain(number) if not startswith(number, "0")
