# METADATA
# title: Critical alerts reach nobody
# description: An alert that ends in a receiver without a target wakes nobody, however well it is written.
# related_resources:
#   - ref: https://prometheus.io/docs/alerting/latest/configuration/#receiver
# custom:
#   id: REPO-0230
#   severity: high
#   checklist: [OBS-PROM-2]
#   kinds: [alertmanager]
#   message: "Critical alerts go to {receiver}, which {reason}"
#   remediation: Give the receiver an integration that reaches people, such as a paging service, mail or chat.
package rules.repository.alertmanager_deaf

violations contains {"path": route.path, "params": {"receiver": route.receiver, "reason": reason_of(route.receiver)}} if {
	object.get(input.facts.refusal, "reason", "") == ""
	some route in input.facts.deaf
}

reason_of(name) := receiver.reason if {
	some receiver in input.facts.receivers
	receiver.name == name
} else := "is not there"
