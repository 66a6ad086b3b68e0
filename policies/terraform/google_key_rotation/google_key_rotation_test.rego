package rules.terraform.google_key_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.google_key_rotation as rule

test_no_and_slow_rotation_are_found if {
	rule.violations == {plans.place("google_kms_crypto_key", ["rotation_period"], {})} with input as plans.resource("google_kms_crypto_key", {"name": "orders"})
	rule.violations == {plans.place("google_kms_crypto_key", ["rotation_period"], {})} with input as plans.resource("google_kms_crypto_key", {"rotation_period": "31536000s"})
}

test_a_quarter_passes if {
	rule.violations == set() with input as plans.resource("google_kms_crypto_key", {"rotation_period": "7776000s"})
	rule.violations == set() with input as plans.resource("google_kms_crypto_key", {"purpose": "ENCRYPT_DECRYPT", "rotation_period": "2592000s"})
}

test_keys_that_cannot_rotate_are_not_asked if {
	rule.violations == set() with input as plans.resource("google_kms_crypto_key", {"purpose": "ASYMMETRIC_SIGN"})
	rule.applies == false with input as plans.resource("google_kms_crypto_key", {"purpose": "ASYMMETRIC_SIGN"})
	rule.applies == false with input as plans.resource("google_kms_crypto_key", {"import_only": true})
}
