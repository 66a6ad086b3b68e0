# METADATA
# title: Restores that are tried
# description: A backup is worth what can be restored from it, and only a restore that somebody or something looks at shows that.
# related_resources:
#   - ref: https://velero.io/docs/main/restore-reference/
#   - ref: https://sre.google/sre-book/data-integrity/
# custom:
#   id: REPO-0433
#   severity: medium
#   checklist: [PERF-BACKUP-5, HA-DR-5]
#   kinds: [restore_schedule]
#   message: "{name} is suspended and tries no restores"
#   remediation: Run a job every month or more often that restores the latest backup and checks what is in it.
package rules.repository.restore_tried

restore := input.resource

violations contains {"path": ["suspend"], "params": {"name": restore.name}} if restore.suspend == true

# A quarter of a year.
evidence contains {"path": ["schedule"], "params": {"name": restore.name}} if {
	restore.suspend == false
	restore.checks
	is_number(restore.hours)
	restore.hours <= 2232
}
