# METADATA
# title: Alert on high CPU use
# description: A service whose processors are all busy answers late before anything else breaks, so somebody has to hear of it in time.
# related_resources:
#   - ref: https://prometheus.io/docs/practices/alerting/
# custom:
#   id: REPO-0200
#   severity: medium
#   checklist: [OBS-WARN-1]
#   kinds: [alert]
#   relations: [better_alerts_of_cpu]
#   message: "{alert} {problem}"
#   remediation: 'Let it fire at 80 % of the processors or earlier, such as (1 - avg by (instance) (rate(node_cpu_seconds_total{mode="idle"}[5m]))) > 0.8.'
package rules.repository.alert_cpu

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("cpu")
	signal.share <= 0.8
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_cpu) == 0
	some signal in alerts.watched("cpu")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.share > 0.8
}
