# METADATA
# title: Library for callers of the API
# description: A library that is ready to use saves every caller from writing the same code, with the same mistakes.
# related_resources:
#   - ref: https://openapi-generator.tech/
# custom:
#   id: REPO-0365
#   severity: low
#   checklist: [DOC-OPENAPI-3]
#   kinds: [package]
#   message: "{name} is private, so nobody else can install it"
#   remediation: "Publish the library to a registry: remove private, and set its name and version."
package rules.repository.package_client

# `sdk/go/go.mod`, `clients/python/pyproject.toml`
is_sdk if {
	some folder in split(lower(input.source.file), "/")
	folder in ["sdk", "sdks", "client-sdk", "client-sdks", "api-client", "api-clients", "client-libraries"]
}

is_sdk if {
	name := lower(input.facts.name)
	some ending in ["-sdk", "/sdk", "-sdk-go", "-sdk-python", "-api-client", "/api-client", ".sdk"]
	endswith(name, ending)
}

default private := false

private if input.resource.private == true

evidence contains {"path": ["name"], "params": {"name": input.facts.name}} if {
	is_sdk
	input.facts.name != ""
	not private
}

violations contains {"path": ["private"], "params": {"name": input.facts.name}} if {
	is_sdk
	private
	not workspace
}

# The root of several packages is never published itself.
workspace if input.resource.workspaces
