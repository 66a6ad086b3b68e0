# METADATA
# title: Queries
# description: >-
#   What the judged alert, recording rule or dashboard asks for: {"path", "topics", "fault"}. The fault says why a query gives nothing, and is empty where
#   nothing is known against it.
package lib.queries

all := input.facts.queries if {
	input.source.kind == "grafana_dashboard"
} else := [{"path": ["expr"], "topics": input.facts.topics, "fault": input.facts.fault}]

sound(topic) := [query |
	some query in all
	query.fault == ""
	topic in query.topics
]

broken(topic) := [query |
	some query in all
	query.fault != ""
	topic in query.topics
]
