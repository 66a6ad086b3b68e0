package rules.terraform.aws_read_replica_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_read_replica as rule

cluster(referrers) := plans.related("aws_rds_cluster", {}, {"referrers": referrers})

instance := plans.neighbour("aws_rds_cluster_instance", {})

test_replicas_are_evidence if {
	rule.evidence == {plans.place("aws_db_instance", ["replicate_source_db"], {})} with input as plans.referring("aws_db_instance", {}, {"replicate_source_db": ["aws_db_instance.orders"]})
	rule.evidence == {plans.place("aws_rds_cluster", [], {})} with input as cluster([instance, instance])
}

test_lone_databases_are_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"replicate_source_db": null})
	rule.evidence == set() with input as cluster([instance])
}
