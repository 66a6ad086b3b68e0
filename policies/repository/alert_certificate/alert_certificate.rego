# METADATA
# title: Alert on certificates that expire
# description: A certificate that has run out stops every connection at once, and a renewal that fails needs days to put right.
# related_resources:
#   - ref: https://cert-manager.io/docs/devops-tips/prometheus-metrics/
# custom:
#   id: REPO-0205
#   severity: medium
#   checklist: [OBS-WARN-4]
#   kinds: [alert]
#   relations: [better_alerts_of_certificate]
#   message: "{alert} {problem}"
#   remediation: Let it fire 30 days before the end or earlier, such as probe_ssl_earliest_cert_expiry - time() < 30 * 86400.
package rules.repository.alert_certificate

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("certificate")
	signal.seconds >= 2592000
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_certificate) == 0
	some signal in alerts.watched("certificate")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only ", signal.figure, " before the end"]) if {
	input.facts.fault == ""
	signal.seconds < 2592000
}
