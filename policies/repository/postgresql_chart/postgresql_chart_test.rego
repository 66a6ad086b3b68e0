package rules.repository.postgresql_chart_test

import data.rules.repository.postgresql_chart

chart(product, values) := {"resource": {"product": product, "by": "chart", "values": values}}

found(path, problem) := {{"path": path, "params": {"problem": problem}}}

test_charts_with_replicas if {
	postgresql_chart.evidence == found(["values", "architecture"], "") with input as chart("postgresql", {"architecture": "replication", "readReplicas": {"replicaCount": 2}})
	postgresql_chart.evidence == found(["product"], "") with input as chart("postgresql-ha", {})
	postgresql_chart.evidence == set() with input as chart("postgresql", {"architecture": "replication", "readReplicas": {"replicaCount": 0}})
}

test_charts_without if {
	postgresql_chart.violations == found(["values", "architecture"], "The chart makes a single server") with input as chart("postgresql", {"architecture": "standalone"})
	postgresql_chart.violations == found(["values", "readReplicas", "replicaCount"], "The chart makes no read replicas, because its architecture is not replication") with input as chart("postgresql", {"readReplicas": {"replicaCount": 3}})
	postgresql_chart.violations == set() with input as chart("postgresql", {})
	postgresql_chart.violations == set() with input as {"resource": {"product": "postgresql", "by": "image", "values": {}}}
}
