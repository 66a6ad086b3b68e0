# METADATA
# title: Eviction policy of a cache
# description: The parameter group says what goes when the memory is full.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html
# custom:
#   id: AWS-0119
#   severity: info
#   checklist: [PERF-REDIS-4]
#   kinds: [aws_elasticache_parameter_group, aws_memorydb_parameter_group]
#   message: "{address} evicts by {policy}"
#   remediation: Set the parameter maxmemory-policy, for instance to allkeys-lru.
package rules.terraform.aws_redis_eviction

import data.lib.terraform

evidence contains terraform.place(["parameter", i, "value"], {"policy": parameter.value}) if {
	some i, parameter in terraform.values.parameter
	parameter.name == "maxmemory-policy"
	parameter.value != "noeviction"
}
