# METADATA
# title: Storage that accepts TLS older than 1.2
# description: TLS 1.0 and 1.1 have known weaknesses and were withdrawn in 2021.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/transport-layer-security-configure-minimum-version
# custom:
#   id: AZURE-0001
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} accepts {version}"
#   remediation: Set min_tls_version to TLS1_2 or TLS1_3.
package rules.terraform.azure_storage_tls

import data.lib.terraform

violations contains terraform.place(["min_tls_version"], {"version": terraform.values.min_tls_version}) if terraform.values.min_tls_version in ["TLS1_0", "TLS1_1"]
