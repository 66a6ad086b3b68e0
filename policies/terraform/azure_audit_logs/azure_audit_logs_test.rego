package rules.terraform.azure_audit_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_audit_logs as rule

test_audit_logs_are_evidence if {
	rule.evidence == {plans.place("azurerm_monitor_diagnostic_setting", ["enabled_log", 1], {})} with input as plans.resource("azurerm_monitor_diagnostic_setting", {"enabled_log": [{"category": "kube-scheduler"}, {"category": "kube-audit-admin"}]})
	rule.evidence == {plans.place("azurerm_monitor_diagnostic_setting", ["enabled_log", 0], {})} with input as plans.resource("azurerm_monitor_diagnostic_setting", {"enabled_log": [{"category_group": "audit"}]})
}

test_others_are_not if {
	rule.evidence == set() with input as plans.resource("azurerm_monitor_diagnostic_setting", {"log": [{"category": "AuditEvent", "enabled": false}]})
	rule.evidence == set() with input as plans.resource("azurerm_monitor_diagnostic_setting", {})
}
