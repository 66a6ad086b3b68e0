# METADATA
# title: Nodes that come and go by need
# description: The cluster adds nodes when pods wait for room, and removes them again.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-autoscaler
# custom:
#   id: GCP-0042
#   severity: info
#   checklist: [SCALE-HPA-3]
#   kinds: [google_container_node_pool, google_container_cluster]
#   message: "{address} scales its nodes"
#   remediation: Give the node pool an autoscaling block whose maximum is above its minimum.
package rules.terraform.google_cluster_autoscaling

import data.lib.terraform

evidence contains terraform.place(["autoscaling"], {}) if {
	scaling := terraform.block(terraform.values, "autoscaling")
	limits := [["max_node_count", "min_node_count"], ["total_max_node_count", "total_min_node_count"]]
	some limit in limits
	number(scaling, limit[0]) > number(scaling, limit[1])
}

evidence contains terraform.place(["enable_autopilot"], {}) if terraform.on(terraform.values, "enable_autopilot")

evidence contains terraform.place(["cluster_autoscaling", 0, "enabled"], {}) if terraform.on(terraform.block(terraform.values, "cluster_autoscaling"), "enabled")

number(holder, key) := value if {
	value := holder[key]
	is_number(value)
} else := 0
