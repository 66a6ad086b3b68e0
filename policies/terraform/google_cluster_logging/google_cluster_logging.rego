# METADATA
# title: Cluster that sends its logs to Cloud Logging
# description: A collector on each node sends the logs of all pods.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
# custom:
#   id: GCP-0039
#   severity: info
#   checklist: [OBS-LOG-1, OBS-LOG-2]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} sends logs of its workloads"
#   remediation: List SYSTEM_COMPONENTS and WORKLOADS in logging_config.enable_components.
package rules.terraform.google_cluster_logging

import data.lib.terraform

evidence contains terraform.place(["logging_config", 0, "enable_components"], {}) if "WORKLOADS" in terraform.block(terraform.values, "logging_config").enable_components

evidence contains terraform.place(["logging_service"], {}) if terraform.values.logging_service == "logging.googleapis.com/kubernetes"
