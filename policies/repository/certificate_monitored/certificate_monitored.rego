# METADATA
# title: Lifetime of certificates is watched
# description: A renewal that fails goes unnoticed until every connection breaks, unless the time that is left is measured and somebody hears of it.
# related_resources:
#   - ref: https://cert-manager.io/docs/devops-tips/prometheus-metrics/
# custom:
#   id: REPO-0211
#   severity: medium
#   checklist: [SEC-CERT-5]
#   kinds: [alert]
#   relations: [better_alerts_of_certificate]
#   message: "{alert} {problem}"
#   remediation: Measure certificates with cert-manager, the blackbox exporter or the x509 exporter, and let an alert fire a week or more before the end.
package rules.repository.certificate_monitored

import data.lib.alerts

evidence contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": ""}} if {
	input.facts.fault == ""
	some signal in alerts.watched("certificate")
	signal.exported == true
	signal.seconds >= 604800
}

violations contains {"path": ["expr"], "params": {"alert": input.source.name, "problem": problem}} if {
	count(input.related.better_alerts_of_certificate) == 0
	some signal in alerts.watched("certificate")
	problem := problem_of(signal)
}

problem_of(_) := input.facts.fault if input.facts.fault != ""

problem_of(signal) := concat("", ["fires only ", signal.figure, " before the end"]) if {
	input.facts.fault == ""
	signal.seconds < 604800
}
