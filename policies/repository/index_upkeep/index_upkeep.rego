# METADATA
# title: Upkeep of indexes
# description: Indexes grow with every change and are not made smaller by a vacuum. Rebuilding them without CONCURRENTLY keeps writers out while it lasts.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/sql-reindex.html
#   - ref: https://reorg.github.io/pg_repack/
# custom:
#   id: REPO-0434
#   severity: medium
#   checklist: [SCALE-DB-5]
#   kinds: [database_upkeep, migration]
#   message: "{problem}"
#   remediation: Run REINDEX (CONCURRENTLY) or pg_repack by a schedule, or a job that reports bloat.
package rules.repository.index_upkeep

upkeep if input.resource.activity in ["reindex", "bloat"]

violations contains {"path": ["suspend"], "params": {"problem": concat(" ", [input.resource.name, "is suspended"])}} if {
	upkeep
	input.resource.suspend == true
}

violations contains {"path": ["tool"], "params": {"problem": concat(" ", [input.resource.name, "keeps writers out while it rebuilds indexes"])}} if {
	input.resource.activity == "reindex"
	input.resource.locks
}

evidence contains {"path": ["schedule"], "params": {"problem": ""}} if {
	upkeep
	input.resource.suspend == false
	input.resource.locks == false
}

evidence contains {"path": ["statements", i], "params": {"problem": ""}} if {
	some i, statement in input.resource.statements
	statement.does == "scheduled_reindex"
}
