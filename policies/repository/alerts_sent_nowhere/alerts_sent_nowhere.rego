# METADATA
# title: Prometheus sends its alerts nowhere
# description: Alerts that no Alertmanager gets are seen by whoever happens to look at Prometheus.
# related_resources:
#   - ref: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#alertmanager_config
# custom:
#   id: REPO-0227
#   severity: high
#   checklist: [OBS-PROM-2]
#   kinds: [prometheus_config]
#   message: "Prometheus loads alerts from {file}, but sends them nowhere"
#   remediation: Name the Alertmanager in alerting.alertmanagers.
package rules.repository.alerts_sent_nowhere

violations contains {"path": ["rule_files", i], "params": {"file": file}} if {
	input.facts.alertmanagers == 0
	some i, file in input.resource.rule_files
	is_string(file)
	parts := split(lower(file), "/")
	contains(parts[count(parts) - 1], "alert")
}
