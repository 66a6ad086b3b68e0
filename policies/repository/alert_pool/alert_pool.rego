# METADATA
# title: Alert on the use of the connection pool
# description: When all connections of the pool are taken, every request waits for another one to end.
# related_resources:
#   - ref: https://github.com/brettwooldridge/HikariCP/wiki/About-Pool-Sizing
# custom:
#   id: REPO-0207
#   severity: medium
#   checklist: [TARGET-PERF-2]
#   kinds: [alert]
#   relations: [better_alerts_of_pool]
#   message: "{alert} {problem}"
#   remediation: Let it fire at 80 % of the connections or earlier.
package rules.repository.alert_pool

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("pool")
	signal.share <= 0.8
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_pool) == 0
	some signal in alerts.watched("pool")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only at ", signal.figure]) if {
	input.facts.fault == ""
	signal.share > 0.8
}
