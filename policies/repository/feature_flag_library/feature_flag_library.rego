# METADATA
# title: Feature flags by a library
# description: A feature is switched on for some, and off again, without a deployment.
# related_resources:
#   - ref: https://openfeature.dev/docs/reference/intro
# custom:
#   id: REPO-0170
#   severity: info
#   checklist: [PIPE-DEPLOY-4]
#   kinds: [package]
#   message: Feature flags by a library
#   remediation: "Use a library of flags with a service behind it: OpenFeature, Unleash, LaunchDarkly, Flagsmith, GrowthBook."
package rules.repository.feature_flag_library

evidence contains {"path": dependency.path, "params": {}} if {
	some dependency in input.facts.dependencies
	dependency.development == false
	some word in libraries
	contains(lower(dependency.name), word)
}

libraries := ["launchdarkly", "@openfeature/", "open-feature/", "openfeature", "unleash", "flagsmith", "growthbook", "configcat", "splitio", "splitsoftware", "go-feature-flag", "ff4j", "togglz", "flipt", "flipper", "django-waffle", "@vercel/flags", "optimizely", "statsig", "harness/ff", "featuremanagement"]
