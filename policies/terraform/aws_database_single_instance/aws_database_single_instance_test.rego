package rules.terraform.aws_database_single_instance_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_database_single_instance as rule

cluster(values, referrers) := plans.related("aws_rds_cluster", values, {"referrers": referrers})

instance := plans.neighbour("aws_rds_cluster_instance", {})

scaling(minimum) := plans.neighbour("aws_appautoscaling_target", {"min_capacity": minimum})

place := plans.place("aws_rds_cluster", [], {})

test_a_lone_instance_is_found if {
	rule.violations == {place} with input as cluster({}, [instance])
	rule.violations == {place} with input as cluster({}, [instance, scaling(0)])
	rule.evidence == set() with input as cluster({}, [instance])
	rule.applies with input as cluster({}, [instance])
}

test_more_instances_scaling_and_multi_zone_clusters_are_evidence if {
	every replicated in [cluster({}, [instance, instance]), cluster({}, [instance, scaling(1)]), cluster({"db_cluster_instance_class": "db.m6gd.large"}, [])] {
		rule.violations == set() with input as replicated
		rule.evidence == {place} with input as replicated
		rule.applies with input as replicated
	}
}

test_a_cluster_whose_instances_are_elsewhere_is_not_asked if {
	rule.violations == set() with input as cluster({}, [])
	rule.applies == false with input as cluster({}, [])
}
