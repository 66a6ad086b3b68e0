package rules.terraform.aws_connection_pool_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_connection_pool as rule

test_a_proxy_is_evidence if {
	rule.evidence == {plans.place("aws_db_proxy", [], {})} with input as plans.resource("aws_db_proxy", {"engine_family": "POSTGRESQL"})
}
