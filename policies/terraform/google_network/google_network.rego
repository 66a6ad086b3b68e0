# METADATA
# title: Network as Terraform
# description: The network, its parts and its firewall are planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_network
# custom:
#   id: GCP-0066
#   severity: info
#   checklist: [CONF-TF-1]
#   kinds:
#     - google_compute_network
#     - google_compute_subnetwork
#     - google_compute_route
#     - google_compute_router
#     - google_compute_router_nat
#     - google_compute_firewall
#     - google_compute_network_firewall_policy
#   message: "{address} is a part of the network"
#   remediation: Describe networks, subnetworks and firewalls as Terraform.
package rules.terraform.google_network

import data.lib.terraform

evidence contains terraform.place([], {})
