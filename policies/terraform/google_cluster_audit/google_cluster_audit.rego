# METADATA
# title: Cluster that keeps audit logs of its control plane
# description: What administrators and controllers ask of the API server is written down.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/view-logs
# custom:
#   id: GCP-0040
#   severity: info
#   checklist: [OBS-AUDIT-3]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} sends logs of its API server"
#   remediation: Add APISERVER to logging_config.enable_components.
package rules.terraform.google_cluster_audit

import data.lib.terraform

evidence contains terraform.place(["logging_config", 0, "enable_components"], {}) if "APISERVER" in terraform.block(terraform.values, "logging_config").enable_components
