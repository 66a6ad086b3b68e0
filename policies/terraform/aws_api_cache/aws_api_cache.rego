# METADATA
# title: Answers of an API are kept
# description: The gateway answers from its cache for as long as the stage says.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html
# custom:
#   id: AWS-0149
#   severity: info
#   checklist: [PERF-CACHE-1]
#   kinds: [aws_api_gateway_stage, aws_appsync_api_cache]
#   message: "{address} keeps answers in a cache"
#   remediation: Set cache_cluster_enabled with cache_cluster_size, and caching_enabled with cache_ttl_in_seconds in aws_api_gateway_method_settings.
package rules.terraform.aws_api_cache

import data.lib.terraform

evidence contains terraform.place(["cache_cluster_enabled"], {}) if terraform.on(terraform.values, "cache_cluster_enabled")

evidence contains terraform.place(["ttl"], {}) if {
	input.resource.type == "aws_appsync_api_cache"
	terraform.values.ttl > 0
}
