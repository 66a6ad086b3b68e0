# METADATA
# title: Cluster that sends no logs
# description: Logs of pods are lost with their nodes.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
# custom:
#   id: GCP-0038
#   severity: medium
#   checklist: [OBS-LOG-2]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} sends no logs of its workloads"
#   remediation: List SYSTEM_COMPONENTS and WORKLOADS in logging_config.enable_components.
package rules.terraform.google_cluster_logging_off

import data.lib.terraform

violations contains terraform.place(["logging_service"], {}) if terraform.values.logging_service == "none"

violations contains terraform.place(["logging_config", 0, "enable_components"], {}) if terraform.block(terraform.values, "logging_config").enable_components == []
