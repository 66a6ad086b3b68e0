# METADATA
# title: Alert on the share of failed requests
# description: Errors are what users see first, so somebody has to hear of them before one request in twenty fails.
# related_resources:
#   - ref: https://sre.google/sre-book/monitoring-distributed-systems/
# custom:
#   id: REPO-0203
#   severity: high
#   checklist: [OBS-CRIT-2]
#   kinds: [alert]
#   relations: [better_alerts_of_errors]
#   message: "{alert} {problem}"
#   remediation: Divide failed requests by all of them and let it fire at 5 % or less.
package rules.repository.alert_errors

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("errors")
	signal.requests == true
	signal.share <= 0.05
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_errors) == 0
	some signal in alerts.watched("errors")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.requests == true
	signal.share > 0.05
}
