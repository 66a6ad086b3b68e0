package rules.terraform.azure_web_tls_enforced_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_web_tls_enforced as rule

test_the_newest_version_is_evidence if {
	rule.evidence == {plans.place("azurerm_linux_web_app", ["site_config", 0, "minimum_tls_version"], {})} with input as plans.resource("azurerm_linux_web_app", {"site_config": [{"minimum_tls_version": "1.3"}]})
}

test_an_older_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_linux_web_app", {"site_config": [{"minimum_tls_version": "1.2"}]})
	rule.evidence == set() with input as plans.resource("azurerm_linux_web_app", {})
}
