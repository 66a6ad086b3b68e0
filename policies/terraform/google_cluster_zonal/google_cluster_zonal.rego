# METADATA
# title: Cluster in one zone
# description: The control plane stops with its zone, and with nodes in one zone so does everything on them.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/regional-clusters
# custom:
#   id: GCP-0036
#   severity: high
#   checklist: [HA-ZONE-1]
#   kinds: [google_container_cluster]
#   message: "Cluster {address} depends on one zone"
#   remediation: Set location to a region, and node_locations to two zones or more if you set it at all.
package rules.terraform.google_cluster_zonal

import data.lib.terraform

# A zone is a region with a letter.
violations contains terraform.place(["location"], {}) if count(split(terraform.values.location, "-")) == 3

violations contains terraform.place(["node_locations"], {}) if {
	count(split(terraform.values.location, "-")) == 2
	count(terraform.values.node_locations) == 1
}
