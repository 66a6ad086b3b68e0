# METADATA
# title: Alerts
# description: >-
#   What the judged alert watches. `input.facts.fault` says why it is never evaluated or cannot work, and is empty where nothing is known against it.
package lib.alerts

# The signals of one subject, such as {"subject": "cpu", "share": 0.8, "figure": "80 %"}.
watched(subject) := [signal |
	some signal in input.facts.signals
	signal.subject == subject
]

# Whether a team calls it a service level: by the name of the alert or by a label.
default service_level := false

service_level if {
	some word in ["sla", "slo", "sli"]
	contains(lower(input.source.name), word)
	not contains(lower(input.source.name), "slow")
}

service_level if {
	some label in ["sla", "slo"]
	input.resource.labels[label]
}
