# METADATA
# title: Nodes that nobody repairs
# description: A node that stopped answering stays in the pool until a person replaces it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-auto-repair
# custom:
#   id: GCP-0043
#   severity: medium
#   checklist: [HA-ZONE-4]
#   kinds: [google_container_node_pool]
#   message: "Node pool {address} does not repair its nodes"
#   remediation: Set management.auto_repair to true.
package rules.terraform.google_node_pool_repair

import data.lib.terraform

violations contains terraform.place(["management", 0, "auto_repair"], {}) if terraform.off(terraform.block(terraform.values, "management"), "auto_repair")
