# METADATA
# title: Redis with failover
# description: A second node takes over by itself.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability
# custom:
#   id: AZURE-0037
#   severity: info
#   checklist: [PERF-REDIS-1, PERF-REDIS-2]
#   kinds: [azurerm_redis_cache]
#   message: "Redis {address} fails over by itself"
#   remediation: Set sku_name to Standard or Premium.
package rules.terraform.azure_redis_standby

import data.lib.terraform

evidence contains terraform.place(["sku_name"], {}) if terraform.values.sku_name in ["Standard", "Premium"]
