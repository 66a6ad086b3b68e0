package rules.repository.terraform_module_monitoring_test

import data.rules.repository.terraform_module_monitoring

module(source) := {"resource": {"line": 1, "name": "one", "source": source, "version": "1.0.0"}}

test_it_is_known if {
	terraform_module_monitoring.evidence == {{"path": [], "params": {"name": "one", "source": "terraform-aws-modules/cloudwatch/aws//modules/log-group"}}} with input as module("terraform-aws-modules/cloudwatch/aws//modules/log-group")
}

test_another_module_shows_nothing if terraform_module_monitoring.evidence == set() with input as module("terraform-aws-modules/lambda/aws")
