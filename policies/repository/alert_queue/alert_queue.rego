# METADATA
# title: Alert on queues that grow
# description: A queue that only grows is work that nobody does, long before users notice.
# related_resources:
#   - ref: https://www.rabbitmq.com/docs/prometheus
# custom:
#   id: REPO-0210
#   severity: medium
#   checklist: [OBS-WARN-3]
#   kinds: [alert]
#   relations: [better_alerts_of_queue]
#   message: "{alert} {problem}"
#   remediation: Let an alert fire on the length of the queue, on the lag of its consumers, or on its growth.
package rules.repository.alert_queue

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	count(alerts.watched("queue")) > 0
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": input.facts.fault}} if {
	input.facts.fault != ""
	count(input.related.better_alerts_of_queue) == 0
	count(alerts.watched("queue")) > 0
}
