# METADATA
# title: Feature switches in a package
# description: A function can be switched off while what it needs is away, without a release.
# related_resources:
#   - ref: https://martinfowler.com/articles/feature-toggles.html
# custom:
#   id: REPO-0366
#   severity: info
#   checklist: [HA-BREAKER-5]
#   kinds: [package]
#   message: "{name} switches features"
#   remediation: Put functions that may fail behind switches, or give them a fallback.
package rules.repository.package_feature_flags

import data.lib.packages

libraries := {
	"unleash-client", "@unleash/nextjs", "unleash-client-go", "unleashclient", "launchdarkly-node-server-sdk", "@launchdarkly/node-server-sdk", "launchdarkly-server-sdk", "launchdarkly-java-server-sdk", "go-server-sdk", "flagsmith", "flagsmith-nodejs", "@growthbook/growthbook", "growthbook",
	"@openfeature/server-sdk", "@openfeature/web-sdk", "openfeature-sdk", "go-sdk-openfeature", "togglz-core", "togglz-spring-boot-starter", "ff4j-core", "flipper", "django-waffle", "flipt-client", "microsoft.featuremanagement", "microsoft.featuremanagement.aspnetcore",
}

evidence contains {"path": dependency.path, "params": {"name": dependency.name}} if {
	some dependency in packages.dependencies
	switches(dependency)
}

switches(dependency) if lower(dependency.name) in libraries

switches(dependency) if packages.short(dependency) in libraries

switches(dependency) if startswith(lower(dependency.name), "github.com/open-feature/")
