package rules.terraform.azure_backup_policy_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_backup_policy as rule

test_a_policy_in_use_is_evidence if {
	rule.evidence == {plans.place("azurerm_backup_policy_vm", ["retention_daily", 0, "count"], {})} with input as plans.related("azurerm_backup_policy_vm", {"name": "daily", "recovery_vault_name": "main", "backup": [{"frequency": "Daily", "time": "23:00"}], "retention_daily": [{"count": 14}]}, {"referrers": [plans.referrer("azurerm_backup_protected_vm", {}, "backup_policy_id", "azurerm_backup_policy_vm")]})
}

test_an_idle_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_backup_policy_vm", {"name": "daily", "recovery_vault_name": "main", "backup": [{"frequency": "Daily", "time": "23:00"}], "retention_daily": [{"count": 14}]})
	rule.evidence == set() with input as plans.resource("azurerm_backup_policy_vm", {})
}
