# METADATA
# title: Control plane open to the internet
# description: Everybody can try stolen credentials and weaknesses of the API server.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
# custom:
#   id: GCP-0033
#   severity: high
#   checklist: [CONF-TF-2]
#   kinds: [google_container_cluster]
#   message: "The control plane of {address} is open to every address"
#   remediation: List your networks in master_authorized_networks_config.cidr_blocks, or set private_cluster_config.enable_private_endpoint to true.
package rules.terraform.google_cluster_public_api

import data.lib.internet
import data.lib.terraform

violations contains terraform.place(["master_authorized_networks_config"], {}) if {
	not private
	terraform.unset(terraform.values, "master_authorized_networks_config")
}

violations contains terraform.place(["master_authorized_networks_config", 0, "cidr_blocks", i, "cidr_block"], {}) if {
	not private
	some i, range in terraform.block(terraform.values, "master_authorized_networks_config").cidr_blocks
	internet.open(range.cidr_block)
}

default private := false

private if terraform.on(terraform.block(terraform.values, "private_cluster_config"), "enable_private_endpoint")

private if terraform.off(terraform.values.control_plane_endpoints_config[0].ip_endpoints_config[0], "enabled")
