# METADATA
# title: Receiver that a route below keeps every alert from
# description: A route notifies its receiver only where no route below it matches. One without matchers always does, so the receiver above hears nothing.
# related_resources:
#   - ref: https://prometheus.io/docs/alerting/latest/configuration/#route
# custom:
#   id: REPO-0654
#   severity: high
#   checklist: [OBS-PROM-2]
#   kinds: [alertmanager]
#   message: "{receiver} gets no alert: a route below takes all of them"
#   remediation: "Put both receivers into routes beside each other, the first with continue: true."
package rules.repository.alertmanager_route_shadowed

violations contains {"path": route.path, "params": {"receiver": route.receiver}} if {
	object.get(input.facts.refusal, "reason", "") == ""
	some route in input.facts.shadowed
}
