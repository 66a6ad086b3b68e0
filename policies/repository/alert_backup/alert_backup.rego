# METADATA
# title: Alert on backups that fail
# description: A backup that has failed unnoticed is missed on the day when it is needed.
# related_resources:
#   - ref: https://velero.io/docs/main/troubleshooting/
# custom:
#   id: REPO-0206
#   severity: high
#   checklist: [OBS-WARN-5]
#   kinds: [alert]
#   relations: [better_alerts_of_backup]
#   message: "{alert} {problem}"
#   remediation: Let it fire when a backup fails, or when the last good one is older than a day or two.
package rules.repository.alert_backup

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("backup")
	object.get(signal, "seconds", 0) <= 604800
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_backup) == 0
	some signal in alerts.watched("backup")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only when the last one is ", signal.figure, " old"]) if {
	input.facts.fault == ""
	object.get(signal, "seconds", 0) > 604800
}
