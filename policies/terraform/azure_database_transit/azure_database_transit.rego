# METADATA
# title: Database that accepts weak or plain connections
# description: Passwords and data can be read on the way.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings
# custom:
#   id: AZURE-0011
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds:
#     - azurerm_mssql_server
#     - azurerm_mssql_managed_instance
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mariadb_server
#     - azurerm_postgresql_flexible_server_configuration
#     - azurerm_mysql_flexible_server_configuration
#   message: "Database {address} accepts connections without TLS 1.2"
#   remediation: Set minimum_tls_version to 1.2, ssl_enforcement_enabled to true, or the server parameter require_secure_transport to on.
package rules.terraform.azure_database_transit

import data.lib.terraform

violations contains terraform.place([key], {}) if {
	some key in ["minimum_tls_version", "ssl_minimal_tls_version_enforced"]
	terraform.values[key] in ["1.0", "1.1", "Disabled", "TLS1_0", "TLS1_1", "TLSEnforcementDisabled"]
}

violations contains terraform.place(["ssl_enforcement_enabled"], {}) if terraform.off(terraform.values, "ssl_enforcement_enabled")

violations contains terraform.place(["value"], {}) if {
	terraform.values.name == "require_secure_transport"
	lower(terraform.values.value) == "off"
}
