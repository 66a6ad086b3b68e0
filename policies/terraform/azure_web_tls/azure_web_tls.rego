# METADATA
# title: Web app that accepts TLS older than 1.2
# description: TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021.
# related_resources:
#   - ref: https://www.rfc-editor.org/rfc/rfc8996
# custom:
#   id: AZURE-0039
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
#   message: "Web app {address} accepts TLS {version}"
#   remediation: Set site_config.minimum_tls_version to 1.2 or 1.3.
package rules.terraform.azure_web_tls

import data.lib.terraform

# Before version 3 of the provider it was called min_tls_version.
violations contains terraform.place(["site_config", 0, key], {"version": version}) if {
	some key in ["minimum_tls_version", "min_tls_version"]
	version := terraform.block(terraform.values, "site_config")[key]
	version in ["1.0", "1.1"]
}
