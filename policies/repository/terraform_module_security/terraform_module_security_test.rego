package rules.repository.terraform_module_security_test

import data.rules.repository.terraform_module_security

module(source) := {"resource": {"line": 1, "name": "one", "source": source, "version": "1.0.0"}}

test_it_is_known if {
	terraform_module_security.evidence == {{"path": [], "params": {"name": "one", "source": "terraform-aws-modules/kms/aws"}}} with input as module("terraform-aws-modules/kms/aws")
}

test_another_module_shows_nothing if terraform_module_security.evidence == set() with input as module("terraform-aws-modules/lambda/aws")
