# METADATA
# title: Origins that nginx allows
# description: >-
#   A wildcard lets every site that a user visits read the answers. An origin that is sent back unchecked is a wildcard that works with credentials as well.
# related_resources:
#   - ref: https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS
# custom:
#   id: REPO-0333
#   severity: medium
#   checklist: [SEC-API-3]
#   kinds: [nginx]
#   message: "Access-Control-Allow-Origin is {value}, which is every site"
#   remediation: Answer with the one origin that calls the API, or choose it by a map of those that may.
package rules.repository.nginx_cors

import data.lib.nginx

headers := [{"path": directive.path, "value": nginx.header(directive, "access-control-allow-origin"), "contexts": directive.contexts, "location": directive.location} |
	some directive in nginx.named("add_header")
]

# Fonts and pictures may be used by everybody.
violations contains {"path": header.path, "params": {"value": header.value}} if {
	some header in headers
	every_site(header)
	not nginx.static(header.location)
}

every_site(header) if startswith(header.value, "*")

# Inside an `if` the origin was looked at.
every_site(header) if {
	startswith(header.value, "$http_origin")
	not "if" in header.contexts
}

evidence contains {"path": header.path, "params": {}} if {
	some header in headers
	chosen(header)
}

chosen(header) if startswith(header.value, "https://")

chosen(header) if {
	startswith(header.value, "$")
	not startswith(header.value, "$http_origin")
}

chosen(header) if {
	startswith(header.value, "$http_origin")
	"if" in header.contexts
}
