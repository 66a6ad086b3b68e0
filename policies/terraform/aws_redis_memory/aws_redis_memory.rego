# METADATA
# title: Memory that a cache keeps free
# description: A snapshot or a new replica copies pages that change; without a reserve the node swaps or fails. ElastiCache keeps a quarter unless told otherwise.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html
# custom:
#   id: AWS-0120
#   severity: medium
#   checklist: [PERF-REDIS-3]
#   kinds: [aws_elasticache_parameter_group, aws_elasticache_replication_group]
#   message: "{address} reserves {percent} % of its memory"
#   remediation: Set the parameter reserved-memory-percent to 25.
package rules.terraform.aws_redis_memory

import data.lib.terraform

reserves := [{"percent": to_number(parameter.value), "path": ["parameter", i, "value"]} |
	some i, parameter in terraform.values.parameter
	parameter.name == "reserved-memory-percent"
]

violations contains terraform.place(reserve.path, {"percent": reserve.percent}) if {
	some reserve in reserves
	reserve.percent < 10
}

evidence contains terraform.place(reserve.path, {"percent": reserve.percent}) if {
	some reserve in reserves
	reserve.percent >= 10
}

# The groups that AWS provides.
evidence contains terraform.place(["parameter_group_name"], {"percent": 25}) if startswith(terraform.values.parameter_group_name, "default.")
