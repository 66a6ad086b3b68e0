# METADATA
# title: Cache of responses is deployed
# description: A cache before the application answers what was asked before.
# related_resources:
#   - ref: https://varnish-cache.org/docs/
# custom:
#   id: REPO-0372
#   severity: info
#   checklist: [PERF-CACHE-1]
#   kinds: [installation]
#   message: "{product} is deployed"
#   remediation: Put a cache such as Varnish before the application, with lifetimes.
package rules.repository.http_cache_installed

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	"response_cache" in input.resource.provides
}
