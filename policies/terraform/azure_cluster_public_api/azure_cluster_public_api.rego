# METADATA
# title: Control plane open to the internet
# description: Everybody can try stolen credentials and weaknesses of the API server.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges
# custom:
#   id: AZURE-0023
#   severity: high
#   checklist: [CONF-TF-2]
#   kinds: [azurerm_kubernetes_cluster]
#   message: "The control plane of {address} is open to every address"
#   remediation: List your networks in api_server_access_profile.authorized_ip_ranges, or set private_cluster_enabled to true.
package rules.terraform.azure_cluster_public_api

import data.lib.internet
import data.lib.terraform

violations contains terraform.place(terraform.within("api_server_access_profile", "authorized_ip_ranges"), {}) if {
	not terraform.on(terraform.values, "private_cluster_enabled")
	not known_networks
}

known_networks if listed_only(terraform.block(terraform.values, "api_server_access_profile"), "authorized_ip_ranges")

# Its name before version 4 of the provider.
known_networks if listed_only(terraform.values, "api_server_authorized_ip_ranges")

listed_only(holder, key) if {
	count(holder[key]) > 0
	every range in holder[key] {
		not internet.open(range)
	}
}
