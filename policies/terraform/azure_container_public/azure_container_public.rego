# METADATA
# title: Container that everybody can read
# description: Whoever knows or guesses an address reads the file without a sign-in.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure
# custom:
#   id: AZURE-0004
#   severity: critical
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_storage_container]
#   message: "Container {address} is open for {access}"
#   remediation: Set container_access_type to private.
package rules.terraform.azure_container_public

import data.lib.terraform

violations contains terraform.place(["container_access_type"], {"access": terraform.values.container_access_type}) if terraform.values.container_access_type in ["blob", "container"]
