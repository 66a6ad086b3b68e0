# METADATA
# title: Network rule that opens a sensitive port to the internet
# description: Shells, databases and caches are attacked within minutes once every address can reach them.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
# custom:
#   id: AZURE-0009
#   severity: high
#   checklist: [CONF-TF-1]
#   kinds: [azurerm_network_security_rule, azurerm_network_security_group]
#   message: "Rule {rule} of {address} opens {ports} to the internet"
#   remediation: Name the networks that need the port in source_address_prefixes. For shells use Azure Bastion.
package rules.terraform.azure_network_open

import data.lib.internet
import data.lib.terraform

violations contains terraform.place([key_of(terraform.values)], {"rule": terraform.values.name, "ports": internet.exposed(ranges_of(terraform.values))}) if {
	input.resource.type == "azurerm_network_security_rule"
	open(terraform.values)
}

violations contains terraform.place(["security_rule", i, key_of(rule)], {"rule": rule.name, "ports": internet.exposed(ranges_of(rule))}) if {
	some i, rule in terraform.values.security_rule
	open(rule)
}

open(rule) if {
	lower(rule.direction) == "inbound"
	lower(rule.access) == "allow"
	lower(rule.protocol) in ["tcp", "*"]
	some source in array.concat(terraform.listed(object.get(rule, "source_address_prefix", null)), terraform.listed(object.get(rule, "source_address_prefixes", null)))
	internet.open(source)
}

ranges_of(rule) := array.concat(terraform.listed(object.get(rule, "destination_port_range", null)), terraform.listed(object.get(rule, "destination_port_ranges", null)))

key_of(rule) := "destination_port_ranges" if {
	count(object.get(rule, "destination_port_ranges", [])) > 0
} else := "destination_port_range"
