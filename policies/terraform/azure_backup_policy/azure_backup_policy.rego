# METADATA
# title: Machines with daily backups
# description: A policy in use makes backups of machines and keeps them for a week or more.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/backup/backup-azure-arm-vms-prepare
# custom:
#   id: AZURE-0044
#   severity: info
#   checklist: [PERF-BACKUP-1]
#   kinds: [azurerm_backup_policy_vm, azurerm_backup_policy_vm_workload, azurerm_backup_policy_file_share]
#   relations: [referrers]
#   message: "Policy {address} makes daily backups"
#   remediation: Use an azurerm_backup_policy_vm with frequency Daily and retention_daily of 7 or more for the machines.
package rules.terraform.azure_backup_policy

import data.lib.terraform

evidence contains terraform.place(["retention_daily", 0, "count"], {}) if {
	terraform.block(terraform.values, "backup").frequency in ["Daily", "Hourly"]
	terraform.block(terraform.values, "retention_daily").count >= 7
	count(terraform.referrers) > 0
}
