package rules.terraform.aws_sign_in_events_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_sign_in_events as rule

test_clusters_pools_and_deliveries_are_evidence if {
	rule.evidence == {plans.place("aws_eks_cluster", ["enabled_cluster_log_types"], {})} with input as plans.resource("aws_eks_cluster", {"enabled_cluster_log_types": ["authenticator"]})
	rule.evidence == {plans.place("aws_cognito_user_pool", ["user_pool_add_ons", 0, "advanced_security_mode"], {})} with input as plans.resource("aws_cognito_user_pool", {"user_pool_add_ons": [{"advanced_security_mode": "ENFORCED"}]})
	rule.evidence == {plans.place("aws_cognito_log_delivery_configuration", ["log_configurations", 0], {})} with input as plans.resource("aws_cognito_log_delivery_configuration", {"log_configurations": [{"event_source": "userAuthEvents"}]})
}

test_what_is_off_is_none if {
	rule.evidence == set() with input as plans.resource("aws_cognito_user_pool", {"user_pool_add_ons": [{"advanced_security_mode": "OFF"}]})
	rule.evidence == set() with input as plans.resource("aws_eks_cluster", {"enabled_cluster_log_types": ["audit"]})
}
