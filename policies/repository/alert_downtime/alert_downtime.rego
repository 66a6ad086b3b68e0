# METADATA
# title: Critical alert on services that are down
# description: 'Nobody waits for users to call: an alert that wakes somebody says that a target or a probe is down.'
# related_resources:
#   - ref: https://sre.google/sre-book/being-on-call/
# custom:
#   id: REPO-0208
#   severity: high
#   checklist: [OBS-CRIT-1]
#   kinds: [alert]
#   relations: [unheard_by, better_alerts_of_downtime]
#   message: "{alert} {problem}"
#   remediation: Give an alert on up, probe_success or missing replicas the severity critical, let it fire within minutes, and route it to a receiver that reaches people.
package rules.repository.alert_downtime

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	count(input.related.unheard_by) == 0
	reaches_somebody
	input.facts.fault == ""
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_downtime) == 0
	count(alerts.watched("downtime")) > 0
	some problem in problems
}

reaches_somebody if {
	input.facts.critical == true
	input.facts.seconds <= 900
	count(alerts.watched("downtime")) > 0
}

problems contains input.facts.fault if input.facts.fault != ""

problems contains "is sent to nobody by Alertmanager" if {
	input.facts.fault == ""
	input.facts.critical == true
	count(input.related.unheard_by) > 0
}

problems contains "waits for more than 15 minutes" if {
	input.facts.fault == ""
	input.facts.critical == true
	input.facts.seconds > 900
}
