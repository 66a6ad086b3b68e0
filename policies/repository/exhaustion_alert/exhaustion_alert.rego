# METADATA
# title: Alert before a resource runs out
# description: A forecast leaves time to add capacity; a full disk leaves none.
# related_resources:
#   - ref: https://prometheus.io/docs/prometheus/latest/querying/functions/#predict_linear
# custom:
#   id: REPO-0559
#   severity: info
#   checklist: [SCALE-LOAD-3]
#   kinds: [alert]
#   message: "An alert on what is predicted"
#   remediation: "Alert on predict_linear of what is left."
package rules.repository.exhaustion_alert

evidence contains {"path": ["expr"], "params": {}} if {
	is_string(input.resource.expr)
	contains(input.resource.expr, "predict_linear(")
}
