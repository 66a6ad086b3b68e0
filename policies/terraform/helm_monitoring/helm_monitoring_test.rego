package rules.terraform.helm_monitoring_test

import data.rules.terraform.helm_monitoring

release(chart) := {"resource": {"address": "helm_release.one", "type": "helm_release", "values": {"chart": chart}}}

test_a_monitoring_chart_is_shown if {
	helm_monitoring.evidence == {{"path": ["values", "chart"], "params": {"address": "helm_release.one", "chart": "kube-prometheus-stack"}}} with input as release("prometheus-community/kube-prometheus-stack")
}

test_another_chart_shows_nothing if helm_monitoring.evidence == set() with input as release("redis")
