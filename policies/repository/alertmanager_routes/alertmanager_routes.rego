# METADATA
# title: Alerts are routed by severity to people
# description: What wakes somebody and what waits until the morning are told apart, and both reach somebody.
# related_resources:
#   - ref: https://prometheus.io/docs/alerting/latest/configuration/#route
# custom:
#   id: REPO-0228
#   severity: info
#   checklist: [OBS-PROM-2]
#   kinds: [alertmanager]
#   message: "Alerts are routed by severity to {receiver}"
#   remediation: Route critical alerts to a receiver that calls somebody.
package rules.repository.alertmanager_routes

evidence contains {"path": route.path, "params": {"receiver": route.receiver}} if {
	count(input.facts.deaf) == 0
	some route in input.facts.routes
	route.severity == true
	route.receiver in input.facts.reached
}
