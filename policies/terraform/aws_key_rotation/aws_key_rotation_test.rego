package rules.terraform.aws_key_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_key_rotation as rule

key(values) := plans.resource("aws_kms_key", values)

place := plans.place("aws_kms_key", ["enable_key_rotation"], {})

test_a_key_without_rotation_is_found if {
	every values in [{"enable_key_rotation": false}, {}] {
		rule.violations == {place} with input as key(values)
		rule.evidence == set() with input as key(values)
	}
}

test_rotation_is_evidence if {
	rule.violations == set() with input as key({"enable_key_rotation": true})
	rule.evidence == {place} with input as key({"enable_key_rotation": true})
}

test_keys_that_cannot_be_rotated_are_not_asked if {
	every values in [{"customer_master_key_spec": "RSA_4096"}, {"key_usage": "GENERATE_VERIFY_MAC", "customer_master_key_spec": "HMAC_256"}, {"custom_key_store_id": "cks-1"}] {
		rule.violations == set() with input as key(values)
		rule.applies == false with input as key(values)
	}
}
