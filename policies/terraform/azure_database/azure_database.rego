# METADATA
# title: Database as Terraform
# description: The database is planned and reviewed like code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server
# custom:
#   id: AZURE-0058
#   severity: info
#   checklist: [CONF-TF-3]
#   kinds:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_mssql_server
#     - azurerm_mssql_database
#     - azurerm_mssql_managed_instance
#     - azurerm_cosmosdb_account
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#   message: "{address} is a database"
#   remediation: Describe databases as Terraform.
package rules.terraform.azure_database

import data.lib.terraform

evidence contains terraform.place([], {})
