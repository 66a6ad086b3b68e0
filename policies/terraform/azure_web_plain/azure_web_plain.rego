# METADATA
# title: Web app that serves plain HTTP
# description: Sign-ins and cookies can be read and changed on the way.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/app-service/configure-ssl-bindings
# custom:
#   id: AZURE-0038
#   severity: high
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
#   message: "Web app {address} serves plain HTTP"
#   remediation: Set https_only to true.
package rules.terraform.azure_web_plain

import data.lib.terraform

violations contains terraform.place(["https_only"], {}) if not terraform.on(terraform.values, "https_only")
