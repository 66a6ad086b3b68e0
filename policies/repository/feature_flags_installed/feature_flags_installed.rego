# METADATA
# title: Feature switches are deployed
# description: A function can be switched off while what it needs is away, without a release.
# related_resources:
#   - ref: https://docs.getunleash.io/
# custom:
#   id: REPO-0374
#   severity: info
#   checklist: [HA-BREAKER-5]
#   kinds: [installation]
#   message: "{product} is deployed"
#   remediation: Put functions that may fail behind switches of a service such as Unleash, or give them a fallback.
package rules.repository.feature_flags_installed

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	"feature_flags" in input.resource.provides
}
