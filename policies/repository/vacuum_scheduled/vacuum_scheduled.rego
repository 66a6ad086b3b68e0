# METADATA
# title: Vacuum by a schedule
# description: A job vacuums and analyzes the tables beside what PostgreSQL does by itself.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/app-vacuumdb.html
# custom:
#   id: REPO-0435
#   severity: info
#   checklist: [PERF-PG-5]
#   kinds: [database_upkeep, migration]
#   message: "{name} vacuums or analyzes by a schedule"
#   remediation: Leave autovacuum on, and add a scheduled vacuum where tables change in bulk.
package rules.repository.vacuum_scheduled

evidence contains {"path": ["schedule"], "params": {"name": input.resource.name}} if {
	input.resource.activity == "vacuum"
	input.resource.suspend == false
	input.resource.locks == false
}

evidence contains {"path": ["statements", i], "params": {"name": input.source.name}} if {
	some i, statement in input.resource.statements
	statement.does == "scheduled_vacuum"
}
