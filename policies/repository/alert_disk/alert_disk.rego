# METADATA
# title: Alert on disks that fill up
# description: A database or a log that finds no space stops, so somebody has to hear of it while there is some left.
# related_resources:
#   - ref: https://prometheus.io/docs/practices/alerting/
# custom:
#   id: REPO-0202
#   severity: high
#   checklist: [OBS-CRIT-5]
#   kinds: [alert]
#   relations: [better_alerts_of_disk]
#   message: "{alert} {problem}"
#   remediation: Let it fire at 90 % used (10 % free) or earlier, such as node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1.
package rules.repository.alert_disk

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("disk")
	signal.share <= 0.9
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_disk) == 0
	some signal in alerts.watched("disk")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.share > 0.9
}
