package rules.repository.table_partitions_test

import data.rules.repository.table_partitions

statement(does, table, complete) := {"line": 1, "does": does, "table": table, "complete": complete}

given(statements, others) := {"resource": {"statements": statements}, "related": {"migrations": others}}

place(table) := {{"path": ["statements", 0], "params": {"table": table}}}

test_tables_with_parts_are_evidence if {
	partitioned := statement("partitioned_table", "events", false)
	table_partitions.evidence == place("events") with input as given([partitioned, statement("partition", "events", true)], [])
	table_partitions.evidence == place("events") with input as given([partitioned], [{"statements": [statement("partition", "", true)]}])
	table_partitions.evidence == place("logs") with input as given([statement("partitioned_table", "logs", true)], [])
	table_partitions.evidence == place("") with input as given([statement("distributed_table", "", true)], [])
	table_partitions.violations == set() with input as given([partitioned], [{"statements": [statement("partition", "events", true)]}])
}

test_a_table_without_any_takes_no_row if {
	partitioned := statement("partitioned_table", "events", false)
	table_partitions.violations == place("events") with input as given([partitioned], [])
	table_partitions.violations == place("events") with input as given([partitioned], [{"statements": [statement("partition", "other", true)]}])
	table_partitions.evidence == set() with input as given([partitioned], [])
}
