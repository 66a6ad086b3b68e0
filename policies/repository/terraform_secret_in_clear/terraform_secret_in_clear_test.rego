package rules.repository.terraform_secret_in_clear_test

import data.rules.repository.terraform_secret_in_clear as rule

credential(value) := {"resource": {"line": 3, "holder": "aws_db_instance.main", "attribute": "password", "value": value}}

test_a_credential_is_found if {
	rule.violations == {{"path": ["value"], "params": {"holder": "aws_db_instance.main", "attribute": "password"}}} with input as credential("Tr0ub4dor-3")
	rule.applies with input as credential("Tr0ub4dor-3")
	rule.applies == false with input as credential("test")
}

test_the_name_of_a_secret_that_google_keeps_passes if {
	rule.violations == set() with input as {"resource": {"line": 3, "holder": "google_cloud_run_v2_service.main", "attribute": "secret", "value": "db-password"}}
}

test_what_is_none_passes if {
	every value in ["", "REPLACE_ME", "<password>", "your-password", "test", "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db", "projects/shop/secrets/db", "****", "{{ password }}", "set by the pipeline", "account.json"] {
		rule.violations == set() with input as credential(value)
	}
}
