# METADATA
# title: Monitoring as Terraform
# description: Alerts, dashboards and logs are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_metric_alert
# custom:
#   id: AZURE-0059
#   severity: info
#   checklist: [CONF-TF-4]
#   kinds:
#     - azurerm_monitor_metric_alert
#     - azurerm_monitor_action_group
#     - azurerm_monitor_scheduled_query_rules_alert_v2
#     - azurerm_monitor_diagnostic_setting
#     - azurerm_application_insights
#     - azurerm_log_analytics_workspace
#     - azurerm_dashboard_grafana
#     - azurerm_portal_dashboard
#   message: "{address} is a part of the monitoring"
#   remediation: Describe alerts, dashboards and workspaces as Terraform.
package rules.terraform.azure_monitoring

import data.lib.terraform

evidence contains terraform.place([], {})
