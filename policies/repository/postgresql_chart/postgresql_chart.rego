# METADATA
# title: PostgreSQL by its chart
# description: The chart makes read replicas only where its architecture is replication; without that their number means nothing.
# related_resources:
#   - ref: https://github.com/bitnami/charts/tree/main/bitnami/postgresql#parameters
# custom:
#   id: REPO-0457
#   severity: high
#   checklist: [PERF-PG-2, HA-ZONE-2]
#   kinds: [installation]
#   message: "{problem}"
#   remediation: Set architecture to replication and readReplicas.replicaCount to 1 or more, or use an operator.
package rules.repository.postgresql_chart

values := input.resource.values

chart if {
	input.resource.product == "postgresql"
	input.resource.by == "chart"
}

replicas := object.get(values, ["readReplicas", "replicaCount"], 1)

violations contains {"path": ["values", "architecture"], "params": {"problem": "The chart makes a single server"}} if {
	chart
	values.architecture == "standalone"
}

violations contains {"path": ["values", "readReplicas", "replicaCount"], "params": {"problem": "The chart makes no read replicas, because its architecture is not replication"}} if {
	chart
	is_number(values.readReplicas.replicaCount)
	values.readReplicas.replicaCount > 0
	not values.architecture
}

evidence contains {"path": ["values", "architecture"], "params": {"problem": ""}} if {
	chart
	values.architecture == "replication"
	replicas > 0
}

evidence contains {"path": ["product"], "params": {"problem": ""}} if {
	input.resource.product == "postgresql-ha"
	object.get(values, ["postgresql", "replicaCount"], 3) > 1
}
