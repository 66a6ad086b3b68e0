package rules.terraform.google_bucket_regions_test

import data.lib.plans_test as plans
import data.rules.terraform.google_bucket_regions as rule

test_several_regions_are_evidence if {
	rule.evidence == {plans.place("google_storage_bucket", ["location"], {"location": "eu"})} with input as plans.resource("google_storage_bucket", {"location": "eu"})
	rule.evidence == {plans.place("google_storage_bucket", ["location"], {"location": "NAM4"})} with input as plans.resource("google_storage_bucket", {"location": "NAM4"})
}

test_one_region_is_none if {
	rule.evidence == set() with input as plans.resource("google_storage_bucket", {"location": "EUROPE-WEST1"})
	rule.evidence == set() with input as plans.resource("google_storage_bucket", {})
}
