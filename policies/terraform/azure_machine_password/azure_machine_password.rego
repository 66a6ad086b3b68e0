# METADATA
# title: Machine that can be entered by password
# description: Passwords are guessed and reused, keys are not.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/virtual-machines/linux/create-ssh-keys-detailed
# custom:
#   id: AZURE-0043
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds:
#     - azurerm_linux_virtual_machine
#     - azurerm_linux_virtual_machine_scale_set
#     - azurerm_virtual_machine
#     - azurerm_virtual_machine_scale_set
#   message: "Machine {address} accepts passwords"
#   remediation: Set disable_password_authentication to true and give an admin_ssh_key.
package rules.terraform.azure_machine_password

import data.lib.terraform

violations contains terraform.place(["disable_password_authentication"], {}) if terraform.off(terraform.values, "disable_password_authentication")

violations contains terraform.place(["os_profile_linux_config", 0, "disable_password_authentication"], {}) if terraform.off(terraform.block(terraform.values, "os_profile_linux_config"), "disable_password_authentication")
