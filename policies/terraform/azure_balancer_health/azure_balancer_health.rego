# METADATA
# title: Load balancer without a health probe
# description: The load balancer goes on sending connections to machines that no longer answer.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/load-balancer/load-balancer-custom-probe-overview
# custom:
#   id: AZURE-0053
#   severity: high
#   checklist: [HA-ZONE-3]
#   kinds: [azurerm_lb_rule]
#   message: "Rule {address} has no health probe"
#   remediation: Name an azurerm_lb_probe in probe_id.
package rules.terraform.azure_balancer_health

import data.lib.terraform

violations contains terraform.place(["probe_id"], {}) if not terraform.given("probe_id")
