# METADATA
# title: Alert on CPU use at 70 %
# description: Somebody hears of it while there is room for a peak.
# related_resources:
#   - ref: https://prometheus.io/docs/practices/alerting/
# custom:
#   id: REPO-0216
#   severity: info
#   checklist: [TARGET-PERF-4]
#   kinds: [alert]
#   message: "{alert} fires at {limit}"
#   remediation: Let an alert fire at an average use of 70 % or earlier.
package rules.repository.alert_cpu_average

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "limit": signal.figure}} if {
	input.facts.fault == ""
	some signal in alerts.watched("cpu")
	signal.share <= 0.7
}
