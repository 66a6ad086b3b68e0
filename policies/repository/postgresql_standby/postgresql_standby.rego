# METADATA
# title: PostgreSQL follows a primary
# description: The configuration of a standby names the server that it streams from.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/warm-standby.html#STREAMING-REPLICATION
# custom:
#   id: REPO-0414
#   severity: info
#   checklist: [PERF-PG-2, HA-ZONE-2]
#   kinds: [postgresql_config]
#   message: "{name} streams from a primary"
#   remediation: Set up a standby with primary_conninfo and hot_standby, or use an operator or a managed service.
package rules.repository.postgresql_standby

evidence contains {"path": ["primary_conninfo", "text"], "params": {"name": input.source.name}} if {
	contains(input.resource.primary_conninfo.text, "host=")
	object.get(input.resource, ["hot_standby", "value"], true) == true
}
