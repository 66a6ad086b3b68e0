# METADATA
# title: Tables in parts
# description: Data is spread over partitions or shards. A partitioned table without a partition takes no row.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/ddl-partitioning.html
#   - ref: https://docs.citusdata.com/en/stable/develop/api_udf.html
# custom:
#   id: REPO-0437
#   severity: medium
#   checklist: [SCALE-DB-3]
#   kinds: [migration]
#   relations: [migrations]
#   message: "The table {table} has no partition, so every insert fails"
#   remediation: Create its partitions, or a default one, in a migration, or let pg_partman make them.
package rules.repository.table_partitions

# Partitions of the same migrations.
partitions := [statement |
	some migration in array.concat([input.resource], input.related.migrations)
	some statement in migration.statements
	statement.does == "partition"
]

has_parts(statement) if statement.complete

has_parts(statement) if {
	some partition in partitions
	partition.table in [statement.table, ""]
}

violations contains {"path": ["statements", i], "params": {"table": statement.table}} if {
	some i, statement in input.resource.statements
	statement.does == "partitioned_table"
	count([partition | some partition in partitions; partition.table in [statement.table, ""]]) == 0
	statement.complete == false
}

evidence contains {"path": ["statements", i], "params": {"table": statement.table}} if {
	some i, statement in input.resource.statements
	statement.does == "partitioned_table"
	has_parts(statement)
}

evidence contains {"path": ["statements", i], "params": {"table": ""}} if {
	some i, statement in input.resource.statements
	statement.does == "distributed_table"
}
