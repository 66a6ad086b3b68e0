package rules.terraform.aws_pool_size_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_pool_size as rule

pool(percent) := plans.resource("aws_db_proxy_default_target_group", {"connection_pool_config": [{"max_connections_percent": percent}]})

test_a_limited_pool_is_evidence if {
	rule.evidence == {plans.place("aws_db_proxy_default_target_group", ["connection_pool_config", 0, "max_connections_percent"], {"percent": 75})} with input as pool(75)
}

test_the_default_is_none if {
	rule.evidence == set() with input as pool(100)
	rule.evidence == set() with input as plans.resource("aws_db_proxy_default_target_group", {"connection_pool_config": []})
}
