# METADATA
# title: Alert on memory at 80 % of the limit
# description: Somebody hears of a container before it is killed for its memory.
# related_resources:
#   - ref: https://prometheus.io/docs/practices/alerting/
# custom:
#   id: REPO-0215
#   severity: info
#   checklist: [TARGET-PERF-3]
#   kinds: [alert]
#   message: "{alert} fires at {limit}"
#   remediation: Let an alert fire at 80 % of the memory limit or earlier.
package rules.repository.alert_memory_limit

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "limit": signal.figure}} if {
	input.facts.fault == ""
	some signal in alerts.watched("memory_limit")
	signal.share <= 0.8
}
