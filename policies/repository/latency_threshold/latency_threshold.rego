# METADATA
# title: Limit of the 95th percentile in the load test
# description: A load test that accepts slow answers lets them through to users.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/using-k6/thresholds/
# custom:
#   id: REPO-0532
#   severity: low
#   checklist: [TARGET-AVAIL-2]
#   kinds: [load_test]
#   message: "The load test accepts a 95th percentile of {value} ms"
#   remediation: "Set the threshold of http_req_duration to p(95)<200."
#   parameters:
#     milliseconds: {description: longest 95th percentile in milliseconds, default: 200}
package rules.repository.latency_threshold

limit := data.parameters["REPO-0532"].milliseconds

evidence contains {"path": ["p95"], "params": {}} if input.resource.p95.value <= limit

# Under stress answers may be slower.
violations contains {"path": ["p95"], "params": {"value": input.resource.p95.value}} if {
	input.resource.p95.value > limit
	input.resource.shape == ""
}

applies := object.get(input.resource, "p95", null) != null
