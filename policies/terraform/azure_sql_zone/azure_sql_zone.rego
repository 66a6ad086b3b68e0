# METADATA
# title: Azure SQL in one zone
# description: The database stops with its zone.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy
# custom:
#   id: AZURE-0016
#   severity: medium
#   checklist: [HA-ZONE-2]
#   kinds: [azurerm_mssql_database, azurerm_mssql_elasticpool]
#   message: "Database {address} is kept in one zone"
#   remediation: Set zone_redundant to true.
package rules.terraform.azure_sql_zone

import data.lib.terraform

default applies := false

# The tiers Basic and Standard cannot span zones, and a database in a pool goes where its pool goes.
applies if {
	some prefix in ["P", "GP_", "BC_", "HS_"]
	startswith(tier, prefix)
	not terraform.given("elastic_pool_id")
}

tier := terraform.values.sku_name if is_string(terraform.values.sku_name)

tier := terraform.block(terraform.values, "sku").name if is_string(terraform.block(terraform.values, "sku").name)

violations contains terraform.place(["zone_redundant"], {}) if {
	applies
	not terraform.on(terraform.values, "zone_redundant")
}
