# METADATA
# title: Machine that acts as the default service account
# description: The default account often may edit the whole project, and with the scope cloud-platform whoever takes over the machine may too.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
# custom:
#   id: GCP-0022
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds:
#     - google_compute_instance
#     - google_compute_instance_template
#     - google_compute_region_instance_template
#     - google_container_cluster
#     - google_container_node_pool
#   message: "{address} has all scopes of the default service account"
#   remediation: Give a service account of its own with the roles that it needs, by service_account.email or node_config.service_account.
package rules.terraform.google_default_service_account

import data.lib.terraform

violations contains terraform.place(["service_account", 0, "email"], {}) if {
	some account in terraform.values.service_account
	wide(account.scopes)
	default_account(object.get(account, "email", null))
	not refers("service_account.email")
}

violations contains terraform.place(["node_config", 0, "service_account"], {}) if {
	node := terraform.block(terraform.values, "node_config")
	wide(node.oauth_scopes)
	default_account(object.get(node, "service_account", null))
	not refers("node_config.service_account")
}

wide(scopes) if {
	some scope in scopes
	scope in ["cloud-platform", "https://www.googleapis.com/auth/cloud-platform"]
}

default_account(email) if email in [null, "", "default"]

default_account(email) if endswith(email, "-compute@developer.gserviceaccount.com")

refers(attribute) if count(input.resource.references[attribute]) > 0
