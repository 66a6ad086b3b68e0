package rules.repository.redis_chart_test

import data.rules.repository.redis_chart

chart(product, values) := {"resource": {"product": product, "by": "chart", "values": values}}

found(path, problem) := {{"path": path, "params": {"problem": problem}}}

test_a_chart_with_sentinels if {
	redis_chart.evidence == found(["values", "sentinel", "enabled"], "") with input as chart("redis", {"sentinel": {"enabled": true}})
	redis_chart.evidence == found(["product"], "") with input as chart("redis-ha", {})
	redis_chart.evidence == set() with input as chart("redis", {"sentinel": {"enabled": true}, "replica": {"replicaCount": 1}})
	redis_chart.evidence == set() with input as chart("redis", {})
}

test_a_chart_without if {
	redis_chart.violations == found(["values", "architecture"], "The chart makes a single Redis") with input as chart("redis", {"architecture": "standalone"})
	redis_chart.violations == found(["values", "sentinel", "quorum"], "A single Sentinel decides for all") with input as chart("redis", {"sentinel": {"enabled": true, "quorum": 1}})
	redis_chart.violations == set() with input as {"resource": {"product": "redis", "by": "image", "values": {}}}
}
