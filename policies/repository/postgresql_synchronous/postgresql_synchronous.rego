# METADATA
# title: PostgreSQL waits for its standby
# description: A change counts as written only when a standby has it, so none is lost when the primary fails.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/runtime-config-replication.html#GUC-SYNCHRONOUS-STANDBY-NAMES
# custom:
#   id: REPO-0415
#   severity: info
#   checklist: [HA-ZONE-5]
#   kinds: [postgresql_config]
#   message: "Changes wait for {names}"
#   remediation: Name the standbys in synchronous_standby_names.
package rules.repository.postgresql_synchronous

evidence contains {"path": ["synchronous_standby_names", "text"], "params": {"names": names}} if {
	names := input.resource.synchronous_standby_names.text
	trim_space(names) != ""
	object.get(input.resource, ["synchronous_commit", "text"], "on") in ["on", "remote_write", "remote_apply"]
}
