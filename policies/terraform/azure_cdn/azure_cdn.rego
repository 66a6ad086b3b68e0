# METADATA
# title: CDN before the application
# description: Front Door or Azure CDN answers near the visitors.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/frontdoor/front-door-overview
# custom:
#   id: AZURE-0052
#   severity: info
#   checklist: [PERF-CACHE-4]
#   kinds: [azurerm_cdn_frontdoor_endpoint, azurerm_cdn_endpoint, azurerm_frontdoor]
#   message: "{address} is a CDN"
#   remediation: Put an azurerm_cdn_frontdoor_endpoint before the application.
package rules.terraform.azure_cdn

import data.lib.terraform

evidence contains terraform.place(["name"], {}) if not terraform.off(terraform.values, "enabled")
