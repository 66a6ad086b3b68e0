# METADATA
# title: Redis that talks without TLS 1.2
# description: What is cached, and the key to it, can be read on the way.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-cache-for-redis/cache-remove-tls-10-11
# custom:
#   id: AZURE-0035
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [azurerm_redis_cache]
#   message: "Redis {address} accepts connections without TLS 1.2"
#   remediation: Set non_ssl_port_enabled to false and minimum_tls_version to 1.2.
package rules.terraform.azure_redis_transit

import data.lib.terraform

# Before version 4 of the provider it was called enable_non_ssl_port.
violations contains terraform.place([key], {}) if {
	some key in ["non_ssl_port_enabled", "enable_non_ssl_port"]
	terraform.on(terraform.values, key)
}

violations contains terraform.place(["minimum_tls_version"], {}) if terraform.values.minimum_tls_version in ["1.0", "1.1"]
