# METADATA
# title: Alert on slow responses
# description: A service that answers after seconds is down for those who wait, so somebody has to hear of it.
# related_resources:
#   - ref: https://sre.google/sre-book/monitoring-distributed-systems/
# custom:
#   id: REPO-0204
#   severity: high
#   checklist: [OBS-CRIT-3]
#   kinds: [alert]
#   relations: [better_alerts_of_latency]
#   message: "{alert} {problem}"
#   remediation: Take the 95th percentile of the response time and let it fire at two seconds or less.
package rules.repository.alert_latency

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("latency")
	signal.seconds <= 2
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_latency) == 0
	some signal in alerts.watched("latency")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.seconds > 2
}
