# METADATA
# title: The monitoring stack discovers its targets
# description: The stack has monitors for the parts of the cluster, and its operator takes up those of applications.
# related_resources:
#   - ref: https://github.com/prometheus-community/helm-charts/tree/main/charts/kube-prometheus-stack
# custom:
#   id: REPO-0636
#   severity: info
#   checklist: [OBS-PROM-5]
#   kinds: [installation]
#   mentions: [kube-prometheus-stack]
#   message: "{product} discovers its targets"
#   remediation: Install kube-prometheus-stack, and give applications a ServiceMonitor.
package rules.repository.monitoring_stack_discovers

evidence contains {"path": ["product"], "params": {"product": input.resource.product}} if {
	input.resource.product == "kube-prometheus-stack"
	object.get(input.resource.values, ["prometheus", "enabled"], true) == true
	object.get(input.resource.values, ["prometheusOperator", "enabled"], true) == true
}
