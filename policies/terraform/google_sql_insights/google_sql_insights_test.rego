package rules.terraform.google_sql_insights_test

import data.lib.plans_test as plans
import data.rules.terraform.google_sql_insights as rule

test_insights_are_evidence if {
	rule.evidence == {plans.place("google_sql_database_instance", ["settings", 0, "insights_config", 0, "query_insights_enabled"], {})} with input as plans.resource("google_sql_database_instance", {"settings": [{"insights_config": [{"query_insights_enabled": true}]}]})
}

test_none_are_not if {
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {"settings": [{"insights_config": [{"query_insights_enabled": false}]}]})
	rule.evidence == set() with input as plans.resource("google_sql_database_instance", {})
}
