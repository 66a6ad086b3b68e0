# METADATA
# title: Version of the API in a location
# description: A version in the address lets old callers go on while new ones move.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/best-practices/api-design
# custom:
#   id: REPO-0345
#   severity: info
#   checklist: [SEC-API-4]
#   kinds: [nginx]
#   message: "The location {location} has a version"
#   remediation: Put a version into the paths of the API, such as /v1.
package rules.repository.nginx_api_version

import data.lib.nginx

evidence contains {"path": directive.path, "params": {"location": directive.args[count(directive.args) - 1]}} if {
	some directive in nginx.named("location")
	some step in split(directive.args[count(directive.args) - 1], "/")
	startswith(step, "v")
	count(step) > 1
	trim(substring(step, 1, -1), "0123456789") == ""
}
