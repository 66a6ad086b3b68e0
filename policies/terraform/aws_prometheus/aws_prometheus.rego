# METADATA
# title: Managed Prometheus
# description: Amazon Managed Service for Prometheus keeps metrics for 150 days in several zones.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/prometheus_workspace
# custom:
#   id: AWS-0129
#   severity: info
#   checklist: [OBS-PROM-1]
#   kinds: [aws_prometheus_workspace]
#   message: "{address} is a managed Prometheus"
#   remediation: Add aws_prometheus_workspace and let collectors write to it.
package rules.terraform.aws_prometheus

import data.lib.terraform

evidence contains terraform.place([], {}) if input.resource.type == "aws_prometheus_workspace"
