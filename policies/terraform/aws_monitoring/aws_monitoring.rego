# METADATA
# title: Monitoring as Terraform
# description: Alarms, dashboards and logs are code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0135
#   severity: info
#   checklist: [CONF-TF-4]
#   kinds:
#     - aws_cloudwatch_metric_alarm
#     - aws_cloudwatch_composite_alarm
#     - aws_cloudwatch_dashboard
#     - aws_cloudwatch_log_group
#     - aws_prometheus_workspace
#     - aws_grafana_workspace
#   message: "{address} is Terraform"
#   remediation: Describe alarms and dashboards by Terraform.
package rules.terraform.aws_monitoring

import data.lib.terraform

evidence contains terraform.place([], {}) if startswith(input.resource.type, "aws_")
