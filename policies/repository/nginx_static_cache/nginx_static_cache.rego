# METADATA
# title: Static files are cached by browsers at nginx
# description: "What a browser keeps is not sent again: pages open faster and the service has less to do."
# related_resources:
#   - ref: https://web.dev/articles/http-cache
# custom:
#   id: REPO-0337
#   severity: low
#   checklist: [PERF-CACHE-3]
#   kinds: [nginx]
#   message: Browsers have to ask again for every static file
#   remediation: Set expires to days, and for files with a hash in their name to a year with Cache-Control immutable.
package rules.repository.nginx_static_cache

import data.lib.nginx

evidence contains {"path": directive.path, "params": {}} if {
	some directive in nginx.directives
	nginx.static(directive.location)
	lifetime(directive) >= 86400
}

lifetime(directive) := nginx.seconds(directive.args[count(directive.args) - 1]) if directive.name == "expires"

lifetime(directive) := 315360000 if {
	directive.name == "expires"
	directive.args[0] == "max"
}

lifetime(directive) := nginx.max_age(nginx.header(directive, "cache-control"))

violations contains {"path": directive.path, "params": {}} if {
	some directive in nginx.directives
	nginx.static(directive.location)
	not startswith(directive.location, "=")
	asks_again(directive)
}

asks_again(directive) if {
	directive.name == "expires"
	directive.args[0] in ["-1", "epoch", "0"]
}

asks_again(directive) if contains(nginx.header(directive, "cache-control"), "no-store")
