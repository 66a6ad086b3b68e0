# METADATA
# title: Restore from backup that ended well
# description: A backup is worth what was last restored from it.
# related_resources:
#   - ref: https://velero.io/docs/main/restore-reference/
# custom:
#   id: REPO-0550
#   severity: high
#   checklist: [LIVE-PRE-4]
#   kinds: [backup_report]
#   relations: [newer_reports]
#   message: "The restore {subject} ended as {phase}"
#   remediation: "Find out what could not be restored, repair the backup, and try again."
#   parameters:
#     days: {description: how many days a restore counts, default: 30}
package rules.repository.restore_report

import data.lib.reports

days := data.parameters["REPO-0550"].days

evidence contains {"path": ["phase"], "params": {}} if {
	input.resource.operation == "restore"
	input.resource.outcome == "passed"
	reports.fresh(days)
}

violations contains {"path": ["phase"], "params": {"subject": input.resource.subject, "phase": input.resource.phase}} if {
	input.resource.operation == "restore"
	input.resource.outcome == "failed"
	reports.fresh(days)
	count(input.related.newer_reports) == 0
}

applies := input.resource.operation == "restore"
