# METADATA
# title: Alert on high memory use
# description: What takes more memory than there is gets killed, so somebody has to hear of it while there is some left.
# related_resources:
#   - ref: https://prometheus.io/docs/practices/alerting/
# custom:
#   id: REPO-0201
#   severity: medium
#   checklist: [OBS-WARN-2]
#   kinds: [alert]
#   relations: [better_alerts_of_memory]
#   message: "{alert} {problem}"
#   remediation: Let it fire at 85 % of the memory or earlier, such as 1 - node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes > 0.85.
package rules.repository.alert_memory

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("memory")
	signal.share <= 0.85
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_memory) == 0
	some signal in alerts.watched("memory")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.share > 0.85
}
