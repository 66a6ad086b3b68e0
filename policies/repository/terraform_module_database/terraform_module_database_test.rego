package rules.repository.terraform_module_database_test

import data.rules.repository.terraform_module_database

module(source) := {"resource": {"line": 1, "name": "one", "source": source, "version": "1.0.0"}}

test_it_is_known if {
	terraform_module_database.evidence == {{"path": [], "params": {"name": "one", "source": "terraform-aws-modules/rds/aws"}}} with input as module("terraform-aws-modules/rds/aws")
}

test_another_module_shows_nothing if terraform_module_database.evidence == set() with input as module("terraform-aws-modules/lambda/aws")
