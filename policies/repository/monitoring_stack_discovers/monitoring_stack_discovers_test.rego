package rules.repository.monitoring_stack_discovers_test

import data.rules.repository.monitoring_stack_discovers

stack(values) := {"resource": {"product": "kube-prometheus-stack", "values": values}}

test_the_stack_discovers_what_runs if {
	monitoring_stack_discovers.evidence == {{"path": ["product"], "params": {"product": "kube-prometheus-stack"}}} with input as stack({})
}

test_without_prometheus_or_its_operator_nothing_does if {
	monitoring_stack_discovers.evidence == set() with input as stack({"prometheus": {"enabled": false}})
	monitoring_stack_discovers.evidence == set() with input as stack({"prometheusOperator": {"enabled": false}})
	monitoring_stack_discovers.evidence == set() with input as {"resource": {"product": "prometheus", "values": {}}}
}
