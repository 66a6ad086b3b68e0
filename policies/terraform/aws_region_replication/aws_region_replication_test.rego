package rules.terraform.aws_region_replication_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_region_replication as rule

test_replication_is_evidence if {
	rule.evidence == {plans.place("aws_rds_global_cluster", [], {})} with input as plans.resource("aws_rds_global_cluster", {})
	rule.evidence == {plans.place("aws_dynamodb_table", ["replica"], {})} with input as plans.resource("aws_dynamodb_table", {"replica": [{"region_name": "eu-west-1"}]})
	rule.evidence == {plans.place("aws_db_instance", ["replicate_source_db"], {})} with input as plans.resource("aws_db_instance", {"replicate_source_db": "arn:aws:rds:eu-central-1:111122223333:db:orders"})
	rule.evidence == {plans.place("aws_s3_bucket_replication_configuration", ["rule", 0, "status"], {})} with input as plans.resource("aws_s3_bucket_replication_configuration", {"rule": [{"status": "Enabled"}]})
}

test_data_in_one_region_is_none if {
	rule.evidence == set() with input as plans.resource("aws_dynamodb_table", {"replica": []})
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"replicate_source_db": "orders"})
	rule.evidence == set() with input as plans.resource("aws_s3_bucket_replication_configuration", {"rule": [{"status": "Disabled"}]})
}
