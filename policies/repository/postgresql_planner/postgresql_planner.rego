# METADATA
# title: Planner that may not use a method
# description: >-
#   Switching a method off for the whole server helps one query of a test and makes others slow: indexes stay unused, or are used where a scan is faster.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/runtime-config-query.html#RUNTIME-CONFIG-QUERY-ENABLE
# custom:
#   id: REPO-0419
#   severity: medium
#   checklist: [PERF-PG-3, SCALE-DB-4]
#   kinds: [postgresql_config]
#   message: "{setting} is off for every query"
#   remediation: Remove the setting, and give the query an index or the planner better statistics instead.
package rules.repository.postgresql_planner

methods := [
	"enable_seqscan", "enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan", "enable_hashjoin", "enable_mergejoin", "enable_nestloop",
	"enable_hashagg", "enable_sort", "enable_material", "enable_tidscan",
]

default applies := false

applies if {
	some name in methods
	input.resource[name]
}

violations contains {"path": [name, "value"], "params": {"setting": name}} if {
	some name in methods
	input.resource[name].value == false
}
