package rules.terraform.aws_proxy_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_proxy_transit as rule

test_a_proxy_without_tls_is_found if {
	every values in [{"require_tls": false}, {"require_tls": null}] {
		rule.violations == {plans.place("aws_db_proxy", ["require_tls"], {})} with input as plans.resource("aws_db_proxy", values)
	}
}

test_a_proxy_that_asks_for_tls_passes if {
	rule.violations == set() with input as plans.resource("aws_db_proxy", {"require_tls": true})
}
