# METADATA
# title: Restore from backup that is too long ago
# description: What held a month ago says little of what runs today.
# related_resources:
#   - ref: https://velero.io/docs/main/restore-reference/
# custom:
#   id: REPO-0551
#   severity: medium
#   checklist: [LIVE-PRE-4]
#   kinds: [backup_report]
#   relations: [newer_reports]
#   message: "The last restore by {tool} is {days} days ago"
#   remediation: "Restore from a backup of this week."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.restore_report_old

import data.lib.reports

violations contains {"path": [], "params": {"tool": input.resource.tool, "days": input.facts.age_days}} if {
	input.resource.operation == "restore"
	reports.outdated(data.parameters["REPO-0551"].days)
}
