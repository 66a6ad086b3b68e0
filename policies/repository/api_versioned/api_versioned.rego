# METADATA
# title: API has a version
# description: A version in paths, servers or a header lets old callers go on while new ones move.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/best-practices/api-design
# custom:
#   id: REPO-0351
#   severity: low
#   checklist: [SEC-API-4]
#   kinds: [openapi]
#   message: Neither info.version nor a path, a server or a header has a version
#   remediation: Set info.version to the version of the document, and put the major version of the API into its paths, such as /v1.
package rules.repository.api_versioned

default version := ""

version := input.resource.info.version if is_string(input.resource.info.version)

numbered if trim(version, "0123456789") != version

evidence contains {"path": ["info", "version"], "params": {}} if {
	input.facts.versioned != ""
	numbered
}

violations contains {"path": ["info", "version"], "params": {}} if {
	input.facts.versioned == ""
	not numbered
}
