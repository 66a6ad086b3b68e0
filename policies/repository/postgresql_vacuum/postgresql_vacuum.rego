# METADATA
# title: Vacuum of PostgreSQL
# description: Without autovacuum tables and indexes grow, plans go wrong, and in the end the server refuses writes to protect its transaction ids.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/routine-vacuuming.html#AUTOVACUUM
# custom:
#   id: REPO-0418
#   severity: high
#   checklist: [PERF-PG-5]
#   kinds: [postgresql_config]
#   relations: [readers]
#   message: "{setting} is off, so nothing is vacuumed or analyzed by itself"
#   remediation: Set autovacuum and track_counts to on.
package rules.repository.postgresql_vacuum

import data.lib.postgresql

violations contains {"path": [name, "value"], "params": {"setting": name}} if {
	some name in ["autovacuum", "track_counts"]
	input.resource[name].value == false
}

evidence contains {"path": [name, "text"], "params": {"setting": name}} if {
	postgresql.read
	object.get(input.resource, ["autovacuum", "value"], true) == true
	some name in settings
	input.resource[name]
}

# What somebody sets shows that it was looked at.
settings := ["autovacuum", "autovacuum_max_workers", "autovacuum_naptime", "autovacuum_vacuum_scale_factor", "autovacuum_vacuum_cost_limit"]
