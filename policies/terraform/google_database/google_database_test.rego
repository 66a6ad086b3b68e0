package rules.terraform.google_database_test

import data.lib.plans_test as plans
import data.rules.terraform.google_database as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", [], {})} with input as plans.resource("google_sql_database_instance", {"name": "orders", "database_version": "POSTGRES_16"})
}
