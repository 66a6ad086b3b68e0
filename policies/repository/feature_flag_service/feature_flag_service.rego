# METADATA
# title: Feature flags by a service
# description: A feature is switched on for some, and off again, without a deployment.
# related_resources:
#   - ref: https://openfeature.dev/docs/reference/intro
# custom:
#   id: REPO-0172
#   severity: info
#   checklist: [PIPE-DEPLOY-4]
#   kinds: [installation]
#   message: Feature flags by a service
#   remediation: "Install a service of flags: flagd, Unleash, Flagsmith, GrowthBook."
package rules.repository.feature_flag_service

evidence contains {"path": [], "params": {}} if "feature_flags" in input.resource.provides
