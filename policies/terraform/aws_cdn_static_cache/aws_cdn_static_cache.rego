# METADATA
# title: CDN that keeps answers for a time
# description: The distribution answers from its cache for as long as its cache policy says.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
# custom:
#   id: AWS-0029
#   severity: info
#   checklist: [PERF-CACHE-3, PERF-CACHE-1]
#   kinds: [aws_cloudfront_distribution]
#   message: "Distribution {address} keeps answers in its cache"
#   remediation: Set cache_policy_id to the managed policy CachingOptimized, or min_ttl and default_ttl to the seconds that answers may be kept.
package rules.terraform.aws_cdn_static_cache

import data.lib.terraform

# The managed policies CachingOptimized, CachingOptimizedForUncompressedObjects and Amplify.
caching_policies := {
	"658327ea-f89d-4fab-a63d-7e88639e58f6",
	"b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
	"2e54312d-136d-493c-8eb9-b001f22f67d2",
}

evidence contains terraform.place([name, i], {}) if {
	terraform.on(terraform.values, "enabled")
	some name in ["default_cache_behavior", "ordered_cache_behavior"]
	some i, behavior in terraform.values[name]
	keeps(behavior)
}

keeps(behavior) if behavior.cache_policy_id in caching_policies

keeps(behavior) if behavior.default_ttl > 0

keeps(behavior) if behavior.min_ttl > 0
