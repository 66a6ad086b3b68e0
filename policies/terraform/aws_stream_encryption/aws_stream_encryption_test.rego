package rules.terraform.aws_stream_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_stream_encryption as rule

firehose(values) := plans.resource("aws_kinesis_firehose_delivery_stream", values)

test_plain_streams_are_found if {
	every values in [{"encryption_type": "NONE"}, {}] {
		rule.violations == {plans.place("aws_kinesis_stream", ["encryption_type"], {})} with input as plans.resource("aws_kinesis_stream", values)
	}
	rule.violations == {plans.place("aws_kinesis_firehose_delivery_stream", ["server_side_encryption"], {})} with input as firehose({"server_side_encryption": []})
}

test_encrypted_streams_pass if {
	rule.violations == set() with input as plans.resource("aws_kinesis_stream", {"encryption_type": "KMS"})
	rule.violations == set() with input as firehose({"server_side_encryption": [{"enabled": true}]})
	rule.applies with input as firehose({"server_side_encryption": [{"enabled": true}]})
}

test_firehose_behind_another_stream_is_not_asked if {
	rule.violations == set() with input as firehose({"kinesis_source_configuration": [{"role_arn": "r"}]})
	rule.applies == false with input as firehose({"kinesis_source_configuration": [{"role_arn": "r"}]})
}
