package rules.terraform.google_sql_standby_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_standby as rule

test_a_standby_is_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", ["settings", 0, "availability_type"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"availability_type": "REGIONAL"}]})
}

test_one_zone_is_not if {
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"availability_type": "ZONAL"}]})
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {})
}
