package rules.terraform.azure_audit_secrets_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_audit_secrets as rule

test_logs_of_the_vault_are_evidence if {
	rule.evidence == {plans.place("azurerm_monitor_diagnostic_setting", ["enabled_log", 0], {})} with input as plans.resource("azurerm_monitor_diagnostic_setting", {"enabled_log": [{"category": "AuditEvent"}]})
}

test_others_are_not if {
	rule.evidence == set() with input as plans.resource("azurerm_monitor_diagnostic_setting", {"enabled_log": [{"category": "kube-audit"}]})
	rule.evidence == set() with input as plans.resource("azurerm_monitor_diagnostic_setting", {})
}
