package rules.terraform.aws_bucket_public_acl_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_public_acl as rule

all_users := "http://acs.amazonaws.com/groups/global/AllUsers"

log_delivery := "http://acs.amazonaws.com/groups/s3/LogDelivery"

test_public_lists_and_grants_are_found if {
	rule.violations == {plans.place("aws_s3_bucket_acl", ["acl"], {"grant": "public-read"})} with input as plans.resource("aws_s3_bucket_acl", {"acl": "public-read"})
	rule.violations == {plans.place("aws_s3_bucket", ["grant", 0], {"grant": "READ WRITE"})} with input as plans.resource("aws_s3_bucket", {"grant": [{"uri": all_users, "permissions": ["READ", "WRITE"]}]})
	rule.violations == {plans.place("aws_s3_bucket_acl", ["access_control_policy", 0, "grant", 1], {"grant": "READ"})} with input as plans.resource("aws_s3_bucket_acl", {"access_control_policy": [{"grant": [
		{"grantee": [{"uri": log_delivery}], "permission": "WRITE"},
		{"grantee": [{"uri": all_users}], "permission": "READ"},
	]}]})
}

test_private_lists_pass if {
	every acl in ["private", "log-delivery-write", null] {
		rule.violations == set() with input as plans.resource("aws_s3_bucket", {"acl": acl, "grant": []})
	}
}
