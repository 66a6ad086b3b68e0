# METADATA
# title: Cluster that sends its logs to Azure Monitor
# description: A collector on each node sends the logs of all pods to a workspace.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/containers/container-insights-overview
# custom:
#   id: AZURE-0029
#   severity: info
#   checklist: [OBS-LOG-1, OBS-LOG-2]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "Cluster {address} sends its logs to a workspace"
#   remediation: Add an oms_agent block with log_analytics_workspace_id.
package rules.terraform.azure_cluster_logging

import data.lib.terraform

evidence contains terraform.place(["oms_agent"], {}) if not terraform.unset(terraform.values, "oms_agent")
