# METADATA
# title: Monitoring stack as Terraform
# description: Metrics, logs and dashboards come with the platform, and can be built again elsewhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release
# custom:
#   id: HELM-0004
#   severity: info
#   checklist: [CONF-TF-4]
#   kinds: [helm_release]
#   message: "{address} installs {chart}"
#   remediation: Install the monitoring stack by helm_release, with its version fixed.
package rules.terraform.helm_monitoring

import data.lib.terraform

charts := {
	"kube-prometheus-stack", "prometheus", "victoria-metrics-k8s-stack", "grafana", "loki", "loki-stack", "loki-distributed", "tempo",
	"tempo-distributed", "mimir-distributed", "datadog", "jaeger", "opentelemetry-collector", "k8s-monitoring", "nri-bundle",
}

evidence contains terraform.place(["chart"], {"chart": chart}) if {
	steps := split(terraform.values.chart, "/")
	chart := steps[count(steps) - 1]
	chart in charts
}
