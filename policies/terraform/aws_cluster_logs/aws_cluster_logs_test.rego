package rules.terraform.aws_cluster_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cluster_logs as rule

cluster(types) := plans.resource("aws_eks_cluster", {"enabled_cluster_log_types": types})

place := plans.place("aws_eks_cluster", ["enabled_cluster_log_types"], {})

test_a_cluster_without_an_audit_log_is_found if {
	every types in [null, [], ["api"]] {
		rule.violations == {place} with input as cluster(types)
		rule.evidence == set() with input as cluster(types)
	}
}

test_an_audit_log_is_evidence if {
	rule.violations == set() with input as cluster(["api", "audit"])
	rule.evidence == {place} with input as cluster(["api", "audit"])
}
