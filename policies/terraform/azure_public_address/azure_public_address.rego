# METADATA
# title: Machine with a public address
# description: Each machine with an address of its own on the internet is one more door that only a network rule keeps shut.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/ip-services/virtual-network-public-ip-address
# custom:
#   id: AZURE-0010
#   severity: medium
#   advice: true
#   checklist: [CONF-TF-1]
#   kinds: [azurerm_network_interface]
#   message: "Network card {address} has a public address"
#   remediation: Remove public_ip_address_id. Let traffic in by a load balancer and out by a NAT gateway.
package rules.terraform.azure_public_address

import data.lib.terraform

violations contains terraform.place(["ip_configuration", i, "public_ip_address_id"], {}) if {
	some i, configuration in terraform.values.ip_configuration
	not terraform.unset(configuration, "public_ip_address_id")
}

# An address that is planned too is known only afterwards, that there will be one already now.
violations contains terraform.place(["ip_configuration", 0, "name"], {}) if count(input.resource.references["ip_configuration.public_ip_address_id"]) > 0
