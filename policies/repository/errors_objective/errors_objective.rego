# METADATA
# title: Errors below 0.1 % are an objective
# description: One failed request in a thousand is what the target allows, so it has to be computed and somebody has to hear when there are more.
# related_resources:
#   - ref: https://sre.google/workbook/implementing-slos/
# custom:
#   id: REPO-0214
#   severity: medium
#   checklist: [TARGET-AVAIL-3]
#   kinds: [alert, slo]
#   relations: [better_alerts_of_errors, better_alerts_of_availability]
#   message: "{name} {problem}"
#   remediation: Set an objective of 99.9 % good requests or more, or an alert on the share of errors at 0.1 % or less.
package rules.repository.errors_objective

import data.lib.alerts

evidence contains {"path": path, "params": {"name": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some share in allowed
	share.value <= 0.001
}

violations contains {"path": ["expr"], "params": {"name": input.source.name, "problem": concat("", ["allows ", signal.figure, " of errors, not 0.1 %"])}} if {
	alerts.service_level == true
	input.facts.fault == ""
	count(input.related.better_alerts_of_errors) == 0
	some signal in alerts.watched("errors")
	signal.requests == true
	signal.share > 0.001
	count(alerts.watched("burn")) == 0
}

violations contains {"path": path, "params": {"name": input.source.name, "problem": problem}} if {
	input.source.kind == "slo"
	count(input.related.better_alerts_of_availability) == 0
	some signal in alerts.watched("availability")
	problem := problem_of(signal)
}

path := ["objective"] if input.source.kind == "slo"

else := ["expr"]

# Shares of errors that are allowed. Rounding keeps 1 - 0.999 at a thousandth.
allowed := array.concat(
	[{"value": signal.share} | some signal in array.concat(alerts.watched("errors"), alerts.watched("burn")); object.get(signal, "requests", true) == true],
	[{"value": round((1 - signal.share) * 1000000) / 1000000} | input.source.kind == "slo"; some signal in alerts.watched("availability")],
)

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["allows more errors than 0.1 % with an objective of ", signal.figure]) if {
	input.facts.fault == ""
	signal.share < 0.999
}
