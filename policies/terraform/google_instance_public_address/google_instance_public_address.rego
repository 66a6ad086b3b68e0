# METADATA
# title: Machine with a public address
# description: Each machine with an address of its own on the internet is one more door that only a firewall rule keeps shut.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/ip-addresses
# custom:
#   id: GCP-0021
#   severity: medium
#   advice: true
#   checklist: [CONF-TF-1]
#   kinds: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   message: "Machine {address} has a public address"
#   remediation: Remove access_config. Let traffic in by a load balancer and out by Cloud NAT.
package rules.terraform.google_instance_public_address

import data.lib.terraform

# The address is known only afterwards, the block that asks for it already now.
violations contains terraform.place(["network_interface", i, key, 0, "public_ptr_domain_name"], {}) if {
	some i, card in terraform.values.network_interface
	some key in ["access_config", "ipv6_access_config"]
	not terraform.unset(card, key)
}
