# METADATA
# title: Cluster that does not enforce network policies
# description: Kubernetes accepts a NetworkPolicy without a word, and nothing in the cluster obeys it.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/dataplane-v2
# custom:
#   id: GCP-0037
#   severity: medium
#   checklist: [SEC-NET-3, SEC-RUNTIME-4]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} does not enforce network policies"
#   remediation: Set datapath_provider to ADVANCED_DATAPATH.
package rules.terraform.google_cluster_network_policy

import data.lib.terraform

# Where the block stands, its switch is judged, which may not be known yet.
violations contains terraform.place(path, {}) if {
	not terraform.values.datapath_provider == "ADVANCED_DATAPATH"
	not terraform.on(terraform.block(terraform.values, "network_policy"), "enabled")
	not terraform.on(terraform.values, "enable_autopilot")
	path := [["datapath_provider"], terraform.within("network_policy", "enabled")][count(object.get(terraform.values, "network_policy", []))]
}
