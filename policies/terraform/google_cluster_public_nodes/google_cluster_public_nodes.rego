# METADATA
# title: Cluster whose nodes have public addresses
# description: Ports that a pod opens on its node can be tried from the internet.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept
# custom:
#   id: GCP-0034
#   severity: medium
#   checklist: [CONF-TF-1]
#   kinds: [google_container_cluster]
#   relations: [referrers]
#   message: "Nodes of {address} have public addresses"
#   remediation: Set private_cluster_config.enable_private_nodes to true, or network_config.enable_private_nodes in each node pool.
package rules.terraform.google_cluster_public_nodes

import data.lib.terraform

violations contains terraform.place(terraform.within("private_cluster_config", "enable_private_nodes"), {}) if {
	not terraform.on(terraform.block(terraform.values, "private_cluster_config"), "enable_private_nodes")
	not pools_are_private
}

default pools_are_private := false

pools_are_private if {
	terraform.on(terraform.values, "remove_default_node_pool")
	pools := [pool | some pool in terraform.referrers; pool.type == "google_container_node_pool"]
	count(pools) > 0
	every pool in pools {
		terraform.on(terraform.block(pool.values, "network_config"), "enable_private_nodes")
	}
}
