# METADATA
# title: Nodes that nobody upgrades
# description: Nodes fall behind the control plane and keep known weaknesses.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-auto-upgrades
# custom:
#   id: GCP-0044
#   severity: low
#   advice: true
#   checklist: [CONF-TF-2]
#   kinds: [google_container_node_pool]
#   message: "Node pool {address} does not upgrade its nodes"
#   remediation: Set management.auto_upgrade to true and choose the times by a maintenance_policy of the cluster.
package rules.terraform.google_node_pool_upgrade

import data.lib.terraform

violations contains terraform.place(["management", 0, "auto_upgrade"], {}) if terraform.off(terraform.block(terraform.values, "management"), "auto_upgrade")
