package rules.terraform.google_sql_replica_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_replica as rule

test_a_replica_is_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", ["master_instance_name"], {})} with input as plans.resource("google_sql_database_instance", {"master_instance_name": "orders"})
	rule.evidence == {plans.place("google_sql_database_instance", ["master_instance_name"], {})} with input as plans.referring("google_sql_database_instance", {}, {"master_instance_name": ["google_sql_database_instance.orders"]})
}

test_a_primary_is_not if {
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"name": "orders"})
}
