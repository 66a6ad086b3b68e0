# METADATA
# title: Redis without a second node
# description: When the node stops, the cache is gone and everything that depends on it waits.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability
# custom:
#   id: AZURE-0036
#   severity: medium
#   checklist: [PERF-REDIS-1]
#   kinds: [azurerm_redis_cache]
#   message: "Redis {address} has a single node"
#   remediation: Set sku_name to Standard or Premium.
package rules.terraform.azure_redis_alone

import data.lib.terraform

violations contains terraform.place(["sku_name"], {}) if terraform.values.sku_name == "Basic"
