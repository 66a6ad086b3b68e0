# METADATA
# title: Availability of 99.9 % or more is an objective
# description: 'What is promised has to be computed: an objective of 99.9 % over weeks leaves 43 minutes a month, one of 99 % seven hours.'
# related_resources:
#   - ref: https://sre.google/workbook/alerting-on-slos/
# custom:
#   id: REPO-0212
#   severity: high
#   checklist: [TARGET-AVAIL-1]
#   kinds: [alert, slo]
#   relations: [better_alerts_of_availability]
#   message: "{name} {problem}"
#   remediation: Compute the share of good requests over 28 or 30 days with an objective of 99.9 % or more (Sloth, Pyrra, OpenSLO), or alert on the burn rate of such an objective.
package rules.repository.availability_objective

import data.lib.alerts

evidence contains {"path": path, "params": {"name": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in objectives
	signal.high
}

violations contains {"path": path, "params": {"name": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_availability) == 0
	promised
	some signal in objectives
	problem := problem_of(signal)
}

# What is taken over a week or more is an objective, what is taken over minutes an alert.
objectives := array.concat(
	[{"high": signal.share >= 0.999, "figure": signal.figure} | some signal in alerts.watched("availability"); long(signal)],
	[{"high": signal.share <= 0.001, "figure": concat("", [signal.figure, " of errors"])} | some signal in alerts.watched("burn")],
)

long(signal) if signal.window >= 604800

long(_) if alerts.service_level == true

# An alert on availability below 90 % tells that something is down.
default promised := false

promised if input.source.kind == "slo"

promised if {
	alerts.service_level == true
	count([signal | some signal in alerts.watched("availability"); signal.share >= 0.9]) > 0
}

path := ["objective"] if input.source.kind == "slo"

else := ["expr"]

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["aims at ", signal.figure, ", not at 99.9 %"]) if {
	input.facts.fault == ""
	not signal.high
}
