# METADATA
# title: Monitoring as Terraform
# description: Alerts, dashboards and logs are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/monitoring_alert_policy
# custom:
#   id: GCP-0069
#   severity: info
#   checklist: [CONF-TF-4]
#   kinds:
#     - google_monitoring_alert_policy
#     - google_monitoring_dashboard
#     - google_monitoring_uptime_check_config
#     - google_monitoring_notification_channel
#     - google_monitoring_slo
#     - google_logging_metric
#     - google_logging_project_sink
#     - google_logging_project_bucket_config
#   message: "{address} is a part of the monitoring"
#   remediation: Describe alerts, dashboards and log buckets as Terraform.
package rules.terraform.google_monitoring

import data.lib.terraform

evidence contains terraform.place([], {})
