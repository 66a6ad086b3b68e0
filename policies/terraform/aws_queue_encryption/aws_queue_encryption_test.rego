package rules.terraform.aws_queue_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_queue_encryption as rule

test_a_queue_without_any_encryption_is_found if {
	rule.violations == {plans.place("aws_sqs_queue", ["sqs_managed_sse_enabled"], {})} with input as plans.resource("aws_sqs_queue", {"sqs_managed_sse_enabled": false, "kms_master_key_id": ""})
}

test_either_kind_of_key_and_the_default_pass if {
	every values in [{"sqs_managed_sse_enabled": true}, {"sqs_managed_sse_enabled": false, "kms_master_key_id": "alias/orders"}, {}] {
		rule.violations == set() with input as plans.resource("aws_sqs_queue", values)
	}
}
