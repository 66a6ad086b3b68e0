# METADATA
# title: 95 of 100 requests within 200 ms are an objective
# description: Users take an answer within 200 ms for immediate, and the mean says nothing of those who wait.
# related_resources:
#   - ref: https://sre.google/workbook/implementing-slos/
# custom:
#   id: REPO-0213
#   severity: medium
#   checklist: [TARGET-AVAIL-2]
#   kinds: [alert, slo]
#   relations: [better_alerts_of_latency]
#   message: "{name} {problem}"
#   remediation: Set an objective, or an alert, on the 95th percentile of the response time at 200 ms or less.
package rules.repository.latency_objective

import data.lib.alerts

evidence contains {"path": path, "params": {"name": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("latency")
	signal.quantile >= 0.95
	signal.seconds <= 0.2
}

violations contains {"path": path, "params": {"name": input.source.name, "problem": problem}} if {
	promised
	count(input.related.better_alerts_of_latency) == 0
	some signal in alerts.watched("latency")
	problem := problem_of(signal)
}

default promised := false

promised if input.source.kind == "slo"

promised if alerts.service_level == true

path := ["objective"] if input.source.kind == "slo"

else := ["expr"]

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["allows ", signal.figure, ", not 200 ms"]) if {
	input.facts.fault == ""
	signal.seconds > 0.2
}
