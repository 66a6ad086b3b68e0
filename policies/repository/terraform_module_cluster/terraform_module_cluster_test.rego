package rules.repository.terraform_module_cluster_test

import data.rules.repository.terraform_module_cluster

module(source) := {"resource": {"line": 1, "name": "one", "source": source, "version": "1.0.0"}}

test_it_is_known if {
	terraform_module_cluster.evidence == {{"path": [], "params": {"name": "one", "source": "terraform-aws-modules/eks/aws"}}} with input as module("terraform-aws-modules/eks/aws")
}

test_another_module_shows_nothing if terraform_module_cluster.evidence == set() with input as module("terraform-aws-modules/lambda/aws")
