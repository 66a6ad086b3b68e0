# METADATA
# title: Versions
# description: Whether a version is one of Semantic Versioning.
# related_resources:
#   - ref: https://semver.org/
package lib.semantic_versions

# Numbers without leading zeros, then perhaps a pre-release and a build.
semantic(version) if {
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
