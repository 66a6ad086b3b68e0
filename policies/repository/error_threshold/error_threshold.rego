# METADATA
# title: Limit of failed requests in the load test
# description: One failed request in a hundred is a customer lost in each hundred.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/using-k6/thresholds/
# custom:
#   id: REPO-0533
#   severity: low
#   checklist: [TARGET-AVAIL-3]
#   kinds: [load_test]
#   message: "The load test accepts {value} % of failed requests"
#   remediation: "Set the threshold of http_req_failed to rate<0.001."
#   parameters:
#     percent: {description: largest share of failed requests in percent, default: 0.1}
package rules.repository.error_threshold

limit := data.parameters["REPO-0533"].percent

evidence contains {"path": ["errors"], "params": {}} if input.resource.errors.value <= limit

# Under stress some requests may fail.
violations contains {"path": ["errors"], "params": {"value": input.resource.errors.value}} if {
	input.resource.errors.value > limit
	input.resource.shape == ""
}

applies := object.get(input.resource, "errors", null) != null
