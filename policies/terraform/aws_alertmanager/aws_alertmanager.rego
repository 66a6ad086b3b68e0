# METADATA
# title: Managed Alertmanager
# description: The workspace sends alerts to receivers, by routes that tell severities apart.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/prometheus_alert_manager_definition
# custom:
#   id: AWS-0130
#   severity: info
#   checklist: [OBS-PROM-2]
#   kinds: [aws_prometheus_alert_manager_definition]
#   message: "{address} routes alerts to receivers"
#   remediation: Write a definition with routes by severity and receivers with sns_configs or pagerduty_configs.
package rules.terraform.aws_alertmanager

import data.lib.terraform

evidence contains terraform.place(["definition"], {}) if {
	contains(terraform.values.definition, "receivers:")
	contains(terraform.values.definition, "severity")
	contains(terraform.values.definition, "_configs:")
}
