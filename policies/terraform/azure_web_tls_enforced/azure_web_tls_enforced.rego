# METADATA
# title: TLS 1.3 is the oldest version accepted at an entry
# description: The web app refuses older versions.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   id: AZURE-0040
#   severity: info
#   checklist: [SEC-NET-1]
#   kinds:
#     - azurerm_linux_web_app
#     - azurerm_windows_web_app
#     - azurerm_linux_function_app
#     - azurerm_windows_function_app
#     - azurerm_app_service
#     - azurerm_function_app
#     - azurerm_linux_web_app_slot
#     - azurerm_windows_web_app_slot
#   message: "Web app {address} asks for TLS 1.3"
#   remediation: Set site_config.minimum_tls_version to 1.3.
package rules.terraform.azure_web_tls_enforced

import data.lib.terraform

evidence contains terraform.place(["site_config", 0, "minimum_tls_version"], {}) if terraform.block(terraform.values, "site_config").minimum_tls_version == "1.3"
