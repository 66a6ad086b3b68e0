# METADATA
# title: Alert on databases that cannot be reached
# description: A service without its database answers nothing, so somebody has to hear when it cannot be reached or its connections run out.
# related_resources:
#   - ref: https://github.com/prometheus-community/postgres_exporter
# custom:
#   id: REPO-0209
#   severity: high
#   checklist: [OBS-CRIT-4]
#   kinds: [alert]
#   relations: [better_alerts_of_database]
#   message: "{alert} {problem}"
#   remediation: Let an alert fire on pg_up == 0 or the like, on failed connections, or on connections that run out.
package rules.repository.alert_database

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	count(alerts.watched("database")) > 0
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": input.facts.fault}} if {
	input.facts.fault != ""
	count(input.related.better_alerts_of_database) == 0
	count(alerts.watched("database")) > 0
}
